import ChronologyModel
import Wording

/// An analysis in words, each matter on its own: what a report and the command print.
extension GraphAnalysis {
  public static let tensionNote =
    "By the theory of structural balance (Heider 1946; Cartwright and Harary 1956) these are under strain: an analyst's hint and no finding."

  /// What was counted, and how it hangs together.
  public func summary(in language: Language) -> [String] {
    let tied = Self.count(positions.count { $0.degree > 0 }, "actor")
    let pairs = Self.count(pairCount, "pair")
    var sentences = [
      asOf.map {
        "\(tied) in \(pairs) with relations as of \(language.text(for: $0, style: .long)); what has ended, begins later or is denied is not counted."
      } ?? "\(tied) in \(pairs) with relations at whatever time; what is denied is not counted."
    ]
    let groups = components.filter { $0.count > 1 }
    if groups.count == 1 {
      sentences.append("All of them hang together.")
    } else if groups.count > 1 {
      let small = groups.dropFirst().prefix(Self.mostGroups).map { list($0) }
      let rest = groups.count - 1 - small.count
      let more = rest > 0 ? "; and \(Self.count(rest, "more group"))" : ""
      sentences.append(
        "They fall into \(groups.count) groups: the largest has \(groups[0].count); apart from it are \(small.joined(separator: "; "))\(more)."
      )
    }
    let alone = components.count { $0.count == 1 }
    if alone > 0 {
      sentences.append(
        "\(Self.count(alone, "actor")) \(alone == 1 ? "has" : "have") only relations that have ended or are denied.")
    }
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
  public func bridgeSentences(most: Int) -> [String] {
    bridges.prefix { $0.smallerSide > 1 }.prefix(most).map(\.sentence)
  }

  /// How many triangles of friends and foes are balanced; nil where there is none.
  public var balanceSentence: String? {
    guard triads.total > 0 else { return nil }
    let share = Self.percent(Double(triads.balanced) / Double(triads.total))
    return
      "Balanced: \(triads.balanced) of \(Self.count(triads.total, "triangle")) of friends and foes (\(share)), \(triads.counts[0]) of three friends and \(triads.counts[2]) of two friends with a common foe. Not balanced: \(triads.counts[1]) of two foes with a common friend and \(triads.counts[3]) of three foes."
  }

  /// Tensions in triangles and pairs, the weightiest first, at most `most`; a last sentence counts the rest.
  public func tensionSentences(most: Int) -> [String] {
    let all = ambivalences.map(\.sentence) + tensions.map(\.sentence)
    let shown = all.prefix(most)
    let rest = ambivalences.count + triads.unbalanced - shown.count
    return shown + (rest > 0 ? ["And \(rest) more."] : [])
  }

  public var similaritySentences: [String] {
    let names = Dictionary(positions.map { ($0.node.id, $0.node.name) }) { first, _ in first }
    return similarActors.map {
      "\(names[$0.later] ?? $0.later.text) may be \(names[$0.earlier] ?? $0.earlier.text): \($0.reason.rawValue)."
    }
  }

  private static let mostGroups = 3
  private static let mostMembers = 5

  private func list(_ members: [EntryID<Actor>]) -> String {
    let names = Dictionary(positions.map { ($0.node.id, $0.node.name) }) { first, _ in first }
    let shown = members.prefix(Self.mostMembers).map { names[$0] ?? $0.text }
    let rest = members.count - shown.count
    return shown.joined(separator: ", ") + (rest > 0 ? " and \(rest) more" : "")
  }

  private static func count(_ number: Int, _ noun: String) -> String {
    number == 1 ? "1 \(noun)" : "\(number) \(noun)s"
  }

  static func percent(_ share: Double) -> String { "\(Int((share * 100).rounded())) %" }
}

extension Bridge {
  /// Which side it would cut off, the smaller one first.
  fileprivate var sentence: String {
    let sides = fromSide < toSide ? [(from, fromSide), (to, toSide)] : [(to, toSide), (from, fromSide)]
    return
      "Without the tie of \(from.name) and \(to.name), \(sides[0].1) actors on the side of \(sides[0].0.name) are cut off from \(sides[1].1) on the side of \(sides[1].0.name)."
  }
}

extension ActorPosition {
  /// In whole per cent; nil where it was not computed.
  public var betweennessText: String? { betweenness.map(GraphAnalysis.percent) }
}
