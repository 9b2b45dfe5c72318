import Diagnostics
import EDTF

extension Rule {
  public static let endedRelationDate = Rule(
    "ended-relation-date", .warning,
    "'{event}' ({date}) ends the relation '{relation}', whose own date ({dated}) has another end; make them agree, or take the ends away"
  )
  public static let endedRelationPossibleDate = Rule(
    "ended-relation-possible-date", .note,
    "'{event}' ({date}) ends the relation '{relation}', whose own date ({dated}) may have another end; make them agree")
  public static let begunRelationDate = Rule(
    "begun-relation-date", .warning,
    "'{event}' ({date}) begins the relation '{relation}', whose own date ({dated}) has another start; make them agree, or take the begins away"
  )
  public static let begunRelationPossibleDate = Rule(
    "begun-relation-possible-date", .note,
    "'{event}' ({date}) begins the relation '{relation}', whose own date ({dated}) may have another start; make them agree"
  )
}

extension Check {
  /// A relation begins and ends with the events that begin and end it.
  static let relationsFollowTheirEvents = Check { chronology, index in
    var findings: [Diagnostic] = []
    for event in chronology.events where !(event.begins.isEmpty && event.ends.isEmpty) {
      let spans = event.when.spans
      func look(
        at references: [Reference<Relation>], _ end: KeyPath<Span, ClosedRange<Int64>?>, _ certain: Rule,
        _ possible: Rule
      ) {
        for reference in references {
          guard let relation = index.relations[reference.id] else { continue }
          let conflict = Conflict.least(spans, relation.when.spans) { $0.misses($1[keyPath: end]) }
          guard let rule = Rule.of(conflict, certain: certain, possible: possible) else { continue }
          findings.append(
            Diagnostic(
              rule,
              [
                "event": event.title, "date": event.dateText, "relation": relation.id.text, "dated": relation.dateText,
              ], at: chronology.location(of: reference.mark)))
        }
      }
      look(at: event.begins, \.start, .begunRelationDate, .begunRelationPossibleDate)
      look(at: event.ends, \.end, .endedRelationDate, .endedRelationPossibleDate)
    }
    return findings
  }
}
