import ArgumentParser
import ChronologyModel
import Diagnostics
import EDTF
import ExternalTools
import Files
import RelationshipDOT
import RelationshipGraph
import RelationshipJSON
import RelationshipSVG
import Wording

struct GraphCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "graph", abstract: "Draw who is with whom as a Graphviz DOT or SVG diagram.",
    discussion: """
      DOT by default, for Graphviz; --format svg draws it here and needs Graphviz only to place the actors.
      Example: chronograph graph events.csv --at 2021-08 | dot -Tpdf -o map.pdf
      """)

  enum Format: String, ExpressibleByArgument, CaseIterable {
    case dot, svg, png, pdf, json

    /// Nil for what is no picture.
    var figure: FigureFormat? {
      switch self {
      case .dot, .json: nil
      case .svg: .svg
      case .png: .png
      case .pdf: .pdf
      }
    }
  }

  @OptionGroup var input: InputOptions
  @OptionGroup var selection: SelectionOptions
  @OptionGroup var figure: FigureOptions
  @OptionGroup var words: LanguageOptions

  @Option(name: .shortAndLong, help: "Where to write; - is standard output.")
  var output = "-"

  @Option(
    help:
      "dot; svg; png and pdf, which need librsvg's rsvg-convert; or json with the analysis, for other programs.")
  var format = Format.dot

  @Option(help: "Dots to the inch of a png.")
  var dpi = 300

  @Flag(help: "In place of a diagram: who stands between others, what holds the relations together, tensions; as text.")
  var analysis = false

  @Flag(help: "In place of the actors: which event led to which, in the order of time.")
  var events = false

  @OptionGroup var time: GraphTimeOptions

  @OptionGroup var view: GraphViewOptions

  func validate() throws {
    try FigureFormat.validate(dpi: dpi)
    if events, analysis || format == .json || !time.isDefault || !view.isWhole {
      throw ValidationError("--events takes no options about actors and relations, and is no analysis")
    }
    if analysis, format != .dot { throw ValidationError("--analysis prints text; --format json has the analysis too") }
  }

  func run() async throws {
    let read = try input.readForDrawing()
    let chronology = try selection.apply(to: read.chronology)
    let look = try figure.look.read(printing: input.diagnostics)
    let language = words.language(of: chronology)
    let sources = read.files + look.files
    if events {
      let drawing = EventDrawing(chronology, theme: look.theme, language: language)
      return try await write(drawing, figure.heading(for: chronology), inputs: sources)
    }
    var options = ActorGraph.Options(time: time.time)
    try view.apply(to: &options, chronology, selection)
    let drawing = DiagramDrawing(chronology: chronology, options: options, theme: look.theme, language: language)
    sayWhatIsMissing(in: drawing)
    if analysis { return try Console.write(drawing.analysisText(of: chronology), to: output, inputs: sources) }
    if format == .json { return try Console.write(drawing.json(of: chronology), to: output, inputs: sources) }
    guard let picture = format.figure else { return try writeDOT(drawing, inputs: sources) }
    switch await drawing.placed() {
    case .success(let placement):
      if placement.engine == .sfdp {
        Console.say("note: dot cannot place so many relations; sfdp did, and they are drawn without labels")
      }
      let svg = drawing.svg(placement, figure.heading(for: chronology))
      try Console.write(try await picture.bytes(of: svg, dpi: dpi), to: output, inputs: sources)
    case .failure(let error):
      Console.say(error.diagnostic.line)
      throw ExitCode.inaccessible
    }
  }

  private func write(_ drawing: EventDrawing, _ heading: FigureOptions.Heading, inputs: [String]) async throws {
    if drawing.graph.nodes.isEmpty { Console.say("note: no event is said to have led to another") }
    guard let picture = format.figure else { return try Console.write(drawing.dot(), to: output, inputs: inputs) }
    switch await drawing.placed() {
    case .success(let placement):
      let bytes = try await picture.bytes(of: drawing.svg(placement, heading), dpi: dpi)
      try Console.write(bytes, to: output, inputs: inputs)
    case .failure(let error):
      Console.say(error.diagnostic.line)
      throw ExitCode.inaccessible
    }
  }

  /// A file for each date of a series: `map-1989.dot`.
  private func writeDOT(_ drawing: DiagramDrawing, inputs: [String]) throws {
    let snapshots = drawing.graph.snapshots
    if snapshots.isEmpty {
      try Console.write(drawing.dot(), to: output, inputs: inputs)
      return
    }
    if output == "-" { throw ValidationError("several dates need -o FILE for DOT, a file each") }
    let names = FigureNames(output: output, labels: snapshots.map { GraphTimeOptions.fileName(of: $0.date) })
    for index in snapshots.indices {
      try Console.write(drawing.dot(panel: index), to: names.name(size: index, page: 1), inputs: inputs)
    }
  }

  /// An empty diagram is written all the same; why it is empty goes to standard error.
  private func sayWhatIsMissing(in drawing: DiagramDrawing) {
    guard drawing.graph.edges.isEmpty else { return }
    Console.say("note: there is no relation to draw. \(drawing.graph.note(in: drawing.language))")
  }
}
