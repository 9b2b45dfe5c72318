import Diagnostics
import EDTF

extension Rule {
  public static let undescribedActor = Rule(
    "undescribed-actor", .note,
    "'{actor}' takes part, but nobody describes it; describe it, or use the name of an actor that is described")
  public static let singleSource = Rule(
    "single-source", .note,
    "'{event}', of importance {importance}, rests on one source, '{source}'; look for a second one")
  public static let singleSources = Rule(
    "single-sources", .note, "{count} of {total} events and relations rest on one source each")
  public static let disputedDate = Rule(
    "disputed-date", .note,
    "sources differ on the date of the {kind} '{title}': {first}{firstSource} or {second}{secondSource}{more}; the first is drawn, so let it be the likelier"
  )
  public static let possiblyDisputedDate = Rule(
    "possibly-disputed-date", .note,
    "the {kind} '{title}' has several dates that may mean the same: {first}{firstSource} or {second}{secondSource}{more}; if they do, keep the closest"
  )
}

extension Check {
  /// Where some actors are described, all are.
  static let actorsDescribed = Check { chronology, _ in
    guard chronology.actors.contains(where: \.isDescribed) else { return [] }
    return chronology.actors.filter { !$0.isDescribed }.map {
      Diagnostic(.undescribedActor, ["actor": $0.name], at: chronology.location(of: $0.mark))
    }
  }

  /// What is important rests on more than one source.
  static let sourcesAgree = Check { chronology, index in
    var findings: [Diagnostic] = []
    var single = 0
    for event in chronology.events {
      let sources = event.sources
      guard sources.count == 1, let only = sources.first else { continue }
      single += 1
      guard event.importance.rank >= 4 else { continue }
      findings.append(
        Diagnostic(
          .singleSource,
          [
            "event": event.title, "importance": "\(event.importance.rank)",
            "source": index.sources[only]?.title ?? only.text,
          ], at: chronology.location(of: event.mark)))
    }
    single += chronology.relations.count { relation in
      Set((relation.citations + relation.when.flatMap(\.citations)).map(\.source)).count == 1
    }
    if single > 0 {
      let total = chronology.events.count + chronology.relations.count
      findings.append(Diagnostic(.singleSources, ["count": "\(single)", "total": "\(total)"]))
    }
    return findings
  }

  /// Every dispute on a date is named, with all that is said.
  static let datesAgree = Check { chronology, index in
    let events = chronology.events.filter { $0.when.count > 1 }.compactMap { event in
      dispute(on: event.when, "event", event.title, event.mark, in: chronology, index)
    }
    let relations = chronology.relations.filter { $0.when.count > 1 }.compactMap { relation in
      dispute(on: relation.when, "relation", relation.id.text, relation.mark, in: chronology, index)
    }
    return events + relations
  }

  private static func dispute(
    on claims: [Claim<RecordedDate>], _ kind: String, _ title: String, _ mark: SourceMark, in chronology: Chronology,
    _ index: ChronologyIndex
  ) -> Diagnostic? {
    guard let first = claims.first, let second = claims.first(where: { $0.value.date != first.value.date }) else {
      return nil
    }
    let source = { (claim: Claim<RecordedDate>) in
      let cited = claim.citations.first.map { index.sources[$0.source]?.title ?? $0.source.text }
      return (cited ?? claim.attribution).map { " (\($0))" } ?? ""
    }
    return Diagnostic(
      claims.spans.allMayAgree ? .possiblyDisputedDate : .disputedDate,
      [
        "kind": kind, "title": title, "first": first.value.date.canonical, "firstSource": source(first),
        "second": second.value.date.canonical, "secondSource": source(second),
        "more": claims.count > 2 ? ", and \(claims.count - 2) more" : "",
      ], at: chronology.location(of: mark))
  }
}

extension [Span] {
  /// Whether all of them can have the same start and the same end.
  fileprivate var allMayAgree: Bool {
    func meet(_ ranges: [ClosedRange<Int64>]) -> Bool {
      (ranges.map(\.lowerBound).max() ?? .min) <= (ranges.map(\.upperBound).min() ?? .max)
    }
    return meet(compactMap(\.start)) && meet(compactMap(\.end))
  }
}

extension Event {
  /// Every source of it once, without the allocations of ``allCitations``.
  fileprivate var sources: Set<EntryID<Source>> {
    var sources = Set(citations.map(\.source))
    for claim in when { for citation in claim.citations { sources.insert(citation.source) } }
    return sources
  }
}
