/// The pieces of a text for lines of at most `limit`: its words, closing punctuation after a blank joined to the word
/// before it where both fit one line, and the grapheme clusters of a word that is wider than a line.
struct LinePieces: Sequence, IteratorProtocol {
  private let text: MeasuredText
  private let limit: Int
  private var index = 0
  /// What is left of a word that is wider than a line.
  private var rest: Substring?

  init(of text: MeasuredText, limit: Int) {
    self.text = text
    self.limit = limit
  }

  mutating func next() -> LinePiece? {
    if rest != nil, let cluster = nextCluster() { return cluster }
    guard index < text.words.count else { return nil }
    var piece = text.words[index]
    index += 1
    if piece.width > limit { return firstCluster(of: piece) }
    if text.hasClinging { join(&piece) }
    return piece
  }

  private mutating func join(_ piece: inout LinePiece) {
    while index < text.words.count {
      let word = text.words[index]
      guard word.clings, piece.width + text.blank + word.width <= limit else { return }
      piece.end = word.end
      piece.width += text.blank + word.width
      index += 1
    }
  }

  private mutating func firstCluster(of word: LinePiece) -> LinePiece? {
    let utf8 = text.text.utf8
    let start = utf8.index(utf8.startIndex, offsetBy: word.start)
    rest = text.text[start..<utf8.index(start, offsetBy: word.end - word.start)]
    var cluster = nextCluster()
    cluster?.isAfterBlank = word.isAfterBlank
    return cluster
  }

  private mutating func nextCluster() -> LinePiece? {
    guard let character = rest?.popFirst(), let end = rest?.startIndex else {
      rest = nil
      return nil
    }
    let offset = text.text.utf8.distance(from: text.text.startIndex, to: end)
    return LinePiece(
      start: offset - character.utf8.count, end: offset, width: text.advances.units(of: character.unicodeScalars),
      isAfterBlank: false)
  }
}
