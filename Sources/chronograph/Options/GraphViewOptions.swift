import ArgumentParser
import ChronologyModel
import Diagnostics
import RelationshipGraph

/// Which part of a diagram is drawn.
struct GraphViewOptions: ParsableArguments {
  @Option(help: ArgumentHelp("Only the neighbourhood of this actor.", valueName: "actor"))
  var focus: String?

  @Option(
    help: ArgumentHelp("Only the paths between two actors, the shortest first.", valueName: "actor,actor"))
  var path: String?

  @Option(help: "How many steps the neighbourhood reaches (1), or the most steps of a path (4).")
  var depth: Int?

  @Option(help: "Only relations of this kind; may be repeated.")
  var kind: [String] = []

  @Option(help: "Only co-operative, hostile or neutral relations; may be repeated.")
  var sign: [RelationSign] = []

  @Option(help: ArgumentHelp("Only so many actors, those with the weightiest relations.", valueName: "number"))
  var top: Int?

  @Flag(help: "Draw groups, states and governments in the place of their members.")
  var foldMembers = false

  func validate() throws {
    if let depth, depth < 1 { throw ValidationError("--depth is at least 1") }
    if let top, top < 2 { throw ValidationError("--top is at least 2") }
    if depth != nil, focus == nil, path == nil { throw ValidationError("--depth needs --focus or --path") }
    if focus != nil, path != nil { throw ValidationError("--focus and --path exclude one another") }
    if top != nil, path != nil { throw ValidationError("--top and --path exclude one another") }
  }

  /// Whether nothing is chosen.
  var isWhole: Bool {
    focus == nil && path == nil && kind.isEmpty && sign.isEmpty && top == nil && !foldMembers
  }

  func apply(to options: inout ActorGraph.Options, _ chronology: Chronology, _ selection: SelectionOptions) throws {
    options.focus = try focus.map { try selection.named($0, in: chronology) }
    if let depth { options.depth = depth }
    options.path = try path.map { try ends(of: $0, chronology, selection) }
    let kinds =
      chronology.relations.map(\.kind) + chronology.events.compactMap(\.relation) + ["involved with", "member of"]
    options.kinds = Set(try kind.map { try SelectionOptions.known($0, among: kinds, "kind of relation") })
    options.signs = Set(sign)
    options.top = top
    options.foldsMembers = foldMembers
  }

  /// Names may hold commas: the first comma that leaves two known names divides.
  private func ends(
    of text: String, _ chronology: Chronology, _ selection: SelectionOptions
  ) throws -> ActorGraph.PathEnds {
    let commas = text.indices.filter { text[$0] == "," }
    guard let first = commas.first else { throw ValidationError("--path takes two actors, as in Russia,Iran") }
    func names(_ comma: String.Index) -> [String] {
      [text[..<comma], text[text.index(after: comma)...]].map { part in
        String(part.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
      }
    }
    let known = commas.first { names($0).allSatisfy { chronology.actor(named: $0) != nil } }
    let ids = try names(known ?? first).map { try selection.named($0, in: chronology) }
    if ids[0] == ids[1] { throw ValidationError("--path takes two different actors") }
    return ActorGraph.PathEnds(from: ids[0], to: ids[1], longest: depth ?? 4)
  }
}

extension RelationSign: ExpressibleByArgument {
  /// Also as it is often written.
  public init?(argument: String) {
    guard let sign = RelationSign(rawValue: argument == "cooperative" ? "co-operative" : argument) else { return nil }
    self = sign
  }
}
