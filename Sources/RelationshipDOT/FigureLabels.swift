import RelationshipGraph
import TextMetrics
import Wording

/// A text in lines, and the box that holds it in every program's fonts. Lengths in the unit of the font size.
public struct LabelBox: Hashable, Sendable {
  public struct Line: Hashable, Sendable {
    public let text: String
    public let isBold: Bool
    /// Secondary: a date under a name.
    public let isMuted: Bool
  }

  public let lines: [Line]
  public let width: Double
  public let height: Double
  /// Distance of two baselines.
  public let lineHeight: Double

  init(
    _ lines: [Line], font: LabelFont, paddingX: Double, paddingY: Double, least: (width: Double, height: Double)
  ) {
    self.lines = lines
    lineHeight = (lines.map { TextMeasure.clearLineHeight(of: $0.text) }.max() ?? 1.2) * font.size
    let text = lines.map { font.width(of: $0.text, weight: $0.isBold ? .bold : .regular) }.max() ?? 0
    width = max(least.width, text + 2 * paddingX)
    height = max(least.height, Double(lines.count) * lineHeight + 2 * paddingY)
  }

  /// The lines as one text.
  public var text: String { lines.map(\.text).joined(separator: "\n") }
}

/// What labels are set in.
public struct LabelFont: Hashable, Sendable {
  public let size: Double
  /// How much wider it is than the fonts that TextMetrics was measured with.
  public let wider: Double

  public init(size: Double, wider: Double = 1) {
    self.size = size
    self.wider = wider
  }

  func width(of text: some StringProtocol, weight: FontWeight) -> Double {
    TextMeasure.width(of: text, size: size, weight: weight) * wider
  }
}

/// The labels of a graph's nodes and edges, in the graph's order.
public struct FigureLabels: Hashable, Sendable {
  public let nodes: [LabelBox]
  public let edges: [LabelBox]
  /// Of the graph's blocs, where these have frames: one line of at most 16 em.
  public let frames: [LabelBox]
  public let font: LabelFont

  /// - Parameters:
  ///   - nodeWidth: where names wrap, in the unit of the font's size.
  ///   - hasEdges: false where edges are drawn without labels; there are none then.
  public init(
    _ graph: ActorGraph, language: Language, font: LabelFont, nodeWidth: Double, boldNames: Bool, hasEdges: Bool = true
  ) {
    self.font = font
    let size = font.size
    let marks = graph.marks
    nodes = graph.nodes.enumerated().map { index, node in
      var lines = Self.wrapped(node.label, width: nodeWidth, font: font, isBold: boldNames, isMuted: false)
      if node.hasEnded, let end = node.lastMonth {
        // No-break spaces, so that a date stays on one line.
        let date = language.text(for: end, style: .short, form: .governed).map { $0 == " " ? "\u{A0}" : $0 }
        lines += Self.wrapped(
          GraphWords.of(language).until(String(date)), width: max(nodeWidth, 9 * size), font: font, isBold: false,
          isMuted: true)
      }
      if let blocs = marks[index] {
        let letters = blocs.map(Bloc.mark).joined(separator: " ")
        lines += Self.wrapped(letters, width: nodeWidth, font: font, isBold: false, isMuted: true)
      }
      return LabelBox(
        lines, font: font, paddingX: 0.75 * size, paddingY: 0.5 * size, least: (4 * size, 2.3 * size))
    }
    frames =
      !graph.hasFrames
      ? []
      : graph.blocs.map { bloc in
        let line = Self.wrapped(bloc.label, width: 16 * size, font: font, isBold: true, isMuted: true, most: 1)
        return LabelBox(line, font: font, paddingX: 0.3 * size, paddingY: 0.2 * size, least: (0, 0))
      }
    edges = !hasEdges ? [] : graph.edges.map { Self.label(of: $0, in: graph, language: language, font: font) }
  }

  private static func label(
    of edge: Edge, in graph: ActorGraph, language: Language, font: LabelFont
  ) -> LabelBox {
    let size = font.size
    if graph.isNumbered, !edge.isWorded {
      let number = LabelBox.Line(text: edge.numberText(in: language), isBold: true, isMuted: false)
      return LabelBox(
        [number], font: font, paddingX: 0.35 * size, paddingY: 0.2 * size, least: (1.7 * size, 1.7 * size))
    }
    let head =
      graph.isNumbered ? "\(edge.numberText(in: language))  \(language.term(edge.kind))" : edge.kindText(in: language)
    let lines =
      wrapped(head, width: 11 * size, font: font, isBold: edge.isWorded, isMuted: false)
      + wrapped(edge.shortDate(in: language), width: 11 * size, font: font, isBold: false, isMuted: true)
    return LabelBox(lines, font: font, paddingX: 0.4 * size, paddingY: 0.2 * size, least: (0, 0))
  }

  /// At most `most` lines; what is longer ends in an ellipsis, its full text stands in the title and the table.
  static func wrapped(
    _ text: String, width: Double, font: LabelFont, isBold: Bool, isMuted: Bool, most: Int = 4
  ) -> [LabelBox.Line] {
    let weight: FontWeight = isBold ? .bold : .regular
    // A word is broken only where it is very long.
    let words = text.split(separator: " ").map { font.width(of: $0, weight: weight) }
    let room = max(width, min(words.max() ?? 0, 16 * font.size))
    let wrapped = Wrapping.lines(
      of: text, width: room / font.wider, size: font.size, weight: weight, maximum: most)
    return wrapped.lines.enumerated().map { index, line in
      let isCut = !wrapped.isComplete && index == wrapped.lines.count - 1
      return LabelBox.Line(text: isCut ? line + "\u{2026}" : line, isBold: isBold, isMuted: isMuted)
    }
  }
}
