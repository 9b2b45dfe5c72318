import FigureStyle
import Markup
import RelationshipGraph
import Wording

/// The diagram; of a series, a panel for each date, all alike, in rows.
struct FigureBody {
  private static let gap = 8.0
  private static let padding = 4.0

  private let placement: GraphPlacement
  private let options: GraphFigure.Options
  /// One below the other and side by side; nil where there are no panels.
  private let columns: Int?
  private let panels: Int

  /// - Parameter room: the width that panels share, in px.
  init(_ graph: ActorGraph, _ placement: GraphPlacement, room: Double, options: GraphFigure.Options) {
    self.placement = placement
    self.options = options
    panels = graph.snapshots.count
    let options = Self.columns(of: panels)
    columns = panels == 0 ? nil : options.first { Self.drawingWidth($0, room: room) >= placement.width } ?? 1
  }

  /// How many panels may stand side by side, most first; every row but the last is full, and none is short by more than
  /// can be helped.
  static func columns(of panels: Int) -> [Int] {
    let most = panels == 4 ? 2 : min(3, max(1, panels))
    return (1...most).reversed()
  }

  /// The room for the drawing in one of `columns` panels that share `room`, in px.
  static func drawingWidth(_ columns: Int, room: Double) -> Double {
    (room - Double(columns - 1) * gap) / Double(columns) - 2 * padding
  }

  private var titleHeight: Double { 18 * options.theme.labelScale }
  private var panelWidth: Double { placement.width + 2 * Self.padding }
  private var panelHeight: Double { placement.height + 2 * Self.padding + titleHeight }

  var width: Double {
    guard let columns else { return placement.width }
    return Double(columns) * panelWidth + Double(columns - 1) * Self.gap
  }

  var height: Double {
    guard let columns else { return placement.height }
    let rows = Double((panels + columns - 1) / columns)
    return rows * panelHeight + (rows - 1) * Self.gap
  }

  func draw(_ graph: ActorGraph, left: Double, top: Double, style: GraphStyle, in svg: inout SVGWriter) {
    guard let columns else {
      DiagramDrawing(graph, placement, left: left, top: top, options: options, style: style).draw(in: &svg)
      return
    }
    for panel in graph.snapshots.indices {
      let x = left + Double(panel % columns) * (panelWidth + Self.gap)
      let y = top + Double(panel / columns) * (panelHeight + Self.gap)
      draw(panel, of: graph, x: x, y: y, style: style, in: &svg)
    }
  }

  private func draw(
    _ panel: Int, of graph: ActorGraph, x: Double, y: Double, style: GraphStyle, in svg: inout SVGWriter
  ) {
    let theme = options.theme
    let title = options.language.text(for: graph.snapshots[panel].date, style: .long)
    svg.group(id: "\(options.idPrefix)-\(panel + 1)", title: title)
    svg.rectangle(x, y, width: panelWidth, height: panelHeight, .stroke(theme.rule, 0.75))
    svg.text(
      x + Self.padding, y + Self.padding + 0.6 * titleHeight, [TextRun(title, fill: theme.ink, isBold: true)],
      size: theme.subtitleSize)
    DiagramDrawing(
      graph, placement, panel: panel, left: x + Self.padding, top: y + Self.padding + titleHeight, options: options,
      style: style
    ).draw(in: &svg)
    svg.close()
  }
}
