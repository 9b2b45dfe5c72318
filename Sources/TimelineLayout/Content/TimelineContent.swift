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
    self.items = Self.inTimeOrder(items)
    self.eras = Self.inTimeOrder(eras)
    asOfDate = chronology.asOf
    asOf = chronology.asOf?.latest.day?.end
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
}
