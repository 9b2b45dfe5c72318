import FigureStyle
import Markup
import TimelineLayout

/// Draws one mark on its lane by the drawing vocabulary.
struct MarkDrawing {
  let mark: PlacedMark
  let ink: MarkInk
  let brush: Brush

  /// px across the lane.
  var width: Double { mark.thickness }

  func draw(_ svg: inout SVGWriter) {
    for direction in [TimeMark.Direction.past, .future] where mark.fades.contains(direction) {
      // Through a broken outline a fade below it would show.
      if let edge = edge(direction) { fade(from: edge, direction, inset: mark.isUncertain ? 0 : 2, &svg) }
    }
    // Lines end at the middle of what they join.
    for piece in mark.pieces where isLine(piece) { draw(piece, &svg) }
    for piece in mark.pieces where !isLine(piece) { draw(piece, &svg) }
  }

  private func isLine(_ piece: TimeMark.Piece) -> Bool {
    switch piece {
    case .join, .ray: true
    case .dot, .span, .tick, .arrow, .unknown, .cut: false
    }
  }

  private func draw(_ piece: TimeMark.Piece, _ svg: inout SVGWriter) {
    switch piece {
    case .dot(let at, let isHollow): dot(at, isHollow: isHollow, &svg)
    case .span(let from, let to, let texture): span(from, to, texture, &svg)
    case .tick(let at): tick(at, &svg)
    case .join(let from, let to, let isDotted): line(from, to, isDotted: isDotted, &svg)
    case .arrow(let from, let direction): arrow(from, direction, &svg)
    case .ray(let from, let direction): ray(from, direction, &svg)
    case .unknown(let at, let direction): unknown(at, direction, &svg)
    case .cut(let at, let direction): cut(at, direction, &svg)
    }
  }

  // MARK: Shapes

  private func dot(_ along: Double, isHollow: Bool, _ svg: inout SVGWriter) {
    let isOutlined = isHollow || mark.isUncertain
    let radius = isOutlined ? mark.radius - 0.4 : mark.radius
    let place = brush.point(along, mark.across)
    let paint = ink.paint(
      isHollow ? .hollow : .solid, isUncertain: mark.isUncertain,
      perimeter: MarkSymbol.perimeter(ink.shape, radius: radius))
    MarkSymbol.draw(ink.shape, place.x, place.y, radius, paint, &svg)
    if !isOutlined {
      MarkSymbol.drawTexture(ink.texture, in: ink.shape, place.x, place.y, radius, paper: ink.paper, &svg)
    }
  }

  private func span(_ from: Double, _ to: Double, _ texture: TimeMark.Texture, _ svg: inout SVGWriter) {
    let (start, end) = shown(from, to, texture)
    switch texture {
    case .solid: bar(start, end, .solid, radius: 1, &svg)
    case .shoulder: bar(start, end, .shoulder, &svg)
    case .hollow: bar(start, end, .hollow, radius: width / 2, &svg)
    case .hatched:
      bar(start, end, .hollow, radius: width / 2, &svg)
      hatch(start, end, &svg)
    }
  }

  /// What is drawn of a span: a short one is as long as the eye needs.
  private func shown(_ from: Double, _ to: Double, _ texture: TimeMark.Texture) -> (from: Double, to: Double) {
    let isCapsule = texture == .hollow || texture == .hatched
    let length = max(to - from, isCapsule ? width + MarkInk.Inside.hollow.outlineWidth : 3)
    let start = (from + to - length) / 2
    return (start, start + length)
  }

  /// A bar across the whole lane. An outline stays within its ends; that of a capsule stands around its width, so that its
  /// inside is seen to be empty.
  func bar(_ from: Double, _ to: Double, _ inside: MarkInk.Inside, radius: Double = 0, _ svg: inout SVGWriter) {
    let isOutlined = mark.isUncertain || inside != .solid
    let rim = isOutlined ? min(inside.outlineWidth / 2, (to - from) / 2) : 0
    let length = to - from - 2 * rim
    let thickness = inside == .hollow ? width : width - 2 * rim
    let perimeter = 2 * (length + thickness) - (8 - 2 * .pi) * radius
    rectangle(
      from + rim, length, thickness: thickness, radius: radius,
      ink.paint(inside, isUncertain: mark.isUncertain, perimeter: perimeter), &svg)
    if !isOutlined { texture(from, to, &svg) }
  }

  private func rectangle(
    _ from: Double, _ length: Double, thickness: Double, radius: Double = 0, _ paint: Paint, _ svg: inout SVGWriter
  ) {
    brush.rectangle(
      along: from, across: mark.across - thickness / 2, length: length, width: thickness, radius: radius, paint, &svg)
  }

  private func texture(_ from: Double, _ to: Double, _ svg: inout SVGWriter) {
    let isDown = brush.flow == .down
    let lines = TextureLines.segments(
      ink.texture, width: isDown ? width : to - from, height: isDown ? to - from : width,
      direction: isDown ? .down : .right)
    if lines.isEmpty { return }
    let corner = brush.point(from, mark.across - width / 2)
    svg.path(.segments(lines, x: corner.x, y: corner.y), .stroke(ink.paper, TextureLines.strokeWidth))
  }

  private func hatch(_ from: Double, _ to: Double, _ svg: inout SVGWriter) {
    let half = width / 2
    var path = SVGPath()
    // A capsule as long as a page is hatched no more densely than the eye can use.
    let step = max(4.5, (to - from) / 400)
    var along = from + 3
    while along < to - 1 {
      let (start, end) = (brush.point(along + 2, mark.across - half), brush.point(along - 2, mark.across + half))
      path.move(start.x, start.y)
      path.line(end.x, end.y)
      along += step
    }
    svg.path(path, .stroke(ink.colour, 0.9))
  }

  private func tick(_ at: Double, _ svg: inout SVGWriter) {
    // On a capsule it has to reach beyond the outline.
    let half = width / 2 + (spans.isEmpty ? 1 : 2)
    brush.line(at, mark.across - half, at, mark.across + half, .stroke(ink.colour, 1.5), &svg)
  }

  func line(_ from: Double, _ to: Double, isDotted: Bool, _ svg: inout SVGWriter) {
    let paint = Paint.stroke(ink.colour, isDotted ? 1.5 : 1, dashes: isDotted ? "1.5 2" : nil)
    brush.line(from, mark.across, to, mark.across, paint, &svg)
  }

  // MARK: Edges

  var spans: [TimeMark.Piece] { mark.pieces.filter { if case .span = $0 { true } else { false } } }

  func fade(from edge: Double, _ direction: TimeMark.Direction, inset: Double = 0, _ svg: inout SVGWriter) {
    for step in Fade.steps(from: edge, direction, inset: inset) {
      rectangle(
        step.from, step.to - step.from, thickness: width, .fill(ink.colour.mixed(with: ink.paper, share: step.share)),
        &svg)
    }
  }

  /// Where the shapes end at one side; nil where nothing has an edge there.
  private func edge(_ direction: TimeMark.Direction) -> Double? {
    let ends = mark.pieces.compactMap { piece -> (from: Double, to: Double)? in
      switch piece {
      case .dot(let at, _): (at - mark.radius, at + mark.radius)
      case .span(let from, let to, let texture): shown(from, to, texture)
      case .tick(let at): (at - 0.7, at + 0.7)
      case .unknown(let at, _), .arrow(let at, _): (at, at)
      case .join, .ray, .cut: nil
      }
    }
    return direction == .past ? ends.map(\.from).min() : ends.map(\.to).max()
  }
}
