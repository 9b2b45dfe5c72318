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
  let categories: [(name: String, style: CategoryStyle)]
  let words: ItemWords
  /// The end of the as-of day.
  let asOf: TimePosition?
  let asOfDate: EDTFDate?
  /// The finest unit that a date is known to.
  let finest: CalendarUnit
  /// What the axis shows of time; open where it goes as far as the events.
  let window: PartialWindow
  /// Events that lie before and after it.
  let outside: OutsideCounts

  init(_ chronology: Chronology, options: TimelineOptions) {
    let palette = options.theme.palette
    let names = Self.categories(of: chronology)
    categories = names.enumerated().map { (name: $0.element, style: palette.style(at: $0.offset)) }
    let styles = Dictionary(categories.map { ($0.name, $0.style) }) { first, _ in first }
    let none = CategoryStyle(colour: palette.none, shape: .circle)
    words = ItemWords(chronology, language: options.language)
    var items: [TimelineItem] = []
    var eras: [TimelineItem] = []
    items.reserveCapacity(chronology.events.count)
    for event in chronology.events {
      guard let item = TimelineItem(event, style: event.category.flatMap { styles[$0] } ?? none) else { continue }
      if event.kind == .era { eras.append(item) } else { items.append(item) }
    }
    window = options.window.isValid ? options.window : PartialWindow()
    finest = (items + eras).compactMap(\.event.date?.finestUnit).min() ?? .day
    outside = options.outside.adding(items.map(\.mark), outside: window)
    self.items = Self.inTimeOrder(Self.clipped(items, to: window))
    self.eras = Self.inTimeOrder(Self.clipped(eras, to: window))
    asOfDate = chronology.asOf
    asOf = chronology.asOf?.latest.day?.end
  }

  private static func clipped(_ items: [TimelineItem], to window: PartialWindow) -> [TimelineItem] {
    items.compactMap { item in
      var item = item
      guard let mark = item.mark.clipped(to: window.range) else { return nil }
      item.mark = mark
      return item
    }
  }

  private static func inTimeOrder(_ items: [TimelineItem]) -> [TimelineItem] {
    let anchors = items.map(\.mark.anchor)
    return items.indices.sorted { (anchors[$0], $0) < (anchors[$1], $1) }.map { items[$0] }
  }

  /// In order of appearance among the events.
  private static func categories(of chronology: Chronology) -> [String] {
    var names: [String] = []
    var seen: Set<String> = []
    for event in chronology.events where event.kind == .event {
      if let category = event.category, seen.insert(category).inserted { names.append(category) }
    }
    return names
  }

  /// Indices of the items, those first that give way first: the background, then the least important; of equally important
  /// ones those that leave the rest spread most evenly.
  var inOrderOfGivingWay: [Int] {
    let count = items.count
    return items.indices.sorted { left, right in
      let ranks = (rank(left), rank(right))
      return ranks.0 != ranks.1 ? ranks.0 < ranks.1 : Self.spread(left, of: count) > Self.spread(right, of: count)
    }
  }

  private func rank(_ index: Int) -> Int { items[index].isMuted ? 0 : items[index].event.importance.rank }

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
}
