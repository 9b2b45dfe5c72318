import ChronologyModel
import EDTF
import FigureStyle
import RelationshipGraph
import Wording

/// The legend below the graph: samples of lines and shapes, made of nodes as quoted as all others; and where edges are
/// numbered, what the numbers mean.
struct LegendDOT {
  private struct Sample {
    let word: String
    var sign: TieSign = .neutral
    var texture: TieTexture = .asserted
    var isMutual = false
    var width: Double?
    var colour: Colour?
  }

  private let graph: ActorGraph
  private let style: GraphStyle
  private let theme: Theme
  private let language: Language
  private let lines: [Sample]
  /// Of a series, the date of this file and how wide the widest of them all is.
  private let date: LabelBox?

  init(_ graph: ActorGraph, date: EDTFDate?, style: GraphStyle, theme: Theme, language: Language) {
    self.graph = graph
    self.style = style
    self.theme = theme
    self.language = language
    let legend = graph.legend
    let words = GraphWords.of(language).legend
    var lines = legend.signs.map { Sample(word: language.term($0.rawValue), sign: $0.figureSign) }
    if legend.standings != [.asserted] {
      lines += legend.standings.map { standing in
        let word = language.term(standing.rawValue)
        return Sample(
          word: standing == .denied && graph.isNumbered ? words.crossed(word) : word, texture: standing.figureTexture)
      }
    }
    if legend.hasMutual { lines.append(Sample(word: words.mutual, isMutual: true)) }
    if legend.hasOccurrences, legend.changes.isEmpty {
      lines.append(Sample(word: words.event, width: style.occurrenceWidth))
    }
    if legend.hasProminent { lines.append(Sample(word: words.turningPoint, width: style.prominentWidth)) }
    if legend.hasNew { lines.append(Sample(word: words.new, width: style.newWidth)) }
    lines += legend.changes.map { change in
      let word = change.word(in: language)
      switch change {
      case .appeared, .changedSign: return Sample(word: word, width: style.newWidth)
      case .ended: return Sample(word: word, colour: style.ended)
      case .passing: return Sample(word: word, width: style.occurrenceWidth)
      case .unchanged: return Sample(word: word)
      }
    }
    if legend.hasEnded, legend.changes.isEmpty { lines.append(Sample(word: words.ended, colour: style.ended)) }
    self.lines = lines
    self.date = date.map { date in
      let all = graph.snapshots.map { Self.dateBox($0.date, language, least: 0) }
      return Self.dateBox(date, language, least: all.map(\.width).max() ?? 0)
    }
  }

  private static func dateBox(_ date: EDTFDate, _ language: Language, least: Double) -> LabelBox {
    LabelBox(
      [LabelBox.Line(text: language.text(for: date, style: .long), isBold: true, isMuted: false)],
      font: LabelFont(size: 14), paddingX: 8, paddingY: 4, least: (least, 0))
  }

  func write(to dot: inout DOTWriter) {
    writeSamples(to: &dot)
    let shapes = writeShapes(to: &dot)
    dot.rank("same", "s", 0..<lines.count)
    dot.rank("same", "l", 0..<lines.count)
    for index in 1..<max(1, lines.count) {
      dot.edge(("s", index - 1), ("s", index), ["style": .word("invis")])
      dot.edge(("l", index - 1), ("l", index), ["style": .word("invis")])
    }
    if shapes > 0 {
      dot.rank("same", "a", 0..<shapes)
      dot.edge(("l", 0), ("a", 0), ["style": .word("invis")])
      for index in 1..<max(1, shapes) { dot.edge(("a", index - 1), ("a", index), ["style": .word("invis")]) }
    }
    // Below all else: below every node that no edge leaves.
    let leaving = Set(graph.edges.map(\.from))
    let last = graph.nodes.indices.filter { !leaving.contains(graph.nodes[$0].id) }
    for index in last.isEmpty ? [graph.nodes.count - 1] : last {
      dot.edge(("n", index), (date == nil ? "s" : "d", 0), ["style": .word("invis"), "weight": .word("0")])
    }
    if let date { write(date, to: &dot) }
    if graph.isNumbered { writeKey(below: shapes > 0 ? "a" : "l", to: &dot) }
  }

  private func write(_ date: LabelBox, to dot: inout DOTWriter) {
    dot.node(
      "d", 0,
      [
        "label": .text(date.text), "shape": .word("plaintext"), "fontsize": .word("14"),
        "width": .number(GraphDOT.inches(date.width)), "height": .number(GraphDOT.inches(date.height)),
        "tooltip": .text(date.text),
      ])
    dot.edge(("d", 0), ("s", 0), ["style": .word("invis"), "weight": .word("0")])
  }

  private func writeSamples(to dot: inout DOTWriter) {
    for (index, line) in lines.enumerated() {
      dot.node(
        "s", index, ["label": .word(""), "shape": .word("point"), "width": .word("0.01"), "style": .word("invis")])
      writeWord(line.word, "l", index, outline: nil, fill: nil, to: &dot)
      dot.edge(
        ("s", index), ("l", index),
        [
          "color": .colour(line.colour ?? style.colour(line.sign)), "style": .word(line.texture.style),
          "penwidth": .number(line.width ?? style.lineWidth), "dir": line.isMutual ? .word("none") : nil,
          "arrowhead": .word(style.arrowhead(line.sign).shape), "tooltip": .text(line.word),
        ])
    }
  }

  /// Blocs after the kinds.
  private func writeShapes(to dot: inout DOTWriter) -> Int {
    let legend = graph.legend
    let kinds = legend.actorKinds.compactMap(\.self)
    for (index, kind) in kinds.enumerated() {
      let look = style.node(kind.figureClass)
      writeWord(language.term(kind.rawValue), "a", index, outline: look.outline, fill: look.fill, to: &dot)
    }
    for (index, bloc) in legend.blocs.enumerated() {
      writeWord(
        "\(Bloc.mark(of: index))  \(FigureText.shortened(bloc.label, to: FigureText.longestName))", "a",
        kinds.count + index, outline: .box, fill: style.background,
        stroke: theme.palette.style(at: index).colour, to: &dot)
    }
    return kinds.count + legend.blocs.count
  }

  private func writeWord(
    _ word: String, _ letter: StaticString, _ index: Int, outline: NodeOutline?, fill: Colour?,
    stroke: Colour? = nil, to dot: inout DOTWriter
  ) {
    let size = 9.0
    let box = LabelBox(
      [LabelBox.Line(text: word, isBold: false, isMuted: false)], font: LabelFont(size: size), paddingX: 4, paddingY: 3,
      least: (0, 0))
    let room = outline?.room ?? (width: 1, height: 1)
    dot.node(
      letter, index,
      [
        "label": .text(word), "shape": outline.map { .word($0.shape) } ?? .word("plaintext"),
        "style": outline.map { .word($0.style) }, "peripheries": outline?.peripheries.map(DOTValue.number),
        "fillcolor": fill.map(DOTValue.colour), "color": stroke.map(DOTValue.colour),
        "penwidth": stroke == nil ? nil : .word("3"), "fontsize": .number(size),
        "width": .number(GraphDOT.inches(box.width * room.width)),
        "height": .number(GraphDOT.inches(box.height * room.height)), "tooltip": .text(word),
      ])
  }

  /// Two columns of numbered lines, equally high, so that both begin at the top.
  private func writeKey(below letter: StaticString, to dot: inout DOTWriter) {
    let size = 9.0
    let drawn = graph.rows.filter { $0.number != nil }
    let half = (drawn.count + 1) / 2
    let columns = [drawn.prefix(half), drawn.dropFirst(half)].filter { !$0.isEmpty }.map { rows in
      LabelBox(
        rows.flatMap { keyLines($0, size: size) }, font: LabelFont(size: size), paddingX: 6, paddingY: 4, least: (0, 0))
    }
    let height = columns.map(\.height).max() ?? 0
    for (index, column) in columns.enumerated() {
      dot.node(
        "k", index,
        [
          "label": .leftAligned(column.lines.map(\.text)), "labelloc": .word("t"), "shape": .word("plaintext"),
          "fontsize": .number(size), "width": .number(GraphDOT.inches(column.width)),
          "height": .number(GraphDOT.inches(height)), "tooltip": .word("Key"),
        ])
      dot.edge((letter, 0), ("k", index), ["style": .word("invis"), "weight": .word("0")])
    }
    dot.rank("sink", "k", 0..<columns.count)
  }

  private func keyLines(_ row: Row, size: Double) -> [LabelBox.Line] {
    let sentence = FigureText.shortened(row.sentence(in: language), to: FigureText.longestEntry)
    return FigureText.wrapped("\(row.edge.numberText(in: language))  \(sentence)", width: 300, size: size)
      .split(separator: "\n").enumerated().map { index, line in
        LabelBox.Line(text: index == 0 ? String(line) : "      \(line)", isBold: false, isMuted: false)
      }
  }
}
