import EDTF

/// A value with all that says how far to trust it.
public struct Claim<Value: Hashable & Sendable>: Hashable, Sendable {
  public var value: Value
  public var confidence: Confidence?
  public var standing: Standing
  public var origin: Origin
  public var citations: [Citation]
  /// Who says so, where it is not the source itself.
  public var attribution: String?

  public init(
    _ value: Value, citations: [Citation] = [], confidence: Confidence? = nil, standing: Standing = .asserted,
    attribution: String? = nil, origin: Origin = .stated
  ) {
    self.value = value
    self.citations = citations
    self.confidence = confidence
    self.standing = standing
    self.attribution = attribution
    self.origin = origin
  }
}

/// How a statement stands in its source.
public enum Standing: String, Hashable, Sendable, CaseIterable {
  case asserted, alleged, opinion, denied
}

/// Where a statement comes from: the cited source, somewhere else, or a conclusion of the chronology's author.
public enum Origin: String, Hashable, Sendable, CaseIterable {
  case stated, supplied, inferred
}

public enum Confidence: String, Hashable, Sendable, CaseIterable {
  case high, medium, low
}

/// A date as it was claimed, with the spelling and the calendar it came in.
public struct RecordedDate: Hashable, Sendable {
  public var date: EDTFDate
  public var asWritten: String?
  /// Nil for the proleptic Gregorian calendar.
  public var calendar: CalendarName?

  public init(_ date: EDTFDate, asWritten: String? = nil, calendar: CalendarName? = nil) {
    self.date = date
    self.asWritten = asWritten
    self.calendar = calendar
  }
}

public enum CalendarName: String, Hashable, Sendable, CaseIterable {
  case gregorian, julian
  case solarHijri = "solar-hijri"
  case islamic
  case ummAlQura = "umm-al-qura"
}
