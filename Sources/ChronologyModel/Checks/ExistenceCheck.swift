import Diagnostics
import EDTF

extension Rule {
  public static let participantOutsideExistence = Rule(
    "participant-outside-existence", .warning,
    "'{actor}' existed {existence}, but takes part in '{event}' ({date}); correct a date, or name who acted then")
  public static let participantPossiblyOutsideExistence = Rule(
    "participant-possibly-outside-existence", .note,
    "'{actor}' existed {existence}, and '{event}' ({date}) may lie outside that; give closer dates where they are known"
  )
  public static let relationOutsideExistence = Rule(
    "relation-outside-existence", .warning,
    "the relation '{relation}' ({date}) {deviation} '{actor}' ({existence}); correct a date, or name who followed")
  public static let relationPossiblyOutsideExistence = Rule(
    "relation-possibly-outside-existence", .note,
    "the relation '{relation}' ({date}) possibly {deviation} '{actor}' ({existence}); give closer dates where they are known"
  )
  public static let membershipOutsideExistence = Rule(
    "membership-outside-existence", .warning,
    "the membership of '{member}' in '{group}' ({date}) {deviation} '{actor}' ({existence}); correct a date")
  public static let membershipPossiblyOutsideExistence = Rule(
    "membership-possibly-outside-existence", .note,
    "the membership of '{member}' in '{group}' ({date}) possibly {deviation} '{actor}' ({existence}); give closer dates where they are known"
  )
}

/// Roles of those who need not be there: they are spoken of, or come before or after.
private let absentRoles: Set<String> = [
  "topic", "predecessor", "successor", "commemorated", "remembered", "honoured", "namesake", "proposed", "planned",
  "demanded", "listed", "delisted", "inherited from",
]

/// Kinds of relation that are still true when one side is gone.
private let lastingKinds: Set<String> = [
  "offshoot of", "successor of", "predecessor of", "ousted", "founded", "parent of",
]

extension Check {
  /// Nobody takes part in an event before or after having been there.
  static let participantsExist = Check { chronology, index in
    let lives = Lives(of: chronology.actors)
    guard !lives.isEmpty else { return [] }
    var findings: [Diagnostic] = []
    for event in chronology.events {
      var spans: [Span]?
      for participant in event.participants {
        guard let life = lives[participant.actor.id], !absentRoles.contains(participant.role?.text ?? "") else {
          continue
        }
        let known = spans ?? event.when.spans
        spans = known
        guard
          let rule = Rule.of(
            Conflict.least(known, [life.span]) { $0.falls(outside: $1) }, certain: .participantOutsideExistence,
            possible: .participantPossiblyOutsideExistence)
        else { continue }
        findings.append(
          Diagnostic(
            rule,
            ["actor": life.name, "existence": life.text, "event": event.title, "date": event.dateText],
            at: chronology.location(of: participant.actor.mark)))
      }
    }
    return findings
  }

  /// No relation begins before either side was there, or goes on without it.
  static let relationsFitTheirActors = Check { chronology, index in
    let lives = Lives(of: chronology.actors)
    guard !lives.isEmpty else { return [] }
    var findings: [Diagnostic] = []
    for relation in chronology.relations where relation.standing != .denied && !lastingKinds.contains(relation.kind) {
      let spans = relation.when.spans
      var seen: Set<EntryID<Actor>> = []
      for participant in relation.participants where seen.insert(participant.actor.id).inserted {
        guard let life = lives[participant.actor.id] else { continue }
        for (deviation, conflict) in life.deviations(of: spans) {
          guard
            let rule = Rule.of(
              conflict, certain: .relationOutsideExistence, possible: .relationPossiblyOutsideExistence)
          else { continue }
          findings.append(
            Diagnostic(
              rule,
              [
                "relation": relation.id.text, "date": relation.dateText, "deviation": deviation, "actor": life.name,
                "existence": life.text,
              ], at: chronology.location(of: relation.mark)))
        }
      }
    }
    return findings
  }

  /// Nobody belongs to a group before or after either of them was there.
  static let membershipsFitTheirActors = Check { chronology, index in
    let lives = Lives(of: chronology.actors)
    guard !lives.isEmpty else { return [] }
    var findings: [Diagnostic] = []
    for actor in chronology.actors {
      for membership in actor.memberships {
        guard let date = membership.when, let group = index.actors[membership.of.id] else { continue }
        for life in [lives[actor.id], lives[group.id]].compactMap(\.self) {
          for (deviation, conflict) in life.deviations(of: [Span(date)]) {
            guard
              let rule = Rule.of(
                conflict, certain: .membershipOutsideExistence, possible: .membershipPossiblyOutsideExistence)
            else { continue }
            findings.append(
              Diagnostic(
                rule,
                [
                  "member": actor.name, "group": group.name, "date": date.canonical, "deviation": deviation,
                  "actor": life.name, "existence": life.text,
                ], at: chronology.location(of: membership.of.mark)))
          }
        }
      }
    }
    return findings
  }
}

/// When the actors existed of whom it is said.
private struct Lives {
  struct Life {
    let name: String
    let text: String
    let span: Span

    /// How something that needs the actor begins before it or outlasts it.
    func deviations(of spans: [Span]) -> [(String, Conflict)] {
      [
        ("begins before", Conflict.least(spans, [span]) { $0.starts(before: $1) }),
        ("outlasts", Conflict.least(spans, [span]) { $0.ends(after: $1) }),
      ]
    }
  }

  private var lives: [EntryID<Actor>: Life] = [:]
  var isEmpty: Bool { lives.isEmpty }

  init(of actors: [Actor]) {
    for actor in actors where lives[actor.id] == nil {
      guard let existence = actor.existence else { continue }
      lives[actor.id] = Life(name: actor.name, text: existence.canonical, span: Span(existence))
    }
  }

  subscript(_ id: EntryID<Actor>) -> Life? { lives[id] }
}
