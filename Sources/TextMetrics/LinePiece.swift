/// A part of a text that stays on one line.
struct LinePiece {
  var start, end: String.Index
  /// Width in 1/1000 em.
  var width: Int
  /// Whether a blank stands before it, which goes where a line begins with the piece.
  var isAfterBlank: Bool
  /// Whether it shall share a line with the piece before the blank, where the two fit one line.
  var clings = false
}

extension LinePiece {
  /// The parts of `text`, whose blanks are collapsed, between which a line may break.
  static func pieces(of text: String, limit: Int, advances: Advances) -> [LinePiece] {
    let blank = advances.units(of: " ")
    let words = joiningClinging(words(of: text, advances: advances), limit: limit, blank: blank)
    return words.flatMap { $0.width <= limit ? [$0] : clusters(of: $0, in: text, advances: advances) }
  }

  private static func words(of text: String, advances: Advances) -> [LinePiece] {
    var pieces: [LinePiece] = []
    var piece: LinePiece?
    var previous: Cluster?
    var isAfterBlank = false
    var startsWord = true
    var start = text.startIndex
    while start < text.endIndex {
      let end = text.index(after: start)
      defer { start = end }
      let cluster = Cluster(text[start], advances: advances)
      if cluster.lineBreak == .blank {
        isAfterBlank = true
        continue
      }
      let breaks = isAfterBlank || (previous?.breaks(before: cluster, startsWord: startsWord) ?? true)
      startsWord = isAfterBlank || previous == nil
      if !breaks, var grown = piece.take() {
        grown.end = end
        grown.width += cluster.units
        piece = grown
      } else {
        if let piece { pieces.append(piece) }
        piece = LinePiece(
          start: start, end: end, width: cluster.units, isAfterBlank: isAfterBlank,
          clings: isAfterBlank && !(previous?.breaksAtBlank(before: cluster) ?? true))
      }
      previous = cluster
      isAfterBlank = false
    }
    if let piece { pieces.append(piece) }
    return pieces
  }

  private static func joiningClinging(_ words: [LinePiece], limit: Int, blank: Int) -> [LinePiece] {
    var pieces: [LinePiece] = []
    for word in words {
      if word.clings, let last = pieces.last, last.width + blank + word.width <= limit {
        pieces[pieces.count - 1].end = word.end
        pieces[pieces.count - 1].width += blank + word.width
      } else {
        pieces.append(word)
      }
    }
    return pieces
  }

  private static func clusters(of piece: LinePiece, in text: String, advances: Advances) -> [LinePiece] {
    var pieces: [LinePiece] = []
    var start = piece.start
    while start < piece.end {
      let end = text.index(after: start)
      let width = Cluster(text[start], advances: advances).units
      pieces.append(
        LinePiece(start: start, end: end, width: width, isAfterBlank: piece.isAfterBlank && pieces.isEmpty))
      start = end
    }
    return pieces
  }
}
