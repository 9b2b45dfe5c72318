extension EDTFDate {
  /// Placeholder until the enumeration of masked dates.
  public func spans(limit: Int) -> [ClosedRange<CalendarDay>]? { nil }
}
