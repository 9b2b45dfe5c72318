import ChronologyModel
import RelationshipGraph
import Wording

/// The model's closed vocabularies in words.
extension ReportWords {
  func calendar(_ calendar: CalendarName) -> String {
    switch calendar {
    case .gregorian: table.entries.gregorian
    case .julian: table.entries.julian
    case .solarHijri: table.entries.solarHijri
    case .islamic: table.entries.islamic
    case .ummAlQura: table.entries.ummAlQura
    }
  }

  func kind(_ kind: ActorKind) -> String { language.term(kind.rawValue) }

  /// A kind of relation, where it is one of the built-in core.
  func kind(of relation: String) -> String { language.term(relation) }

  /// Between two names, where a kind of relation is a noun and follows them; nil where it is a verb and makes a sentence
  /// of them.
  func arrow(isDirected: Bool) -> String? {
    if language.primaryTag == "en" { return nil }
    return isDirected ? table.separators.arrow : "↔"
  }

  /// Who, what, whom.
  func statement(_ subject: String, _ kind: String, _ object: String, isDirected: Bool) -> String {
    guard let arrow = arrow(isDirected: isDirected) else {
      return language.isolatedWhole("\(language.isolated(subject)) \(kind) \(language.isolated(object))")
    }
    return language.isolatedWhole(
      language.isolated(subject) + " \(arrow) " + language.isolated(object) + table.separators.colon
        + self.kind(of: kind))
  }

  func change(_ change: EdgeChange) -> String {
    change == .passing ? table.entries.passing : language.term(change.rawValue)
  }

  /// Why the diagram does not have a relation.
  func omission(_ omission: Omission) -> String {
    switch omission {
    case .future: table.entries.begins
    case .inBloc: table.entries.inBloc
    case .otherTime: table.entries.otherTime
    case .otherKind: table.entries.otherKind
    case .absorbed: table.entries.absorbed
    case .outside: table.entries.outside
    case .beyondLimits: table.entries.beyondLimits
    }
  }

  /// NATO AJP-2.1, the scale of reliability.
  func reliability(_ reliability: Reliability) -> String {
    switch reliability {
    case .completely: table.scales.completely
    case .usually: table.scales.usually
    case .fairly: table.scales.fairly
    case .notUsually: table.scales.notUsually
    case .unreliable: table.scales.unreliable
    case .cannotBeJudged: table.scales.reliabilityUnknown
    }
  }

  /// NATO AJP-2.1, the scale of credibility.
  func credibility(_ credibility: Credibility) -> String {
    switch credibility {
    case .confirmed: table.scales.confirmed
    case .probable: table.scales.probable
    case .possible: table.scales.possible
    case .doubtful: table.scales.doubtful
    case .improbable: table.scales.improbable
    case .cannotBeJudged: table.scales.truthUnknown
    }
  }

  /// Of a statement whose source has no grade.
  func grade(_ credibility: Credibility) -> String { table.scales.credibilityGrade("\(credibility.rawValue)") }

  /// The two terms of ICD 203.
  func likelihood(_ likelihood: Likelihood) -> String {
    switch likelihood {
    case .almostNoChance: table.scales.almostNoChance
    case .veryUnlikely: table.scales.veryUnlikely
    case .unlikely: table.scales.unlikely
    case .evenChance: table.scales.evenChance
    case .likely: table.scales.likely
    case .veryLikely: table.scales.veryLikely
    case .almostCertain: table.scales.almostCertain
    }
  }

  func percent(_ range: ClosedRange<Int>) -> String {
    table.scales.percentRange(language.number(range.lowerBound), language.number(range.upperBound))
  }
}
