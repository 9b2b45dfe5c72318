import FigureStyle
import Markup
import RelationshipDOT
import RelationshipGraph
import TextMetrics
import Wording

/// What the numbers on the edges mean: in columns, or as one running text where columns are too tall.
struct FigureKey {
  private struct Line {
    let x: Double
    /// From the top, in lines.
    let row: Int
    let runs: [TextRun]
    var anchor = TextAnchor.start
  }

  private static let gap = 14.0

  private let lines: [Line]
  /// In px.
  private let lineHeight: Double

  private init(lines: [Line], theme: Theme) {
    self.lines = lines
    let text = lines.flatMap(\.runs).map { TextMeasure.clearLineHeight(of: $0.text) }.max() ?? 0
    lineHeight = max(13 * theme.labelScale, text * theme.labelSize)
  }

  var height: Double { Double((lines.map(\.row).max() ?? -1) + 1) * lineHeight }

  func draw(x: Double, y: Double, in svg: inout SVGWriter) {
    for line in lines {
      svg.text(x + line.x, y + (Double(line.row) + 0.8) * lineHeight, line.runs, anchor: line.anchor)
    }
  }

  /// Two columns, numbers in front.
  static func columns(
    _ graph: ActorGraph, width: Double, theme: Theme, language: Language
  ) -> FigureKey {
    let numbers = graph.edges.map { theme.width(of: $0.numberText(in: language), weight: .bold) }
    let indent = (numbers.max() ?? 0) + 6
    let columnWidth = (width - gap) / 2
    let items = sentences(graph, language).map { number, sentence in
      (number, theme.lines(of: sentence, width: columnWidth - indent, size: theme.labelSize))
    }
    let total = items.reduce(0) { $0 + $1.1.count }
    var lines: [Line] = []
    var used = 0
    var firstColumn: Int?
    for (number, text) in items {
      if used * 2 >= total, firstColumn == nil { firstColumn = used }
      let x = firstColumn == nil ? 0 : columnWidth + gap
      let row = used - (firstColumn ?? 0)
      lines.append(
        Line(x: x + indent - 6, row: row, runs: [TextRun(number, fill: theme.ink, isBold: true)], anchor: .end))
      lines += text.enumerated().map { Line(x: x + indent, row: row + $0, runs: [TextRun($1, fill: theme.ink)]) }
      used += text.count
    }
    return FigureKey(lines: lines, theme: theme)
  }

  /// One text of full width, numbers in bold.
  static func running(
    _ graph: ActorGraph, width: Double, theme: Theme, language: Language
  ) -> FigureKey {
    let blank = theme.width(of: " ")
    var lines: [[(text: String, isBold: Bool)]] = [[]]
    var used = 0.0
    for (number, sentence) in sentences(graph, language) {
      let words = Language.sentence(sentence).split(separator: " ").map(String.init)
      // A number keeps its first word.
      for (index, word) in words.enumerated() {
        let isFirst = index == 0
        let numberRoom = isFirst ? theme.width(of: number, weight: .bold) + blank : 0
        let room = numberRoom + theme.width(of: word) + blank
        if used + room > width, used > 0 {
          lines.append([])
          used = 0
        }
        if isFirst { lines[lines.count - 1].append((number, true)) }
        lines[lines.count - 1].append((word, false))
        used += room
      }
    }
    return FigureKey(
      lines: lines.enumerated().map { Line(x: 0, row: $0, runs: runs($1, ink: theme.ink)) }, theme: theme)
  }

  /// Neighbouring words of one weight in one run, a blank after each but the last.
  private static func runs(_ words: [(text: String, isBold: Bool)], ink: Colour) -> [TextRun] {
    var runs: [TextRun] = []
    for (index, word) in words.enumerated() {
      let text = index == words.count - 1 ? word.text : word.text + " "
      if let last = runs.last, last.isBold == word.isBold {
        runs[runs.count - 1].text += text
      } else {
        runs.append(TextRun(text, fill: ink, isBold: word.isBold))
      }
    }
    return runs
  }

  private static func sentences(_ graph: ActorGraph, _ language: Language) -> [(String, String)] {
    let labels = Dictionary(graph.nodes.map { ($0.id, $0.label) }) { first, _ in first }
    return graph.rows.filter { $0.number != nil }.map { row in
      let names = (labels[row.edge.from], labels[row.edge.to])
      let sentence = row.sentence(in: language, style: .short, subject: names.0, object: names.1)
      return (row.edge.numberText(in: language), FigureText.shortened(sentence, to: FigureText.longestEntry))
    }
  }
}
