import Diagnostics
import EDTF

/// Where statements come from.
public struct Source: Hashable, Sendable, Identifiable {
  public var id: EntryID<Source>
  public var title: String
  public var publisher: String?
  public var author: String?
  public var date: EDTFDate?
  public var url: String?
  public var archive: String?
  public var accessed: EDTFDate?
  public var reliability: Reliability?
  /// False for a source that only a citation's title brought into the chronology.
  public var isDescribed = true
  public var mark: SourceMark

  public init(id: EntryID<Source>, title: String, mark: SourceMark = SourceMark(offset: 0)) {
    self.id = id
    self.title = title
    self.mark = mark
  }
}

/// How far a source is to be trusted, on the Admiralty scale (NATO AJP-2.1): A completely reliable to E unreliable.
public enum Reliability: String, Hashable, Sendable, CaseIterable {
  case completely = "A"
  case usually = "B"
  case fairly = "C"
  case notUsually = "D"
  case unreliable = "E"
  case cannotBeJudged = "F"
}

/// How far a piece of information is to be believed, on the Admiralty scale (NATO AJP-2.1): 1 confirmed to 5 improbable.
public enum Credibility: String, Hashable, Sendable, CaseIterable {
  case confirmed = "1"
  case probable = "2"
  case possible = "3"
  case doubtful = "4"
  case improbable = "5"
  case cannotBeJudged = "6"

  /// For tables that say high, medium or low: probably true, possibly true, doubtful.
  public init(_ confidence: Confidence) {
    switch confidence {
    case .high: self = .probable
    case .medium: self = .possible
    case .low: self = .doubtful
    }
  }
}

/// One source for one statement, and how credible it is there.
public struct Citation: Hashable, Sendable {
  public var source: EntryID<Source>
  /// Where in the source: page, paragraph, section.
  public var locator: String?
  public var credibility: Credibility?
  public var mark: SourceMark

  public init(
    source: EntryID<Source>, locator: String? = nil, credibility: Credibility? = nil,
    mark: SourceMark = SourceMark(offset: 0)
  ) {
    self.source = source
    self.locator = locator
    self.credibility = credibility
    self.mark = mark
  }
}
