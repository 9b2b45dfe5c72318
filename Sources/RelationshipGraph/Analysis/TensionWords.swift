import ChronologyModel
import Wording

extension Tension {
  /// Where kinds of relations are nouns, by its name and what speaks for it.
  func sentence(in language: Language) -> String {
    let phrases = AnalysisPhrases.of(language)
    guard let words = phrases.tensions, actors.count == 3, edges.count == 3 else { return sentence }
    let pairs = [(0, 1), (0, 2), (1, 2)]
    let clauses = zip(edges, pairs).map { edge, pair in
      Clause(edge, between: actors[pair.0], and: actors[pair.1]).text(in: language)
    }
    let phrase = kind == .sharedFriend ? words.sharedFriend : words.threeFoes
    return phrase(actors.map { language.isolated($0.name) } + [clauses.joined(separator: phrases.semicolon)])
  }

  /// "Russia supports Iran and trades with Israel, but Israel attacks Iran."
  public var sentence: String {
    guard actors.count == 3, edges.count == 3 else { return "" }
    switch kind {
    case .sharedFriend:
      let foes = Clause(edges[2], between: actors[1], and: actors[2])
      return "\(friendships), but \(foes.text)."
    case .threeFoes:
      let clauses = [
        Clause(edges[0], between: actors[0], and: actors[1], leading: actors[0].id),
        Clause(edges[2], between: actors[1], and: actors[2], leading: actors[1].id),
        Clause(edges[1], between: actors[0], and: actors[2], leading: actors[2].id),
      ]
      return "\(clauses.map(\.text).joined(separator: ", and ")): three foes, of whom no two stand together."
    }
  }

  /// The two of the shared friend; what it does itself comes first.
  private var friendships: String {
    let friend = actors[0]
    let clauses = [1, 2].map { Clause(edges[$0 - 1], between: friend, and: actors[$0], leading: friend.id) }
    let own = clauses.filter { $0.subject == friend.name }
    if own.count == 2 {
      let (first, second) = (own[0], own[1])
      if first.predicate == second.predicate, first.reservation == second.reservation {
        return
          "\(first.subject) \(first.predicate) \(first.object) and \(second.tail.dropFirst(first.predicate.count + 1))"
      }
      return "\(first.text) and \(second.tail)"
    }
    return (own + clauses.filter { $0.subject != friend.name }).map(\.text).joined(separator: ", and ")
  }
}

extension Ambivalence {
  func sentence(in language: Language) -> String {
    let phrases = AnalysisPhrases.of(language)
    guard let words = phrases.tensions, actors.count == 2 else { return sentence }
    let clauses = [friendly, hostile].map { Clause($0, between: actors[0], and: actors[1]).text(in: language) }
    return words.ambivalence(
      actors.map { language.isolated($0.name) } + [clauses.joined(separator: phrases.semicolon)])
  }

  /// "Russia trades with Israel, but also sanctions Israel."
  public var sentence: String {
    guard actors.count == 2 else { return "" }
    let friendship = Clause(friendly, between: actors[0], and: actors[1])
    let enmity = Clause(hostile, between: actors[0], and: actors[1])
    if friendship.subject == enmity.subject { return "\(friendship.text), but also \(enmity.tail)." }
    return "\(friendship.text), but \(enmity.text)."
  }
}
