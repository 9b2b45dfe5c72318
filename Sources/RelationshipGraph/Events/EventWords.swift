import ChronologyModel
import EDTF
import Wording

extension EventNode {
  /// When and what.
  public func description(in language: Language) -> String {
    let when = date.map { language.text(for: $0, style: .long) } ?? "undated"
    let word = standing == .asserted ? "" : " (\(standing.rawValue))"
    return "\(when): \(title)\(word)"
  }
}

extension EventGraph {
  /// That one event led to another.
  public func description(of link: EventLink) -> String {
    "\(nodes[link.from].title) \u{2192} \(nodes[link.to].title)"
  }

  /// The line below the figure.
  public func note() -> String {
    var sentences = ["Arrows lead from causes to consequences, as the chronology states them; time runs downwards."]
    if nodes.contains(where: { $0.standing != .asserted }) {
      sentences.append("A broken outline stands for what is alleged, denied or somebody's opinion.")
    }
    if leftOut > 0 {
      sentences.append("Left out for want of room: \(leftOut) less important event\(leftOut == 1 ? "" : "s").")
    }
    if links.contains(where: { !$0.isForward }) {
      sentences.append("An arrow upwards means that the cause is dated after its consequence.")
    }
    return sentences.joined(separator: " ")
  }
}
