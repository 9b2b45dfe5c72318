import FigureStyle
import Markup
import RelationshipGraph
import TextMetrics
import Wording

/// What the numbers on the edges mean, in two columns.
struct FigureKey {
  private struct Item {
    let number: String
    let lines: [String]
  }

  static let lineHeight = 13.5
  private static let numberWidth = 25.0
  private static let gap = 16.0

  private let columns: [[Item]]
  private let columnWidth: Double
  private let theme: Theme

  init(_ graph: RelationshipGraph, width: Double, theme: Theme, language: Language) {
    self.theme = theme
    columnWidth = (width - Self.gap) / 2
    let room = columnWidth - Self.numberWidth
    let labels = Dictionary(graph.nodes.map { ($0.id, $0.label) }) { first, _ in first }
    let items = graph.rows.filter { $0.number != nil }.map { row in
      let sentence = row.sentence(
        in: language, style: .short, subject: labels[row.edge.from], object: labels[row.edge.to])
      let lines = Wrapping.lines(of: sentence, width: room, size: theme.labelSize).lines
      return Item(number: row.edge.numberText, lines: lines)
    }
    columns = Self.halved(items)
  }

  var height: Double {
    Double(columns.map { $0.reduce(0) { $0 + $1.lines.count } }.max() ?? 0) * Self.lineHeight
  }

  /// The first column is at least as long as the second.
  private static func halved(_ items: [Item]) -> [[Item]] {
    let total = items.reduce(0) { $0 + $1.lines.count }
    var used = 0
    let first = items.prefix { item in
      defer { used += item.lines.count }
      return used * 2 < total
    }
    return [Array(first), Array(items.dropFirst(first.count))].filter { !$0.isEmpty }
  }

  func draw(x: Double, y: Double, in svg: inout SVGWriter) {
    for (index, column) in columns.enumerated() {
      let left = x + Double(index) * (columnWidth + Self.gap)
      var baseline = y + 0.8 * Self.lineHeight
      for item in column {
        svg.text(
          left + Self.numberWidth - 7, baseline, [TextRun(item.number, fill: theme.ink, isBold: true)], anchor: .end)
        for line in item.lines {
          svg.text(left + Self.numberWidth, baseline, [TextRun(line, fill: theme.ink)])
          baseline += Self.lineHeight
        }
      }
    }
  }
}
