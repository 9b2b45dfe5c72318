import Briefing
import Diagnostics
import ExternalTools
import Files
import Wording

/// The documents of one report, those that other programs make among them.
struct ReportDocuments {
  let briefing: BriefingInput
  let templates: ReportTemplates
  /// A document whose styles the docx takes in the place of ours.
  var reference: String?

  struct Written {
    var files: [(name: String, bytes: [UInt8])] = []
    /// Whether a document that was asked for is missing, of which the user has been told.
    var isMissingOne = false
  }

  /// Those of the formats, in the order of the formats' table; one that fails leaves the others.
  func written(_ formats: [ReportFormat]) async throws -> Written {
    let report = BriefingReport(briefing)
    var written = Written()
    // Side by side; what is wrong with templates is told in the order of the formats.
    async let html =
      formats.contains(.html) || formats.contains(.pdf) ? rendered(report, .html, templates.library) : nil
    async let markdown = formats.contains(.md) ? rendered(report, .md, templates.library) : nil
    for format in ReportFormat.allCases where formats.contains(format) {
      let bytes: [UInt8]?
      switch format {
      case .html: bytes = try Self.told(await html)
      case .md: bytes = try Self.told(await markdown)
      case .docx: bytes = try await docx(report)
      case .pdf: bytes = try await pdf(Self.told(await html))
      }
      if let bytes { written.files.append((Self.name(of: format), bytes)) } else { written.isMissingOne = true }
    }
    return written
  }

  private static func name(of format: ReportFormat) -> String { "report.\(format.rawValue)" }

  private func rendered(
    _ report: BriefingReport, _ format: BriefingFormat, _ library: TemplateLibrary
  ) -> Result<[UInt8], TemplateError> {
    Result { () throws(TemplateError) in try report.render(format, templates: library) }
  }

  private static func told(_ result: Result<[UInt8], TemplateError>?) throws -> [UInt8] {
    try ReportTemplates.attempt { () throws(TemplateError) in try result?.get() ?? [] }
  }

  private func docx(_ report: BriefingReport) async throws -> [UInt8]? {
    let markdown = try Self.told(rendered(report, .md, templates.footnoted))
    let folder = try Console.attempt { () throws(FileError) in try ScratchFolder() }
    defer { folder.remove() }
    let isRightToLeft = briefing.language.isRightToLeft
    let parts = DocumentStyle.parts(isRightToLeft: isRightToLeft)
    let style = (name: "reference.docx", bytes: StoredArchive.bytes(of: parts))
    try Console.attempt { () throws(FileError) in try folder.write(briefing.figures + [style]) }
    let conversion = DocumentConversion(
      figures: folder.path, reference: reference ?? "\(folder.path)/\(style.name)", language: briefing.language.tag,
      isRightToLeft: isRightToLeft)
    do throws(ExternalToolError) {
      return try await conversion.convert(markdown)
    } catch {
      tell(.docx, error)
      return nil
    }
  }

  private func pdf(_ page: [UInt8]) async throws -> [UInt8]? {
    let folder = try Console.attempt { () throws(FileError) in try ScratchFolder() }
    defer { folder.remove() }
    try Console.attempt { () throws(FileError) in try folder.write([("report.html", page)]) }
    let printing = PagePrinting(
      page: "\(folder.path)/report.html", pdf: "\(folder.path)/report.pdf", profile: "\(folder.path)/profile")
    do throws(ExternalToolError) {
      try await printing.print()
    } catch {
      tell(.pdf, error)
      return nil
    }
    return try Console.attempt { () throws(FileError) in
      try InputFile.read("\(folder.path)/report.pdf", limit: 512 << 20)
    }
  }

  private func tell(_ format: ReportFormat, _ error: ExternalToolError) {
    // Where the work was broken off there is nothing to tell.
    if Task.isCancelled { return }
    Console.say("\(Self.name(of: format)): error: \(error.diagnostic.message)")
  }
}
