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
    case dot, svg, json
  }

  @OptionGroup var input: InputOptions
  @OptionGroup var selection: SelectionOptions
  @OptionGroup var figure: FigureOptions

  @Option(name: .shortAndLong, help: "Where to write; - is standard output.")
  var output = "-"

  @Option(help: "dot, svg, or json with the analysis, for other programs.")
  var format = Format.dot

  @Flag(help: "In place of a diagram: who stands between others, what holds the relations together, tensions; as text.")
  var analysis = false

  @Option(
    help: ArgumentHelp("The date the diagram stands for; the chronology's as-of date by default.", valueName: "date"))
  var at: EDTFDate?

  @Option(help: ArgumentHelp("Only the neighbourhood of this actor.", valueName: "actor"))
  var focus: String?

  @Option(help: "How many steps from --focus the neighbourhood reaches.")
  var depth = 1

  func validate() throws {
    if depth < 1 { throw ValidationError("--depth is at least 1") }
    if analysis, format != .dot { throw ValidationError("--analysis prints text; --format json has the analysis too") }
  }

  func run() async throws {
    let read = try input.readForDrawing()
    let chronology = try selection.apply(to: read.chronology)
    let focused = try focus.map { try selection.named($0, in: chronology) }
    let drawing = DiagramDrawing(
      chronology: chronology, options: ActorGraph.Options(at: at, focus: focused, depth: depth),
      language: .of(chronology))
    if analysis { return try Console.write(drawing.analysisText(of: chronology), to: output, inputs: read.files) }
    switch format {
    case .json: try Console.write(drawing.json(of: chronology), to: output, inputs: read.files)
    case .dot: try Console.write(drawing.dot(), to: output, inputs: read.files)
    case .svg:
      switch await drawing.placed() {
      case .success(let placement):
        let bytes = drawing.svg(placement, figure.heading(for: chronology))
        try Console.write(bytes, to: output, inputs: read.files)
      case .failure(let error):
        Console.say(error.diagnostic.line)
        throw ExitCode.inaccessible
      }
    }
  }
}
