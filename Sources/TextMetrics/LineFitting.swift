extension MeasuredText {
  /// How many lines of at most `width` the text takes, 0 where it is empty; nil where more than `maximum`.
  public func lineCount(width: Double, size: Double, maximum: Int = .max) -> Int? {
    let limit = TextMeasure.units(width, size: size)
    if units <= limit, !words.isEmpty { return maximum >= 1 ? 1 : nil }
    let fill = fill(limit, brokenAt: limit, maximum: maximum)
    return fill.count <= maximum ? fill.count : nil
  }

  /// The smallest width at which the text takes no more lines than `lines`, for lines that may be as wide as `width`:
  /// the width of the widest line as `wrapped` sets them. Nil where that width takes more.
  public func narrowestWidth(lines: Int, width: Double, size: Double) -> Double? {
    let limit = TextMeasure.units(width, size: size)
    let fill = fill(limit, brokenAt: limit, maximum: lines)
    guard fill.count <= lines else { return nil }
    return TextMeasure.length(narrowest(fill, lines: lines, brokenAt: limit), size: size)
  }

  /// The text in as few lines of at most `width` as a greedy fill gives, narrowed to the smallest width that keeps
  /// their number; see `Wrapping.lines`.
  public func wrapped(width: Double, size: Double, maximum: Int? = nil) -> WrappedText {
    let limit = TextMeasure.units(width, size: size)
    let maximum = max(0, maximum ?? .max)
    let fill = fill(limit, brokenAt: limit, maximum: maximum)
    let isComplete = fill.count <= maximum
    let balanced = isComplete ? min(limit, narrowest(fill, lines: fill.count, brokenAt: limit)) : limit
    var lines: [String] = []
    lines.reserveCapacity(Swift.min(fill.count, maximum))
    var widest = 0
    forEachLine(balanced, brokenAt: limit) { line in
      guard lines.count < maximum else { return false }
      lines.append(string(line))
      widest = max(widest, line.width)
      return true
    }
    return WrappedText(lines: lines, width: TextMeasure.length(widest, size: size), isComplete: isComplete)
  }
}

extension MeasuredText {
  /// A line of a greedy fill, which takes what fits within a limit, and at least one piece.
  private struct Line {
    /// Offsets in UTF-8.
    var start, end: Int
    /// Width in 1/1000 em.
    var width: Int
    /// The smallest limit with which the line would take the piece after it too.
    var next = Int.max
  }

  /// What a greedy fill comes to. Widths are in 1/1000 em.
  private struct Fill {
    /// Number of lines, or one more than was allowed.
    var count = 0
    var widest = 0
    /// The smallest limit that fills the lines differently.
    var next = Int.max
  }

  private func fill(_ limit: Int, brokenAt width: Int, maximum: Int) -> Fill {
    var fill = Fill()
    forEachLine(limit, brokenAt: width) { line in
      fill.count += 1
      guard fill.count <= maximum else { return false }
      fill.widest = max(fill.widest, line.width)
      fill.next = min(fill.next, line.next)
      return true
    }
    return fill
  }

  /// Calls `body` with each line until it returns false.
  private func forEachLine(_ limit: Int, brokenAt width: Int, _ body: (Line) -> Bool) {
    if widest <= width, !hasClinging {
      forEachLine(of: words, limit, body)
    } else {
      forEachLine(of: LinePieces(of: self, limit: width), limit, body)
    }
  }

  private func forEachLine(of pieces: some Sequence<LinePiece>, _ limit: Int, _ body: (Line) -> Bool) {
    var pieces = pieces.makeIterator()
    guard let first = pieces.next() else { return }
    var line = Line(start: first.start, end: first.end, width: first.width)
    while let piece = pieces.next() {
      let width = line.width + (piece.isAfterBlank ? blank : 0) + piece.width
      if width <= limit {
        line.end = piece.end
        line.width = width
      } else {
        line.next = width
        if !body(line) { return }
        line = Line(start: piece.start, end: piece.end, width: piece.width)
      }
    }
    _ = body(line)
  }

  /// The smallest limit that gives at most so many lines: a search by halves, as their number never grows with the
  /// limit.
  private func narrowest(_ filled: Fill, lines: Int, brokenAt width: Int) -> Int {
    var high = filled.widest
    guard lines > 1, filled.count > 0 else { return high }
    let widestPiece = widest <= width && !hasClinging ? widest : widestPiece(brokenAt: width)
    // So many lines hold the text without the blanks between them.
    let lines = min(lines, text.utf8.count)
    var low = max(widestPiece, (units - (lines - 1) * blank + lines - 1) / lines)
    while low < high {
      let trial = fill((low + high) / 2, brokenAt: width, maximum: lines)
      if trial.count <= lines { high = trial.widest } else { low = trial.next }
    }
    return high
  }

  private func widestPiece(brokenAt width: Int) -> Int {
    LinePieces(of: self, limit: width).reduce(0) { max($0, $1.width) }
  }

  private func string(_ line: Line) -> String {
    let start = text.utf8.index(text.startIndex, offsetBy: line.start)
    return String(text[start..<text.utf8.index(start, offsetBy: line.end - line.start)])
  }
}
