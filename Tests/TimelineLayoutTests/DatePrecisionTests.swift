import EDTF
import Testing

@testable import TimelineLayout

@Suite("How finely a date is known")
struct DatePrecisionTests {
  private static let dates: [(String, CalendarUnit)] = [
    ("1984", .year), ("198X", .year), ("Y-66000000S2", .year), ("1984-05", .month), ("1984-21", .month),
    ("1984-05-11", .day), ("1984-XX-15", .day), ("1984-05-11T10:00:00Z", .minute), ("1984-05-11T10:00:07Z", .second),
    ("1984/1985-05", .month), ("1984-05-11/..", .day), ("[1984,1985-05-11]", .day), ("{1984..1986}", .year),
  ]

  @Test("is as finely as its finest part", arguments: dates)
  func finest(text: String, unit: CalendarUnit) throws { #expect(try EDTFDate(text).finestUnit == unit) }
}
