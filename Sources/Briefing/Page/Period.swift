import ChronologyModel
import EDTF
import Wording

/// The years that a chronology covers.
enum Period {
  /// From the first year in which an event may have begun to the last in which one may have ended; what goes on ends
  /// with the as-of date. Nil where no event has a date.
  static func text(of events: [Event], until asOf: EDTFDate?, in language: Language) -> String? {
    var first: Int64?
    var last: Int64?
    for date in events.lazy.compactMap(\.date) {
      let ends = [date.earliest.day?.year, (date.latest.day ?? asOf?.latest.day)?.year].compactMap(\.self)
      guard let start = ends.min(), let end = ends.max() else { continue }
      first = min(first ?? start, start)
      last = max(last ?? end, end)
    }
    guard let first, let last else { return nil }
    let date = first == last ? edtf(first) : "\(edtf(first))/\(edtf(last))"
    return (try? EDTFDate(date)).map { language.text(for: $0, style: .long) }
  }

  private static func edtf(_ year: Int64) -> String {
    if year.magnitude > 9999 { return "Y\(year)" }
    let digits = String(year.magnitude)
    return (year < 0 ? "-" : "") + String(repeating: "0", count: 4 - digits.count) + digits
  }
}
