import EDTF
import Wording

extension ActorGraph {
  /// The line below the figure: the date it stands for and what is not drawn.
  public func note(in language: Language) -> String {
    let words = GraphWords.of(language)
    func relations(_ number: Int) -> String { language.text(words.relations, count: number) }
    var sentences = timeNote(in: language)
    if let paths { sentences.append(paths.note(in: language)) }
    if !leftOut.folded.isEmpty {
      let members = leftOut.folded.map { words.foldedMember($0.name, $0.group) }
      sentences.append(words.folded(Self.list(members, language)))
    }
    if leftOut.beyondLimits > 0 { sentences.append(limitNote(in: language)) }
    if leftOut.outside > 0 {
      sentences.append((paths == nil ? words.outside : words.notOnPaths)(relations(leftOut.outside)))
    }
    if leftOut.otherKinds > 0 { sentences.append(words.otherKinds(relations(leftOut.otherKinds))) }
    if leftOut.otherTimes > 0 { sentences.append(words.otherTimes(relations(leftOut.otherTimes))) }
    if leftOut.future > 0 {
      let starts = edges.isEmpty ? rows.compactMap(\.edge.dates.first).filter { $0.earliest.day != nil } : []
      let first = starts.min(by: Edge.isEarlier)?.start
      let begin = relations(leftOut.future)
      sentences.append(
        first.map { words.futureSince(begin, language.text(for: $0, style: .long)) } ?? words.future(begin))
    }
    if leftOut.absorbed > 0 { sentences.append(words.absorbed(language.text(words.pairs, count: leftOut.absorbed))) }
    return sentences.map(Language.sentence).joined(separator: " ")
  }

  private func timeNote(in language: Language) -> [String] {
    let words = GraphWords.of(language)
    func text(_ date: EDTFDate, _ form: Language.Form = .plain) -> String {
      language.text(for: date, style: .long, form: form)
    }
    switch time {
    case .at(let date?): return [words.asOf(text(date))]
    case .at(nil): return [words.withoutDate]
    case .between(let span): return [words.between(text(span))]
    case .change(let span):
      let changes = changeCounts(in: language)
      return [
        span.start == span.end
          ? words.changedWithin(text(span), changes)
          : words.changedFromTo(text(span.start, .governed), text(span.end, .governed), changes)
      ]
    case .series(let dates):
      let hasSpans = dates.contains { $0.earliest != $0.latest }
      return [words.samePlaces] + (hasSpans ? [words.spans] : [])
    }
  }

  /// `3 relations appeared, 1 of them with the other sign, 2 ended`
  private func changeCounts(in language: Language) -> String {
    let words = GraphWords.of(language)
    func number(_ change: EdgeChange) -> Int { edges.count { $0.change == change } }
    let turned = number(.changedSign)
    let parts = [
      language.text(words.appeared, count: number(.appeared) + turned),
      turned > 0 ? words.turned(language.number(turned)) : nil,
      words.ended(language.number(number(.ended))), words.stayed(language.number(number(.unchanged))),
      number(.passing) > 0 ? words.passed(language.number(number(.passing))) : nil,
    ]
    return parts.compactMap(\.self).joined(separator: words.listSeparator)
  }

  private func limitNote(in language: Language) -> String {
    let words = GraphWords.of(language)
    let relations = language.text(words.relations, count: leftOut.beyondLimits)
    let actors = language.text(words.actors, count: leftOut.actors)
    guard let top = leftOut.top else {
      return words.leftOut(leftOut.actors > 0 ? words.and(relations, actors) : relations)
    }
    let named = words.named(actors, Self.list(leftOut.actorNames, language))
    return language.text(
      words.leftOutBeside, count: top, leftOut.actors > 0 ? words.and(relations, named) : relations)
  }

  /// The first of them, and how many more there are.
  private static func list(_ names: [String], _ language: Language) -> String {
    let words = GraphWords.of(language)
    let most = 6
    if names.count <= most { return names.joined(separator: words.listSeparator) }
    return names.prefix(most - 1).joined(separator: words.listSeparator)
      + words.andMore(language.number(names.count - most + 1))
  }
}

extension PathsDrawn {
  /// `All 3 paths from A to B of at most 4 steps.`
  fileprivate func note(in language: Language) -> String {
    let words = GraphWords.of(language)
    let steps = language.number(longest)
    if found == 0 { return words.noPath(from, to, steps) }
    if drawn == found, isComplete { return language.text(words.allPaths, count: found, from, to, steps) }
    let all = isComplete ? language.number(found) : words.orMore(language.number(found))
    return words.somePaths(all, from, to, steps, language.number(drawn))
  }
}
