import Diagnostics
import EDTF

extension Rule {
  public static let similarEvents = Rule(
    "similar-events", .note,
    "'{event}' ({date}) may be the '{other}' ({otherDate}) of {place}; if they are one event, make them one entry with both sources"
  )
}

/// How alike two events must be to look like one.
private struct SimilarityThreshold {
  /// Both on one exact day; else their dates overlap.
  let isSameDay: Bool
  /// Participants that both have, at least.
  let shared: Int
  /// The part of all their participants that both have (Jaccard 1912), at least.
  let participants: Double
  /// The same of the words of their titles, without the names of those who take part.
  let titles: Double

  static let table = [
    SimilarityThreshold(isSameDay: true, shared: 1, participants: 1, titles: 0.5),
    SimilarityThreshold(isSameDay: true, shared: 1, participants: 0.5, titles: 0.75),
    SimilarityThreshold(isSameDay: false, shared: 1, participants: 1, titles: 0.75),
    SimilarityThreshold(isSameDay: true, shared: 0, participants: 1, titles: 0.75),
  ]
}

extension Check {
  /// No event stands twice. Each is suggested once, and none is merged.
  static let eventsDiffer = Check { chronology, index in
    var search = EventSearch(chronology.events, index)
    return search.pairs().map { later, earlier in
      let event = chronology.events[later]
      let other = chronology.events[earlier]
      let here = chronology.location(of: event.mark)
      let place = chronology.place(of: other.mark, from: here)
      return Diagnostic(
        .similarEvents,
        [
          "event": event.title, "date": event.dateText, "other": other.title, "otherDate": other.dateText,
          "place": place,
        ], at: here)
    }
  }
}

/// Events with a participant in common are sorted by time, and each is held against the next few that overlap it.
private struct EventSearch {
  /// An event under one of its participants; under -1 where it has none.
  private struct Entry {
    let actor: Int
    let event: Int
    let span: Span
  }

  private static let mostNeighbours = 32
  private let events: [Event]
  private var entries: [Entry] = []
  private var participants: [[Int]] = []
  private var words: TitleWords
  private var told: Set<Int> = []

  init(_ events: [Event], _ index: ChronologyIndex) {
    self.events = events
    var places: [EntryID<Actor>: Int] = [:]
    var actors: [Actor?] = []
    for (place, event) in events.enumerated() {
      var involved: [Int] = []
      for participant in event.participants {
        let id = participant.actor.id
        if let known = places[id] {
          involved.append(known)
        } else {
          places[id] = actors.count
          involved.append(actors.count)
          actors.append(index.actors[id])
        }
      }
      involved = involved.count > 1 ? Set(involved).sorted() : involved
      participants.append(involved)
      guard let date = event.date else { continue }
      let span = Span(date)
      guard span.earliest > .min, span.latest < .max else { continue }
      for actor in involved.isEmpty ? [-1] : involved { entries.append(Entry(actor: actor, event: place, span: span)) }
    }
    words = TitleWords(events.count, actors)
  }

  mutating func pairs() -> [(later: Int, earlier: Int)] {
    entries.sort { ($0.actor, $0.span.earliest, $0.event) < ($1.actor, $1.span.earliest, $1.event) }
    var found: [(later: Int, earlier: Int)] = []
    for place in entries.indices {
      let entry = entries[place]
      for other in entries[(place + 1)...].prefix(Self.mostNeighbours) {
        guard other.actor == entry.actor, other.span.earliest <= entry.span.latest else { break }
        let later = max(entry.event, other.event)
        guard !told.contains(later), looksLikeOne(entry, other) else { continue }
        told.insert(later)
        found.append((later, min(entry.event, other.event)))
      }
    }
    return found
  }

  private mutating func looksLikeOne(_ entry: Entry, _ other: Entry) -> Bool {
    let event = events[entry.event]
    let second = events[other.event]
    guard event.kind == second.kind, event.id != second.id, entry.span.mayEqual(other.span) else { return false }
    let isSameDay = entry.span.earliest == entry.span.latest && entry.span == other.span
    let people = participants[entry.event]
    let others = participants[other.event]
    let shared = Likeness.shared(people, others)
    let share = Likeness.part(shared, of: people.count + others.count)
    let rows = SimilarityThreshold.table.filter {
      ($0.isSameDay == isSameDay || isSameDay) && shared >= $0.shared && share >= $0.participants
        && ($0.shared > 0 || people.isEmpty)
    }
    guard let least = rows.map(\.titles).min() else { return false }
    guard words.likeness(of: (entry.event, event), (other.event, second), people, others) >= least else { return false }
    return !event.isSetApart(from: second)
  }
}

extension Span {
  /// Whether the starts may be one day, and the ends too.
  fileprivate func mayEqual(_ other: Span) -> Bool {
    guard let start, let end, let first = other.start, let last = other.end else { return false }
    return start.overlaps(first) && end.overlaps(last)
  }
}

extension Event {
  /// Whether the chronology itself says that they are two: one leads to the other, or other actors act in them.
  fileprivate func isSetApart(from other: Event) -> Bool {
    if leadsTo.contains(where: { $0.id == other.id }) || other.leadsTo.contains(where: { $0.id == id }) { return true }
    let subjects = Set(participants.filter { $0.role == .subject }.map(\.actor.id))
    let others = Set(other.participants.filter { $0.role == .subject }.map(\.actor.id))
    return !subjects.isEmpty && !others.isEmpty && subjects.isDisjoint(with: others)
  }
}

enum Likeness {
  /// How many elements two ascending lists have in common.
  static func shared<Element: Comparable>(_ left: [Element], _ right: [Element]) -> Int {
    var count = 0
    var first = 0
    var second = 0
    while first < left.count, second < right.count {
      if left[first] == right[second] {
        count += 1
        first += 1
        second += 1
      } else if left[first] < right[second] {
        first += 1
      } else {
        second += 1
      }
    }
    return count
  }

  /// The part of all different elements of two lists, `sum` with both counted, that is shared; all of none.
  static func part(_ shared: Int, of sum: Int) -> Double {
    sum == shared ? 1 : Double(shared) / Double(sum - shared)
  }
}
