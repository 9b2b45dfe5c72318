import ChronologyModel

extension ComparisonWords {
  /// What an entry says, in words.
  func text(_ value: ComparedValue, in context: PageContext) -> String {
    let words = context.words
    return switch value {
    case .text(let text): text
    case .number(let number): "\(number)"
    case .date(let date): text(date, in: context)
    case .standing(let standing, let attribution): words.standing(standing, by: attribution) ?? words.asserted
    case .confidence(let confidence): words.confidence(confidence)
    case .origin(let origin): words.origin(origin) ?? stated
    case .reliability(let reliability): graded(reliability.rawValue, words.reliability(reliability))
    case .credibility(let credibility): graded(credibility.rawValue, words.credibility(credibility))
    case .citation(let source, let locator): words.list([source, locator].compactMap(\.self))
    case .participant(let name, let role): named(name, role)
    case .membership(let name, let when): named(name, when.map { text($0, in: context) })
    case .figure(let figure): pair(figure.name, FigureView(figure, in: context).value)
    case .attribute(let attribute): pair(attribute.name, attribute.value)
    case .isDirected(let isDirected): direction(isDirected)
    }
  }

  private func text(_ date: RecordedDate, in context: PageContext) -> String {
    let view = context.date(date)
    return named(view.text, view.note)
  }
}
