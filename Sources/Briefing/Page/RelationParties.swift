import ChronologyModel

/// The actors of a relation by their part in it. Without a subject or an object, the first participant stands for the
/// one and the rest for the other.
struct RelationParties {
  let subject: String
  let object: String
  let others: [ParticipantView]

  /// - Parameter label: what an actor is called; nil for its name in this chronology.
  init(_ relation: Relation, label: ((EntryID<Actor>) -> String)? = nil, in context: PageContext) {
    let label = label ?? context.label
    let parties = relation.participants.map(\.actor.id)
    let hasRoles = !relation.subjects.isEmpty && !relation.objects.isEmpty
    let subjects = hasRoles ? relation.subjects : Array(parties.prefix(1))
    let objects = hasRoles ? relation.objects : Array(parties.dropFirst())
    subject = context.words.list(subjects.map(label))
    object = context.words.list(objects.map(label))
    others =
      hasRoles
      ? relation.participants.filter { $0.role != .subject && $0.role != .object }
        .map { ParticipantView($0, in: context) } : []
  }
}
