import ArgumentParser
import Briefing
import ChronologyFormats
import ChronologyModel
import Diagnostics
import FigureStyle
import Files
import TimelineLayout
import Wording

struct ReportCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report", abstract: "Write a briefing: timeline, relationship diagram and documents.",
    discussion: """
      Writes timeline.svg, key-dates.svg (where some dates are more important than others), relationships.dot, relationships.svg (when Graphviz is there), snapshots.svg (where relations changed), consequences.svg (where events led to others) and the documents of --format into a folder, and prints their paths.
      The folder appears whole; one that holds files of somebody else's is left alone.
      With --only it writes sections of the report, to standard output or a file, for a document of your own.
      Example: chronograph report events.csv
      """)

  @OptionGroup var input: InputOptions
  @OptionGroup var selection: SelectionOptions
  @OptionGroup var look: ThemeOptions
  @OptionGroup var words: LanguageOptions

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp(
      "The folder; Output/ and the name of the first input by default. With --only a file, or - for standard output.",
      valueName: "folder"))
  var output: String?

  @Option(
    help: ArgumentHelp(
      "html, md, docx (by Pandoc) and pdf (by Chromium), with commas between; html and md by default. With --only html or md, which is the default.",
      valueName: "html,md"),
    transform: ReportFormat.list)
  var format: [ReportFormat]?

  @Option(
    help: ArgumentHelp(
      "These sections alone: \(BriefingSection.allCases.map(\.rawValue).joined(separator: ", ")).",
      valueName: "section,section"),
    transform: BriefingSection.list)
  var only: [BriefingSection]?

  @Option(
    name: .customLong("reference-doc"),
    help: ArgumentHelp("A docx of the house's, whose styles report.docx takes.", valueName: "file"))
  var reference: String?

  @Option(
    help: ArgumentHelp(
      "briefing (all there is), key-dates (one page), security-council (paragraphs by year), or a folder of templates that take the place of the full briefing's of the same names.",
      valueName: "name|folder"))
  var template = BuiltInTemplate.briefing.rawValue

  @Option(
    name: .customLong("since-report"),
    help: ArgumentHelp(
      "A former version of the chronology, a file or a folder: the report then tells what changed since.",
      valueName: "old-input"))
  var sinceReport: String?

  @Option(help: "The timeline's size: a4, letter, 160mm, 160x110mm ...")
  var size = FigureSize.a4

  @Flag(help: "Tell where friends and foes do not add up: hints for an analyst and no findings.")
  var tensions = false

  @Option(
    help: ArgumentHelp(
      "The dates of the small multiples that show what changed; by default the as-of date and up to three years before it in which an era ended, or in which most relations began or ended.",
      valueName: "date,date"))
  var snapshots: DateList?

  @Flag(
    help:
      "Write the report again whenever an input, a template, the theme or the former version is saved, until Ctrl-C.")
  var watch = false

  func validate() throws {
    if reference != nil, format?.contains(.docx) != true {
      throw ValidationError("--reference-doc is for docx; name it in --format")
    }
    if watch { try validateWatch() }
    if sinceReport == "-" { throw ValidationError("--since-report takes a file or a folder, not standard input") }
    guard only != nil else { return }
    if let format, format.count != 1 || format[0].own == nil {
      throw ValidationError("--only takes one --format, html or md")
    }
  }

  func run() async throws {
    if watch { return try await ReportWatch(command: self).run() }
    let written = try await written()
    try tell(written)
    if written.isMissingOne { throw ExitCode.inaccessible }
  }

  /// The paths of what was written.
  func tell(_ written: Written) throws {
    if !written.paths.isEmpty { try Console.print(written.paths.joined(separator: "\n")) }
  }
}
