@testable import TextMetrics

/// The rules of `Wrapping.lines` without its speed: pieces that carry their text, cut cluster by cluster, and lines
/// narrowed step by step until there would be more.
struct PlainWrapping {
  struct Piece {
    var text: String
    /// Width in 1/1000 em.
    var width: Int
    var isAfterBlank: Bool
    var clings: Bool
  }

  let limit: Int
  let pieces: [Piece]
  private let blank: Int

  init(_ text: String, width: Double, size: Double, weight: FontWeight) {
    let limit = TextMeasure.units(width, size: size)
    // A mark after a line feed belongs to the blank that stands for it: joined first, then cut.
    let text = text.split(whereSeparator: Cluster.isBlank).joined(separator: " ")
    let advances = Advances(in: text, weight: weight)
    let blank = advances.units(of: " ")
    var pieces: [Piece] = []
    for word in Self.words(of: text, advances) {
      if let last = pieces.last, word.clings, last.width + blank + word.width <= limit {
        pieces[pieces.count - 1].text += " " + word.text
        pieces[pieces.count - 1].width += blank + word.width
      } else {
        pieces.append(word)
      }
    }
    self.pieces = pieces.flatMap { $0.width <= limit ? [$0] : Self.clusters(of: $0, advances) }
    self.limit = limit
    self.blank = blank
  }

  private static func words(of text: String, _ advances: Advances) -> [Piece] {
    var pieces: [Piece] = []
    var before: Cluster?
    for word in text.split(whereSeparator: Cluster.isBlank) {
      for (position, character) in word.enumerated() {
        let cluster = Cluster(character, advances: advances)
        if position > 0, before?.breaks(before: cluster, startsWord: position == 1) == false {
          pieces[pieces.count - 1].text.append(character)
          pieces[pieces.count - 1].width += cluster.units
        } else {
          let isAfterBlank = position == 0 && before != nil
          let clings = isAfterBlank && before?.breaksAtBlank(before: cluster) == false
          pieces.append(
            Piece(text: String(character), width: cluster.units, isAfterBlank: isAfterBlank, clings: clings))
        }
        before = cluster
      }
    }
    return pieces
  }

  private static func clusters(of word: Piece, _ advances: Advances) -> [Piece] {
    word.text.enumerated().map { position, character in
      let width = advances.units(of: character.unicodeScalars)
      return Piece(
        text: String(character), width: width, isAfterBlank: position == 0 && word.isAfterBlank, clings: false)
    }
  }

  func fill(_ limit: Int) -> [(text: String, width: Int)] {
    var lines: [(text: String, width: Int)] = []
    for piece in pieces {
      let gap = piece.isAfterBlank ? blank : 0
      if let last = lines.last, last.width + gap + piece.width <= limit {
        lines[lines.count - 1] = (
          last.text + (piece.isAfterBlank ? " " : "") + piece.text, last.width + gap + piece.width
        )
      } else {
        lines.append((piece.text, piece.width))
      }
    }
    return lines
  }

  var widestPiece: Int { pieces.map(\.width).max() ?? 0 }

  func lines(size: Double, maximum: Int?) -> WrappedText {
    var lines = fill(limit)
    let isComplete = lines.count <= max(0, maximum ?? .max)
    if !isComplete { lines = Array(lines.prefix(max(0, maximum ?? 0))) }
    while isComplete, let widest = lines.map(\.width).max(), widest > widestPiece {
      let narrower = fill(widest - 1)
      guard narrower.count == lines.count else { break }
      lines = narrower
    }
    return WrappedText(
      lines: lines.map(\.text), width: TextMeasure.length(lines.map(\.width).max() ?? 0, size: size),
      isComplete: isComplete)
  }
}
