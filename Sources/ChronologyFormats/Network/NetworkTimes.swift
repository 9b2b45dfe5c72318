import ChronologyModel
import EDTF

/// Turns the times of a network into dates.
struct NetworkTimes {
  enum Outcome {
    case date(EDTFDate?)
    /// Numbers that are no dates.
    case unread
    /// No date at all; a finding was reported where the format wants one.
    case invalid
  }

  /// The date from a start to an end; nil where neither says anything.
  ///
  /// - Parameter isStrict: whether the format says that these are times, and what is none is an error.
  static func date(
    of times: NetworkEntry.Times, isStrict: Bool, _ notes: inout NetworkNotes, _ fields: inout FieldReader
  ) -> Outcome {
    var parts: [String] = []
    var isUnread = false
    // A moment is both ends, and is told once.
    let isMoment = times.start?.offset == times.end?.offset
    for time in isMoment ? [times.start] : [times.start, times.end] {
      switch part(time) {
      case .open: parts.append("..")
      case .date(let text): parts.append(text)
      case .year(let text, let offset):
        parts.append(text)
        notes.add(.timesAsYears, text, at: offset)
      case .number(let text, let offset):
        isUnread = true
        notes.add(.unreadTimes, text, at: offset)
      }
    }
    if isUnread { return .unread }
    guard parts.contains(where: { $0 != ".." }), let place = times.start ?? times.end else { return .date(nil) }
    let text = isMoment || parts[0] == parts[1] ? parts[0] : parts.joined(separator: "/")
    if let date = try? EDTFDate(text) { return .date(date) }
    guard isStrict else { return .invalid }
    _ = fields.date(text, at: place.offset, isVerbatim: false)
    return .invalid
  }

  private enum Part {
    case open
    case date(String)
    case year(String, Int)
    case number(String, Int)
  }

  private static let open: Set<String> = ["", "..", "-infinity", "infinity", "+infinity", "nan"]
  /// Smaller and larger numbers are more often steps, seconds or milliseconds.
  private static let years: ClosedRange<Double> = 1000...2999

  private static func part(_ time: NetworkEntry.Text?) -> Part {
    let text = time?.text.tidied ?? ""
    guard let time, !open.contains(text.lowercased()) else { return .open }
    guard let number = Double(text) else { return .date(day(in: text)) }
    guard number.rounded() == number, years.contains(number) else { return .number(text, time.offset) }
    return .year(String(Int(number)), time.offset)
  }

  /// Without the time of the day and the zone, which are finer than any figure here.
  private static func day(in text: String) -> String {
    let day = text.prefix { $0 != "T" }
    if day.last == "Z" { return String(day.dropLast()) }
    let zone = day.suffix(6)
    let isZone = day.count > 10 && zone.dropFirst(3).first == ":" && (zone.first == "+" || zone.first == "-")
    return String(isZone ? day.dropLast(6) : day)
  }
}
