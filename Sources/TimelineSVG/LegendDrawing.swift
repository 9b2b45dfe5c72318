import FigureStyle
import Markup
import TimelineLayout

extension TimelineFigure {
  func drawLegend(_ svg: inout SVGWriter) {
    if !plan.legend.items.isEmpty {
      svg.group(id: "\(idPrefix)-legend")
      for item in plan.legend.items {
        drawSymbol(item, &svg)
        draw(item.label, &svg)
      }
      svg.close()
    }
    if !plan.key.isEmpty {
      svg.group(id: "\(idPrefix)-key")
      for block in plan.key { draw(block, &svg) }
      svg.close()
    }
    guard !plan.notes.isEmpty else { return }
    svg.group(id: "\(idPrefix)-notes")
    for note in plan.notes { draw(note, &svg) }
    svg.close()
  }

  private func drawSymbol(_ item: Legend.Item, _ svg: inout SVGWriter) {
    if let mark = item.mark {
      let ink = MarkInk(item.symbol == .importance ? theme.ink : theme.mutedInk, theme: theme)
      MarkDrawing(mark: mark, ink: ink, brush: Brush(flow: .right)).draw(&svg)
    } else if case .category(let style) = item.symbol {
      let middle = item.x + Legend.symbolWidth / 2
      MarkSymbol.draw(style.shape, middle, item.y, 4, .fill(style.colour), &svg)
      MarkSymbol.drawTexture(style.texture, in: style.shape, middle, item.y, 4, paper: theme.background, &svg)
    }
  }
}
