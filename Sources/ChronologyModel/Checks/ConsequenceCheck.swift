import Diagnostics
import EDTF

extension Rule {
  public static let consequenceBeforeCause = Rule(
    "consequence-before-cause", .warning,
    "'{event}' ({date}) leads to '{consequence}' ({earlier}), which is certainly earlier; correct a date, or take the leads-to away"
  )
  public static let consequencePossiblyBeforeCause = Rule(
    "consequence-possibly-before-cause", .note,
    "'{event}' ({date}) leads to '{consequence}' ({earlier}), which may have begun earlier; give closer dates where they are known"
  )
  public static let consequenceCycle = Rule(
    "consequence-cycle", .warning, "'{event}' leads to itself: {path}; take one leads-to of these away")
}

extension Check {
  /// Nothing leads to what was there before it began.
  static let consequencesFollow = Check { chronology, index in
    var findings: [Diagnostic] = []
    for event in chronology.events where !event.leadsTo.isEmpty {
      let cause = event.when.spans
      for reference in event.leadsTo where reference.id != event.id {
        guard let consequence = index.events[reference.id] else { continue }
        let conflict = Conflict.least(consequence.when.spans, cause) { $0.precedes($1) }
        guard
          let rule = Rule.of(
            conflict, certain: .consequenceBeforeCause, possible: .consequencePossiblyBeforeCause)
        else { continue }
        findings.append(
          Diagnostic(
            rule,
            [
              "event": event.title, "date": event.dateText, "consequence": consequence.title,
              "earlier": consequence.dateText,
            ], at: chronology.location(of: reference.mark)))
      }
    }
    return findings
  }

  /// Nothing leads to itself by way of others: one finding for each group of events that lead to one another.
  static let consequencesEnd = Check { chronology, _ in
    guard chronology.events.contains(where: { !$0.leadsTo.isEmpty }) else { return [] }
    let graph = ConsequenceGraph(of: chronology.events)
    return graph.knots.compactMap { knot in
      guard let cycle = graph.cycle(in: knot), let first = cycle.first else { return nil }
      let event = chronology.events[first]
      let next = chronology.events[cycle.count > 1 ? cycle[1] : first].id
      let ids = (cycle + [first]).map { chronology.events[$0].id.text }
      let shown = ids.count > 6 ? ids.prefix(4) + ["..."] + ids.suffix(1) : ids[...]
      let mark = event.leadsTo.first { $0.id == next }?.mark ?? event.mark
      return Diagnostic(
        .consequenceCycle, ["event": event.title, "path": shown.joined(separator: " -> ")],
        at: chronology.location(of: mark))
    }
  }
}
