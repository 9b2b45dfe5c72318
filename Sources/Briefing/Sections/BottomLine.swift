import ChronologyModel

/// What the author wants the reader to take away: fact, judgement, and what would change it, each apart.
struct BottomLineView: TemplateView {
  let facts: [StatementView]
  let judgements: [StatementView]
  let changes: [StatementView]

  /// Nil where the author has written none.
  init?(in context: PageContext) {
    let statements = context.chronology.bottomLine
    if statements.isEmpty { return nil }
    func all(_ kind: KeyStatement.Kind) -> [StatementView] {
      statements.filter { $0.kind == kind }.map { StatementView($0, in: context) }
    }
    facts = all(.fact)
    judgements = all(.judgement)
    changes = all(.change)
  }

  static let fields: FieldTable<Self> = [
    .flag("hasFacts", "whether any fact is reported") { !$0.facts.isEmpty },
    .views("facts", "what sources report") { $0.facts },
    .flag("hasJudgements", "whether there is a judgement") { !$0.judgements.isEmpty },
    .views("judgements", "what the author concludes, with a word for how likely it is") { $0.judgements },
    .flag("hasChanges", "whether it is said what would change the judgement") { !$0.changes.isEmpty },
    .views("changes", "what would change the judgement") { $0.changes },
  ]
}

struct StatementView: TemplateView {
  let text: String
  let confidence: String?
  let citations: [CitationView]

  init(_ statement: KeyStatement, in context: PageContext) {
    text = statement.text
    confidence = statement.confidence.map(context.words.confidence)
    citations = context.citations(statement.citations)
  }

  static let fields: FieldTable<Self> = [
    .text("text", "the sentence") { $0.text },
    .text("confidence", "how sure the author is of the judgement") { $0.confidence },
    .views("citations", "its sources") { $0.citations },
  ]
}
