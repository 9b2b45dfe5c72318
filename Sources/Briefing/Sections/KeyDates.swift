import ChronologyModel

/// The few dates that a reader should remember.
public enum KeyDates {
  /// The chronology with no other events, for a figure beside them; nil where none are key, or all are.
  public static func part(of chronology: Chronology) -> Chronology? {
    let key = events(of: chronology.events.inTimeOrder())
    if key.isEmpty || key.count == chronology.events.count { return nil }
    var part = chronology
    part.events = key
    return part
  }

  static let most = 7

  /// Events of importance 5, else the most important, seven at most, in the order of time. Of more than seven with
  /// importance 5 those come first that have most sources, then those in which most actors take part, then the latest.
  /// Where more than seven events all rank alike below that, nothing says which are key, and none are.
  static func events(of events: [Event]) -> [Event] {
    let highest = highest(of: events)
    if !highest.isEmpty {
      let ranked = highest.enumerated().sorted { left, right in
        let (first, second) = (left.element, right.element)
        return (first.sourceCount, first.participants.count, left.offset)
          > (second.sourceCount, second.participants.count, right.offset)
      }
      return ranked.prefix(most).sorted { $0.offset < $1.offset }.map(\.element)
    }
    let ranks = Set(events.map(\.importance))
    if ranks.count < 2, events.count > most { return [] }
    let ranked = events.enumerated().sorted { left, right in
      left.element.importance != right.element.importance
        ? left.element.importance > right.element.importance : left.offset < right.offset
    }
    return ranked.prefix(most).sorted { $0.offset < $1.offset }.map(\.element)
  }

  static func highest(of events: [Event]) -> [Event] { events.filter { $0.importance.rank == 5 } }
}

extension Event {
  fileprivate var sourceCount: Int { Set(statementCitations.map(\.source)).count }
}

struct KeyDateView: TemplateView {
  let event: EventLink
  let trust: TrustworthinessView?
  let isDisputed: Bool
  let citations: [CitationView]

  init(_ event: Event, in context: PageContext) {
    self.event = EventLink(event, in: context)
    trust = TrustworthinessView(
      event.standing, by: event.attribution, event.origin, event.confidence, in: context.words)
    isDisputed = event.isDisputed
    citations = context.citations(event.statementCitations)
  }

  static let fields: FieldTable<Self> = [
    .view("event", "the event and its date") { $0.event },
    .view("trust", "how far to trust it, where that needs a word") { $0.trust },
    .flag("isDisputed", "whether sources differ on the date") { $0.isDisputed },
    .views("citations", "its sources") { $0.citations },
  ]
}
