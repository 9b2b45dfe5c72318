import Diagnostics

/// A question asked of a whole chronology. Each has its rules, a test both ways and a line in the manual.
public struct Check: Sendable {
  let findings: @Sendable (Chronology, ChronologyIndex) -> [Diagnostic]

  init(_ findings: @escaping @Sendable (Chronology, ChronologyIndex) -> [Diagnostic]) { self.findings = findings }

  /// What every command asks before it draws.
  public static let soundness: [Check] = [.uniqueIDs, .references, .dated]
  /// What `check` asks besides.
  public static let quality: [Check] = [
    .claimsInOrder, .consequencesFollow, .consequencesEnd, .participantsExist, .relationsFitTheirActors,
    .membershipsFitTheirActors, .relationsAgree, .relationsFollowTheirEvents, .relationsJoinTwo, .idsDiffer,
    .actorsDescribed, .namesDiffer, .eventsDiffer, .datesAgree, .sources, .sourcesAgree, .claimsStand, .futureIsToCome,
    .participantRelations, .labelsBreak, .judgementsSayHowLikely,
  ]

  /// All findings, in the order of their places.
  public static func findings(in chronology: Chronology, asking checks: [Check]) -> [Diagnostic] {
    let index = ChronologyIndex(chronology)
    let findings = checks.flatMap { $0.findings(chronology, index) }
    return findings.enumerated().sorted { left, right in
      let first = left.element.location
      let second = right.element.location
      return (first?.file ?? "", first?.line ?? 0, first?.column ?? 0, left.offset)
        < (second?.file ?? "", second?.line ?? 0, second?.column ?? 0, right.offset)
    }.map(\.element)
  }
}
