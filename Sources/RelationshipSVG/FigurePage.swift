import FigureStyle
import Markup
import RelationshipDOT
import RelationshipGraph
import Wording

/// The figure from top to bottom: title, subtitle, diagram or panels, legend, key, note.
struct FigurePage {
  private let graph: ActorGraph
  private let body: FigureBody
  private let options: GraphFigure.Options
  private let theme: Theme
  private let style: GraphStyle
  private let width: Double
  private let heading: FigureHeading
  private let note: FigureFootnote
  private let legend: FigureLegend
  /// Nil where there are no numbers or no room.
  private let key: FigureKey?
  /// In px.
  let height: Double

  init(_ graph: ActorGraph, _ placement: GraphPlacement, _ options: GraphFigure.Options) {
    self.graph = graph
    self.options = options
    let theme = options.theme
    self.theme = theme
    let room = SVGWriter.pixels(options.width) - 2 * GraphFigure.margin
    let body = FigureBody(graph, placement, room: room, options: options)
    self.body = body
    width = max(SVGWriter.pixels(options.width), body.width + 2 * GraphFigure.margin)
    let inner = width - 2 * GraphFigure.margin
    style = theme.graph
    heading = FigureHeading(
      title: options.showsTitle ? options.title ?? graph.title : "",
      subtitle: options.showsTitle ? graph.subtitle : nil, width: inner, theme: theme)
    legend = FigureLegend(graph, width: inner, theme: theme, style: style, language: options.language)
    let keyRoom =
      SVGWriter.pixels(options.keyHeight) - heading.height - body.height - legend.height
      - FigureFootnote.height(lines: 2, of: graph.note(in: options.language), theme) - 44
    let isNumbered = graph.isNumbered && placement.engine == .dot
    let keys = [FigureKey.columns, FigureKey.running].map { $0(graph, inner, theme, options.language) }
    let fitting = keys.first { $0.height <= keyRoom } ?? (options.hasTable ? nil : keys.last)
    key = isNumbered ? fitting : nil
    let words = GraphWords.of(options.language)
    var sentences = [graph.note(in: options.language)]
    if graph.nodes.isEmpty { sentences.append(words.noRelations) }
    if isNumbered, key == nil { sentences.append(words.numbersInTable) }
    if placement.engine == .sfdp { sentences += Self.unlabelled(graph, words) }
    note = FigureFootnote(sentences.joined(separator: " "), width: inner, theme: theme)
    let sections = [legend.height, key?.height ?? 0].filter { $0 > 0 }
    height =
      heading.height + body.height + sections.reduce(0) { $0 + $1 + 14 }
      + 10 + note.height + GraphFigure.margin
  }

  /// Of a layout without labels and frames.
  private static func unlabelled(_ graph: ActorGraph, _ words: GraphWords) -> [String] {
    let blocs = (graph.hasFrames ? graph.blocs : []).map { bloc in
      "\(bloc.label): \(bloc.nodes.map { graph.nodes[$0].label }.joined(separator: words.listSeparator))"
    }
    let isExpected = PositionsDOT.engine(for: graph) == .sfdp
    return [isExpected ? words.unlabelled : words.slow]
      + (blocs.isEmpty ? [] : [words.blocs(blocs.joined(separator: "; "))])
  }

  func write() -> [UInt8] {
    let id = options.idPrefix
    var svg = SVGWriter(
      width: width, height: height, language: options.language.tag, title: options.title ?? graph.title,
      description: description, id: id, fontFamily: theme.fontFamily, fontSize: theme.labelSize,
      isRightToLeft: options.language.isRightToLeft)
    svg.rectangle(0, 0, width: width, height: height, .fill(theme.background))
    heading.draw(id: id + "-heading", in: &svg)
    var y = heading.height
    body.draw(graph, left: (width - body.width) / 2, top: y, style: style, in: &svg)
    y += body.height
    let left = GraphFigure.margin
    if legend.height > 0 {
      y += 14
      svg.group(id: id + "-legend")
      legend.draw(x: left, y: y, in: &svg)
      svg.close()
      y += legend.height
    }
    if let key {
      y += 14
      svg.line(left, y - 7, width - left, y - 7, .stroke(theme.rule, 0.75))
      svg.group(id: id + "-key")
      key.draw(x: left, y: y, in: &svg)
      svg.close()
      y += key.height
    }
    note.draw(id: id + "-note", top: y + 10, in: &svg)
    return svg.finish()
  }

  private var description: String {
    let language = options.language
    let words = GraphWords.of(language)
    let dates = graph.snapshots.map { language.text(for: $0.date, style: .long) }
    let (actors, relations) = (language.number(graph.nodes.count), language.number(graph.edges.count))
    let sentence =
      dates.isEmpty
      ? words.description(actors, relations)
      : words.descriptionAtDates(actors, relations, language.number(dates.count), dates.joined(separator: "; "))
    return "\(Language.sentence(sentence)) \(graph.note(in: language))"
  }
}
