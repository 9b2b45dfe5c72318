import EDTF
import Testing
import Wording

@Suite struct `English` {
  /// EDTF, British long, British short.
  @Test(arguments: [
    ("1979-12-24", "24 December 1979", "24 Dec 1979"),
    ("1979-12", "December 1979", "Dec 1979"),
    ("1979", "1979", "1979"),
    ("1985-04-12T23:20:30", "12 April 1985, 23:20:30", "12 Apr 1985, 23:20:30"),
    ("1985-04-12T23:20:30Z", "12 April 1985, 23:20:30 UTC", "12 Apr 1985, 23:20:30 UTC"),
    ("1985-04-12T23:20:30+04:30", "12 April 1985, 23:20:30 UTC+04:30", "12 Apr 1985, 23:20:30 UTC+04:30"),
    ("0000", "1 BCE", "1 BCE"),
    ("-0014", "15 BCE", "15 BCE"),
    ("-0043-03-15", "15 March 44 BCE", "15 Mar 44 BCE"),
    ("0079", "79 CE", "79 CE"),
    ("0476", "476", "476"),
    ("Y17000", "17,000", "17,000"),
    ("Y-17000", "17,001 BCE", "17,001 BCE"),
    ("Y17E7", "170,000,000", "170,000,000"),
    ("Y1E30", "Y1E30", "Y1E30"),
    ("1950S2", "estimated 1950, between 1900 and 1999", "estimated 1950, between 1900 and 1999"),
    ("1989-21", "spring 1989", "spring 1989"),
    ("1989-23", "autumn 1989", "autumn 1989"),
    ("1989-25", "spring 1989 (northern hemisphere)", "spring 1989 (northern hemisphere)"),
    ("1989-32", "winter 1989 (southern hemisphere)", "winter 1989 (southern hemisphere)"),
    ("1989-34", "second quarter of 1989", "Q2 1989"),
    ("1989-38", "May–August 1989", "May–Aug 1989"),
    ("1989-41", "second half of 1989", "H2 1989"),
  ])
  func `says dates`(edtf: String, long: String, short: String) throws { try check(edtf, long, short) }

  @Test(arguments: [
    ("1984-06~", "c. June 1984", "c. Jun 1984"),
    ("1840~", "c. 1840", "c. 1840"),
    ("1984?", "1984?", "1984?"),
    ("1984%", "c. 1984?", "c. 1984?"),
    ("2004-?06", "June 2004, month uncertain", "Jun 2004?"),
    ("2004?-06-11", "11 June 2004, year uncertain", "11 Jun 2004?"),
    ("2004-06~-11", "11 June 2004, year and month approximate", "c. 11 Jun 2004"),
    ("?2004-06-~11", "11 June 2004, day approximate, year uncertain", "c. 11 Jun 2004?"),
    ("2001-~21", "spring 2001, season approximate", "c. spring 2001"),
  ])
  func `says how sure a date is`(edtf: String, long: String, short: String) throws { try check(edtf, long, short) }

  @Test(arguments: [
    ("198X", "1980s", "1980s"),
    ("198X?", "1980s?", "1980s?"),
    ("190X", "between 1900 and 1909", "between 1900 and 1909"),
    ("19XX", "20th century", "20th century"),
    ("00XX", "1st century", "1st century"),
    ("-01XX", "2nd century BCE", "2nd century BCE"),
    ("-004X", "between 50 and 41 BCE", "between 50 and 41 BCE"),
    ("000X", "between 1 BCE and 9 CE", "between 1 BCE and 9 CE"),
    ("1XXX", "between 1000 and 1999", "between 1000 and 1999"),
    ("19X4", "19X4 (X stands for an unknown digit)", "19X4"),
    ("2004-XX", "2004, month unknown", "2004, month unknown"),
    ("1985-04-XX", "April 1985, day unknown", "Apr 1985, day unknown"),
    ("1985-XX-XX", "1985, month and day unknown", "1985, month and day unknown"),
    ("XXXX-12-25", "25 December, year unknown", "25 Dec, year unknown"),
    ("XXXX-12-XX", "December, year and day unknown", "Dec, year and day unknown"),
    ("156X-12-25", "25 December, 1560s", "25 Dec, 1560s"),
    ("15XX-12", "December, 16th century", "Dec, 16th century"),
    ("19XX-21", "spring, 20th century", "spring, 20th century"),
    ("1984-1X", "between October and December 1984", "between Oct and Dec 1984"),
    ("1984-02-2X", "between 20 and 29 February 1984", "between 20 and 29 Feb 1984"),
    ("1984-X9", "September 1984", "Sep 1984"),
    ("1985-XX-15", "1985-XX-15 (X stands for an unknown digit)", "1985-XX-15"),
    ("1985-04-X1~", "c. 1985-04-X1 (X stands for an unknown digit)", "c. 1985-04-X1"),
    ("XXXX", "XXXX (X stands for an unknown digit)", "XXXX"),
  ])
  func `says what is unspecified`(edtf: String, long: String, short: String) throws { try check(edtf, long, short) }

  @Test(arguments: [
    ("1979-12-24/1979-12-27", "24–27 December 1979", "24–27 Dec 1979"),
    ("1979-05-24/1979-06-03", "24 May – 3 June 1979", "24 May – 3 Jun 1979"),
    ("1979-12-24/1989-02-15", "24 December 1979 – 15 February 1989", "24 Dec 1979 – 15 Feb 1989"),
    ("1979-12-24~/1989-02-15", "c. 24 December 1979 – 15 February 1989", "c. 24 Dec 1979 – 15 Feb 1989"),
    ("1979-05/1979-06", "May–June 1979", "May–Jun 1979"),
    ("1979-05/1980-06", "May 1979 – June 1980", "May 1979 – Jun 1980"),
    ("1979/1989", "1979–1989", "1979–1989"),
    ("1996~/2001", "c. 1996 – 2001", "c. 1996 – 2001"),
    ("1979/1989-02", "1979 – February 1989", "1979 – Feb 1989"),
    ("-0049/-0029", "50–30 BCE", "50–30 BCE"),
    ("-0009/0015", "10 BCE – 15 CE", "10 BCE – 15 CE"),
    ("-0009/0476", "10 BCE – 476 CE", "10 BCE – 476 CE"),
    ("1989-21/1989-23", "spring 1989 – autumn 1989", "spring 1989 – autumn 1989"),
    ("1985/1985", "1985", "1985"),
    ("2021-08-15/..", "from 15 August 2021, ongoing", "from 15 Aug 2021"),
    ("2021-08-15/", "from 15 August 2021, end unknown", "from 15 Aug 2021 to ?"),
    ("../1989", "until 1989", "until 1989"),
    ("/1989", "until 1989, start unknown", "? to 1989"),
  ])
  func `says intervals`(edtf: String, long: String, short: String) throws { try check(edtf, long, short) }

  @Test(arguments: [
    ("[1979-12-24..1979-12-27]", "between 24 and 27 December 1979", "between 24 and 27 Dec 1979"),
    ("[1979-12..1980-02]", "between December 1979 and February 1980", "between Dec 1979 and Feb 1980"),
    ("[1979..1985]", "between 1979 and 1985", "between 1979 and 1985"),
    ("[1979-12-24,1979-12-27]", "24 or 27 December 1979", "24 or 27 Dec 1979"),
    ("[1979-12,1980]", "December 1979 or 1980", "Dec 1979 or 1980"),
    ("[1979-12-24,1980-01-02]", "24 December 1979 or 2 January 1980", "24 Dec 1979 or 2 Jan 1980"),
    ("[1979-12-24..]", "24 December 1979 or later", "24 Dec 1979 or later"),
    ("[..1760]", "1760 or earlier", "1760 or earlier"),
    ("[1667,1668,1670..1672]", "1667, 1668 or 1670–1672", "1667, 1668 or 1670–1672"),
    ("[1760-01,1760-12..]", "January 1760 or December 1760 or later", "Jan 1760 or Dec 1760 or later"),
    ("[1985]", "1985", "1985"),
    ("{2023-10-07,2023-10-11,2023-10-15}", "7, 11 and 15 October 2023", "7, 11 and 15 Oct 2023"),
    ("{2023-10-07,2023-11-11}", "7 October and 11 November 2023", "7 Oct and 11 Nov 2023"),
    ("{1979-05,1979-06,1979-08..1979-10}", "May, June and August–October 1979", "May, Jun and Aug–Oct 1979"),
    ("{1960,1961-12}", "1960 and December 1961", "1960 and Dec 1961"),
    ("{1984?,1986}", "1984? and 1986", "1984? and 1986"),
    ("{-0049,-0029}", "50 and 30 BCE", "50 and 30 BCE"),
    ("{..1984}", "up to 1984", "up to 1984"),
    ("{1984..}", "from 1984 on", "from 1984 on"),
  ])
  func `says sets`(edtf: String, long: String, short: String) throws { try check(edtf, long, short) }

  @Test(arguments: [
    ("1979-12-24", "December 24, 1979", "Dec 24, 1979"),
    ("1979-12", "December 1979", "Dec 1979"),
    ("1979-12-24/1979-12-27", "December 24–27, 1979", "Dec 24–27, 1979"),
    ("1979-05-24/1979-06-03", "May 24 – June 3, 1979", "May 24 – Jun 3, 1979"),
    ("[1979-12-24..1979-12-27]", "between December 24 and 27, 1979", "between Dec 24 and 27, 1979"),
    ("[1979-12-24,1979-12-27]", "December 24 or 27, 1979", "Dec 24 or 27, 1979"),
    ("{2023-10-07,2023-10-11,2023-10-15}", "October 7, 11, and 15, 2023", "Oct 7, 11, and 15, 2023"),
    ("1989-23", "fall 1989", "fall 1989"),
    ("156X-12-25", "December 25, 1560s", "Dec 25, 1560s"),
    ("-0043-03-15", "March 15, 44 BCE", "Mar 15, 44 BCE"),
  ])
  func `has an American order`(edtf: String, long: String, short: String) throws {
    let date = try EDTFDate(edtf)
    #expect(Language.americanEnglish.text(for: date, style: .long) == long)
    #expect(Language.americanEnglish.text(for: date, style: .short) == short)
  }

  private func check(_ edtf: String, _ long: String, _ short: String) throws {
    let date = try EDTFDate(edtf)
    #expect(Language.britishEnglish.text(for: date, style: .long) == long)
    #expect(Language.britishEnglish.text(for: date, style: .short) == short)
  }

  @Test(arguments: 1...12) func `writes the ordinals of centuries`(_ number: Int) throws {
    let ordinals = ["1st", "2nd", "3rd", "4th", "5th", "6th", "7th", "8th", "9th", "10th", "11th", "12th"]
    let digits = number - 1 < 10 ? "0\(number - 1)XX" : "\(number - 1)XX"
    let text = Language.britishEnglish.text(for: try EDTFDate(digits), style: .long)
    #expect(text == ordinals[number - 1] + " century")
  }
}
