import EDTF
import Testing
import Wording

@Suite struct `Parts of dates` {
  @Test func `say a year, a month or a day by itself`() throws {
    let day = try #require(CalendarDay(year: 2024, month: 9, day: 28))
    let (british, american) = (Language.britishEnglish, Language.americanEnglish)
    let cases: [(String, String)] = [
      (british.text(year: 1979), "1979"), (british.text(year: -43), "44 BCE"), (british.text(year: 5), "5 CE"),
      (british.text(year: 170_000_002), "170,000,002"), (british.text(month: 4, style: .short), "Apr"),
      (british.text(month: 4, year: 2024, style: .long), "April 2024"),
      (british.text(day, style: .short), "28 Sep 2024"),
      (american.text(day, style: .long), "September 28, 2024"), (british.textWithoutYear(day, style: .short), "28 Sep"),
      (american.textWithoutYear(day, style: .short), "Sep 28"),
      (british.text(day: "28 Sep 2024", time: "20:17"), "28 Sep 2024, 20:17"), (british.grouped(12_500), "12,500"),
      (british.grouped(2455), "2455"),
    ]
    for (written, expected) in cases { #expect(written == expected) }
  }
}
