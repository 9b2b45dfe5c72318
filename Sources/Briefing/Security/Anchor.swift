/// Targets of links within the report: a prefix and the start of a hash of the entry's id, the same in every report.
enum Anchor {
  static func event(_ id: String) -> String { "event-" + hash(id) }
  static func dispute(event id: String) -> String { "dispute-" + hash("event " + id) }
  static func dispute(relation id: String) -> String { "dispute-" + hash("relation " + id) }
  static func relation(_ id: String) -> String { "relation-" + hash(id) }
  static func actor(_ id: String) -> String { "actor-" + hash(id) }
  static func source(_ number: Int) -> String { "source-\(number)" }

  /// 64 bits as hexadecimal digits.
  private static func hash(_ id: String) -> String {
    let digits = Array("0123456789abcdef")
    return String(SHA256.hash(id.utf8).prefix(8).flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] })
  }
}
