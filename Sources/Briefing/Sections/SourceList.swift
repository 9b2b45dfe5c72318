import ChronologyModel
import Markup

/// An entry of the list of sources.
struct SourceView: TemplateView {
  let number: Int
  let numberText: String
  let title: String
  let author: String?
  let publisher: String?
  let date: DateView?
  let address: AddressView?
  let archive: AddressView?
  let accessed: DateView?
  let reliability: Reliability?
  let meaning: String?
  let isCited: Bool

  init(_ id: EntryID<Source>, in context: PageContext) {
    let source = context.index.sources[id]
    number = context.numbering[id]
    numberText = context.words.numeral(number)
    title = source?.title ?? context.words.missingSource(id.text)
    author = source?.author
    publisher = source?.publisher
    date = source?.date.map { context.date($0) }
    address = source?.url.flatMap(AddressView.init)
    archive = source?.archive.flatMap(AddressView.init)
    accessed = source?.accessed.map { context.date($0) }
    reliability = source?.reliability
    meaning = reliability.map(context.words.reliability)
    isCited = number <= context.numbering.citedCount
  }

  static let fields: FieldTable<Self> = [
    .text("number", "by which the report cites it") { $0.numberText },
    .number("position", "the number in plain digits, as a list of Markdown has it") { $0.number },
    .code("anchor", "the entry's own, for links to it") { Anchor.source($0.number) },
    .text("title", "its title") { $0.title },
    .text("author", "its author") { $0.author },
    .text("publisher", "its publisher") { $0.publisher },
    .view("date", "when it was published") { $0.date },
    .view("address", "where it is") { $0.address },
    .view("archive", "where a copy is kept") { $0.archive },
    .view("accessed", "when it was read") { $0.accessed },
    .text("reliability", "its letter on the Admiralty scale") { $0.reliability?.rawValue },
    .text("meaning", "the letter in words") { $0.meaning },
    .flag("isCited", "whether any statement cites it") { $0.isCited },
  ]
}

/// An address of the input: a link where it may be one, else text.
struct AddressView: TemplateView {
  let text: String
  let link: Link?

  init?(_ address: String) {
    if address.isEmpty { return nil }
    text = address
    link = Link(address)
  }

  static let fields: FieldTable<Self> = [
    .text("text", "the address as text") { $0.text },
    .address("link", "the address as the target of a link; none unless it is http, https or mailto") {
      $0.link?.address
    },
  ]
}

/// The scales behind the grades, and which of their steps the report uses.
struct ScalesView: TemplateView {
  let reliability: [GradeView]
  let credibility: [GradeView]
  let likelihood: [GradeView]

  /// Nil where the report has neither grades nor judgements.
  init?(_ citations: [Citation], in context: PageContext) {
    let isGraded =
      citations.contains { $0.credibility != nil } || context.chronology.sources.contains { $0.reliability != nil }
    let judges = context.chronology.bottomLine.contains { $0.kind == .judgement }
    guard isGraded || judges else { return nil }
    likelihood =
      !judges
      ? []
      : Likelihood.allCases.map {
        GradeView(grade: context.words.likelihood($0), meaning: context.words.percent($0.range))
      }
    reliability =
      !isGraded
      ? [] : Reliability.allCases.map { GradeView(grade: $0.rawValue, meaning: context.words.reliability($0)) }
    credibility =
      !isGraded
      ? [] : Credibility.allCases.map { GradeView(grade: $0.rawValue, meaning: context.words.credibility($0)) }
  }

  static let fields: FieldTable<Self> = [
    .flag("hasGrades", "whether any source or statement is graded") { !$0.reliability.isEmpty },
    .flag("hasLikelihood", "whether there are judgements") { !$0.likelihood.isEmpty },
    .views("likelihood", "words for how likely a judgement is, and their percentages") { $0.likelihood },
    .views("reliability", "A to F, of sources") { $0.reliability },
    .views("credibility", "1 to 6, of statements") { $0.credibility },
  ]
}

struct GradeView: TemplateView {
  let grade: String
  let meaning: String

  static let fields: FieldTable<Self> = [
    .text("grade", "a letter, a digit or words") { $0.grade },
    .text("meaning", "what it stands for") { $0.meaning },
  ]
}
