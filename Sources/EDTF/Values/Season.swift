/// A part of a year longer than a month: codes 21...41 in the place of the month.
///
/// Which months the quarters, quadrimesters and semesters hold follows from their names. The standard leaves the months
/// of the seasons open; the meteorological ones are used here, a northern winter and a southern summer running from
/// December of the year named into February of the next.
public struct Season: Hashable, Sendable {
  let codeByte: UInt8

  /// 21...41
  public var code: Int { Int(codeByte) }

  public init?(code: Int) {
    guard (21...41).contains(code) else { return nil }
    codeByte = UInt8(code)
  }

  /// The first month, 1...12.
  public var firstMonth: Int { Self.months[code - 21].first }
  /// The number of months, 3...6.
  public var monthCount: Int { Self.months[code - 21].count }
  /// 21...24, which are level 1.
  public var isWithoutLocation: Bool { code <= 24 }
  /// Whether the last months are in the year after the one named.
  public var endsInNextYear: Bool { firstMonth + monthCount > 13 }
  /// The last month, 1...12, of the year or the one after.
  public var lastMonth: Int { (firstMonth + monthCount - 2) % 12 + 1 }

  private static let months: [(first: Int, count: Int)] = [
    (3, 3), (6, 3), (9, 3), (12, 3),  // 21 spring, summer, autumn, winter
    (3, 3), (6, 3), (9, 3), (12, 3),  // 25 the same, northern hemisphere
    (9, 3), (12, 3), (3, 3), (6, 3),  // 29 the same, southern hemisphere
    (1, 3), (4, 3), (7, 3), (10, 3),  // 33 quarters
    (1, 4), (5, 4), (9, 4),  // 37 quadrimesters
    (1, 6), (7, 6),  // 40 semesters
  ]
}
