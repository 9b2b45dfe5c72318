import ChronologyModel
import EDTF
import FigureStyle
import RelationshipGraph
import Wording

/// What a briefing is made of.
public struct BriefingInput: Sendable {
  /// What the report tells of; what a selection left out is not in it.
  public var chronology: Chronology
  /// As TimelineSVG writes it.
  public var timelineSVG: [UInt8]
  /// The same for the key dates alone; nil where there are none, or no others.
  public var keyDatesSVG: [UInt8]?
  /// Both once more for the screen of a phone, whose page would cut them; nil where they are as narrow.
  public var narrowTimelineSVG: [UInt8]?
  public var narrowKeyDatesSVG: [UInt8]?
  /// Behind the figures.
  public var paper = Colour(hex: 0xFFFFFF)
  /// Nil where Graphviz was not there to place it.
  public var relationshipSVG: [UInt8]?
  /// In the place of the diagram, or beneath it: what is missing and how to get it, or what the figure leaves out.
  public var relationshipNote: String?
  /// The day that the diagram stands for; nil for the whole time.
  public var relationshipDate: EDTFDate?
  /// The diagram at several dates, and what changed between them; nil where there is nothing to say.
  public var snapshotsSVG: [UInt8]?
  public var changes: [ChangeStep] = []
  /// Causes and consequences of events; nil where there are none, or Graphviz was not there.
  public var consequencesSVG: [UInt8]?
  /// In the order and with the numbers of the diagram. Stated relations that are not among them follow without a number.
  public var relationRows: [RelationRow]
  /// Of the relations at that day; nil leaves its section out.
  public var analysis: GraphAnalysis?
  /// Whether the section tells the tensions between friends and foes.
  public var tellsTensions = false
  /// Sentences about what the report does not hold: a selection, entries that were skipped.
  public var leftOut: [String]
  /// What was read, in its order.
  public var inputs: [InputDigest] = []
  /// The program's name and version.
  public var program = ""
  /// What the report tells the changes since; nil leaves their section out.
  public var former: FormerVersion?
  public var language: Language

  public init(
    chronology: Chronology, timelineSVG: [UInt8], relationshipSVG: [UInt8]? = nil, relationshipNote: String? = nil,
    relationshipDate: EDTFDate? = nil, relationRows: [RelationRow] = [], leftOut: [String] = [],
    language: Language = .britishEnglish
  ) {
    self.chronology = chronology
    self.timelineSVG = timelineSVG
    self.relationshipSVG = relationshipSVG
    self.relationshipNote = relationshipNote
    self.relationshipDate = relationshipDate
    self.relationRows = relationRows
    self.leftOut = leftOut
    self.language = language
  }

  /// The figures of the page by the names by which Markdown has them.
  public var figures: [(name: String, bytes: [UInt8])] {
    [
      ("timeline.svg", timelineSVG), ("key-dates.svg", keyDatesSVG), ("relationships.svg", relationshipSVG),
      ("snapshots.svg", snapshotsSVG), ("consequences.svg", consequencesSVG),
    ].compactMap { name, bytes in bytes.map { (name, $0) } }
  }
}

/// The kinds of report files, by the end of their names.
public enum BriefingFormat: String, Sendable, CaseIterable {
  /// One file that needs no other.
  case html
  /// Beside `timeline.svg` and `relationships.svg`.
  case md
}

/// A chronology as a report that people read: title, key dates, figures, and tables in which each statement leads to its
/// sources.
public struct BriefingReport: Sendable {
  private let page: Page
  private let paper: Colour

  public init(_ input: BriefingInput) {
    page = Page(input)
    paper = input.paper
  }

  /// The report file as UTF-8.
  ///
  /// - Throws: ``TemplateError`` where the templates have errors.
  public func render(
    _ format: BriefingFormat, templates: TemplateLibrary = .builtIn
  ) throws(TemplateError) -> [UInt8] {
    try templates.render(page(with: templates), as: format)
  }

  /// A part of the report file for those who write elsewhere; nothing where the section has nothing to say.
  ///
  /// - Throws: ``TemplateError`` where the templates have errors.
  public func render(
    _ section: BriefingSection, as format: BriefingFormat, templates: TemplateLibrary = .builtIn
  ) throws(TemplateError) -> [UInt8] {
    try templates.render(section, of: page(with: templates), as: format)
  }

  private func page(with templates: TemplateLibrary) -> Page {
    var page = page
    // The frame of a figure has the figure's own background, whatever the page's.
    page.style = ":root { --figure: \(paper); }\n" + templates.style
    page.script = templates.script
    return page
  }
}
