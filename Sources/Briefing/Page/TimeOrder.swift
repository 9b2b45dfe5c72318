import ChronologyModel
import EDTF

extension [Event] {
  /// In the order of time: by the first possible day, then by the last; where there is no first day, by the last.
  /// Events of the same days keep their order, undated ones stand at the end.
  func inTimeOrder() -> [Event] {
    map { (event: $0, key: TimeKey($0.date)) }.enumerated()
      .sorted { ($0.element.key, $0.offset) < ($1.element.key, $1.offset) }
      .map(\.element.event)
  }
}

private struct TimeKey: Comparable {
  let start: CalendarDay?
  let end: CalendarDay?

  init(_ date: EDTFDate?) {
    end = date?.latest.day
    start = date?.earliest.day ?? end
  }

  static func < (left: TimeKey, right: TimeKey) -> Bool {
    guard let leftStart = left.start else { return false }
    guard let rightStart = right.start else { return true }
    if leftStart != rightStart { return leftStart < rightStart }
    guard let leftEnd = left.end else { return false }
    return right.end.map { leftEnd < $0 } ?? true
  }
}
