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

  @Option(help: "The timeline's size: a4, letter, 160mm, 160x110mm ...")
  var size = FigureSize.a4

  @Flag(help: "Tell where friends and foes do not add up: hints for an analyst and no findings.")
  var tensions = false

  @Option(
    help: ArgumentHelp(
      "The dates of the small multiples that show what changed; by default the as-of date and up to three years before it in which an era ended, or in which most relations began or ended.",
      valueName: "date,date"))
  var snapshots: DateList?

  func validate() throws {
    if reference != nil, format?.contains(.docx) != true {
      throw ValidationError("--reference-doc is for docx; name it in --format")
    }
    guard only != nil else { return }
    if let format, format.count != 1 || format[0].own == nil {
      throw ValidationError("--only takes one --format, html or md")
    }
  }

  func run() async throws {
    if let reference {
      // Pandoc would say it later and in other words.
      _ = try Console.attempt { () throws(FileError) in try InputFile.read(reference, limit: 64 << 20) }
    }
    let read = try input.readForDrawing(digest: InputDigest.hash)
    let chronology = try selection.apply(to: read.chronology)
    let theme = try look.read(printing: input.diagnostics)
    let templates = try ReportTemplates(named: template)
    let language = words.language(of: chronology)
    var drawing = ReportDrawing(chronology: chronology, theme: theme.theme, language: language, size: size)
    drawing.remarks = read.remarks(in: language)
    drawing.snapshotDates = snapshots?.dates
    drawing.tellsTensions = tensions
    drawing.placesDiagrams = only?.contains(where: \.needsPlacement) ?? true
    var drawn = await drawing.drawn()
    drawn.briefing.leftOut =
      drawing.remarks + selection.remarks(from: read.chronology, to: chronology, in: language)
    drawn.briefing.inputs = zip(read.files, read.digests).map { InputDigest(name: Self.name(of: $0), hash: $1) }
    drawn.briefing.program = "Chronograph \(version)"
    if let only {
      try write(only, of: drawn.briefing, templates, inputs: read.files + theme.files)
    } else {
      try await write(drawn, templates)
    }
  }

  private func write(_ drawn: ReportDrawing.Drawn, _ templates: ReportTemplates) async throws {
    let documents = ReportDocuments(briefing: drawn.briefing, templates: templates, reference: reference)
    let written = try await documents.written(format ?? [.html, .md])
    let files = drawn.files + written.files
    let folder = output ?? "Output/\(InputLoader.stem(of: input.inputs.first ?? "-"))"
    try Console.attempt { () throws(FileError) in try OutputFolder.write(files, to: folder) }
    try Console.print(files.map { "\(folder)/\($0.name)" }.joined(separator: "\n"))
    if written.isMissingOne { throw ExitCode.inaccessible }
  }

  private func write(
    _ sections: [BriefingSection], of briefing: BriefingInput, _ templates: ReportTemplates, inputs: [String]
  ) throws {
    let report = BriefingReport(briefing)
    let format = format?.first?.own ?? .md
    var bytes: [UInt8] = []
    for section in sections {
      let text = try ReportTemplates.attempt { () throws(TemplateError) in
        try report.render(section, as: format, templates: templates.library)
      }
      if text.isEmpty { Console.say("note: the section '\(section.rawValue)' has nothing to say here") }
      bytes += text
    }
    try Console.write(bytes, to: output ?? "-", inputs: inputs)
  }

  /// Without its folder, which is nobody's business.
  private static func name(of file: String) -> String {
    file == "-" ? "standard input" : file.split(separator: "/").last.map(String.init) ?? file
  }
}
