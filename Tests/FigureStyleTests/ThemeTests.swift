import Testing

@testable import FigureStyle

@Suite(.serialized) struct `The themes` {
  static let all = Theme.names

  static func theme(_ name: String) throws -> Theme { try #require(Theme.named(name)) }

  @Test func `are found by name`() throws {
    #expect(Theme.names == ["light", "dark", "print"])
    #expect(Theme.named("light") == .light)
    #expect(Theme.named("dark") == .dark)
    #expect(Theme.named("print") == .print)
    for name in ["", "Light", "sepia"] { #expect(Theme.named(name) == nil) }
  }

  @Test(arguments: all) func `let text and marks stand out`(name: String) throws {
    let theme = try Self.theme(name)
    #expect(theme.contrasts.count == 2 * (3 + theme.palette.colours.count))
    for pair in theme.contrasts { #expect(pair.holds, "\(pair.part) on \(pair.ground): \(pair.ratio)") }
    for ground in [theme.background, theme.band] {
      for mark in [theme.palette.none, theme.mutedMark, theme.densityBar] {
        #expect(mark.contrast(with: ground) >= 3, "\(mark) on \(ground)")
      }
    }
    #expect(theme.leader.contrast(with: theme.background) >= 3)
    for tint in theme.eraTints { #expect(theme.ink.contrast(with: tint) >= 4.5) }
    for ink in [theme.ink, theme.mutedInk] { #expect(ink.contrast(with: theme.lens) >= 4.5) }
    #expect(theme.labelSize >= 10.67 && theme.subtitleSize >= 10.67 && theme.titleSize >= 10.67)
  }

  @Test(arguments: all) func `have palettes that all eyes tell apart, and from what has no category`(name: String)
    throws
  {
    let theme = try Self.theme(name)
    var palette = theme.palette
    palette.colours.append(palette.none)
    #expect(palette.lookalikes.isEmpty, "\(palette.lookalikes)")
    for vision in ColourVision.allCases {
      #expect(vision.difference(theme.accent, theme.mutedMark) >= Palette.leastDifference)
    }
  }

  @Test(arguments: all) func `have a diagram whose text and lines stand out`(name: String) throws {
    let theme = try Self.theme(name)
    let style = theme.graph
    for sign in TieSign.allCases { #expect(style.colour(sign).contrast(with: theme.background) >= 4.5, "\(sign)") }
    for line in [style.nodeStroke, style.ended] { #expect(line.contrast(with: theme.background) >= 3) }
    for actor in ActorClass.allCases {
      #expect(theme.ink.contrast(with: style.node(actor).fill) >= 4.5, "\(actor)")
    }
    #expect(theme.mutedInk.contrast(with: style.endedFill) >= 4.5)
  }

  @Test func `leave the diagram's own colours where they suffice`() {
    #expect(Theme.light.graph == .standard)
    #expect(Theme.dark.graph == .dark)
    #expect(Theme.print.graph == .print)
  }

  @Test func `fit a diagram to another background`() {
    var theme = Theme.light
    (theme.background, theme.ink, theme.mutedInk) = (
      Colour(hex: 0x003366), Colour(hex: 0xFFFFFF), Colour(hex: 0xCCD6E0)
    )
    let style = theme.graph
    for sign in TieSign.allCases { #expect(style.colour(sign).contrast(with: theme.background) >= 4.5) }
    for actor in ActorClass.allCases { #expect(theme.ink.contrast(with: style.node(actor).fill) >= 4.5) }
    #expect(style.node(.unstated).fill == theme.background)
    #expect(style.ended.contrast(with: theme.background) >= 3)
  }

  @Test func `for print have no hue`() {
    let theme = Theme.print
    let graph = theme.graph
    let colours =
      [
        theme.background, theme.ink, theme.mutedInk, theme.rule, theme.band, theme.accent, theme.leader,
        theme.mutedMark,
      ]
      + theme.palette.colours + [theme.palette.none] + theme.eraTints
      + TieSign.allCases.map(graph.colour) + ActorClass.allCases.map { graph.node($0).fill }
      + [graph.nodeStroke, graph.ended, graph.endedFill]
    for colour in colours { #expect(colour.red == colour.green && colour.green == colour.blue, "\(colour)") }
  }

  @Test func `for print tell signs apart by steps of grey`() {
    let inks = [GraphStyle.print.hostile, GraphStyle.print.cooperative, GraphStyle.print.neutral]
    for (darker, lighter) in zip(inks, inks.dropFirst()) { #expect(lighter.contrast(with: darker) >= 2) }
  }
}
