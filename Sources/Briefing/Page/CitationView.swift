import ChronologyModel

/// The number of a source where a statement cites it, with the grade that it has there.
struct CitationView: TemplateView, Hashable {
  let number: Int
  let numberText: String
  let source: String
  let locator: String?
  let grade: String?
  let gradeMeaning: String?

  init(_ citation: Citation, in context: PageContext) {
    let source = context.index.sources[citation.source]
    let words = context.words
    number = context.numbering[citation.source]
    numberText = context.words.numeral(number)
    self.source = source?.title ?? citation.source.text
    locator = citation.locator
    switch (source?.reliability, citation.credibility) {
    case (nil, nil): grade = nil
    case (let reliability?, let credibility): grade = reliability.rawValue + (credibility?.rawValue ?? "")
    case (nil, let credibility?): grade = words.grade(credibility)
    }
    let meanings = [source?.reliability.map(words.reliability), citation.credibility.map(words.credibility)]
    gradeMeaning = grade.map { _ in words.listOfPhrases(meanings.compactMap(\.self)) }
  }

  static let fields: FieldTable<Self> = [
    .text("number", "of the source in the list of sources") { $0.numberText },
    .code("anchor", "target of a link to the source") { Anchor.source($0.number) },
    .text("source", "the source's title") { $0.source },
    .text("locator", "where in the source") { $0.locator },
    .text("grade", "Admiralty grade: reliability of the source, credibility of the statement") { $0.grade },
    .text("gradeMeaning", "the grade in words") { $0.gradeMeaning },
  ]
}
