import Diagnostics

/// A sentence of the bottom line: what the author wants the reader to take away.
public struct KeyStatement: Hashable, Sendable {
  /// Fact and judgement stand apart, as intelligence standards ask (ICD 203, section D.6.e.3).
  public enum Kind: Hashable, Sendable, CaseIterable {
    /// What sources report.
    case fact
    /// What the author concludes, with a word for how likely it is.
    case judgement
    /// What would change the judgement.
    case change
  }

  public var kind: Kind
  public var text: String
  /// In the judgement, told apart from how likely it is.
  public var confidence: Confidence?
  public var citations: [Citation]
  public var mark: SourceMark

  public init(
    _ kind: Kind, _ text: String, confidence: Confidence? = nil, citations: [Citation] = [],
    mark: SourceMark = SourceMark(offset: 0)
  ) {
    self.kind = kind
    self.text = text
    self.confidence = confidence
    self.citations = citations
    self.mark = mark
  }
}
