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
  /// What lanes stand for.
  let lanes: LaneValues
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
  /// How many events of the background lie outside the time of all others, and are left out.
  let backgroundOutside: Int

  init(_ chronology: Chronology, options: TimelineOptions) {
    let styles = ItemStyles(chronology, options: options)
    self.styles = styles
    words = ItemWords(chronology, language: options.language)
    lanes = LaneValues(chronology, options.lanes)
    var seen: Set<String> = []
    sourceNames = chronology.sources.map { $0.publisher ?? $0.title }.filter { seen.insert($0).inserted }
    let inWindow = WindowedEvents(chronology.events, options: options)
    (window, outside) = (inWindow.window, inWindow.outside)
    let selection = EventSelection(inWindow.events, options: options)
    crowd = selection.crowd
    func items(_ indices: [Int]) -> [TimelineItem] {
      indices.compactMap { index in
        let event = inWindow.events[index]
        guard
          var item = TimelineItem(
            event, style: styles.style(of: event), isMirrored: options.language.isRightToLeft)
        else { return nil }
        item.isHighlighted = styles.highlight?.includes(event) ?? false
        return item
      }
    }
    let drawn = items(selection.drawn)
    let bands = items(selection.eras)
    finest = (drawn + bands).compactMap(\.event.date?.finestUnit).min() ?? .day
    asOfDate = chronology.asOf
    asOf = chronology.asOf?.latest.day?.end
    let shown = Self.clipped(drawn, to: window)
    eras = Self.inTimeOrder(Self.clipped(bands, to: window))
    let background = BackgroundEvents(
      options.context, styles: styles, range: Self.range(of: shown + eras, window, asOf: asOf))
    self.items = Self.emphasised(Self.inTimeOrder(shown + background.items))
    backgroundOutside = background.outside
  }

  /// The time that the figure is about; nil where it has neither events nor eras.
  private static func range(
    of items: [TimelineItem], _ window: PartialWindow, asOf: TimePosition?
  ) -> ClosedRange<TimePosition>? {
    let extents = items.map(\.mark.extent)
    guard let first = extents.map(\.lowerBound).min(), let last = extents.map(\.upperBound).max() else { return nil }
    let start = window.since ?? first
    return start...max(window.until ?? max(last, asOf ?? last), start)
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

  var hasBackground: Bool { items.contains(where: \.isMuted) }

  /// Indices of the items, those first that give way first: the background, then the least important; of equally important
  /// ones those whose labels take the most room, of these those that leave the rest spread most evenly.
  func inOrderOfGivingWay(room: [Double]) -> [Int] {
    let count = items.count
    func key(_ item: Int) -> (Int, Double, UInt64) {
      (items[item].rank, -room[item], UInt64.max - EvenSpread.rank(item, of: count))
    }
    return items.indices.map { (index: $0, key: key($0)) }.sorted { $0.key < $1.key }.map(\.index)
  }

  /// An item as it is drawn, before its label has a place.
  func entry(_ item: Int, marks: [PlacedMark], form: LabelForm) -> Entry {
    let event = items[item].event
    var entry = Entry(
      event: event.id, title: event.title, dateText: words.date(of: items[item]), style: items[item].style,
      importance: event.importance, marks: marks, form: form, claim: words.claim(of: items[item]),
      tooltip: words.tooltip(of: items[item]))
    entry.address = words.address(of: items[item])
    entry.isMuted = items[item].isMuted
    return entry
  }
}
