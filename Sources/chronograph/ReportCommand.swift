import ArgumentParser
import Briefing
import ChronologyFormats
import ChronologyModel
import Diagnostics
import ExternalTools
import FigureStyle
import Files
import RelationshipGraph
import TimelineLayout
import Wording

extension BriefingFormat: ExpressibleByArgument {}

struct ReportCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report", abstract: "Write a briefing: timeline, relationship diagram and documents.",
    discussion: """
      Writes timeline.svg, key-dates.svg (where some dates are more important than others), relationships.dot, relationships.svg (when Graphviz is there), snapshots.svg (where relations changed), consequences.svg (where events led to others) and the documents of --format into a folder, and prints their paths.
      The folder appears whole; one that holds files of somebody else's is left alone.
      Example: chronograph report events.csv
      """)

  @OptionGroup var input: InputOptions
  @OptionGroup var selection: SelectionOptions
  @OptionGroup var look: ThemeOptions

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("The folder; Output/ and the name of the first input by default.", valueName: "folder"))
  var output: String?

  @Option(help: ArgumentHelp("html, md, or both.", valueName: "html,md"), transform: ReportCommand.formats)
  var format = BriefingFormat.allCases

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

  func run() async throws {
    let read = try input.readForDrawing(digest: InputDigest.hash)
    let chronology = try selection.apply(to: read.chronology)
    let language = Language.of(chronology)
    let theme = try look.read(printing: input.diagnostics).theme
    let templates = try library()
    let titled = FigureOptions.Heading(title: chronology.title, subtitle: chronology.subtitle)
    func timeline(
      _ heading: FigureOptions.Heading, of chronology: Chronology, size: FigureSize, idPrefix: String = "timeline"
    ) -> [UInt8] {
      var options = TimelineOptions(
        size: size, theme: theme, language: language, title: heading.title, subtitle: heading.subtitle)
      options.remarks = read.remarks
      // The page has its own list of sources.
      options.namesSources = heading.title != nil
      var drawing = TimelineDrawing(chronology, options: options)
      drawing.idPrefix = idPrefix
      return drawing.drawn().pages[0]
    }
    let diagram = DiagramDrawing(chronology: chronology, theme: theme, language: language)

    // In the page the figures stand below its own title; as files they bring theirs.
    var briefing = BriefingInput(
      chronology: chronology, timelineSVG: timeline(FigureOptions.Heading(), of: chronology, size: size),
      language: language)
    briefing.relationshipDate = diagram.graph.asOf
    briefing.relationRows = RelationRow.rows(of: diagram.graph)
    briefing.paper = theme.background
    briefing.analysis = diagram.analysis(of: chronology)
    briefing.tellsTensions = tensions
    briefing.leftOut = read.remarks + selection.remarks(from: read.chronology, to: chronology)
    briefing.inputs = zip(read.files, read.digests).map { InputDigest(name: Self.name(of: $0), hash: $1) }
    briefing.program = "Chronograph \(version)"
    var files = [
      (name: "timeline.svg", bytes: timeline(titled, of: chronology, size: size)),
      (name: "relationships.dot", bytes: diagram.dot()),
    ]
    if let part = KeyDates.part(of: chronology) {
      let size = FigureSize(width: size.width, height: min(size.height ?? 85, 85))
      briefing.keyDatesSVG = timeline(FigureOptions.Heading(), of: part, size: size, idPrefix: "key-dates")
      files.append((name: "key-dates.svg", bytes: timeline(titled, of: part, size: size, idPrefix: "key-dates")))
    }
    switch await diagram.placed() {
    case .success(let placement):
      if !diagram.graph.edges.isEmpty {
        briefing.relationshipSVG = diagram.svg(placement, FigureOptions.Heading(), hasTable: true)
      }
      files.append((name: "relationships.svg", bytes: diagram.svg(placement, titled, hasTable: true)))
    case .failure(let error):
      Console.say("note: relationships.svg is not written: \(error.diagnostic.message)")
      briefing.relationshipNote = error.diagnostic.message
    }
    let events = EventDrawing(chronology, theme: theme, language: language)
    if !events.graph.nodes.isEmpty, case .success(let placement) = await events.placed() {
      briefing.consequencesSVG = events.svg(placement, FigureOptions.Heading())
      files.append((name: "consequences.svg", bytes: events.svg(placement, titled)))
    }
    if let series = await SnapshotDrawing(chronology, dates: snapshots?.dates, theme: theme, language: language)?
      .drawn()
    {
      briefing.snapshotsSVG = series.svg(heading: FigureOptions.Heading())
      briefing.changes = ChangeStep.steps(of: series.graph)
      files.append((name: "snapshots.svg", bytes: series.svg(heading: titled)))
    }
    for format in BriefingFormat.allCases where self.format.contains(format) {
      files.append((name: "report.\(format.rawValue)", bytes: try render(briefing, format, templates)))
    }
    let folder = output ?? "Output/\(InputLoader.stem(of: input.inputs.first ?? "-"))"
    try Console.attempt { [files] () throws(FileError) in try OutputFolder.write(files, to: folder) }
    try Console.print(files.map { "\(folder)/\($0.name)" }.joined(separator: "\n"))
  }

  /// Without its folder, which is nobody's business.
  private static func name(of file: String) -> String {
    file == "-" ? "standard input" : file.split(separator: "/").last.map(String.init) ?? file
  }

  private static func formats(_ text: String) throws -> [BriefingFormat] {
    try text.split(separator: ",").map { name in
      guard let format = BriefingFormat(rawValue: String(name)) else {
        throw ValidationError(
          "'\(name)' is no format; use \(BriefingFormat.allCases.map(\.rawValue).joined(separator: ", "))")
      }
      return format
    }
  }

  private func library() throws -> TemplateLibrary {
    if let set = BuiltInTemplate(rawValue: template) { return TemplateLibrary(set) }
    guard InputFile.isFolder(template) else {
      let names = BuiltInTemplate.allCases.map(\.rawValue)
      let suggestion = DidYouMean.closest(to: template, in: names).map { "; did you mean '\($0)'?" } ?? ""
      throw ValidationError(
        "'\(template)' is no folder, and no template of the program: \(names.joined(separator: ", "))\(suggestion)")
    }
    let folder = template.hasSuffix("/") ? String(template.dropLast()) : template
    let files = try Console.attempt { () throws(FileError) in
      try InputFile.names(inFolder: folder).map { name throws(FileError) in
        (name: "\(folder)/\(name)", bytes: try InputFile.read("\(folder)/\(name)", limit: 1 << 20))
      }
    }
    let library = TemplateLibrary(overridingWith: files)
    for finding in library.findings { Console.say(finding.line) }
    if library.findings.contains(where: { $0.severity == .error }) { throw ExitCode.findings }
    return library
  }

  private func render(_ briefing: BriefingInput, _ format: BriefingFormat, _ templates: TemplateLibrary) throws
    -> [UInt8]
  {
    do throws(TemplateError) {
      return try BriefingReport(briefing).render(format, templates: templates)
    } catch {
      for finding in error.findings { Console.say(finding.line) }
      throw ExitCode.findings
    }
  }
}
