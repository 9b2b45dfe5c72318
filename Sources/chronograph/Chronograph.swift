import ArgumentParser
import Files

@main
struct Chronograph: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "chronograph",
    abstract: "Timelines, relationship diagrams and briefings from dated events.",
    subcommands: [TimelineCommand.self])
}
