import Diagnostics
import EDTF

extension Rule {
  public static let endBeforeStart = Rule(
    "end-before-start", .warning,
    "the {kind} '{title}' ends ({end}) before it starts ({start}), by two of its dates; correct one of them")
  public static let endPossiblyBeforeStart = Rule(
    "end-possibly-before-start", .note,
    "the {kind} '{title}' may end ({end}) before it starts ({start}), by two of its dates; give closer ones where they are known"
  )
}

extension Check {
  /// Where one date of an entry has only its start and another only its end, they are in order.
  static let claimsInOrder = Check { chronology, _ in
    var findings: [Diagnostic] = []
    for event in chronology.events where event.when.count > 1 {
      findings += ClaimOrder(event.when).finding("event", event.title, chronology.location(of: event.mark))
    }
    for relation in chronology.relations where relation.when.count > 1 {
      findings += ClaimOrder(relation.when).finding(
        "relation", relation.id.text, chronology.location(of: relation.mark))
    }
    return findings
  }
}

/// The last start and the first end among an entry's claims that have no more than one of the two.
private struct ClaimOrder {
  private var start: (range: ClosedRange<Int64>, text: String)?
  private var end: (range: ClosedRange<Int64>, text: String)?

  init(_ claims: [Claim<RecordedDate>]) {
    for claim in claims where claim.standing != .denied {
      let span = Span(claim.value.date)
      guard span.isInterval else { continue }
      if let first = span.start, span.end?.upperBound ?? .max == .max,
        first.lowerBound > start?.range.lowerBound ?? .min
      {
        start = (first, claim.value.date.canonical)
      }
      if span.start == nil, let last = span.end, last.upperBound < end?.range.upperBound ?? .max {
        end = (last, claim.value.date.canonical)
      }
    }
  }

  func finding(_ kind: String, _ title: String, _ location: SourceLocation?) -> [Diagnostic] {
    guard let start, let end, end.range.lowerBound < start.range.lowerBound else { return [] }
    let rule = end.range.upperBound < start.range.lowerBound ? Rule.endBeforeStart : .endPossiblyBeforeStart
    return [
      Diagnostic(rule, ["kind": kind, "title": title, "start": start.text, "end": end.text], at: location)
    ]
  }
}
