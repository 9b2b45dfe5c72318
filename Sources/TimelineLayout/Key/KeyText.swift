import TextMetrics

/// The titles of numbered marks, set one after another in lines as wide as the figure.
enum KeyText {
  /// - Returns: the lines, each number with its title's first word.
  static func lines(_ titles: [(number: Int, title: String)], width: Double, size: Double) -> [[TextBlock.Run]] {
    let blank = TextMeasure.width(of: " ", size: size)
    var lines: [[TextBlock.Run]] = []
    var line: [TextBlock.Run] = []
    var used = 0.0
    for (number, title) in titles {
      for (index, word) in words(of: title, width: width, size: size).enumerated() {
        var runs = [TextBlock.Run(word)]
        if index == 0 { runs = [TextBlock.Run("\(number)\u{A0}", isBold: true)] + runs }
        let needed = runs.reduce(0) { $0 + self.width(of: $1, size: size) }
        // Two blanks before the next number.
        let distance = line.isEmpty ? 0 : index == 0 ? 3 * blank : blank
        if !line.isEmpty, used + distance + needed > width {
          lines.append(joined(line))
          (line, used) = (runs, needed)
        } else {
          if !line.isEmpty { line.append(TextBlock.Run(index == 0 ? "\u{A0}\u{A0} " : " ")) }
          line += runs
          used += distance + needed
        }
      }
    }
    if !line.isEmpty { lines.append(joined(line)) }
    return lines
  }

  private static func width(of run: TextBlock.Run, size: Double) -> Double {
    TextMeasure.width(of: run.text, size: size, weight: run.isBold ? .bold : .regular)
  }

  /// Words, where one is wider than a line cut into pieces.
  private static func words(of title: String, width: Double, size: Double) -> [String] {
    title.split(separator: " ").flatMap { word -> [String] in
      TextMeasure.width(of: word, size: size) + 4 * size <= width
        ? [String(word)] : Wrapping.lines(of: String(word), width: width - 4 * size, size: size).lines
    }
  }

  /// Neighbouring runs of one kind as one.
  private static func joined(_ runs: [TextBlock.Run]) -> [TextBlock.Run] {
    var result: [TextBlock.Run] = []
    for run in runs {
      if let last = result.last, last.isBold == run.isBold, last.ink == run.ink {
        result[result.count - 1].text += run.text
      } else {
        result.append(run)
      }
    }
    return result
  }
}
