import ChronologyModel

/// Says of each mark what it stands for and how its label was drawn, for `--explain`.
public enum Explanation {
  /// Lines of columns divided by tabs, with a heading; before them what the layout cost.
  public static func lines(of plans: [TimelinePlan]) -> [String] {
    let cost = LayoutCost(of: plans)
    let words =
      "layout cost \(rounded(cost.total)) = height \(rounded(cost.height)) px + leaders \(rounded(cost.leaderLength)) px / 20"
      + " + crossings \(cost.crossings) * 100"
    let heading = ["page", "event", "date", "claim", "sources", "label", "title"].joined(separator: "\t")
    let rows = plans.enumerated().flatMap { page, plan in
      plan.entries.map { entry in
        [
          "\(page + 1)", entry.event.text, entry.claim.date, entry.claim.standing, entry.claim.sources,
          entry.form.rawValue,
          entry.title,
        ].map(clean).joined(separator: "\t")
      }
    }
    return [words, heading] + rows
  }

  private static func rounded(_ value: Double) -> String { "\((value * 10).rounded() / 10)" }

  private static func clean(_ text: String) -> String {
    String(text.map { $0 == "\t" || $0.isNewline ? " " : $0 })
  }
}
