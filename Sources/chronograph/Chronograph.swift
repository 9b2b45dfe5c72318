import ArgumentParser
import Files

@main
struct Chronograph: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "chronograph",
    abstract: "Timelines, relationship diagrams and briefings from dated events.",
    discussion: """
      Dates are written in EDTF, the Extended Date/Time Format: 1969-07-20, 1979-12, 1979?, 1979~, 197X, 1979/1989, 2021-08-15/.. .
      An input is an .xml, .csv, .gexf or .graphml file, a folder of them, or - for standard input with --from.
      Exit codes: 0 fine; 1 invalid input or findings; 3 cannot read or write; 4 a limit was exceeded; 64 wrong usage; 70 a bug.
      """,
    version: version,
    subcommands: [
      ReportCommand.self, TimelineCommand.self, GraphCommand.self, CheckCommand.self, ConvertCommand.self,
      DateCommand.self, InitCommand.self,
    ])

  static func main() async {
    ProcessSignals.prepare()
    ProcessMemory.prepare()
    await self.main(nil)
  }
}
