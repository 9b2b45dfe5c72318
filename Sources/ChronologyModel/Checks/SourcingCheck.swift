import Diagnostics

extension Rule {
  public static let unsourced = Rule(
    "unsourced", .note, "the {kind} '{title}' has no source; cite one, or set its status to draft")
}

extension Check {
  static let sources = Check { chronology, _ in
    let events = chronology.events.filter { $0.allCitations.isEmpty && $0.status != .draft }
    let relations = chronology.relations.filter { $0.citations.isEmpty && $0.when.allSatisfy(\.citations.isEmpty) }
    return events.map {
      Diagnostic(.unsourced, ["kind": "event", "title": $0.title], at: chronology.location(of: $0.mark))
    }
      + relations.map {
        Diagnostic(.unsourced, ["kind": "relation", "title": $0.id.text], at: chronology.location(of: $0.mark))
      }
  }

  /// What the derived relations had to leave out.
  static let participantRelations = Check { chronology, _ in DerivedRelations.findings(in: chronology) }
}
