import EDTF
import Testing
import Wording

@Suite struct `French` {
  /// EDTF, long, short.
  @Test(
    arguments: [
      ("1979-12-24", "24 décembre 1979", "24 déc. 1979"),
      ("1980-01-01", "1er janvier 1980", "1er janv. 1980"),
      ("1979-04", "avril 1979", "avr. 1979"),
      ("1979", "1979", "1979"),
      ("1985-04-12T23:20:30+04:30", "12 avril 1985, 23:20:30 UTC+04:30", "12 avr. 1985, 23:20:30 UTC+04:30"),
      ("-0043-03-15", "15 mars 44\u{A0}av.\u{A0}J.-C.", "15 mars 44\u{A0}av.\u{A0}J.-C."),
      ("0079", "79\u{A0}apr.\u{A0}J.-C.", "79\u{A0}apr.\u{A0}J.-C."),
      ("Y17000", "17\u{202F}000", "17\u{202F}000"),
      ("1950S2", "1950 par estimation, entre 1900 et 1999", "1950 par estimation, entre 1900 et 1999"),
      ("1989-23", "automne 1989", "automne 1989"),
      ("1989-25", "printemps 1989 (hémisphère nord)", "printemps 1989 (hémisphère nord)"),
      ("1989-34", "deuxième trimestre 1989", "T2 1989"),
      ("1989-38", "mai–août 1989", "mai–août 1989"),
      ("1989-41", "second semestre 1989", "S2 1989"),
      ("1984-06~", "vers juin 1984", "vers juin 1984"),
      ("1979-12-24~", "vers le 24 décembre 1979", "vers le 24 déc. 1979"),
      ("1984%", "vers 1984\u{202F}?", "vers 1984\u{202F}?"),
      ("2004-?06", "juin 2004 (incertain\u{A0}: mois)", "juin 2004\u{202F}?"),
      ("2004-06~-11", "11 juin 2004 (approximatif\u{A0}: année et mois)", "vers le 11 juin 2004"),
      ("198X", "années 1980", "années 1980"),
      ("198X~", "vers les années 1980", "vers les années 1980"),
      ("19XX", "XXe\u{A0}siècle", "XXe\u{A0}siècle"),
      ("-01XX", "IIe\u{A0}siècle\u{A0}av.\u{A0}J.-C.", "IIe\u{A0}siècle\u{A0}av.\u{A0}J.-C."),
      ("-004X", "entre 50 et 41\u{A0}av.\u{A0}J.-C.", "entre 50 et 41\u{A0}av.\u{A0}J.-C."),
      (
        "000X", "entre 1\u{A0}av.\u{A0}J.-C. et 9\u{A0}apr.\u{A0}J.-C.",
        "entre 1\u{A0}av.\u{A0}J.-C. et 9\u{A0}apr.\u{A0}J.-C."
      ),
      ("19X4", "19X4 (X remplace un chiffre inconnu)", "19X4"),
      ("1985-XX-XX", "1985 (non connu\u{A0}: mois et jour)", "1985 (non connu\u{A0}: mois et jour)"),
      ("XXXX-12-25", "25 décembre (non connu\u{A0}: année)", "25 déc. (non connu\u{A0}: année)"),
      ("156X-12-25", "25 décembre, années 1560", "25 déc., années 1560"),
      ("1984-1X", "entre octobre et décembre 1984", "entre oct. et déc. 1984"),
      ("1979-12-24/1979-12-27", "24–27 décembre 1979", "24–27 déc. 1979"),
      ("1979-05-24/1979-06-03", "24 mai – 3 juin 1979", "24 mai – 3 juin 1979"),
      ("1979-05/1980-06", "mai 1979 – juin 1980", "mai 1979 – juin 1980"),
      ("1979/1989", "1979–1989", "1979–1989"),
      ("-0049/-0029", "50–30\u{A0}av.\u{A0}J.-C.", "50–30\u{A0}av.\u{A0}J.-C."),
      (
        "-0009/0476", "10\u{A0}av.\u{A0}J.-C. – 476\u{A0}apr.\u{A0}J.-C.",
        "10\u{A0}av.\u{A0}J.-C. – 476\u{A0}apr.\u{A0}J.-C."
      ),
      ("2021-08-15/..", "depuis le 15 août 2021, en cours", "depuis le 15 août 2021"),
      ("2021-08/..", "depuis août 2021, en cours", "depuis août 2021"),
      ("2021-08-15/", "depuis le 15 août 2021, fin inconnue", "depuis le 15 août 2021, fin\u{202F}?"),
      ("../1989-02-15", "jusqu’au 15 février 1989", "jusqu’au 15 févr. 1989"),
      ("/1989-21", "jusqu’au printemps 1989, début inconnu", "jusqu’au printemps 1989, début\u{202F}?"),
      ("[1979-12-24..1979-12-27]", "entre 24 et 27 décembre 1979", "entre 24 et 27 déc. 1979"),
      ("[1979-10-07,1979-10-08]", "7 ou 8 octobre 1979", "7 ou 8 oct. 1979"),
      ("[1667,1668,1670..1672]", "1667, 1668 ou 1670–1672", "1667, 1668 ou 1670–1672"),
      ("{2023-10-07,2023-10-11,2023-10-15}", "7, 11 et 15 octobre 2023", "7, 11 et 15 oct. 2023"),
      ("{1984-04..}", "à partir d’avril 1984", "à partir d’avr. 1984"),
      ("198X/..", "depuis les années 1980, en cours", "depuis les années 1980"),
    ] as [(String, String, String)])
  func `says dates`(edtf: String, long: String, short: String) throws {
    let date = try EDTFDate(edtf)
    #expect(Language.french.text(for: date, style: .long) == long)
    #expect(Language.french.text(for: date, style: .short) == short)
  }
}
