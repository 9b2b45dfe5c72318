import ArgumentParser
import ChronologyModel
import Diagnostics

struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Print what is wrong or doubtful in a chronology.",
    discussion:
      "Findings go to standard output, then a line that counts them. The exit code is 1 on an error or a warning.")

  @OptionGroup var input: InputOptions

  func run() throws {
    let read = try input.read()
    let findings = read.findings + Check.findings(in: read.chronology, asking: Check.quality)
    var lines = findings.map(input.diagnostics.line)
    let counts = Severity.allCases.map { severity in
      (severity, findings.count { $0.severity == severity })
    }
    let words = counts.map { "\($1) \($0.rawValue)\($1 == 1 ? "" : "s")" }.joined(separator: ", ")
    if input.diagnostics == .text {
      lines.append("\(read.chronology.events.count) events, \(read.chronology.actors.count) actors: \(words)")
    } else {
      let fields = counts.map { "\"\($0.rawValue)s\":\($1)" }.joined(separator: ",")
      lines.append(
        "{\"summary\":{\"events\":\(read.chronology.events.count),\"actors\":\(read.chronology.actors.count),\(fields)}}"
      )
    }
    try Console.print(lines.joined(separator: "\n"))
    if counts.contains(where: { $0.0 != .note && $0.1 > 0 }) { throw read.exitCode }
  }
}
