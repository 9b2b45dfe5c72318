/// Pieces to be set in lines.
struct Paragraph {
  struct Line {
    var start, end: String.Index
    /// Width in 1/1000 em.
    var width: Int
  }

  /// The first is not after a blank.
  private let pieces: [LinePiece]
  /// Width of a blank in 1/1000 em.
  private let blank: Int

  init(_ pieces: [LinePiece], blank: Int) {
    self.pieces = pieces
    self.blank = blank
  }

  /// Each line takes what fits within `limit`, and at least one piece.
  func fill(_ limit: Int) -> [Line] {
    var lines: [Line] = []
    guard let first = pieces.first else { return lines }
    var line = Line(start: first.start, end: first.end, width: first.width)
    for piece in pieces.dropFirst() {
      let width = line.width + (piece.isAfterBlank ? blank : 0) + piece.width
      if width <= limit {
        line.end = piece.end
        line.width = width
      } else {
        lines.append(line)
        line = Line(start: piece.start, end: piece.end, width: piece.width)
      }
    }
    lines.append(line)
    return lines
  }

  /// The lines of the smallest limit that gives as many as `filled`: a search by halves, as their number never grows
  /// with the limit.
  func balance(_ filled: [Line]) -> [Line] {
    guard filled.count > 1, var high = filled.map(\.width).max() else { return filled }
    var low = pieces.reduce(0) { max($0, $1.width) }
    guard low < high else { return filled }
    while low < high {
      let middle = (low + high) / 2
      if fits(middle, lines: filled.count) { high = middle } else { low = middle + 1 }
    }
    return fill(high)
  }

  /// Whether `fill(limit)` gives at most so many lines.
  private func fits(_ limit: Int, lines: Int) -> Bool {
    var count = 1
    var width = 0
    for piece in pieces {
      let grown = width + (piece.isAfterBlank ? blank : 0) + piece.width
      if grown <= limit {
        width = grown
      } else {
        count += 1
        width = piece.width
        if count > lines { return false }
      }
    }
    return true
  }
}
