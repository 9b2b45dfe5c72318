import ChronologyModel
import EDTF
import Testing

@testable import TimelineLayout

/// Chronologies and plans for the tests of the horizontal forms.
enum Rows {
  static func plans(
    _ chronology: Chronology, _ size: String = "160mm", _ change: (inout TimelineOptions) -> Void = { _ in }
  ) throws -> [TimelinePlan] {
    var options = TimelineOptions(size: try #require(FigureSize(size)), title: "A title", subtitle: "and its scope")
    options.form = .rows
    change(&options)
    return TimelinePlanner(chronology, options: options).plans()
  }

  static func plan(
    _ chronology: Chronology, _ size: String = "160mm", _ change: (inout TimelineOptions) -> Void = { _ in }
  ) throws -> TimelinePlan {
    try #require(try plans(chronology, size, change).first)
  }

  /// Events with one to three of six actors and one of three places each, besides what the generated ones have.
  static func chronology(_ count: Int, seed: UInt64) throws -> Chronology {
    var result = try TimelinePlanTests.chronology(count, seed: seed)
    var random = SplitMix(seed)
    for index in result.events.indices {
      let first = Int(random.next() % 6)
      result.events[index].participants = (0...Int(random.next() % 3)).map { Self.participant((first + 2 * $0) % 6) }
      result.events[index].places = [Reference(EntryID("p\(random.next() % 3)"))]
    }
    result.actors = (0..<6).map { Actor(id: EntryID("a\($0)"), name: "Actor \($0)") }
    result.places = (0..<3).map { Place(id: EntryID("p\($0)"), name: "Place \($0)") }
    return result
  }

  private static func participant(_ index: Int) -> Participant { Participant(actor: Reference(EntryID("a\(index)"))) }

  static func event(_ title: String, _ date: String, category: String? = nil, actors: [(String, Role?)] = []) throws
    -> Event
  {
    var event = Event(id: EntryID(title), title: title, when: [Claim(RecordedDate(try EDTFDate(date)))])
    event.category = category
    event.participants = actors.map { Participant(actor: Reference(EntryID($0.0)), role: $0.1) }
    return event
  }

  static func chronology(_ events: [Event]) -> Chronology {
    var chronology = Chronology(title: "Test")
    chronology.events = events
    let named = Set(events.flatMap { $0.participants.map(\.actor.id) }).sorted()
    chronology.actors = named.map { Actor(id: $0, name: $0.text) }
    return chronology
  }

  /// All texts but those of the axis.
  static func texts(_ plan: TimelinePlan) -> [TextBlock] {
    let panels = plan.panels.flatMap { panel in panel.lanes.compactMap(\.title) + panel.eras.compactMap(\.title) }
    let entries = plan.entries.flatMap { [$0.label, $0.number].compactMap(\.self) }
    return plan.heading + panels + entries + plan.key + plan.legend.items.map(\.label) + plan.notes
  }

  static func axisTexts(_ plan: TimelinePlan) -> [TextBlock] {
    plan.panels.map(\.axis).flatMap { axis in
      axis.ticks.compactMap(\.label) + axis.breaks.compactMap(\.label) + axis.outside.map(\.label)
        + [axis.asOfLabel].compactMap(\.self)
    }
  }

  static func words(_ blocks: [TextBlock]) -> String {
    blocks.flatMap(\.lines).map { $0.map(\.text).joined() }.joined(separator: " ")
  }

  static func titles(_ plan: TimelinePlan) -> [String] {
    plan.panels.flatMap(\.lanes).compactMap(\.title).map { words([$0]) }
  }
}
