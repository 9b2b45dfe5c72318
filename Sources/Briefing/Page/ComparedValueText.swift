import ChronologyModel
import Wording

extension ReportWords {
  /// What an entry says, in words.
  func text(_ value: ComparedValue, of aspect: Difference.Aspect, in context: PageContext) -> String {
    switch value {
    case .text(let text): term(text, of: aspect)
    case .number(let number): numeral(number)
    case .date(let date): text(date, in: context)
    case .standing(let standing, let attribution): self.standing(standing, by: attribution) ?? table.trust.asserted
    case .confidence(let confidence): self.confidence(confidence)
    case .origin(let origin): self.origin(origin) ?? table.comparison.stated
    case .reliability(let reliability): graded(reliability.rawValue, self.reliability(reliability))
    case .credibility(let credibility): graded(credibility.rawValue, self.credibility(credibility))
    case .citation(let source, let locator): list([source, locator].compactMap(\.self))
    case .participant(let name, let role): named(name, role)
    case .membership(let name, let when): named(name, when.map { text($0, in: context) })
    case .figure(let figure): pair(figure.name, FigureView(figure, in: context).value)
    case .attribute(let attribute): pair(attribute.name, attribute.value)
    case .isDirected(let isDirected): direction(isDirected)
    }
  }

  private func graded(_ grade: String, _ meaning: String) -> String {
    language.isolatedWhole(list([language.isolated(grade), meaning]))
  }

  /// A word of the model's own, else the text.
  private func term(_ text: String, of aspect: Difference.Aspect) -> String {
    switch aspect {
    case .kind, .sign, .relation: language.term(text)
    case .status: ReviewStatus(rawValue: text) == .draft ? table.remarks.draft : table.comparison.reviewed
    default: text
    }
  }

  private func text(_ date: RecordedDate, in context: PageContext) -> String {
    let view = context.date(date)
    return named(view.text, view.note)
  }
}
