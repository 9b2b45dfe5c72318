import Diagnostics
import EDTF

extension Rule {
  public static let oppositeRelations = Rule(
    "opposite-relations", .warning,
    "'{relation}' ({kind}, {date}) and '{other}' ({otherKind}, {otherDate}) say opposite things of '{actor}' and '{partner}' at one time; correct a date, or say whose view each of them is"
  )
  public static let possiblyOppositeRelations = Rule(
    "possibly-opposite-relations", .note,
    "'{relation}' ({kind}, {date}) and '{other}' ({otherKind}, {otherDate}) may say opposite things of '{actor}' and '{partner}' at one time; give closer dates where they are known"
  )
}

extension Check {
  /// No two actors are asserted to be friends and enemies at one time: each relation is held against the one of the
  /// opposite sign between the same two that lasts longest of those that began before.
  static let relationsAgree = Check { chronology, index in
    var pairs: [ActorPair: [SignedRelation]] = [:]
    var order: [ActorPair] = []
    for (place, relation) in chronology.relations.enumerated() {
      guard relation.standing == .asserted, relation.sign != .neutral else { continue }
      guard let span = relation.when.first.map({ Span($0.value.date) }), span.start != nil, span.end != nil else {
        continue
      }
      for pair in ActorPair.joined(by: relation) {
        if pairs[pair] == nil { order.append(pair) }
        pairs[pair, default: []].append(SignedRelation(place: place, sign: relation.sign, span: span))
      }
    }
    return order.flatMap { pair in
      SignedRelation.contradictions(among: pairs[pair] ?? []).map { later, earlier, conflict in
        let relation = chronology.relations[later]
        let other = chronology.relations[earlier]
        return Diagnostic(
          conflict == .certain ? .oppositeRelations : .possiblyOppositeRelations,
          [
            "relation": relation.id.text, "kind": relation.kind, "date": relation.dateText, "other": other.id.text,
            "otherKind": other.kind, "otherDate": other.dateText,
            "actor": index.actors[pair.first]?.name ?? pair.first.text,
            "partner": index.actors[pair.second]?.name ?? pair.second.text,
          ], at: chronology.location(of: relation.mark))
      }
    }
  }
}

private struct ActorPair: Hashable {
  let first: EntryID<Actor>
  let second: EntryID<Actor>

  private static let mostPairs = 1_000

  /// Every subject with every object, as far as they make a thousand pairs.
  static func joined(by relation: Relation) -> [ActorPair] {
    let subjects = relation.subjects
    let objects = relation.objects
    guard subjects.count.multipliedReportingOverflow(by: objects.count).partialValue <= mostPairs
    else { return [] }
    var pairs: Set<ActorPair> = []
    for subject in subjects {
      for object in objects where object != subject {
        pairs.insert(ActorPair(first: min(subject, object), second: max(subject, object)))
      }
    }
    return pairs.sorted { ($0.first, $0.second) < ($1.first, $1.second) }
  }
}

private struct SignedRelation {
  let place: Int
  let sign: RelationSign
  let span: Span

  /// For each relation the one of the opposite sign that lasts longest of those that began before it.
  static func contradictions(among relations: [SignedRelation]) -> [(later: Int, earlier: Int, Conflict)] {
    guard Set(relations.map(\.sign)).count > 1 else { return [] }
    var lasting: [RelationSign: SignedRelation] = [:]
    var found: [(Int, Int, Conflict)] = []
    for relation in relations.sorted(by: { ($0.span.earliest, $0.place) < ($1.span.earliest, $1.place) }) {
      if let other = lasting[relation.sign == .hostile ? .cooperative : .hostile] {
        let conflict = relation.span.coincides(with: other.span)
        if conflict != .none {
          found.append((max(relation.place, other.place), min(relation.place, other.place), conflict))
        }
      }
      if relation.span.latest > lasting[relation.sign]?.span.latest ?? .min { lasting[relation.sign] = relation }
    }
    return found
  }
}
