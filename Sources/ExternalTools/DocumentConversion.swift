/// Turns the Markdown of a report into a document for word processors with Pandoc.
///
/// SVG figures go in as they are; Pandoc has `rsvg-convert` make the PNG beside each for readers that cannot draw SVG.
public struct DocumentConversion: Hashable, Sendable {
  public static let tool = ExternalTool(program: "pandoc", package: "pandoc")

  /// Where the figures are that the Markdown names.
  public var figures: String
  /// A document whose styles the new one takes (`--reference-doc`).
  public var reference: String
  /// BCP 47, for the spelling checker.
  public var language: String
  /// Whether paragraphs run from right to left.
  public var isRightToLeft: Bool

  public init(figures: String, reference: String, language: String, isRightToLeft: Bool = false) {
    self.figures = figures
    self.reference = reference
    self.language = language
    self.isRightToLeft = isRightToLeft
  }

  /// A docx file.
  public func convert(_ markdown: [UInt8]) async throws(ExternalToolError) -> [UInt8] {
    let limits = ExternalToolLimits(time: .seconds(120), output: 512 << 20)
    return try await Self.tool.run(arguments, input: markdown, limits: limits)
  }

  /// Of Pandoc's Markdown only what the templates write: text of an input cannot mean more than the escapes foresee.
  private static let syntax = [
    "markdown_strict", "pipe_tables", "inline_notes", "native_spans", "implicit_figures", "superscript", "strikeout",
    "all_symbols_escapable", "space_in_atx_header", "blank_before_header", "blank_before_blockquote", "startnum",
    "intraword_underscores", "lists_without_preceding_blankline", "backtick_code_blocks",
  ].joined(separator: "+")

  private var arguments: [String] {
    // The first heading is the document's title; the sections are its headings of the first level.
    [
      "--from=\(Self.syntax)", "--to=docx", "--output=-", "--shift-heading-level-by=-1", "--dpi=200",
      "--resource-path=\(figures)", "--metadata=lang:\(language)", "--reference-doc=\(reference)",
    ] + (isRightToLeft ? ["--metadata=dir:rtl"] : [])
  }
}
