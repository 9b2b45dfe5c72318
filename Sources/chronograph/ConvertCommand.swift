import ArgumentParser
import ChronologyFormats
import ChronologyModel
import Diagnostics

extension OutputFormat: ExpressibleByArgument {}

struct ConvertCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "convert", abstract: "Write a chronology in another format, for other programs.",
    discussion: """
      xml is the native format and loses nothing; gexf (Gephi), graphml, cytoscape and mermaid hold actors and relations. What a format has no place for is told on standard error.
      Example: chronograph convert events.csv --to gexf -o network.gexf
      """)

  @OptionGroup var input: InputOptions
  @OptionGroup var selection: SelectionOptions

  @Option(help: "xml, gexf, graphml, cytoscape or mermaid.")
  var to: OutputFormat

  @Option(name: .shortAndLong, help: "Where to write; - is standard output.")
  var output = "-"

  func run() throws {
    let read = try input.readForDrawing()
    let converted = to.write(try selection.apply(to: read.chronology))
    for finding in converted.findings { Console.say(input.diagnostics.line(finding)) }
    try Console.write(converted.bytes, to: output, inputs: read.files)
  }
}
