import Diagnostics
import EDTF

extension Rule {
  public static let undatedEvent = Rule(
    "undated-event", .error,
    "the event '{event}' has no date; give it one, an uncertain one if need be ('1979?', '197X', '../1989')")
  public static let consequenceBeforeCause = Rule(
    "consequence-before-cause", .warning,
    "'{event}' ({date}) leads to '{consequence}' ({earlier}), which is certainly earlier")
}

extension Check {
  static let dated = Check { chronology, _ in
    chronology.events.filter(\.when.isEmpty).map {
      Diagnostic(.undatedEvent, ["event": $0.title], at: chronology.location(of: $0.mark))
    }
  }

  /// Nothing leads to what was over before it began.
  static let consequencesFollow = Check { chronology, index in
    chronology.events.flatMap { event in
      event.leadsTo.compactMap { reference -> Diagnostic? in
        guard let consequence = index.events[reference.id], let cause = event.date, let effect = consequence.date,
          case .day(let start) = cause.earliest, case .day(let end) = effect.latest, end < start
        else { return nil }
        return Diagnostic(
          .consequenceBeforeCause,
          [
            "event": event.title, "date": cause.canonical, "consequence": consequence.title,
            "earlier": effect.canonical,
          ], at: chronology.location(of: reference.mark))
      }
    }
  }
}
