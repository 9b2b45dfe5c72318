import ChronologyModel
import Wording

/// An analysis in words, each matter on its own: what a report and the command print.
extension GraphAnalysis {
  /// In English, for what programs read.
  public static let tensionNote = AnalysisPhrases.english.tensionNote

  public static func tensionNote(in language: Language) -> String { AnalysisPhrases.of(language).tensionNote }

  /// What was counted, and how it hangs together.
  public func summary(in language: Language) -> [String] {
    let phrases = AnalysisPhrases.of(language)
    let tied = language.text(phrases.actors, count: positions.count { $0.degree > 0 })
    let pairs = language.text(phrases.pairs, count: pairCount)
    var sentences = [
      asOf.map { phrases.tiedAt(tied, pairs, language.text(for: $0, style: .long)) } ?? phrases.tiedEver(tied, pairs)
    ]
    let groups = components.filter { $0.count > 1 }
    if groups.count == 1 {
      sentences.append(phrases.together)
    } else if groups.count > 1 {
      let small = groups.dropFirst().prefix(Self.mostGroups).map { list($0, in: language) }
      let named = small.joined(separator: phrases.semicolon)
      let rest = groups.count - 1 - small.count
      let others = rest > 0 ? phrases.andGroups(named, language.text(phrases.moreGroups, count: rest)) : named
      sentences.append(phrases.groups(language.number(groups.count), language.number(groups[0].count), others))
    }
    let alone = components.count { $0.count == 1 }
    if alone > 0 { sentences.append(language.text(phrases.alone, count: alone)) }
    return sentences
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
    let share = Self.percent(Double(triads.balanced) / Double(triads.total), in: language)
    let counts = triads.counts.map(language.number)
    return language.text(
      AnalysisPhrases.of(language).balance, count: triads.total, language.number(triads.balanced), share, counts[0],
      counts[2], counts[1], counts[3])
  }

  /// Tensions in triangles and pairs, the weightiest first, at most `most`; a last sentence counts the rest.
  public func tensionSentences(most: Int, in language: Language) -> [String] {
    let all = ambivalences.map { $0.sentence(in: language) } + tensions.map { $0.sentence(in: language) }
    let shown = all.prefix(most)
    let rest = ambivalences.count + triads.unbalanced - shown.count
    return shown + (rest > 0 ? [AnalysisPhrases.of(language).rest(language.number(rest))] : [])
  }

  public func similaritySentences(in language: Language) -> [String] {
    let phrases = AnalysisPhrases.of(language)
    let names = Dictionary(positions.map { ($0.node.id, $0.node.name) }) { first, _ in first }
    return similarActors.map {
      phrases.similar(
        language.isolated(names[$0.later] ?? $0.later.text), language.isolated(names[$0.earlier] ?? $0.earlier.text),
        phrases.reason($0.reason))
    }
  }

  private static let mostGroups = 3
  private static let mostMembers = 5

  private func list(_ members: [EntryID<Actor>], in language: Language) -> String {
    let phrases = AnalysisPhrases.of(language)
    let names = Dictionary(positions.map { ($0.node.id, $0.node.name) }) { first, _ in first }
    let shown = members.prefix(Self.mostMembers).map { language.isolated(names[$0] ?? $0.text) }.joined(
      separator: phrases.comma)
    let rest = members.count - min(members.count, Self.mostMembers)
    return rest > 0 ? phrases.andMore(shown, language.number(rest)) : shown
  }

  static func percent(_ share: Double, in language: Language) -> String {
    AnalysisPhrases.of(language).percent(language.number(Int((share * 100).rounded())))
  }
}

extension Bridge {
  /// Which side it would cut off, the smaller one first.
  fileprivate func sentence(in language: Language) -> String {
    let sides = fromSide < toSide ? [(from, fromSide), (to, toSide)] : [(to, toSide), (from, fromSide)]
    return AnalysisPhrases.of(language).bridge(
      language.isolated(from.name), language.isolated(to.name), language.number(sides[0].1),
      language.isolated(sides[0].0.name), language.number(sides[1].1), language.isolated(sides[1].0.name))
  }
}

extension ActorPosition {
  /// In whole per cent; nil where it was not computed.
  public func betweennessText(in language: Language) -> String? {
    betweenness.map { GraphAnalysis.percent($0, in: language) }
  }
}

extension AnalysisPhrases {
  fileprivate func reason(_ reason: SimilarActors.Reason) -> String {
    switch reason {
    case .spelling: spelling
    case .sound: sound
    case .alias: alias
    case .abbreviation: abbreviation
    }
  }
}
