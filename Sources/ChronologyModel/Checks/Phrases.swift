/// English words and phrases that are looked for in text: whole words, capitals aside.
struct Phrases: Sendable {
  private struct Phrase {
    let text: String
    let bytes: [UInt8]
    let place: Int
  }

  /// By the first byte.
  private let phrases: [[Phrase]]

  /// Phrases are of ASCII letters in lower case and single blanks; the longer comes before its beginning.
  init(_ texts: [String]) {
    var phrases: [[Phrase]] = Array(repeating: [], count: 256)
    for (place, text) in texts.enumerated() {
      guard let first = text.utf8.first else { continue }
      phrases[Int(first)].append(Phrase(text: text, bytes: Array(text.utf8), place: place))
    }
    self.phrases = phrases.map { $0.sorted { $0.bytes.count > $1.bytes.count } }
  }

  /// The first of the phrases in a text, as the table has it.
  ///
  /// - Complexity: linear in the text.
  func first(in text: String) -> String? { find(in: text)?.text }

  /// Its place in the table.
  func firstPlace(in text: String) -> Int? { find(in: text)?.place }

  private func find(in text: String) -> Phrase? {
    var text = text
    return text.withUTF8 { bytes -> Phrase? in
      var isInWord = false
      for start in bytes.indices {
        defer { isInWord = Self.isWordByte(bytes[start]) }
        if isInWord { continue }
        for phrase in phrases[Int(Self.lowered(bytes[start]))] where Self.stands(phrase.bytes, at: start, in: bytes) {
          return phrase
        }
      }
      return nil
    }
  }

  private static func stands(_ phrase: [UInt8], at start: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard phrase.count <= bytes.count - start else { return false }
    for offset in phrase.indices where lowered(bytes[start + offset]) != phrase[offset] { return false }
    let end = start + phrase.count
    return end == bytes.count || !isWordByte(bytes[end])
  }

  private static func lowered(_ byte: UInt8) -> UInt8 {
    (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) ? byte | 0x20 : byte
  }

  /// Letters, digits, hyphens, apostrophes and whatever is not ASCII.
  private static func isWordByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "'"), 0x80...0xFF:
      true
    default: false
    }
  }
}
