import ChronologyModel
import EDTF
import FigureStyle
import Wording

/// What a figure shows of a chronology.
struct TimelineContent {
  /// In order of time; events at one place keep the order of the input.
  var items: [TimelineItem]
  var eras: [TimelineItem]
  /// What colours stand for.
  let styles: ItemStyles
  let words: ItemWords
  let lanes: LaneValues
  /// The end of the as-of day.
  let asOf: TimePosition?
  let asOfDate: EDTFDate?
  /// How many events of the background lie outside the time of all others, and are left out.
  let backgroundOutside: Int

  init(_ chronology: Chronology, options: TimelineOptions) {
    styles = ItemStyles(chronology, options: options)
    words = ItemWords(chronology, language: options.language)
    lanes = LaneValues(chronology, options.lanes)
    asOfDate = chronology.asOf
    asOf = chronology.asOf?.latest.day?.end
    var items: [TimelineItem] = []
    var eras: [TimelineItem] = []
    items.reserveCapacity(chronology.events.count)
    for event in chronology.events {
      guard var item = TimelineItem(event, style: styles.style(of: event)) else { continue }
      item.isHighlighted = styles.highlight?.includes(event) ?? false
      if event.kind == .era { eras.append(item) } else { items.append(item) }
    }
    let background = BackgroundEvents(
      options.context, styles: styles, range: Self.range(of: items + eras, asOf: asOf))
    self.items = Self.inTimeOrder(items + background.items)
    self.eras = Self.inTimeOrder(eras)
    backgroundOutside = background.outside
  }

  private static func range(of items: [TimelineItem], asOf: TimePosition?) -> ClosedRange<TimePosition>? {
    let extents = items.map(\.mark.extent)
    guard let first = extents.map(\.lowerBound).min(), let last = extents.map(\.upperBound).max() else { return nil }
    return first...max(last, asOf ?? last)
  }

  private static func inTimeOrder(_ items: [TimelineItem]) -> [TimelineItem] {
    let anchors = items.map(\.mark.anchor)
    return items.indices.sorted { (anchors[$0], $0) < (anchors[$1], $1) }.map { items[$0] }
  }

  var hasBackground: Bool { items.contains(where: \.isMuted) }

  /// Indices of the items, those first that give way first: the background, then the least important; of equally important
  /// ones those whose labels take the most room, of these those that leave the rest spread most evenly.
  func inOrderOfGivingWay(room: [Double]) -> [Int] {
    let count = items.count
    func key(_ item: Int) -> (Int, Double, UInt64) {
      (items[item].rank, -room[item], UInt64.max - Self.spread(item, of: count))
    }
    return items.indices.map { (index: $0, key: key($0)) }.sorted { $0.key < $1.key }.map(\.index)
  }

  /// The bits of an index in reverse: those with a small value lie far apart (van der Corput 1935).
  private static func spread(_ index: Int, of count: Int) -> UInt64 {
    var bits = UInt64(index)
    var reversed: UInt64 = 0
    for _ in 0..<(64 - UInt64(max(count, 1)).leadingZeroBitCount) {
      reversed = reversed << 1 | bits & 1
      bits >>= 1
    }
    return reversed
  }

  /// An item as it is drawn, before its label has a place.
  func entry(_ item: Int, marks: [PlacedMark], form: LabelForm) -> Entry {
    let event = items[item].event
    var entry = Entry(
      event: event.id, title: event.title, dateText: words.date(of: items[item]), style: items[item].style,
      importance: event.importance, marks: marks, form: form, tooltip: words.tooltip(of: items[item]))
    entry.address = words.address(of: items[item])
    entry.isMuted = items[item].isMuted
    return entry
  }
}
