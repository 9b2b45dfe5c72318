import ArgumentParser

struct DateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "date", abstract: "x")
}
