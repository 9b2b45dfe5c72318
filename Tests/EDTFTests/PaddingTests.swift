import EDTF
import Testing

@Suite struct `Padding by qualifiers` {
  private static let padding = Padding(
    uncertain: .init(years: 1, months: 1, days: 1), approximate: .init(years: 5, months: 3, days: 10))

  @Test(
    arguments: Row.table(
      """
      1984 0 1984-01-01 1984-12-31
      1984? 0 1983-01-01 1985-12-31
      1984~ 0 1979-01-01 1989-12-31
      1984% 0 1978-01-01 1990-12-31
      2004-06? 0 2004-05-01 2004-07-31
      2004-06~ 0 2004-03-01 2004-09-30
      2004-02? 0 2004-01-01 2004-03-31
      2004-12? 0 2004-11-01 2005-01-31
      2004-06-11~ 0 2004-06-01 2004-06-21
      2004-06-11? 0 2004-06-10 2004-06-12
      2004?-06-11 0 2003-06-11 2005-06-11
      2004-?06-11 0 2004-05-11 2004-07-11
      2004-06?-11 0 2004-05-11 2004-07-11
      ?2004-06-~11 0 2003-06-01 2005-06-21
      2004?-02-29 0 2003-02-28 2005-02-28
      2001-21? 0 2000-12-01 2001-08-31
      0000? 0 -0001-01-01 0001-12-31
      1984?/2004~ 0 1983-01-01 2009-12-31
      1984~/.. 0 1979-01-01 ..
      /1984~ 0 ? 1989-12-31
      [1984?,1990~] 0 1983-01-01 1995-12-31
      """))
  func `moves the ends by the finest component that is qualified`(_ row: Row) throws {
    let date = try EDTFDate(row.text)
    let padded = date.bounds(paddedBy: Self.padding)
    #expect(Row.write(padded.earliest) == row.earliest)
    #expect(Row.write(padded.latest) == row.latest)
  }

  @Test(arguments: ["Y9223372036854775807~", "Y-9223372036854775807~", "Y1E30?"])
  func `stops where years end`(_ text: String) throws {
    let date = try EDTFDate(text)
    let padded = date.bounds(paddedBy: .customary)
    let earliest = try #require(padded.earliest.day)
    let latest = try #require(padded.latest.day)
    #expect(earliest <= latest)
  }

  @Test(arguments: ["1984?", "2004-06~", "2004-06-11%", "?2004-06-~11"])
  func `never moves strict bounds`(_ text: String) throws {
    let qualified = try EDTFDate(text)
    let plain = try EDTFDate(String(text.filter { !"?~%".contains($0) }))
    #expect(qualified.earliest == plain.earliest && qualified.latest == plain.latest)
  }
}
