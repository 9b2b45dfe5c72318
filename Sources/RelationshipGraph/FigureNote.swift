import EDTF
import Wording

extension ActorGraph {
  /// The line below the figure: the date it stands for and what is not drawn.
  public func note(in language: Language) -> String {
    var sentences = [timeNote(in: language)]
    if leftOut.beyondLimits > 0 {
      let actors = leftOut.actors > 0 ? " and \(Self.count(leftOut.actors, "actor"))" : ""
      sentences.append("Left out for want of room: \(Self.count(leftOut.beyondLimits, "relation"))\(actors).")
    }
    if leftOut.outside > 0 {
      sentences.append("Outside the neighbourhood drawn: \(Self.count(leftOut.outside, "relation")).")
    }
    if leftOut.otherTimes > 0 {
      sentences.append("Not drawn, as they held at another time: \(Self.count(leftOut.otherTimes, "relation")).")
    }
    if leftOut.future > 0 {
      sentences.append("Not drawn, as they begin later: \(Self.count(leftOut.future, "relation")).")
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
    case .change(let span): return "What changed from \(words(span.start)) to \(words(span.end)): \(changeCounts)."
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

  private static func count(_ number: Int, _ noun: String) -> String {
    number == 1 ? "1 \(noun)" : "\(number) \(noun)s"
  }
}
