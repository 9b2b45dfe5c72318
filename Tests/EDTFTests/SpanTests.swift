import EDTF
import Testing

@Suite struct `Spans` {
  @Test(arguments: [
    ("1985-XX-15", 12), ("1985-04-XX", 1), ("1985-XX-XX", 1), ("1985-04-12", 1), ("1985", 1), ("198X", 1), ("19XX", 1),
    ("XXXX", 1), ("XXXX-XX-XX", 1), ("-XXXX", 1), ("19X4", 10), ("X9XX", 10), ("19XX-12", 100), ("19XX-24", 100),
    ("198X-02-29", 3),
    ("1985-0X", 1), ("1985-X1", 2), ("1985-XX-3X", 11), ("1985-04-X1", 3), ("1950S2", 1), ("Y-17E7", 1),
    ("1979/1989", 1), ("[1667,1668,1670..1672]", 2), ("{2023-10-07,2023-10-11,2023-10-15}", 3),
    ("{1985-04-12,1985-04-13}", 1), ("[1990,1985]", 2), ("{1984,1984-10}", 1), ("{1985-XX-15,1985}", 1),
  ])
  func `are as many as the runs of days`(text: String, count: Int) throws {
    let spans = try #require(try EDTFDate(text).spans(limit: 400))
    #expect(spans.count == count)
    #expect(zip(spans, spans.dropFirst()).allSatisfy { $0.upperBound < $1.lowerBound })
    let date = try EDTFDate(text)
    #expect(date.earliest == .day(spans[0].lowerBound) && date.latest == .day(spans[spans.count - 1].upperBound))
  }

  @Test(arguments: ["1985/..", "../1985", "1985/", "[..1985]", "{1985..}", "Y1E30"])
  func `are nil without two ends`(_ text: String) throws {
    #expect(try EDTFDate(text).spans(limit: 400) == nil)
  }

  @Test(arguments: [("1985-XX-15", 11), ("19XX-12", 99), ("XXXX-XX-X1", 400), ("1985", 0), ("[1985,1987]", 1)])
  func `are nil beyond the limit`(text: String, limit: Int) throws {
    #expect(try EDTFDate(text).spans(limit: limit) == nil)
  }

  @Test(arguments: [
    ("198X", 10), ("1985-XX", 12), ("1984-02-XX", 29), ("1985-02-XX", 28), ("1985-XX-31", 7), ("-000X", 9),
    ("-00X0", 9), ("1985", 1), ("190X-02-29", 2),
  ])
  func `of a masked date number as its completions`(text: String, count: Int) throws {
    guard case .date(let date) = try EDTFDate(text).expression else { return }
    let all = try #require(date.completions(limit: 100))
    #expect(all.count == count)
    #expect(zip(all, all.dropFirst()).allSatisfy { $0.earliest < $1.earliest })
    #expect(all.first?.earliest == date.earliest && all.last?.latest == date.latest)
    #expect(date.completions(limit: count - 1) == nil)
  }
}
