import Markup

/// Targets of links within the report: a prefix and a hash of the entry's id, the same in every report. The figures name
/// their marks by the same hash, so that a page can find the mark of a row and the row of a mark.
enum Anchor {
  static func event(_ id: String) -> String { AnchorID.of(id, prefix: "event-") }
  static func dispute(event id: String) -> String { AnchorID.of("event " + id, prefix: "dispute-") }
  static func dispute(relation id: String) -> String { AnchorID.of("relation " + id, prefix: "dispute-") }
  static func account(_ id: String) -> String { AnchorID.of(id, prefix: "account-") }
  static func relation(_ id: String) -> String { AnchorID.of(id, prefix: "relation-") }
  /// What stands behind the prefix of an edge's id in a figure.
  static func edge(_ ids: [String]) -> String { AnchorID.of(ids, prefix: "") }
  static func actor(_ id: String) -> String { AnchorID.of(id, prefix: "actor-") }
  static func source(_ number: Int) -> String { "source-\(number)" }
}
