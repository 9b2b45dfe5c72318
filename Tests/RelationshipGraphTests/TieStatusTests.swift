import EDTF
import Testing

@testable import RelationshipGraph

private let statuses: [(String, String, TieStatus)] = [
  // Intervals.
  ("2025-07-03/..", "2025-07-06", TieStatus.holds), ("2025-07-03/..", "2025-07-03", .holds),
  ("2025-07-03/..", "2025-07-02", .future), ("2003-02-14/2025-04-17", "2025-04-17", .holds),
  ("2003-02-14/2025-04-17", "2025-04-18", .ended), ("../1989", "1900", .holds), ("../1989", "1989-06-01", .mayHold),
  ("../1989", "1990", .ended), ("/2024-12-08", "2020", .mayHold), ("/2024-12-08", "2024-12-09", .ended),
  ("1989/", "1988", .future), ("1989/", "1995", .mayHold), ("2025~/..", "2025-07-06", .mayHold),
  ("2024~/..", "2025-07-06", .holds), ("1979-12/1989-02", "1979-12-15", .mayHold),
  ("1979-12/1989-02", "1985", .holds), ("1979-12/1989-02", "1989-02-10", .mayHold),
  // Single dates.
  ("2024-12-08", "2024-12-08", .holds), ("2024-12", "2024-12-08", .mayHold), ("2024-12-08", "2024", .holds),
  ("2024-12-08", "2024-12-07", .future), ("1994", "2025", .ended),
  // Sets.
  ("[1980,1985]", "1982", .mayHold), ("{1980,1985}", "1986", .ended), ("[1980..]", "1990", .mayHold),
  ("[..1980]", "1990", .ended),
]

@Test(arguments: statuses)
func `a state stands to a date as its bounds allow`(dates: String, at: String, status: TieStatus) throws {
  let moment = Moment(try EDTFDate(at), recentDays: 366)
  #expect(moment.status(of: try EDTFDate(dates), mayBeRecent: false) == status)
}

private let recent: [(String, TieStatus)] = [
  ("2025-06-28", TieStatus.recent), ("2024-07-05", .recent), ("2024-07-04", .ended), ("2025-07-06", .holds),
  ("2025-07-07", .future), ("2024", .recent), ("2023", .ended),
]

@Test(arguments: recent)
func `a past event counts as recent for as long as is asked`(date: String, status: TieStatus) throws {
  let moment = Moment(try EDTFDate("2025-07-06"), recentDays: 366)
  #expect(moment.status(of: try EDTFDate(date), mayBeRecent: true) == status)
}

@Test func `what has no date is undated`() throws {
  #expect(Moment(try EDTFDate("2025"), recentDays: 0).status(of: nil, mayBeRecent: false) == .undated)
}
