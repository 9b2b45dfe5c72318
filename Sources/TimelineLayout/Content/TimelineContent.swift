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
  /// Publishers, or titles where there is none, each once.
  let sourceNames: [String]
  /// All events, where they are too many for a mark each; the items are then the most important of them.
  let crowd: Crowd?
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
    var seen: Set<String> = []
    sourceNames = chronology.sources.map { $0.publisher ?? $0.title }.filter { seen.insert($0).inserted }
    let inWindow = WindowedEvents(chronology.events, options: options)
    (window, outside) = (inWindow.window, inWindow.outside)
    let selection = EventSelection(inWindow.events, options: options)
    crowd = selection.crowd
    func items(_ indices: [Int]) -> [TimelineItem] {
      indices.compactMap { index in
        let event = inWindow.events[index]
        return TimelineItem(event, style: event.category.flatMap { styles[$0] } ?? none)
      }
    }
    let drawn = items(selection.drawn)
    let bands = items(selection.eras)
    finest = (drawn + bands).compactMap(\.event.date?.finestUnit).min() ?? .day
    self.items = Self.emphasised(Self.inTimeOrder(Self.clipped(drawn, to: window)))
    eras = Self.inTimeOrder(Self.clipped(bands, to: window))
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

  /// What is bold everywhere stands out nowhere.
  private static func emphasised(_ items: [TimelineItem]) -> [TimelineItem] {
    guard items.count < 3 || items.count(where: \.isMostImportant) * 2 <= items.count else { return items }
    return items.map { item in
      var item = item
      item.isEmphasised = item.isMostImportant
      return item
    }
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
      (items[item].rank, -room[item], UInt64.max - EvenSpread.rank(item, of: count))
    }
    return items.indices.map { (index: $0, key: key($0)) }.sorted { $0.key < $1.key }.map(\.index)
  }

}
