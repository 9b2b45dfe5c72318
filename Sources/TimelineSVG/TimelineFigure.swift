import ChronologyModel
import FigureStyle
import Markup
import TimelineLayout

/// Draws a planned timeline as SVG. Decides nothing: every place comes from the plan.
public struct TimelineFigure {
  let plan: TimelinePlan
  let theme: Theme
  let words: Words
  let idPrefix: String

  /// What the figure is called by programs that read it aloud.
  public struct Words: Sendable {
    public var title: String
    public var description: String
    /// A BCP 47 tag.
    public var language: String
    /// Whether the figure runs from right to left, with time.
    public var isRightToLeft: Bool

    public init(title: String, description: String, language: String, isRightToLeft: Bool = false) {
      self.title = title
      self.description = description
      self.language = language
      self.isRightToLeft = isRightToLeft
    }
  }

  /// - Parameter idPrefix: begins every id, so that two figures can stand in one page.
  public init(_ plan: TimelinePlan, theme: Theme, words: Words, idPrefix: String = "timeline") {
    self.plan = plan
    self.theme = theme.inUsualType
    self.words = words
    self.idPrefix = idPrefix
  }

  public func svg() -> [UInt8] {
    var svg = SVGWriter(
      width: plan.width, height: plan.height, enlargement: plan.enlargement, language: words.language,
      title: words.title,
      description: words.description, id: idPrefix, fontFamily: theme.fontFamily, fontSize: theme.labelSize,
      isRightToLeft: words.isRightToLeft)
    svg.rectangle(0, 0, width: plan.width, height: plan.height, .fill(theme.background))
    drawHeading(&svg)
    for (index, panel) in plan.panels.enumerated() {
      let id = index == 0 ? idPrefix : "\(idPrefix)-\(index + 1)"
      drawGround(panel, id, &svg)
      drawJoints(panel, id, &svg)
      drawEntries(panel, id, &svg)
    }
    drawLegend(&svg)
    return svg.finish()
  }

  private func drawHeading(_ svg: inout SVGWriter) {
    guard !plan.heading.isEmpty else { return }
    svg.group(id: "\(idPrefix)-heading")
    for block in plan.heading { draw(block, &svg) }
    svg.close()
  }

  private func drawEntries(_ panel: Panel, _ id: String, _ svg: inout SVGWriter) {
    let brush = Brush(flow: panel.flow)
    if let density = panel.density { draw(density, brush, id, &svg) }
    drawLeaders(of: panel.entries, id, &svg)
    svg.group(id: "\(id)-labels")
    for entry in panel.entries {
      let ink = MarkInk(entry.style, theme: theme, isMuted: entry.isMuted)
      // An event of the background may have the id of another.
      let kind = entry.isMuted ? "background" : "event"
      svg.group(id: AnchorID.of(entry.event.text, prefix: "\(id)-\(kind)-"), title: entry.tooltip)
      for mark in entry.marks { MarkDrawing(mark: mark, ink: ink, brush: brush).draw(&svg) }
      drawTexts(of: entry, &svg)
      svg.close()
    }
    svg.close()
  }

  /// Below all marks, so that none is struck through.
  private func drawLeaders(of entries: [Entry], _ id: String, _ svg: inout SVGWriter) {
    let leaders = entries.map(\.leader).filter { !$0.isEmpty }
    if leaders.isEmpty { return }
    svg.group(id: "\(id)-leaders", .stroke(theme.leader, 0.7))
    for leader in leaders { svg.path(.polyline(leader.map { ($0.x, $0.y) }), Paint()) }
    svg.close()
  }

  /// Where a source has an address, number and label lead there.
  private func drawTexts(of entry: Entry, _ svg: inout SVGWriter) {
    let blocks = [entry.number, entry.label].compactMap(\.self)
    if blocks.isEmpty { return }
    let link = entry.address.flatMap { Link($0) }
    if let link { svg.link(link) }
    for block in blocks { draw(block, isMuted: entry.isMuted, &svg) }
    if link != nil { svg.close() }
  }

  private func draw(_ density: DensityStrip, _ brush: Brush, _ id: String, _ svg: inout SVGWriter) {
    svg.group(id: "\(id)-density")
    for bar in density.bars {
      let reach = density.sign * bar.reach
      brush.rectangle(
        along: bar.along.lowerBound, across: min(density.base, density.base + reach),
        length: bar.along.upperBound - bar.along.lowerBound, width: bar.reach,
        .fill(theme.densityBar), &svg)
    }
    if let label = density.label { draw(label, &svg) }
    svg.close()
  }

  /// Writes each line as one text element, so that an editor's vector program keeps it whole.
  ///
  /// - Parameter isMuted: for what only gives the background.
  func draw(_ block: TextBlock, isMuted: Bool = false, _ svg: inout SVGWriter) {
    let isRightToLeft = block.lines.joined().contains { TextDirection.isRightToLeft($0.text) }
    for (index, line) in block.lines.enumerated() {
      svg.text(
        block.x, block.baseline + Double(index) * block.lineHeight, line.map { run($0, isMuted: isMuted) },
        anchor: anchor(block.anchor),
        size: block.size == theme.labelSize ? nil : block.size, angle: block.isTurned ? -90 : nil,
        isRightToLeft: isRightToLeft)
    }
  }

  private func run(_ run: TextBlock.Run, isMuted: Bool) -> TextRun {
    TextRun(run.text, fill: isMuted || run.ink == .muted ? theme.mutedInk : theme.ink, isBold: run.isBold)
  }

  private func anchor(_ anchor: TextBlock.Anchor) -> TextAnchor {
    switch anchor {
    case .start: .start
    case .middle: .middle
    case .end: .end
    }
  }
}
