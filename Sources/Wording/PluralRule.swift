/// What a noun's form depends on beside a whole number, by the cardinal plural rules of Unicode CLDR 48 (supplemental
/// `plurals.xml`, Unicode License v3).
///
/// French and Spanish have one more form in CLDR, for exact millions ("un million de"), which text that writes its
/// numbers in digits does not need; it is `other` here.
public enum PluralRule: Sendable, Hashable, CaseIterable {
  /// One, and any other number: English, Spanish.
  case one
  /// None or one, and any other number: French, Persian.
  case zeroOrOne
  case russian
  case arabic

  public enum Category: String, Sendable, Hashable {
    case zero, one, two, few, many, other
  }

  /// The categories of whole numbers, in the order in which forms are listed.
  public var categories: [Category] {
    switch self {
    case .one, .zeroOrOne: [.one, .other]
    case .russian: [.one, .few, .many]
    case .arabic: [.zero, .one, .two, .few, .many, .other]
    }
  }

  public func category(of number: Int) -> Category {
    let (tens, hundreds) = (number.magnitude % 10, number.magnitude % 100)
    switch self {
    case .one: return number.magnitude == 1 ? .one : .other
    case .zeroOrOne: return number.magnitude <= 1 ? .one : .other
    case .russian:
      if tens == 1, hundreds != 11 { return .one }
      return (2...4).contains(tens) && !(12...14).contains(hundreds) ? .few : .many
    case .arabic:
      switch (number.magnitude, hundreds) {
      case (0, _): return .zero
      case (1, _): return .one
      case (2, _): return .two
      case (_, 3...10): return .few
      case (_, 11...): return .many
      default: return .other
      }
    }
  }

  /// The place of a number's category in `categories`.
  public func form(_ number: Int) -> Int { categories.firstIndex(of: category(of: number)) ?? 0 }

  /// The same of a number that may have decimals.
  public func form(_ number: Double) -> Int {
    if let whole = Int(exactly: number) { return form(whole) }
    switch self {
    case .one: return 1
    // As in French; Persian nouns do not change.
    case .zeroOrOne: return number.magnitude < 2 ? 0 : 1
    // The genitive singular, which the few have too.
    case .russian: return 1
    case .arabic: return 5
    }
  }
}

/// A phrase in each form of a language's plural rule, in the order of its categories. The number stands at `{0}`, or
/// nowhere where the word alone says it, as in the Arabic dual.
public struct PluralPhrase: Sendable, ExpressibleByArrayLiteral {
  let forms: [Phrase]

  public init(arrayLiteral elements: Phrase...) { forms = elements }

  /// Each form, its places filled with their numbers.
  public var texts: [String] { forms.map { $0("0", "1", "2", "3") } }
}

extension Language {
  /// A phrase in the form that goes with a number, the number written as the language writes it.
  ///
  /// - Parameter more: what stands at `{1}`, `{2}`, ...
  public func text(_ phrase: PluralPhrase, count: Int, _ more: String...) -> String {
    text(phrase, form: plurals.form(count), [number(count)] + more)
  }

  /// A phrase in the form that goes with a number that may have decimals and is written as given.
  public func text(_ phrase: PluralPhrase, count: Double, written: String) -> String {
    text(phrase, form: plurals.form(count), [written])
  }

  private func text(_ phrase: PluralPhrase, form: Int, _ parts: [String]) -> String {
    phrase.forms.indices.contains(form) ? phrase.forms[form](parts) : ""
  }
}
