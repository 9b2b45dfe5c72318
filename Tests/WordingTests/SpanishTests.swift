import EDTF
import Testing
import Wording

@Suite struct `Spanish` {
  /// EDTF, long, short.
  @Test(
    arguments: [
      ("1979-12-24", "24 de diciembre de 1979", "24 dic 1979"),
      ("1980-01-01", "1 de enero de 1980", "1 ene 1980"),
      ("1979-04", "abril de 1979", "abr 1979"),
      ("1979", "1979", "1979"),
      ("1985-04-12T23:20:30+04:30", "12 de abril de 1985, 23:20:30 UTC+04:30", "12 abr 1985, 23:20:30 UTC+04:30"),
      ("-0043-03-15", "15 de marzo de 44\u{A0}a.\u{A0}C.", "15 mar 44\u{A0}a.\u{A0}C."),
      ("0079", "79\u{A0}d.\u{A0}C.", "79\u{A0}d.\u{A0}C."),
      ("Y17000", "17.000", "17.000"),
      ("1950S2", "1950 según estimación, entre 1900 y 1999", "1950 según estimación, entre 1900 y 1999"),
      ("1989-23", "otoño de 1989", "otoño 1989"),
      ("1989-25", "primavera de 1989 (hemisferio norte)", "primavera 1989 (hemisferio norte)"),
      ("1989-34", "segundo trimestre de 1989", "T2 1989"),
      ("1989-38", "mayo–agosto de 1989", "may–ago 1989"),
      ("1989-41", "segundo semestre de 1989", "S2 1989"),
      ("1984-06~", "hacia junio de 1984", "hacia jun 1984"),
      ("1979-12-24~", "hacia el 24 de diciembre de 1979", "hacia el 24 dic 1979"),
      ("1984%", "¿hacia 1984?", "¿hacia 1984?"),
      ("2004-?06", "junio de 2004 (dudoso: mes)", "¿jun 2004?"),
      ("2004-06~-11", "11 de junio de 2004 (aproximado: año y mes)", "hacia el 11 jun 2004"),
      ("198X", "años 1980", "años 1980"),
      ("198X~", "hacia los años 1980", "hacia los años 1980"),
      ("19XX", "siglo\u{A0}XX", "siglo\u{A0}XX"),
      ("-01XX", "siglo\u{A0}II\u{A0}a.\u{A0}C.", "siglo\u{A0}II\u{A0}a.\u{A0}C."),
      ("-004X", "entre 50 y 41\u{A0}a.\u{A0}C.", "entre 50 y 41\u{A0}a.\u{A0}C."),
      ("000X", "entre 1\u{A0}a.\u{A0}C. y 9\u{A0}d.\u{A0}C.", "entre 1\u{A0}a.\u{A0}C. y 9\u{A0}d.\u{A0}C."),
      ("19X4", "19X4 (X ocupa el lugar de una cifra desconocida)", "19X4"),
      ("1985-XX-XX", "1985 (sin conocer: mes y día)", "1985 (sin conocer: mes y día)"),
      ("XXXX-12-25", "25 de diciembre (sin conocer: año)", "25 dic (sin conocer: año)"),
      ("156X-12-25", "25 de diciembre, años 1560", "25 dic, años 1560"),
      ("1984-1X", "entre octubre y diciembre de 1984", "entre oct y dic 1984"),
      ("1979-12-24/1979-12-27", "24–27 de diciembre de 1979", "24–27 dic 1979"),
      ("1979-05-24/1979-06-03", "24 de mayo – 3 de junio de 1979", "24 may – 3 jun 1979"),
      ("1979-05/1980-06", "mayo de 1979 – junio de 1980", "may 1979 – jun 1980"),
      ("1979/1989", "1979–1989", "1979–1989"),
      ("-0049/-0029", "50–30\u{A0}a.\u{A0}C.", "50–30\u{A0}a.\u{A0}C."),
      ("-0009/0476", "10\u{A0}a.\u{A0}C. – 476\u{A0}d.\u{A0}C.", "10\u{A0}a.\u{A0}C. – 476\u{A0}d.\u{A0}C."),
      ("2021-08-15/..", "desde el 15 de agosto de 2021, en curso", "desde el 15 ago 2021"),
      ("2021-08/..", "desde agosto de 2021, en curso", "desde ago 2021"),
      ("2021-08-15/", "desde el 15 de agosto de 2021, final desconocido", "desde el 15 ago 2021 hasta ?"),
      ("../1989-02-15", "hasta el 15 de febrero de 1989", "hasta el 15 feb 1989"),
      ("/1989-21", "hasta la primavera de 1989, comienzo desconocido", "desde ? hasta la primavera 1989"),
      ("[1979-12-24..1979-12-27]", "entre 24 y 27 de diciembre de 1979", "entre 24 y 27 dic 1979"),
      ("[1979-10-07,1979-10-08]", "7 u 8 de octubre de 1979", "7 u 8 oct 1979"),
      ("[1667,1668,1670..1672]", "1667, 1668 o 1670–1672", "1667, 1668 o 1670–1672"),
      ("{2023-10-07,2023-10-11,2023-10-15}", "7, 11 y 15 de octubre de 2023", "7, 11 y 15 oct 2023"),
      ("{1984-04..}", "a partir de abril de 1984", "a partir de abr 1984"),
      ("198X/..", "desde los años 1980, en curso", "desde los años 1980"),
    ] as [(String, String, String)])
  func `says dates`(edtf: String, long: String, short: String) throws {
    let date = try EDTFDate(edtf)
    #expect(Language.spanish.text(for: date, style: .long) == long)
    #expect(Language.spanish.text(for: date, style: .short) == short)
  }
}
