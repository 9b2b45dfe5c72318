import TextMetrics

/// The words of a label, measured once and set at many widths, before it has a place.
struct LabelText {
  let title: String
  let isBold: Bool
  private let date: MeasuredText?
  /// The title, in more than one part where its author breaks the line; the first with the date before it.
  private let parts: [MeasuredText]
  /// The first part without the date, for a date that has lines of its own.
  private let firstPart: MeasuredText?
  /// Whether the text goes on beyond what any label could hold.
  private let isEndless: Bool

  /// A label takes at most this many lines.
  static let mostLines = 3
  /// Characters; no more than what could fit three lines of any figure is looked at, however long the text is.
  private static let mostCharacters = 2000
  /// As a share of the line, the longest date that has text after it.
  private static let longestDate = 0.6

  /// - Parameter lineBreak: words of the title that begin a line.
  init(date: String?, title: String, isBold: Bool, lineBreak: String? = nil) {
    self.title = title
    self.isBold = isBold
    let weight: FontWeight = isBold ? .bold : .regular
    isEndless = title.utf8.count > Self.mostCharacters && title.count > Self.mostCharacters
    var texts = [isEndless ? String(title.prefix(Self.mostCharacters)) : title]
    if let lineBreak, let place = Self.place(of: lineBreak, in: texts[0]) {
      texts = [String(texts[0][..<place]), String(texts[0][place...])]
    }
    var parts = texts.map { MeasuredText($0, weight: weight) }
    guard let date else {
      self.date = nil
      firstPart = nil
      self.parts = parts
      return
    }
    self.date = MeasuredText(date, weight: weight)
    firstPart = parts[0]
    // The date stays in one piece. A line is one run of text in one colour: LibreOffice misplaces lines of several runs
    // that end at their anchor.
    let piece = date.split(separator: " ").joined(separator: "\u{A0}")
    parts[0] = MeasuredText("\(piece)\u{A0}\u{B7} \(texts[0])", weight: weight)
    self.parts = parts
  }

  private static func place(of words: String, in title: String) -> String.Index? {
    guard !words.isEmpty else { return nil }
    var start = title.startIndex
    while start < title.endIndex {
      if start > title.startIndex, title[start...].hasPrefix(words) { return start }
      start = title.index(after: start)
    }
    return nil
  }

  /// Whether `words` can begin a line of `title`.
  static func mayBreak(_ title: String, before words: String) -> Bool { place(of: words, in: title) != nil }

  // MARK: Setting

  struct Wrapped: Hashable {
    let lines: [[TextBlock.Run]]
    /// px of the widest line.
    let width: Double
    let lineHeight: Double
    /// False where the title did not fit and ends in an ellipsis.
    let isComplete: Bool

    var height: Double { Double(lines.count) * lineHeight }
  }

  /// The parts as they are set at a width: a date as long as a line has lines of its own.
  private func parts(width: Double, size: Double) -> (hasOwnDate: Bool, parts: [MeasuredText]) {
    guard let date, let firstPart, date.width(size: size) >= width * Self.longestDate else {
      return (false, parts)
    }
    return (true, [date, firstPart] + parts.dropFirst())
  }

  /// How many lines it takes, and whether it is then complete; `size` is the size that widths are measured at.
  func lineCount(width: Double, size: Double) -> (count: Int, isComplete: Bool) {
    let (hasOwnDate, parts) = parts(width: width, size: size)
    // Lines of a date do not count.
    var left = Self.mostLines
    var count = 0
    for (index, part) in parts.enumerated() {
      if hasOwnDate, index == 0 {
        count += part.lineCount(width: width, size: size) ?? 1
      } else if let lines = part.lineCount(width: width, size: size, maximum: left) {
        count += lines
        left -= lines
      } else {
        return (count + left, false)
      }
    }
    return (count, !isEndless)
  }

  func lineHeight(size: Double, leading: Double) -> Double {
    parts.reduce(0) { max($0, LineHeight.of($1, size: size, leading: leading)) }
  }

  /// - Parameters:
  ///   - width: px of a line.
  ///   - font: its size, and the size that widths are measured at.
  func wrapped(width: Double, font: LabelFont, leading: Double = 1.2) -> Wrapped {
    let (hasOwnDate, parts) = parts(width: width, size: font.measure)
    var lines: [[TextBlock.Run]] = []
    var widest = 0.0
    var left = Self.mostLines
    var isComplete = !isEndless
    for (index, part) in parts.enumerated() where left > 0 {
      let isDate = hasOwnDate && index == 0
      var wrapping = part.wrapped(width: width, size: font.measure, maximum: isDate ? nil : left)
      let isLast = index == parts.count - 1
      if !wrapping.isComplete || isLast && isEndless || !isDate && !isLast && wrapping.lines.count == left {
        isComplete = false
        wrapping.lines = Self.ellipsised(wrapping.lines, width: width, size: font.measure, weight: part.weight)
      }
      widest = max(widest, wrapping.width)
      for line in wrapping.lines {
        lines.append([TextBlock.Run(line, isDate ? .muted : .normal, isBold: isBold)])
      }
      if !isDate { left -= wrapping.lines.count }
    }
    return Wrapped(
      lines: lines, width: widest, lineHeight: lineHeight(size: font.size, leading: leading), isComplete: isComplete)
  }

  private static func ellipsised(_ lines: [String], width: Double, size: Double, weight: FontWeight) -> [String] {
    guard var last = lines.last else { return lines }
    while !last.isEmpty, TextMeasure.width(of: last + "\u{2026}", size: size, weight: weight) > width {
      last.removeLast()
    }
    return lines.dropLast() + [last + "\u{2026}"]
  }
}
