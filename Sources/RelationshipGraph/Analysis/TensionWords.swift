import ChronologyModel
import Wording

extension Tension {
  /// "Russia supports Iran and trades with Israel, but Israel attacks Iran."
  public func sentence(in language: Language) -> String {
    guard actors.count == 3, edges.count == 3 else { return "" }
    let words = AnalysisWords.of(language)
    switch kind {
    case .sharedFriend:
      let foes = Clause(edges[2], between: actors[1], and: actors[2], in: language)
      return words.but(friendships(in: language), foes.text)
    case .threeFoes:
      let clauses = [
        Clause(edges[0], between: actors[0], and: actors[1], leading: actors[0].id, in: language),
        Clause(edges[2], between: actors[1], and: actors[2], leading: actors[1].id, in: language),
        Clause(edges[1], between: actors[0], and: actors[2], leading: actors[2].id, in: language),
      ]
      return words.threeFoes(clauses.map(\.text).joined(separator: words.clauseSeparator))
    }
  }

  /// The two of the shared friend; what it does itself comes first.
  private func friendships(in language: Language) -> String {
    let words = AnalysisWords.of(language)
    let friend = actors[0]
    let clauses = [1, 2].map {
      Clause(edges[$0 - 1], between: friend, and: actors[$0], leading: friend.id, in: language)
    }
    let own = clauses.filter { $0.subject == friend.name }
    if own.count == 2 {
      let (first, second) = (own[0], own[1])
      if first.hasVerb, first.predicate == second.predicate, first.reservation == second.reservation {
        return words.and(
          "\(first.subject) \(first.predicate) \(first.object)",
          String(second.tail.dropFirst(first.predicate.count + 1)))
      }
      return words.and(first.text, second.tail)
    }
    return (own + clauses.filter { $0.subject != friend.name }).map(\.text)
      .joined(separator: words.clauseSeparator)
  }
}

extension Ambivalence {
  /// "Russia trades with Israel, but also sanctions Israel."
  public func sentence(in language: Language) -> String {
    guard actors.count == 2 else { return "" }
    let words = AnalysisWords.of(language)
    let friendship = Clause(friendly, between: actors[0], and: actors[1], in: language)
    let enmity = Clause(hostile, between: actors[0], and: actors[1], in: language)
    if friendship.subject == enmity.subject { return words.butAlso(friendship.text, enmity.tail) }
    return words.but(friendship.text, enmity.text)
  }
}
