import ArgumentParser
import ChronologyFormats
import Files
import Wording

struct DateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "date", abstract: "Say what EDTF expressions mean.",
    discussion: """
      An expression may begin with a hyphen; - reads one expression a line from standard input.
      The exit code is 1 if one of them is not valid.
      Example: chronograph date '1969-07-20~' -0044-03-15 1998-11-20/..
      """)

  @Argument(parsing: .allUnrecognized, help: ArgumentHelp("EDTF expressions, or -.", valueName: "expression"))
  var expressions: [String]

  @Option(help: "text for people, or json: one object a line.")
  var format = DateReportFormat.text

  @Option(
    help: ArgumentHelp(
      "The language of dates in words: \(Language.all.map(\.tag).joined(separator: ", ")).", valueName: "tag"),
    transform: LanguageOptions.named)
  var language = Language.britishEnglish

  @Flag(help: "Offer EDTF for dates as people write them: c. 1840, before 1452, 25 Oct 1917 O.S.")
  var suggest = false

  @Option(help: "With --suggest: what comes first in 3/4/2021, day-first, month-first or unknown.")
  var order = DateSuggestion.Order.unknown

  mutating func validate() throws {
    // Whoever ends the options with it means no expression.
    if let end = expressions.firstIndex(of: "--") { expressions.remove(at: end) }
    if expressions.isEmpty { throw ValidationError("name an expression, or - for standard input") }
    if expressions.filter({ $0 == "-" }).count > 1 { throw ValidationError("standard input can be read only once") }
  }

  func run() throws {
    var printer = DateReportPrinter(format: format, language: language, suggestingIn: suggest ? order : nil)
    for expression in expressions {
      if expression == "-" {
        var reader = LineReader(limit: InputLoader.defaultLimit)
        while let lines = try Console.attempt({ () throws(FileError) in try reader.next() }) {
          try Console.write(printer.printed(lines: lines), to: "-")
        }
      } else {
        try Console.write(printer.printed(expression), to: "-")
      }
    }
    if !printer.isAllValid { throw ExitCode.findings }
  }
}

extension DateReportFormat: ExpressibleByArgument {}
extension DateSuggestion.Order: ExpressibleByArgument {}
