import ArgumentParser
import ChronologyFormats
import ChronologyModel
import Diagnostics
import FigureStyle
import Files
import TimelineLayout
import TimelineSVG

struct TimelineCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(commandName: "timeline", abstract: "Draw a timeline as SVG.")
  @Argument var input: String
  @Option(name: .shortAndLong) var output = "-"
  @Option var size = "160mm"

  func run() async throws {
    let bytes = try InputFile.read(input, limit: 256 << 20)
    guard let format = InputFormat(fileName: input) else { throw ValidationError("format") }
    let result = format.read(bytes, name: input)
    for finding in result.findings { print(finding.line) }
    let chronology = Chronology.merged([result.chronology])
    for finding in Check.findings(in: chronology, asking: Check.soundness) { print(finding.line) }
    guard let size = FigureSize(size) else { throw ValidationError("size") }
    let options = TimelineOptions(size: size, title: chronology.title, subtitle: chronology.subtitle)
    let plan = TimelinePlanner(chronology, options: options).plan()
    let words = TimelineFigure.Words(title: chronology.title, description: "x", language: "en")
    try OutputFile.write(TimelineFigure(plan, theme: .light, words: words).svg(), to: output)
  }
}
