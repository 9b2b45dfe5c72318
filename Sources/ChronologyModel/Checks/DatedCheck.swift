import Diagnostics

extension Rule {
  public static let undatedEvent = Rule(
    "undated-event", .error,
    "the event '{event}' has no date; give it one, an uncertain one if need be ('1979?', '197X', '../1989')")
}

extension Check {
  static let dated = Check { chronology, _ in
    let events = chronology.events
    return events.indices.filter { events[$0].when.isEmpty }.map {
      Diagnostic(.undatedEvent, ["event": events[$0].title], at: chronology.location(of: events[$0].mark))
    }
  }
}
