import ChronologyModel
import Wording

/// What a report is compared with.
public struct FormerVersion: Sendable {
  public var chronology: Chronology
  /// Of its files.
  public var inputs: [InputDigest]
  /// From it to the chronology of the report.
  public var comparison: ChronologyComparison

  public init(chronology: Chronology, inputs: [InputDigest], comparison: ChronologyComparison) {
    self.chronology = chronology
    self.inputs = inputs
    self.comparison = comparison
  }
}

extension ChronologyComparison {
  /// In one line how many entries came, went and changed, as a report in English says it.
  public var inOneLine: String { ReportWords(in: .britishEnglish).summary(of: self) }
}
