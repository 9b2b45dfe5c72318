/// The sets of templates that come with the program.
public enum BuiltInTemplate: String, CaseIterable, Sendable {
  /// Everything that a report has a place for.
  case briefing
  /// One page: what the author says, seven dates, a small timeline.
  case keyDates = "key-dates"
  /// A chronology in paragraphs under their years, as readers of the Security Council's papers know it.
  case securityCouncil = "security-council"

  /// The full briefing's files, and those of the set and of the form, which take the place of others with the same names.
  func files(for form: MarkdownForm) -> [(name: String, bytes: [UInt8])] {
    EmbeddedTemplates.files(in: "").filter { !$0.name.contains("/") } + EmbeddedTemplates.files(in: rawValue + "/")
      + (form == .pandoc ? EmbeddedTemplates.files(in: "pandoc/") : [])
  }
}

/// Whose Markdown the templates write.
public enum MarkdownForm: Sendable, CaseIterable {
  /// Sources are links to their list.
  case github
  /// Sources are footnotes, and figures have captions.
  case pandoc
}

/// What a new project begins with.
public enum StarterProject {
  /// Files by their paths in its folder: a chronology with comments, a template, a Makefile.
  public static var files: [(name: String, bytes: [UInt8])] { EmbeddedTemplates.files(in: "project/") }
}

/// What a docx takes its page and its styles from, where the house has nothing of its own: A4, tables in a smaller type
/// with rules between their rows, numbered pages.
public enum DocumentStyle {
  /// Of an Office Open XML package (ECMA-376, part 2), by their paths in it.
  ///
  /// - Parameter isRightToLeft: whether the columns of tables run so, which Pandoc does not say of them.
  public static func parts(isRightToLeft: Bool) -> [(name: String, bytes: [UInt8])] {
    EmbeddedTemplates.files(in: "docx/").compactMap { file in
      places[file.name].map { ($0, isRightToLeft ? file.bytes.replacing(mark, with: bidiVisual) : file.bytes) }
    }
  }

  private static let mark = Array("<!-- right to left -->".utf8)
  private static let bidiVisual = Array("<w:bidiVisual/>".utf8)

  private static let places = [
    "content-types.xml": "[Content_Types].xml", "package.rels": "_rels/.rels", "document.xml": "word/document.xml",
    "document.rels": "word/_rels/document.xml.rels", "styles.xml": "word/styles.xml", "footer.xml": "word/footer.xml",
  ]
}

extension EmbeddedTemplates {
  /// Files whose paths begin so, by the rest of their paths.
  fileprivate static func files(in folder: String) -> [(name: String, bytes: [UInt8])] {
    files.compactMap { file in
      let name = "\(file.name)"
      guard name.hasPrefix(folder) else { return nil }
      return (String(name.dropFirst(folder.count)), Array("\(file.text)".utf8))
    }
  }
}
