import EDTF
import Wording

extension ActorGraph {
  /// The line below the figure: the date it stands for and what is not drawn.
  public func note(in language: Language) -> String {
    var sentences: [String] = []
    if let asOf {
      sentences.append("As of \(language.text(for: asOf, style: .long)).")
    } else {
      sentences.append("Drawn without a date: all that is dated is shown as holding.")
    }
    if leftOut.beyondLimits > 0 {
      let actors = leftOut.actors > 0 ? " and \(Self.count(leftOut.actors, "actor"))" : ""
      sentences.append("Left out for want of room: \(Self.count(leftOut.beyondLimits, "relation"))\(actors).")
    }
    if leftOut.outside > 0 {
      sentences.append("Outside the neighbourhood drawn: \(Self.count(leftOut.outside, "relation")).")
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

  private static func count(_ number: Int, _ noun: String) -> String {
    number == 1 ? "1 \(noun)" : "\(number) \(noun)s"
  }
}
