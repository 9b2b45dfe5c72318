import RelationshipGraph
import Wording

/// The labels of events, in the order of the graph's nodes: a title and a date.
public struct EventLabels: Hashable, Sendable {
  public let nodes: [LabelBox]

  /// - Parameter nodeWidth: where titles wrap, in the unit of the font's size.
  public init(_ graph: EventGraph, language: Language, font: LabelFont, nodeWidth: Double) {
    let size = font.size
    nodes = graph.nodes.map { node in
      let date = node.dateText(in: language, style: .short)
      let title = FigureLabels.wrapped(
        node.label, width: nodeWidth, font: font, isBold: node.isTurningPoint, isMuted: false)
      let when = FigureLabels.wrapped(date, width: max(nodeWidth, 9 * size), font: font, isBold: false, isMuted: true)
      return LabelBox(
        title + when, font: font, paddingX: 0.7 * size, paddingY: 0.4 * size, least: (4 * size, 2.3 * size))
    }
  }
}
