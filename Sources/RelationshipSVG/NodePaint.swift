import FigureStyle
import Markup
import RelationshipGraph

/// How an actor's box is painted.
struct NodePaint {
  let shape: Paint
  let ink: Colour

  init(_ node: Node, _ presence: Presence, theme: Theme, style: GraphStyle) {
    let isPale = node.hasEnded || presence != .tied
    let fill =
      presence != .tied ? style.background : node.hasEnded ? style.endedFill : style.node(node.figureClass).fill
    let stroke = isPale ? style.ended : style.nodeStroke
    shape = Paint(fill: fill.description, stroke: stroke.description, strokeWidth: presence == .tied ? 1 : 0.6)
    ink = isPale ? theme.mutedInk : theme.ink
  }
}
