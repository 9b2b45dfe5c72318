import ChronologyModel
import EDTF

extension [Event] {
  /// In the order of time, undated ones at the end.
  func inTimeOrder() -> [Event] { inTimeOrder(by: \.date) }
}

extension Array {
  /// In the order of time: by the first possible day, then by the last; where there is no first day, by the last.
  /// What has the same days keeps its order, what has none stands at the end.
  func inTimeOrder(by date: (Element) -> EDTFDate?) -> [Element] {
    map { (element: $0, key: TimeKey(date($0))) }.enumerated()
      .sorted { ($0.element.key, $0.offset) < ($1.element.key, $1.offset) }
      .map(\.element.element)
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
