import EDTF
import Wording

extension ActorGraph {
  /// The line below the figure: the date it stands for and what is not drawn.
  public func note(in language: Language) -> String {
    var sentences = [timeNote(in: language)]
    if let paths { sentences.append(paths.note) }
    if !leftOut.folded.isEmpty {
      let members = leftOut.folded.map { "\($0.name) into \($0.group)" }
      sentences.append("Folded into their groups: \(Self.list(members)).")
    }
    if leftOut.beyondLimits > 0 { sentences.append(limitNote) }
    if leftOut.outside > 0, paths == nil {
      sentences.append("Outside the neighbourhood drawn: \(Self.count(leftOut.outside, "relation")).")
    }
    if leftOut.outside > 0, paths != nil {
      sentences.append("Not on these paths: \(Self.count(leftOut.outside, "relation")).")
    }
    if leftOut.otherKinds > 0 {
      sentences.append("Of kinds not asked for: \(Self.count(leftOut.otherKinds, "relation")).")
    }
    if leftOut.otherTimes > 0 {
      sentences.append("Not drawn, as they held at another time: \(Self.count(leftOut.otherTimes, "relation")).")
    }
    if leftOut.future > 0 {
      let starts = edges.isEmpty ? rows.compactMap(\.edge.dates.first).filter { $0.earliest.day != nil } : []
      let first = starts.min(by: Edge.isEarlier)?.start
      let when = first.map { ", the first in \(language.text(for: $0, style: .long))" } ?? ""
      sentences.append("Not drawn, as they begin later: \(Self.count(leftOut.future, "relation"))\(when).")
    }
    if leftOut.absorbed > 0 {
      sentences.append(
        "Joint involvement in events is not drawn for \(Self.count(leftOut.absorbed, "pair")) with a closer relation.")
    }
    return sentences.joined(separator: " ")
  }

  private func timeNote(in language: Language) -> String {
    func words(_ date: EDTFDate) -> String { language.text(for: date, style: .long) }
    switch time {
    case .at(let date?): return "As of \(words(date))."
    case .at(nil): return "Drawn without a date: all that is dated is shown as holding."
    case .between(let span): return "What held at some time within \(words(span))."
    case .change(let span):
      let when = span.start == span.end ? "within \(words(span))" : "from \(words(span.start)) to \(words(span.end))"
      return "What changed \(when): \(changeCounts)."
    case .series(let dates):
      let hasSpans = dates.contains { $0.earliest != $0.latest }
      return "Everybody stands in the same place at each date."
        + (hasSpans ? " A year or a month shows what held at some time in it." : "")
    }
  }

  /// `3 relations appeared, 1 of them with the other sign, 2 ended`
  private var changeCounts: String {
    func number(_ change: EdgeChange) -> Int { edges.count { $0.change == change } }
    let turned = number(.changedSign)
    let parts = [
      "\(Self.count(number(.appeared) + turned, "relation")) appeared",
      turned > 0 ? "\(turned) of them with the other sign" : nil,
      "\(number(.ended)) ended", "\(number(.unchanged)) stayed",
      number(.passing) > 0 ? "\(number(.passing)) were events or passed in between" : nil,
    ]
    return parts.compactMap(\.self).joined(separator: ", ")
  }

  private var limitNote: String {
    let relations = Self.count(leftOut.beyondLimits, "relation")
    let actors = Self.count(leftOut.actors, "actor")
    guard let top = leftOut.top else {
      return "Left out for want of room: \(relations)\(leftOut.actors > 0 ? " and \(actors)" : "")."
    }
    let names = leftOut.actors > 0 ? " and \(actors) (\(Self.list(leftOut.actorNames)))" : ""
    return "Left out beside the \(Self.count(top, "weightiest actor")): \(relations)\(names)."
  }

  /// The first of them, and how many more there are.
  private static func list(_ names: [String]) -> String {
    let most = 6
    if names.count <= most { return names.joined(separator: ", ") }
    return names.prefix(most - 1).joined(separator: ", ") + " and \(names.count - most + 1) more"
  }

  private static func count(_ number: Int, _ noun: String) -> String {
    number == 1 ? "1 \(noun)" : "\(number) \(noun)s"
  }
}

extension PathsDrawn {
  /// `All 3 paths from A to B of at most 4 steps.`
  fileprivate var note: String {
    let ends = "from \(from) to \(to)"
    let all = isComplete ? "\(found)" : "\(found) or more"
    if found == 0 { return "There is no path \(ends) of at most \(longest) steps." }
    if drawn == found, isComplete {
      let paths = found == 1 ? "The only path" : "All \(found) paths"
      return "\(paths) \(ends) of at most \(longest) steps."
    }
    return "Of \(all) paths \(ends) of at most \(longest) steps, the \(drawn) shortest."
  }
}
