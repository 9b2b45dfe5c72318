import ChronologyModel
import EDTF

/// At which dates small multiples show a chronology, where nobody has said.
///
/// 1. The last is the day on which the chronology stands, if it has one.
/// 2. Before it come years in which an era ended, the author's own division of time, and a stated relation began or ended;
///    where there are fewer than two of these, years in which a stated relation began or ended. Where more than half of all
///    beginnings and ends fall in one year, its months take the place of years.
/// 3. Of these, those in which the weightiest relations began or ended, of two alike the later, until there are four dates.
/// 4. None at all where fewer than two dates remain.
public enum SnapshotDates {
  /// Four panels fill a page.
  public static let most = 4

  public static func of(_ chronology: Chronology) -> [EDTFDate] {
    let changes = DatedChanges(chronology)
    let year = changes.crowdedYear
    let weight = year.map(changes.months) ?? changes.years
    let eras = chronology.events.filter { $0.kind == .era }.compactMap { era in
      era.date.flatMap { DatedChanges.ends(of: $0).last }.flatMap { CalendarPeriod($0, isMonth: year != nil) }
    }
    let turns = Set(eras).intersection(weight.keys)
    var periods = turns.count < 2 ? Array(weight.keys) : Array(turns)
    if let last = chronology.asOf?.earliest.day { periods.removeAll { !$0.isBefore(last) } }
    let chosen = periods.sorted { (weight[$0, default: 0], $0) > (weight[$1, default: 0], $1) }
      .prefix(chronology.asOf == nil ? most : most - 1)
    let dates = chosen.sorted().compactMap(\.date) + [chronology.asOf].compactMap(\.self)
    return dates.count > 1 ? dates : []
  }
}

/// When stated relations began and ended, those that are states.
private struct DatedChanges {
  private let changes: [(date: DateExpression, weight: Int)]

  init(_ chronology: Chronology) {
    let ties = Ties(of: chronology, from: Viewpoint(.at(nil), recentDays: 0)).all
    changes = ties.filter { $0.relation.derivedFrom == nil }.flatMap { tie in
      (tie.relation.date.map(Self.ends) ?? []).map { ($0, tie.importance) }
    }
  }

  var years: [CalendarPeriod: Int] { weight(byMonth: false) }

  func months(of year: Int64) -> [CalendarPeriod: Int] { weight(byMonth: true).filter { $0.key.year == year } }

  private func weight(byMonth: Bool) -> [CalendarPeriod: Int] {
    var weight: [CalendarPeriod: Int] = [:]
    for (date, own) in changes {
      if let period = CalendarPeriod(date, isMonth: byMonth) { weight[period, default: 0] += own }
    }
    return weight
  }

  /// The year with more than half of it all; nil where there is none.
  var crowdedYear: Int64? {
    let years = years
    let most = years.max { $0.value < $1.value }
    return most.flatMap { $0.value * 2 > years.values.reduce(0, +) ? $0.key.year : nil }
  }

  /// The dated ends of an interval.
  static func ends(of date: EDTFDate) -> [DateExpression] {
    guard case .interval(let start, let end) = date.expression else { return [] }
    return [start, end].compactMap { point in
      guard case .date(let date) = point else { return nil }
      return date
    }
  }
}
