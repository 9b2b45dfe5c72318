import ChronologyModel
import FigureStyle
import Markup
import RelationshipDOT
import RelationshipGraph
import TextMetrics
import Wording

/// The legend below the diagram: samples with their words, in as many lines as the width asks for.
struct FigureLegend {
  private enum Sample {
    case line(ArrowDrawing)
    case node(NodeOutline, Paint)
    case number(String)
    /// A letter over a stroke.
    case band(String, Colour)
  }

  private struct Entry {
    let sample: Sample
    let word: String
  }

  private static let sampleWidth = 26.0

  private let lines: [[Entry]]
  /// In px.
  private let lineHeight: Double
  private let theme: Theme

  init(_ graph: ActorGraph, width: Double, theme: Theme, style: GraphStyle, language: Language) {
    self.theme = theme
    let entries = Self.entries(graph.legend, style, theme.palette, isNumbered: graph.isNumbered, language)
    lines = Self.filled(entries, width: width, theme: theme)
    let text = entries.map { TextMeasure.clearLineHeight(of: $0.word) }.max() ?? 0
    lineHeight = max(17 * theme.labelScale, text * theme.labelSize)
  }

  var height: Double { Double(lines.count) * lineHeight }

  private static func entries(
    _ legend: GraphLegend, _ style: GraphStyle, _ palette: Palette, isNumbered: Bool, _ language: Language
  ) -> [Entry] {
    let words = GraphWords.of(language).legend
    func line(
      _ word: String, sign: TieSign = .neutral, texture: TieTexture = .asserted, width: Double? = nil,
      colour: Colour? = nil, hasHead: Bool = false
    ) -> Entry {
      let drawing = ArrowDrawing(
        colour: colour ?? style.colour(sign), width: width ?? style.lineWidth, dashes: style.dashes(texture),
        arrowhead: hasHead ? style.arrowhead(sign) : nil)
      return Entry(sample: .line(drawing), word: word)
    }
    func node(_ word: String, _ outline: NodeOutline, _ fill: Colour, _ stroke: Colour) -> Entry {
      Entry(
        sample: .node(outline, Paint(fill: fill.description, stroke: stroke.description, strokeWidth: 1)), word: word)
    }
    var entries = legend.actorKinds.map { kind in
      let look = style.node(kind?.figureClass ?? .unstated)
      return node(
        (kind?.rawValue).map(language.term) ?? words.kindNotStated, look.outline, look.fill, style.nodeStroke)
    }
    entries += legend.blocs.enumerated().map { index, bloc in
      Entry(
        sample: .band(Bloc.mark(of: index), palette.style(at: index).colour),
        word: FigureText.shortened(bloc.label, to: FigureText.longestName))
    }
    if legend.hasIdle { entries.append(node(words.idle, .box, style.background, style.ended)) }
    entries += legend.signs.map { line(language.term($0.rawValue), sign: $0.figureSign, hasHead: true) }
    if legend.hasMutual { entries.append(line(words.mutualWithoutHead)) }
    if legend.standings.contains(where: { $0 != .asserted }) {
      entries += legend.standings.map { standing in
        let word = language.term(standing.rawValue)
        return line(
          standing == .denied && isNumbered ? words.crossed(word) : word, texture: standing.figureTexture)
      }
    }
    if legend.hasOpenDates { entries.append(Entry(sample: .number("?"), word: words.datesOpen)) }
    if legend.hasOccurrences, legend.changes.isEmpty {
      entries.append(line(words.singleEvent, width: style.occurrenceWidth))
    }
    if legend.hasProminent { entries.append(line(words.turningPoint, width: style.prominentWidth)) }
    if legend.hasNew { entries.append(line(words.newSince, width: style.newWidth)) }
    entries += legend.changes.map { change in
      let word = change.word(in: language)
      switch change {
      case .appeared, .changedSign: return line(word, width: style.newWidth)
      case .ended: return line(word, width: style.occurrenceWidth, colour: style.ended)
      case .passing: return line(word, width: style.occurrenceWidth)
      case .unchanged: return line(word)
      }
    }
    if legend.hasEnded, legend.changes.isEmpty {
      entries.append(line(words.past, width: style.occurrenceWidth, colour: style.ended))
    }
    return entries
  }

  private static func advance(_ entry: Entry, theme: Theme) -> Double {
    sampleWidth + 6 + theme.width(of: entry.word)
  }

  private static func filled(_ entries: [Entry], width: Double, theme: Theme) -> [[Entry]] {
    var lines: [[Entry]] = []
    var used = Double.infinity
    for entry in entries {
      let room = advance(entry, theme: theme)
      if used + 14 + room > width {
        lines.append([entry])
        used = room
      } else {
        lines[lines.count - 1].append(entry)
        used += 14 + room
      }
    }
    return lines
  }

  func draw(x: Double, y: Double, in svg: inout SVGWriter) {
    for (index, line) in lines.enumerated() {
      var left = x
      let middle = y + (Double(index) + 0.5) * lineHeight
      for entry in line {
        draw(entry.sample, x: left, y: middle, in: &svg)
        svg.text(
          left + Self.sampleWidth + 6, middle + 0.35 * theme.labelSize, [TextRun(entry.word, fill: theme.mutedInk)])
        left += Self.advance(entry, theme: theme) + 14
      }
    }
  }

  private func draw(_ sample: Sample, x: Double, y: Double, in svg: inout SVGWriter) {
    let middle = x + Self.sampleWidth / 2
    switch sample {
    case .line(let drawing):
      let points = [0, 1.0 / 3, 2.0 / 3, 1].map { GraphPlacement.Point(x: x + Self.sampleWidth * $0, y: y) }
      drawing.draw(EdgePath(points), in: &svg)
    case .node(let outline, let paint):
      NodeShape(outline, centre: GraphPlacement.Point(x: middle, y: y), width: Self.sampleWidth, height: 11)
        .draw(paint, in: &svg)
    case .number(let text):
      svg.text(
        middle, y + 0.35 * theme.labelSize, [TextRun(text, fill: theme.ink, isBold: true)], anchor: .middle)
    case .band(let letter, let colour):
      svg.text(x + 4, y + 0.35 * theme.labelSize, [TextRun(letter, fill: theme.mutedInk)])
      svg.rectangle(x + 12, y - 1.5, width: Self.sampleWidth - 12, height: 3, .fill(colour))
    }
  }
}
