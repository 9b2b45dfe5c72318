import ArgumentParser
import ChronologyModel
import FigureStyle
import TimelineLayout
import TimelineSVG
import Wording

struct TimelineCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "timeline", abstract: "Draw a timeline as SVG.",
    discussion: """
      A column of 160 mm as tall as it needs by default; on a page (a4, letter, 16:9) the least important titles give way when it is full, and the figure says so.
      Example: chronograph timeline events.csv --size a4 -o timeline.svg
      """)

  @OptionGroup var input: InputOptions
  @OptionGroup var selection: SelectionOptions
  @OptionGroup var figure: FigureOptions
  @OptionGroup var form: FormOptions

  @Option(name: .shortAndLong, help: "Where to write; - is standard output.")
  var output = "-"

  @Option(help: "160mm, 160x110mm, a4, a4-landscape, letter or 16:9.")
  var size = FigureSize(width: 160, height: nil)

  func run() throws {
    let read = try input.readForDrawing()
    let chronology = try selection.apply(to: read.chronology)
    let drawing = TimelineDrawing(
      chronology: chronology, size: size, heading: figure.heading(for: chronology), language: .of(chronology),
      remarks: read.remarks, form: try form.choice(for: chronology))
    try Console.write(drawing.svg(), to: output, inputs: read.files)
  }
}

extension FigureSize: ExpressibleByArgument {
  public init?(argument: String) { self.init(argument) }
}
