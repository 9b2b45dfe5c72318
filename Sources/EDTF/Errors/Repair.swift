/// Finds a valid expression near a string that is not one.
///
/// Each step mends what the parser stumbled over and parses again; a suggestion is always a string that parses.
struct Repair {
  /// Longer texts get no suggestion.
  static let lengthLimit = 256
  private static let stepLimit = 12

  var bytes: [UInt8]
  let offset: Int
  let reason: EDTFError.Reason
  /// Whether an earlier step has changed the text. Ends are exchanged only in a text as it was given.
  let isMended: Bool

  static func suggestion(for failure: ParseFailure, in text: String) -> String? {
    var bytes = Array(text.utf8)
    guard bytes.count <= lengthLimit else { return nil }
    var failure = failure
    for step in 0..<stepLimit {
      var repair = Repair(bytes: bytes, offset: failure.offset, reason: failure.reason, isMended: step > 0)
      guard repair.mend(), repair.bytes != bytes else { return nil }
      bytes = repair.bytes
      switch bytes.withUnsafeBufferPointer(Parser.parse) {
      case .success: return String(decoding: bytes, as: UTF8.self)
      case .failure(let next): failure = next
      }
    }
    return nil
  }

  /// False where no guess is safe.
  private mutating func mend() -> Bool {
    mendNumericDate() || mendCharacter() || mendYear() || mendDay() || mendTime() || mendInterval() || mendSet()
  }
}

extension EDTFError {
  init(_ failure: ParseFailure, in text: String) {
    reason = failure.reason
    column = text.utf8.prefix(failure.offset).reduce(1) { $0 + ($1 & 0b1100_0000 == 0b1000_0000 ? 0 : 1) }
    suggestion = Repair.suggestion(for: failure, in: text)
  }
}

// What the steps are made of.
extension Repair {
  func byte(_ index: Int) -> UInt8 { bytes.indices.contains(index) ? bytes[index] : 0 }

  func isDigit(_ index: Int) -> Bool { byte(index) &- Byte.zero <= 9 }

  func digitRun(_ start: Int) -> Int {
    var end = start
    while isDigit(end) { end += 1 }
    return end - start
  }

  /// The number of the `count` digits from `start`.
  func number(_ start: Int, _ count: Int) -> Int? {
    guard start >= 0, count > 0, start + count <= bytes.count else { return nil }
    return Int(String(decoding: bytes[start..<(start + count)], as: UTF8.self))
  }

  func isEnd(_ index: Int) -> Bool {
    index >= bytes.count || "/,.]}".utf8.contains(bytes[index])
  }

  mutating func replace(_ start: Int, _ count: Int, with text: String) -> Bool {
    guard start >= 0, count >= 0, start + count <= bytes.count else { return false }
    bytes.replaceSubrange(start..<(start + count), with: text.utf8)
    return true
  }

  mutating func mapBytes(_ change: (UInt8) -> UInt8) -> Bool {
    bytes = bytes.map(change)
    return true
  }
}
