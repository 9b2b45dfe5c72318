import EDTF

/// Reads texts that hold one date, a range, a bound or two dates.
struct HumanDateReader {
  let order: DateSuggestion.Order

  typealias Tokens = ArraySlice<HumanDateToken>

  /// Every meaning, the likeliest first.
  func readings(_ tokens: [HumanDateToken]) -> [HumanDateReading] {
    if tokens.count == 1, let word = tokens[0].text, HumanDateWords.noDate.contains(word) || tokens == [.word("nodate")]
    {
      return [HumanDateReading(.edtf("XXXX"), notes: [HumanDateReason.noDate])]
    }
    let all = tokens[...]
    for attempt in [between, bounded, boundedBehind, singleOrTwoYears, range, alternatives] {
      let readings = attempt(all)
      if !readings.isEmpty { return readings }
    }
    return []
  }

  /// `1640/1` may be one year or two.
  private func singleOrTwoYears(_ tokens: Tokens) -> [HumanDateReading] {
    let readings = single(tokens)
    guard !readings.isEmpty, tokens.count == 3, tokens.contains(.sign("/")) else { return readings }
    return readings + range(tokens).map { $0.noting(HumanDateReason.twoYears) }
  }

  private func single(_ tokens: Tokens) -> [HumanDateReading] {
    HumanDateParser(order: order).readings(tokens)
  }

  private func between(_ tokens: Tokens) -> [HumanDateReading] {
    guard tokens.first == .word("between") else { return [] }
    return splits(tokens.dropFirst()) { $0 == .word("and") || $0 == .sign("-") }.lazy.map { left, right in
      ends(left, right).map { Self.oneOf($0.first, $0.last) }
    }.first { !$0.isEmpty } ?? []
  }

  func range(_ tokens: Tokens) -> [HumanDateReading] {
    splits(tokens) { $0.text.map(HumanDateWords.rangeJoints.contains) ?? false }.lazy.map(range).first { !$0.isEmpty }
      ?? []
  }

  private func range(_ left: Tokens, _ right: Tokens) -> [HumanDateReading] {
    if let word = right.first?.text, right.count == 1 || right.isEmpty {
      if HumanDateWords.openEnd.contains(word) { return open(left, "..", HumanDateReason.open) }
      if HumanDateWords.unknownEnd.contains(word) { return open(left, "", HumanDateReason.unknownEnd) }
    }
    if right.isEmpty { return open(left, "..", HumanDateReason.open) }
    if left.count == 1, let word = left.first?.text, HumanDateWords.unknownEnd.contains(word) {
      return single(right).map {
        HumanDateReading(.edtf("/" + $0.last), notes: $0.notes + [HumanDateReason.unknownEnd])
      }
    }
    return ends(left, right).map {
      HumanDateReading(
        .edtf("\($0.first.first)/\($0.last.last)"), notes: $0.first.notes + $0.last.notes + [HumanDateReason.range])
    }
  }

  private func open(_ left: Tokens, _ end: String, _ reason: String) -> [HumanDateReading] {
    single(left).map { HumanDateReading(.edtf("\($0.first)/\(end)"), notes: $0.notes + [reason]) }
  }

  private func alternatives(_ tokens: Tokens) -> [HumanDateReading] {
    for (word, brackets, reason) in [
      ("or", ("[", "]"), HumanDateReason.either), ("and", ("{", "}"), HumanDateReason.both),
    ] {
      for (left, right) in splits(tokens, at: { $0 == .word(word) }) {
        let readings = ends(left, right).map {
          HumanDateReading(
            .edtf("\(brackets.0)\($0.first.first),\($0.last.first)\(brackets.1)"),
            notes: $0.first.notes + $0.last.notes + [reason])
        }
        if !readings.isEmpty { return readings }
      }
    }
    return []
  }

  /// Most places where a text is tried to be parted.
  private static let mostSplits = 6

  private func splits(_ tokens: Tokens, at isJoint: (HumanDateToken) -> Bool) -> [(left: Tokens, right: Tokens)] {
    tokens.indices.filter { isJoint(tokens[$0]) }.prefix(Self.mostSplits).compactMap { index in
      index == tokens.startIndex ? nil : (tokens[..<index], tokens[(index + 1)...])
    }
  }

  /// Both ends, each with what it leaves to the other: `24-27 December 1979`, `May to June 1979`, `1979-89`, `500-200 BC`.
  private func ends(_ left: Tokens, _ right: Tokens) -> [Ends] {
    let alone = single(left)
    let lasts = completed(single(right), right, by: alone.first?.fields, takesEra: false)
    let firsts = completed(alone, left, by: lasts.first?.fields, takesEra: true)
    guard let first = firsts.first, let last = lasts.first else { return [] }
    // What cannot be paired goes with the likeliest reading of the other end.
    return (0..<max(firsts.count, lasts.count)).map { index in
      Ends(
        first: firsts.indices.contains(index) ? firsts[index] : first,
        last: lasts.indices.contains(index) ? lasts[index] : last)
    }
  }

  private struct Ends {
    let first: HumanDateReading
    let last: HumanDateReading
  }

  private func completed(
    _ readings: [HumanDateReading], _ tokens: Tokens, by lent: HumanDateFields?, takesEra: Bool
  ) -> [HumanDateReading] {
    guard let lent else { return readings }
    let isBeforeCommonEra = takesEra && (lent.year ?? 1) <= 0
    guard isBeforeCommonEra || readings.isEmpty || readings.contains(where: \.lacksYear) else { return readings }
    let again = HumanDateParser(order: order).readings(tokens, borrowing: lent)
    return again.isEmpty ? readings : again
  }

  private static func oneOf(_ first: HumanDateReading, _ last: HumanDateReading) -> HumanDateReading {
    let notes = first.notes + last.notes + [HumanDateReason.between]
    if let left = first.fields, let right = last.fields, left.precision != right.precision,
      let start = (try? EDTFDate(first.first))?.earliest.day, let end = (try? EDTFDate(last.last))?.latest.day
    {
      return HumanDateReading(.oneOf(first: start.description, last: end.description), notes: notes)
    }
    return HumanDateReading(.oneOf(first: first.first, last: last.last), notes: notes)
  }
}

extension HumanDateReading {
  fileprivate var lacksYear: Bool { fields.map { $0.year == nil } ?? false }
}

extension HumanDateToken {
  /// Of a word or a sign.
  var text: String? {
    switch self {
    case .word(let word): word
    case .sign(let sign): String(sign)
    case .number: nil
    }
  }

  var isNumber: Bool {
    if case .number = self { true } else { false }
  }
}
