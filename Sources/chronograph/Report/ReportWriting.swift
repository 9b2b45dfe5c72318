import ArgumentParser
import Briefing
import ChronologyFormats
import ChronologyModel
import Files
import RelationshipSVG
import Wording

extension ReportCommand {
  struct Written {
    let read: InputOptions.Read
    /// Of the report's files; none where sections went to a place of the user's own.
    var paths: [String] = []
    /// Whether a document that was asked for is missing, of which the user has been told.
    var isMissingOne = false
  }

  var folder: String { output ?? "Output/\(InputLoader.stem(of: input.inputs.first ?? "-"))" }

  /// Reads, draws and writes once.
  ///
  /// - Parameters:
  ///   - graphviz: with what it placed before.
  ///   - stop: once it is raised nothing is written any more, and `CancellationError` is thrown.
  func written(by graphviz: Graphviz = Graphviz(), unless stop: StopSignals? = nil) async throws -> Written {
    if let reference {
      // Pandoc would say it later and in other words.
      _ = try Console.attempt { () throws(FileError) in try InputFile.read(reference, limit: 64 << 20) }
    }
    let read = try input.readForDrawing(digest: InputDigest.hash)
    let chronology = try selection.apply(to: read.chronology)
    let former = try sinceReport.map { try FormerReading($0, like: input, selection, comparedWith: read) }
    let theme = try look.read(printing: input.diagnostics)
    let templates = try ReportTemplates(named: template)
    let language = words.language(of: chronology)
    var drawing = ReportDrawing(chronology: chronology, theme: theme.theme, language: language, size: size)
    drawing.remarks = read.remarks(in: language)
    drawing.snapshotDates = snapshots?.dates
    drawing.tellsTensions = tensions
    drawing.placesDiagrams = only?.contains(where: \.needsPlacement) ?? true
    drawing.graphviz = graphviz
    var drawn = await drawing.drawn()
    drawn.briefing.leftOut = drawing.remarks + selection.remarks(from: read.chronology, to: chronology, in: language)
    drawn.briefing.inputs = read.inputs
    drawn.briefing.former = former?.former
    drawn.briefing.program = "Chronograph \(version)"
    var written = Written(read: read)
    if let only {
      let sections = try sections(only, of: drawn.briefing, templates)
      if stop?.isRaised == true { throw CancellationError() }
      try Console.write(
        sections, to: output ?? "-", inputs: read.files + theme.files + (former?.files ?? []))
    } else {
      let documents = ReportDocuments(briefing: drawn.briefing, templates: templates, reference: reference)
      let made = try await documents.written(format ?? [.html, .md])
      let files = drawn.files + made.files
      if stop?.isRaised == true { throw CancellationError() }
      try Console.attempt { () throws(FileError) in try OutputFolder.write(files, to: folder) }
      written.paths = files.map { "\(folder)/\($0.name)" }
      written.isMissingOne = made.isMissingOne
    }
    return written
  }

  private func sections(
    _ sections: [BriefingSection], of briefing: BriefingInput, _ templates: ReportTemplates
  ) throws -> [UInt8] {
    let report = BriefingReport(briefing)
    let format = format?.first?.own ?? .md
    return try sections.flatMap { section in
      let text = try ReportTemplates.attempt { () throws(TemplateError) in
        try report.render(section, as: format, templates: templates.library)
      }
      if text.isEmpty { Console.say("note: the section '\(section.rawValue)' has nothing to say here") }
      return text
    }
  }
}
