import ChronologyModel
import Wording

/// An edge as part of a sentence: who does what to whom.
struct Clause {
  let subject: String
  /// "supports", "is allied with".
  let predicate: String
  let object: String
  /// What sets it apart from a plain assertion, in brackets after a blank; else empty.
  let reservation: String
  /// Whole, in a language that has no verbs for kinds; else nil.
  private let statement: String?

  /// - Parameter leading: who is the subject where the edge leaves it open.
  init(
    _ edge: Edge, between left: Node, and right: Node, leading: EntryID<Actor>? = nil, in language: Language
  ) {
    let words = GraphWords.of(language)
    let names = edge.from == left.id ? (left.name, right.name) : (right.name, left.name)
    let turns = !edge.isDirected && leading == edge.to
    subject = turns ? names.1 : names.0
    object = turns ? names.0 : names.1
    predicate = Self.predicate(edge.kind)
    let doubts = [
      edge.standingWord(in: language), edge.status == .mayHold ? AnalysisWords.of(language).datesOpen : nil,
    ].compactMap(\.self)
    statement =
      words.hasVerbs
      ? nil : (edge.isDirected ? words.directed : words.mutual)(subject, object, language.term(edge.kind))
    reservation = doubts.isEmpty ? "" : " (\(doubts.joined(separator: words.listSeparator)))"
  }

  var text: String { (statement ?? "\(subject) \(predicate) \(object)") + reservation }
  /// Without the subject, where the language can leave it out.
  var tail: String { statement == nil ? "\(predicate) \(object)\(reservation)" : text }
  var hasVerb: Bool { statement == nil }

  private static let predicates = [
    "allied with": "is allied with", "hostile to": "is hostile to", "member of": "is a member of",
    "offshoot of": "is an offshoot of", "proxy of": "is a proxy of", "involved with": "is involved with",
  ]

  private static let prepositions: Set<Substring> = ["with", "to", "of"]

  /// A verb stands as it is; "frustrated with", "loyal to" need an "is".
  static func predicate(_ kind: String) -> String {
    if let known = predicates[kind] { return known }
    let words = kind.split(separator: " ")
    guard words.count > 1, let first = words.first, let last = words.last, prepositions.contains(last),
      !first.hasSuffix("s"), first != "is"
    else { return kind }
    return "is \(kind)"
  }
}
