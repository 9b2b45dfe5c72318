/// What can be said of two expressions whatever their open questions turn out to be.
///
/// A date counts as the whole of its day, month, season or year; a masked one as one of its completions; an interval
/// begins on some day of its start and ends on some day of its end; `[ ]` is one of its members, `{ }` runs from its
/// first day to its last for `relation` and is the days of its members for the rest. `..` has no end, an unknown end is
/// anywhere. Qualifiers are left aside, and times of day too. Where completions or members are too many to go through,
/// the answer may be `possible` although a closer look would settle it; `yes` and `no` always hold.
extension EDTFDate {
  /// Whether this expression lies to the other as `relation` says.
  public func relation(_ relation: AllenRelation, to other: EDTFDate) -> Answer {
    let possible = possibleRelations(to: other)
    if !possible.contains(relation) { return .no }
    return possible.count == 1 ? .yes : .possible
  }

  /// Every relation that is not ruled out.
  public func possibleRelations(to other: EDTFDate) -> Set<AllenRelation> {
    let firsts = alternatives
    let seconds = other.alternatives
    return Set(
      AllenRelation.allCases.filter { relation in
        firsts.contains { first in seconds.contains { relation.isPossible(first, $0) } }
      })
  }

  /// Whether some day belongs to both.
  public func overlaps(_ other: EDTFDate) -> Answer {
    let firsts = parts
    let seconds = other.parts
    guard Self.isFeasible(firsts, seconds) else { return hull.overlaps(other.hull) == .no ? .no : .possible }
    return firsts.reduce(.no) { answer, first in
      seconds.reduce(answer) { $0.or(Self.agreement(first, $1) { $0.overlaps($1) }) }
    }
  }

  /// Whether every day of the other belongs to this expression.
  public func contains(_ other: EDTFDate) -> Answer {
    let firsts = parts
    let seconds = other.parts
    guard Self.isFeasible(firsts, seconds) else { return hull.overlaps(other.hull) == .no ? .no : .possible }
    return seconds.reduce(.yes) { answer, second in
      answer.and(firsts.reduce(.no) { $0.or(Self.agreement($1, second) { $0.contains($1) }) })
    }
  }

  /// Whether the day belongs to the expression.
  public func contains(_ day: CalendarDay) -> Answer {
    contains(EDTFDate(expression: .date(DateExpression(day)), level: 0))
  }

  /// What all cases agree in.
  private static func agreement(
    _ firsts: [Extent], _ seconds: [Extent], _ question: (Extent, Extent) -> Answer
  ) -> Answer {
    var agreed: Answer?
    for first in firsts {
      for second in seconds {
        let answer = question(first, second)
        if answer == .possible || agreed.map({ $0 != answer }) == true { return .possible }
        agreed = answer
      }
    }
    return agreed ?? .possible
  }

  private static func isFeasible(_ firsts: [[Extent]], _ seconds: [[Extent]]) -> Bool {
    firsts.reduce(0) { $0 + $1.count } * seconds.reduce(0) { $0 + $1.count } <= 1_000_000
  }
}

extension EDTFDate {
  /// The ways the whole can be meant, at most `Extent.completionLimit`.
  private var alternatives: [Extent] {
    switch expression {
    case .date(let date): return Extent.alternatives(date)
    case .interval(let start, let end): return [Extent.interval(start, end)]
    case .set(let set):
      let members = set.elements.map(Extent.alternatives)
      guard set.kind == .oneOf else { return [Extent.covering(members)] }
      return Extent.limited(members.flatMap { $0 })
    }
  }

  /// The parts whose days together make the expression, each with the ways it can be meant.
  private var parts: [[Extent]] {
    guard case .set(let set) = expression, set.kind == .allOf else { return [alternatives] }
    var exact: [Extent] = []
    var others: [[Extent]] = []
    for element in set.elements {
      let extents = Extent.days(of: element)
      if extents.count == 1, extents[0].isExact { exact.append(extents[0]) } else { others.append(extents) }
    }
    return Extent.merged(exact).map { [$0] } + others
  }

  private var hull: Extent {
    let all = alternatives
    return all.dropFirst().reduce(all[0]) { $0.hull($1) }
  }
}
