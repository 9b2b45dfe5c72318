import Parsing

/// Names of a vocabulary, in an order of their own.
struct NameList<Name: XMLVocabulary> {
  let names: [Name]
  private let codes: CodeSet

  init(_ names: [Name]) {
    self.names = names
    codes = CodeSet(Name.allCases.enumerated().filter { names.contains($0.element) }.map(\.offset))
  }

  var isEmpty: Bool { names.isEmpty }
  func contains(_ code: Int) -> Bool { codes.contains(code) }
}

/// Codes of a vocabulary of at most 64 names.
struct CodeSet: Sendable {
  private var bits: UInt64 = 0

  init(_ codes: [Int] = []) { for code in codes { insert(code) } }

  func contains(_ code: Int) -> Bool { bits >> UInt64(code) & 1 == 1 }

  /// False where it was there.
  @discardableResult mutating func insert(_ code: Int) -> Bool {
    defer { bits |= 1 << UInt64(code) }
    return !contains(code)
  }
}
