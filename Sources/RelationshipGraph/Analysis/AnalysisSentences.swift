import ChronologyModel
import Wording

/// An analysis in words, each matter on its own: what a report and the command print.
extension GraphAnalysis {
  public static func tensionNote(in language: Language) -> String { AnalysisWords.of(language).tensionNote }

  /// What was counted, and how it hangs together.
  public func summary(in language: Language) -> [String] {
    let words = AnalysisWords.of(language)
    let tied = language.text(words.actors, count: positions.count { $0.degree > 0 })
    let pairs = language.text(words.pairs, count: pairCount)
    var sentences = [
      asOf.map { words.countedAsOf(tied, pairs, language.text(for: $0, style: .long)) } ?? words.counted(tied, pairs)
    ]
    let groups = components.filter { $0.count > 1 }
    if groups.count == 1 {
      sentences.append(words.allTogether)
    } else if groups.count > 1 {
      let small = groups.dropFirst().prefix(Self.mostGroups).map { list($0, language) }
      let rest = groups.count - 1 - small.count
      let more = rest > 0 ? language.text(words.moreGroups, count: rest) : ""
      sentences.append(
        language.text(
          words.groups, count: groups.count, language.number(groups[0].count), small.joined(separator: "; ") + more))
    }
    let alone = components.count { $0.count == 1 }
    if alone > 0 { sentences.append(language.text(words.alone, count: alone)) }
    return sentences.map(Language.sentence)
  }

  /// Those who stand between others or have relations with most, at most `most`; nobody without a relation.
  public func central(most: Int) -> [ActorPosition] {
    let ranked = positions.enumerated().filter { $0.element.degree > 0 }.sorted {
      let (own, other) = ($0.element, $1.element)
      if own.betweenness != other.betweenness { return own.betweenness ?? 0 > other.betweenness ?? 0 }
      return own.degree != other.degree ? own.degree > other.degree : $0.offset < $1.offset
    }
    return ranked.prefix(most).map(\.element)
  }

  /// Pairs that alone join two parts of several actors each, at most `most`.
  public func bridgeSentences(most: Int, in language: Language) -> [String] {
    bridges.prefix { $0.smallerSide > 1 }.prefix(most).map { $0.sentence(in: language) }
  }

  /// How many triangles of friends and foes are balanced; nil where there is none.
  public func balanceSentence(in language: Language) -> String? {
    guard triads.total > 0 else { return nil }
    let words = AnalysisWords.of(language)
    let share = Self.percent(Double(triads.balanced) / Double(triads.total), in: language)
    let counts = [0, 2, 1, 3].map { language.number(triads.counts[$0]) }
    return words.balance(
      [language.number(triads.balanced), language.text(words.triangles, count: triads.total), share] + counts)
  }

  /// Tensions in triangles and pairs, the weightiest first, at most `most`; a last sentence counts the rest.
  public func tensionSentences(most: Int, in language: Language) -> [String] {
    let all = ambivalences.map { $0.sentence(in: language) } + tensions.map { $0.sentence(in: language) }
    let shown = all.prefix(most)
    let rest = ambivalences.count + triads.unbalanced - shown.count
    return shown + (rest > 0 ? [AnalysisWords.of(language).andMore(language.number(rest))] : [])
  }

  public func similaritySentences(in language: Language) -> [String] {
    let words = AnalysisWords.of(language)
    let names = Dictionary(positions.map { ($0.node.id, $0.node.name) }) { first, _ in first }
    return similarActors.map {
      words.mayBe(
        names[$0.later] ?? $0.later.text, names[$0.earlier] ?? $0.earlier.text, words.reason($0.reason))
    }
  }

  private static let mostGroups = 3
  private static let mostMembers = 5

  private func list(_ members: [EntryID<Actor>], _ language: Language) -> String {
    let names = Dictionary(positions.map { ($0.node.id, $0.node.name) }) { first, _ in first }
    let shown = members.prefix(Self.mostMembers).map { names[$0] ?? $0.text }
    let rest = members.count - shown.count
    return shown.joined(separator: GraphWords.of(language).listSeparator)
      + (rest > 0 ? AnalysisWords.of(language).listMore(language.number(rest)) : "")
  }

  static func percent(_ share: Double, in language: Language) -> String {
    AnalysisWords.of(language).percent(language.number(Int((share * 100).rounded())))
  }
}

extension Bridge {
  /// Which side it would cut off, the smaller one first.
  fileprivate func sentence(in language: Language) -> String {
    let sides = fromSide < toSide ? [(from, fromSide), (to, toSide)] : [(to, toSide), (from, fromSide)]
    return AnalysisWords.of(language).bridge(
      from.name, to.name, language.number(sides[0].1), sides[0].0.name, language.number(sides[1].1), sides[1].0.name)
  }
}

extension ActorPosition {
  /// In whole per cent; nil where it was not computed.
  public func betweennessText(in language: Language) -> String? {
    betweenness.map { GraphAnalysis.percent($0, in: language) }
  }
}
