import ChronologyModel

/// An edge in words' reach: a line of the report's table or of the figure's key.
public struct Row: Hashable, Sendable {
  /// The number on the edge; nil where it is not drawn.
  public let number: Int?
  /// Full names.
  public let subject: String
  public let object: String
  public let edge: Edge
  /// Why it is not drawn.
  public let omission: Omission?

  static func all(
    drawn: [Edge], omitted: [(edge: Edge, reason: Omission)], actors: [Actor]
  ) -> [Row] {
    let names = Dictionary(actors.map { ($0.id, $0.name) }) { first, _ in first }
    func row(_ edge: Edge, _ reason: Omission?) -> Row {
      Row(
        number: edge.number, subject: names[edge.from] ?? edge.from.text, object: names[edge.to] ?? edge.to.text,
        edge: edge, omission: reason)
    }
    return drawn.map { row($0, nil) } + omitted.map { row($0.edge, $0.reason) }
  }
}
