import FigureStyle
import Markup
import RelationshipDOT

/// A text in its lines, around a point.
enum LabelDrawing {
  static func draw(
    _ label: LabelBox, at centre: GraphPlacement.Point, ink: Colour, theme: Theme, in svg: inout SVGWriter
  ) {
    let first = centre.y - Double(label.lines.count) * label.lineHeight / 2 + label.lineHeight / 2
    for (index, line) in label.lines.enumerated() {
      let baseline = first + Double(index) * label.lineHeight + 0.35 * theme.labelSize
      let fill = line.isMuted ? theme.mutedInk : ink
      svg.text(centre.x, baseline, [TextRun(line.text, fill: fill, isBold: line.isBold)], anchor: .middle)
    }
  }
}
