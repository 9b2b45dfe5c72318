import ChronologyModel
import EDTF

/// Which event led to which, in the order of time: the graph to draw, as values that know no drawing.
///
/// It has the events that lead to others or follow from others, by their first days; undated ones stand last. Of more than
/// there is room for, the most important stay, of two alike those with more links.
public struct EventGraph: Hashable, Sendable {
  public let title: String
  public let subtitle: String?
  /// A BCP 47 tag.
  public let language: String?
  /// By their first days, then their last, then the order of the chronology.
  public let nodes: [EventNode]
  /// In the order of their nodes.
  public let links: [EventLink]
  /// In the order of time; each begins with a node and goes on to the next one's.
  public let periods: [EventPeriod]
  public let leftOut: Int

  public static let mostEvents = 40

  public init(_ chronology: Chronology, limit: Int = EventGraph.mostEvents) {
    title = chronology.title
    subtitle = chronology.subtitle
    language = chronology.language
    let causes = Consequences(of: chronology)
    let kept = causes.linked(limit: limit)
    leftOut = causes.linkedCount - kept.count
    let events = kept.map { chronology.events[$0] }.enumerated().sorted { left, right in
      let (own, other) = (left.element.date, right.element.date)
      guard let own, let other else { return own == nil && other == nil ? left.offset < right.offset : own != nil }
      if PossibleSpan(own) == PossibleSpan(other) { return left.offset < right.offset }
      return Edge.isEarlier(own, other)
    }.map(\.element)
    nodes = events.map(EventNode.init)
    let places = Dictionary(events.enumerated().map { ($1.id, $0) }) { first, _ in first }
    links = events.enumerated().flatMap { place, event in
      Set(event.leadsTo.compactMap { places[$0.id] }).subtracting([place]).sorted().map {
        EventLink(from: place, to: $0)
      }
    }
    periods = EventPeriod.all(of: events)
  }
}

/// An event in the graph.
public struct EventNode: Hashable, Sendable, Identifiable {
  public let id: EntryID<Event>
  /// What the figure writes.
  public let label: String
  public let title: String
  public let date: EDTFDate?
  public let standing: Standing
  /// Of the greatest importance.
  public let isTurningPoint: Bool

  init(_ event: Event) {
    id = event.id
    label = event.shortTitle ?? event.title
    title = event.title
    date = event.date
    standing = event.standing
    isTurningPoint = event.importance.rank == 5
  }
}

/// That an event led to another; places among the nodes.
public struct EventLink: Hashable, Sendable {
  public let from: Int
  public let to: Int

  /// Whether the cause does not stand after its consequence.
  public var isForward: Bool { from < to }
}

/// A year or a month in which events of the graph began.
public struct EventPeriod: Hashable, Sendable {
  /// Nil where the events are undated, or begin in a year of more than four digits.
  public let date: EDTFDate?
  /// The place of its first node.
  public let first: Int

  /// Years; months, where all of it began within a year.
  static func all(of events: [Event]) -> [EventPeriod] {
    let days = events.map { $0.date?.earliest.day }
    let isMonth = Set(days.compactMap { $0?.year }).count == 1
    var last: CalendarPeriod??
    var periods: [EventPeriod] = []
    for (place, day) in days.enumerated() {
      let period = day.map { CalendarPeriod(of: $0, isMonth: isMonth) }
      if case .some(let same) = last, same == period { continue }
      last = .some(period)
      periods.append(EventPeriod(date: period?.date, first: place))
    }
    return periods
  }
}

/// Links by the places of events in the chronology.
private struct Consequences {
  private let ranks: [Int]
  /// Of each event those that it led to and those that led to it.
  private var links: [Set<Int>]

  init(of chronology: Chronology) {
    ranks = chronology.events.map(\.importance.rank)
    links = Array(repeating: [], count: ranks.count)
    let places = Dictionary(chronology.events.enumerated().map { ($1.id, $0) }) { first, _ in first }
    for (place, event) in chronology.events.enumerated() {
      for other in Set(event.leadsTo.compactMap { places[$0.id] }) where other != place {
        links[place].insert(other)
        links[other].insert(place)
      }
    }
  }

  var linkedCount: Int { links.count { !$0.isEmpty } }

  /// In the order of the chronology; none of them alone.
  func linked(limit: Int) -> [Int] {
    let all = links.indices.filter { !links[$0].isEmpty }
    let best = all.sorted { (ranks[$1], links[$1].count, $0) < (ranks[$0], links[$0].count, $1) }.prefix(limit)
    let chosen = Set(best)
    return best.filter { !links[$0].isDisjoint(with: chosen) }.sorted()
  }
}
