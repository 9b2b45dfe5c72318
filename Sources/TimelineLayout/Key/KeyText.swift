/// The titles of numbered marks, set one after another in lines as wide as the figure.
enum KeyText {
  /// - Returns: the lines, each number with its title's first word.
  static func lines(_ titles: [(number: String, title: String)], width: Double, font: LabelFont) -> [[TextBlock.Run]] {
    let blank = font.width(of: " ")
    var lines: [[TextBlock.Run]] = []
    var line: [TextBlock.Run] = []
    var used = 0.0
    for (number, title) in titles {
      for (index, word) in words(of: title, width: width, font: font).enumerated() {
        var runs = [TextBlock.Run(word)]
        if index == 0 { runs = [TextBlock.Run("\(number)\u{A0}", isBold: true)] + runs }
        let needed = runs.reduce(0) { $0 + font.width(of: $1.text, isBold: $1.isBold) }
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

  /// Words, where one is wider than a line cut into pieces.
  private static func words(of title: String, width: Double, font: LabelFont) -> [String] {
    title.split(separator: " ").flatMap { word -> [String] in
      font.width(of: word) + 4 * font.measure <= width
        ? [String(word)] : font.lines(of: String(word), width: width - 4 * font.measure)
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
