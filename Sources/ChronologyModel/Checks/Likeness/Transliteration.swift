/// Spellings of one sound in the Latin letters of Arabic, Persian, Russian and Turkish names.
///
/// The rows are what newspapers, the BGN/PCGN romanisations and ALA-LC write differently: Tehrik and Tehreek, Mohammed
/// and Muhammad, Zelensky and Zelenskiy, Qaeda and Qaida.
enum Transliteration {
  /// The ends of words, longest first; all become "i".
  private static let finalVowels = ["iyy", "yy", "iy", "yi", "ij", "ii", "ey", "ei", "ie", "ee", "y"].map {
    Array($0.utf8)
  }

  /// In words of four letters and more, longest first.
  private static let spellings: [(from: [UInt8], to: [UInt8])] = [
    ("tch", "ch"), ("dzh", "j"), ("kha", "ha"), ("khu", "hu"), ("dj", "j"), ("gh", "g"), ("dh", "d"), ("ou", "u"),
    ("oo", "u"), ("ee", "i"), ("ae", "ai"), ("ei", "ai"), ("ey", "ai"), ("ay", "ai"), ("q", "k"), ("w", "v"),
    ("e", "a"),
    ("o", "u"), ("y", "i"),
  ].map { (Array($0.0.utf8), Array($0.1.utf8)) }

  /// A word of small letters as it sounds; short words and those of other scripts stay as they are.
  static func sound(_ word: String) -> String {
    let bytes = Array(word.utf8)
    guard bytes.count > 3, bytes.allSatisfy({ (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) }) else {
      return word
    }
    var stem = bytes[...]
    var ending: [UInt8] = []
    if let final = finalVowels.first(where: { bytes.count > $0.count + 1 && stem.suffix($0.count) == $0[...] }) {
      stem = stem.dropLast(final.count)
      ending = [UInt8(ascii: "i")]
    }
    var result: [UInt8] = []
    var rest = stem
    while let first = rest.first {
      let row = spellings.first { rest.prefix($0.from.count) == $0.from[...] }
      for byte in row?.to ?? [first] where byte != result.last { result.append(byte) }
      rest = rest.dropFirst(row?.from.count ?? 1)
    }
    if result.last != ending.last { result += ending }
    return String(decoding: result, as: UTF8.self)
  }
}
