import ChronologyModel

/// The words that the report's code puts together; whole sentences of its own stand in the templates.
struct BriefingWords: Sendable {
  static let britishEnglish = BriefingWords()

  let untitled = "Chronology"
  let timelineText = "Timeline of the events; the table of the chronology says the same in words."
  let keyDatesText = "Timeline of the key dates; the list says the same in words."
  let relationshipText = "Diagram of the relations between the actors; the table of relations says the same in words."
  let snapshotsText = "The relations between the actors at several dates; the lists say in words what changed."
  let consequencesText = "Diagram of the events that led to others; the list says the same in words."
  let asserted = "asserted"
  let bestEstimate = "best estimate"
  let event = "event"
  let noCategory = "other"

  func count(_ number: Int, _ one: String, _ many: String) -> String { "\(number) \(number == 1 ? one : many)" }

  func list(_ parts: [String]) -> String { parts.joined(separator: ", ") }

  /// Nil where there is nothing to remark: the source asserts it.
  func standing(_ standing: Standing, by attribution: String?) -> String? {
    switch (standing, attribution) {
    case (.asserted, nil): nil
    case (.asserted, let name?): "according to \(name)"
    case (.alleged, nil): "alleged"
    case (.alleged, let name?): "alleged by \(name)"
    case (.opinion, nil): "the author's view"
    case (.opinion, let name?): "the view of \(name)"
    case (.denied, nil): "denied"
    case (.denied, let name?): "denied by \(name)"
    }
  }

  func origin(_ origin: Origin) -> String? {
    switch origin {
    case .stated: nil
    case .supplied: "supplied from elsewhere, not in the cited source"
    case .inferred: "inferred by the author of this chronology"
    }
  }

  func confidence(_ confidence: Confidence) -> String {
    switch confidence {
    case .high: "high confidence"
    case .medium: "medium confidence"
    case .low: "low confidence"
    }
  }

  func calendar(_ calendar: CalendarName) -> String {
    switch calendar {
    case .gregorian: "Gregorian calendar"
    case .julian: "Julian calendar"
    case .solarHijri: "Solar Hijri calendar"
    case .islamic: "Islamic calendar"
    case .ummAlQura: "Umm al-Qura calendar"
    }
  }

  /// What the reader is to beware of, as one line; nil where there is nothing.
  func doubts(disputed: Int, singleSource: Int, unsourced: Int) -> String? {
    let parts = [("Disputed", disputed), ("Single-source", singleSource), ("Without a source", unsourced)]
      .filter { $0.1 > 0 }.map { "\($0.0): \($0.1)." }
    return parts.isEmpty ? nil : parts.joined(separator: " ")
  }

  /// How many of the events that rank highest are named as key dates.
  func selected(_ count: Int, of total: Int) -> String { "\(count) of \(total) events of the highest importance." }

  func percent(_ range: ClosedRange<Int>) -> String { "\(range.lowerBound) to \(range.upperBound) %" }

  /// NATO AJP-2.1, the scale of reliability.
  func reliability(_ reliability: Reliability) -> String {
    switch reliability {
    case .completely: "completely reliable"
    case .usually: "usually reliable"
    case .fairly: "fairly reliable"
    case .notUsually: "not usually reliable"
    case .unreliable: "unreliable"
    case .cannotBeJudged: "reliability cannot be judged"
    }
  }

  /// NATO AJP-2.1, the scale of credibility.
  func credibility(_ credibility: Credibility) -> String {
    switch credibility {
    case .confirmed: "confirmed by other sources"
    case .probable: "probably true"
    case .possible: "possibly true"
    case .doubtful: "doubtful"
    case .improbable: "improbable"
    case .cannotBeJudged: "truth cannot be judged"
    }
  }

  func written(_ text: String, calendar: CalendarName?) -> String {
    "written “\(text)”" + (calendar.map { ", \(self.calendar($0))" } ?? "")
  }

  func range(_ low: String, _ high: String) -> String { "\(low) to \(high)" }
  func atLeast(_ low: String) -> String { "at least \(low)" }
  func atMost(_ high: String) -> String { "at most \(high)" }
  func missingSource(_ id: String) -> String { "[the source “\(id)” is not described]" }
  func unlocated(credibility: Credibility) -> String { "credibility \(credibility.rawValue)" }
}
