import Diagnostics
import EDTF

extension Rule {
  public static let eventsAfterAsOf = Rule(
    "events-after-as-of", .note,
    "{count} events lie wholly after the day on which the chronology stands ({asOf}); set a later as-of, or leave them out"
  )
  public static let futureInPastTense = Rule(
    "future-in-past-tense", .note,
    "'{event}' ({date}) is after the day on which the chronology stands ({asOf}), but told in the past tense ('{word}'); correct the date or the as-of, or say that it is planned"
  )
  public static let assertedFuture = Rule(
    "asserted-future", .note,
    "'{event}' ({date}) is after the day on which the chronology stands ({asOf}), but asserted as a fact; give it the standing of what is planned (alleged, opinion), or a later as-of"
  )
}

/// Words that tell of what has happened. Only those that cannot be read as a present tense, a noun or "to be done".
private let pastTense = Phrases([
  "was", "were", "had", "did", "has been", "have been", "became", "began", "fell", "fought", "gave", "held", "killed",
  "left", "lost", "met", "said", "took", "told", "went", "withdrew", "won", "wrote", "announced", "arrested",
  "attacked",
  "captured", "collapsed", "condemned", "died", "ended", "entered", "fled", "invaded", "seized", "ousted",
])

/// Words that show that the future is meant, whatever tense stands beside them.
private let futureMarkers = Phrases([
  "will", "would", "shall", "may", "might", "to be", "is to", "are to", "due", "plan", "plans", "planned", "planning",
  "scheduled", "expected", "expects", "proposed", "proposes", "intends", "intended", "upcoming", "deadline", "forecast",
  "projected", "promised", "promises", "next", "by then",
])

extension Check {
  /// What is after the chronology's own day is not told as something that was.
  static let futureIsToCome = Check { chronology, _ in
    guard let asOf = chronology.asOf, let today = Span(asOf).end?.upperBound, today < .max else { return [] }
    var findings: [Diagnostic] = []
    var count = 0
    for event in chronology.events {
      let spans = event.when.spans
      guard !spans.isEmpty, spans.allSatisfy({ $0.start != nil && $0.earliest > today }) else { continue }
      count += 1
      let texts = [event.title, event.description ?? ""]
      let payload = { (word: String) -> KeyValuePairs<String, String> in
        ["event": event.title, "date": event.dateText, "asOf": asOf.canonical, "word": word]
      }
      let isMarked = texts.contains { futureMarkers.first(in: $0) != nil }
      if !isMarked, let word = texts.lazy.compactMap({ pastTense.first(in: $0) }).first {
        findings.append(Diagnostic(.futureInPastTense, payload(word), at: chronology.location(of: event.mark)))
      } else if event.standing == .asserted {
        findings.append(
          Diagnostic(
            .assertedFuture, ["event": event.title, "date": event.dateText, "asOf": asOf.canonical],
            at: chronology.location(of: event.mark)))
      }
    }
    if count > 0 {
      findings.append(Diagnostic(.eventsAfterAsOf, ["count": "\(count)", "asOf": asOf.canonical]))
    }
    return findings
  }
}
