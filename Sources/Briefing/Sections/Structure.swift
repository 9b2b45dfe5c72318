import ChronologyModel
import RelationshipGraph
import Wording

/// What the shape of the relations says: who stands between others, what holds them together, and, where it is asked
/// for, where friends and foes do not add up.
struct StructureView: TemplateView {
  /// Among fewer a reader sees it in the diagram.
  private static let fewestActors = 4
  private static let mostActors = 10
  private static let mostSentences = 20

  let summary: [String]
  let actors: [PositionView]
  let bridges: [String]
  let balance: String?
  let tensions: [String]
  let tensionNote: String
  let similarities: [String]

  /// Nil where there is no analysis, or too little to analyse.
  init?(_ analysis: GraphAnalysis?, tellsTensions: Bool, in language: Language) {
    guard let analysis, analysis.positions.count(where: { $0.degree > 0 }) >= Self.fewestActors else { return nil }
    summary = analysis.summary(in: language)
    actors = analysis.central(most: Self.mostActors).map { PositionView($0, in: language) }
    bridges = analysis.bridgeSentences(most: Self.mostSentences, in: language)
    balance = analysis.balanceSentence(in: language)
    tensions = tellsTensions ? analysis.tensionSentences(most: Self.mostSentences, in: language) : []
    tensionNote = GraphAnalysis.tensionNote(in: language)
    similarities = analysis.similaritySentences(in: language)
  }

  static let fields: FieldTable<Self> = [
    .sentences("summary", "what was counted, and how it hangs together") { $0.summary },
    .flag("hasActors", "whether anybody has a relation that counts") { !$0.actors.isEmpty },
    .views("actors", "those who stand between most others") { $0.actors },
    .flag("hasBridges", "whether one tie alone joins two parts") { !$0.bridges.isEmpty },
    .sentences("bridges", "ties that alone join two parts, in words") { $0.bridges },
    .sentence("balance", "how many triangles of friends and foes are balanced") { $0.balance },
    .flag("hasTensions", "whether tensions were asked for and there are any") { !$0.tensions.isEmpty },
    .sentence("tensionNote", "what tensions are, and that they are no finding") { $0.tensionNote },
    .sentences("tensions", "triangles and pairs that are not balanced, in words") { $0.tensions },
    .flag("hasSimilarities", "whether two actors may be one") { !$0.similarities.isEmpty },
    .sentences("similarities", "actors that may be one, in words; none is merged") { $0.similarities },
  ]
}

struct PositionView: TemplateView {
  let name: String
  let anchor: String
  let degree: String
  let betweenness: String?

  init(_ position: ActorPosition, in language: Language) {
    name = position.node.name
    anchor = Anchor.actor(position.node.id.text)
    degree = language.number(position.degree)
    betweenness = position.betweennessText(in: language)
  }

  static let fields: FieldTable<Self> = [
    .text("name", "the actor's full name") { $0.name },
    .code("anchor", "target of a link to the actor") { $0.anchor },
    .text("degree", "with how many others it has a relation") { $0.degree },
    .text("betweenness", "the share of the shortest ways between two others that lead through it") { $0.betweenness },
  ]
}
