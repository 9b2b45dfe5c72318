extension Unicode.Scalar {
  /// Whether this scalar and another such one beside it are always two grapheme clusters (Unicode Standard Annex 29,
  /// rule GB999): the printable characters of ASCII, and the letters and ideographs of the scripts that most labels are
  /// in. So that a text of them is cut without asking for the properties of each character.
  var standsAlone: Bool {
    switch value {
    case 0x20...0x7E, 0xA0...0xAC, 0xAE...0x2FF, 0x370...0x482, 0x48A...0x58F, 0x5D0...0x5EA, 0x620...0x64A,
      0x671...0x6D3, 0x2010...0x2027, 0x3001...0x3029, 0x3041...0x3096, 0x30A0...0x30FF, 0x3400...0x9FFF,
      0xAC00...0xD7A3, 0xFF01...0xFF9D:
      true
    default:
      false
    }
  }
}
