extension Language {
  /// `24 de diciembre de 1979`
  public static let spanish = Language(
    tag: "es", isRightToLeft: false, plurals: .one, numerals: .spanish,
    long: StyleWords(
      months: spanishMonths,
      plain: DateNames(
        months: spanishMonths, seasons: ["primavera", "verano", "otoño", "invierno"],
        quarters: [
          "primer trimestre de {0}", "segundo trimestre de {0}", "tercer trimestre de {0}", "cuarto trimestre de {0}",
        ],
        halves: ["primer semestre de {0}", "segundo semestre de {0}"],
        dayOfYear: "{0} de {1}", decade: "años {0}", century: "siglo\u{A0}{0}"),
      governed: DateNames(
        months: spanishMonths, seasons: ["la primavera", "el verano", "el otoño", "el invierno"],
        quarters: [
          "el primer trimestre de {0}", "el segundo trimestre de {0}", "el tercer trimestre de {0}",
          "el cuarto trimestre de {0}",
        ],
        halves: ["el primer semestre de {0}", "el segundo semestre de {0}"],
        dayOfYear: "el {0} de {1}", decade: "los años {0}", century: "el siglo\u{A0}{0}"),
      dayAndMonth: "{0} de {1}", monthOfYear: "{0} de {1}", approximate: "hacia {0}",
      intervals: IntervalPhrases(
        ongoing: "desde {0}, en curso", endUnknown: "desde {0}, final desconocido", withoutStart: "hasta {0}",
        startUnknown: "hasta {0}, comienzo desconocido")),
    short: StyleWords(
      months: spanishShortMonths,
      plain: DateNames(
        months: spanishShortMonths, seasons: ["primavera", "verano", "otoño", "invierno"],
        quarters: ["T1 {0}", "T2 {0}", "T3 {0}", "T4 {0}"], halves: ["S1 {0}", "S2 {0}"],
        dayOfYear: "{0} {1}", decade: "años {0}", century: "siglo\u{A0}{0}"),
      governed: DateNames(
        months: spanishShortMonths, seasons: ["la primavera", "el verano", "el otoño", "el invierno"],
        quarters: ["T1 {0}", "T2 {0}", "T3 {0}", "T4 {0}"], halves: ["S1 {0}", "S2 {0}"],
        dayOfYear: "el {0} {1}", decade: "los años {0}", century: "el siglo\u{A0}{0}"),
      approximate: "hacia {0}",
      intervals: IntervalPhrases(
        ongoing: "desde {0}", endUnknown: "desde {0} hasta ?", withoutStart: "hasta {0}",
        startUnknown: "desde ? hasta {0}")),
    hemispheres: Hemispheres(northern: "{0} (hemisferio norte)", southern: "{0} (hemisferio sur)"),
    calendars: CalendarMonths(
      iranian: [
        "farvardin", "ordibehesht", "jordad", "tir", "mordad", "shahrivar", "mehr", "aban", "azar", "dey", "bahman",
        "esfand",
      ],
      afghan: [
        "hamal", "sawr", "yauza", "saratan", "asad", "sonbola", "mizan", "aqrab", "qaus", "yadi", "dalu", "hut",
      ],
      islamic: [
        "muharram", "safar", "rabiʻ I", "rabiʻ II", "jumada I", "jumada II", "rajab", "shaʻban", "ramadán", "shawwal",
        "dhuʻl-qiʻdah", "dhuʻl-hijjah",
      ]),
    ofDescribedYear: "{0}, {1}", timeOfDay: "{0}, {1}", utc: "UTC", firstDay: nil,
    beforeCommonEra: "{0}\u{A0}a.\u{A0}C.", commonEra: "{0}\u{A0}d.\u{A0}C.", centuryNumber: RomanNumeral.text,
    components: ComponentNames(year: "año", month: "mes", season: "estación", day: "día"),
    unknownComponents: "{0} (sin conocer: {1})",
    unspecifiedDigits: "{0} (X ocupa el lugar de una cifra desconocida)",
    uncertain: "¿{0}?", approximateComponents: "{0} (aproximado: {1})", uncertainComponents: "{0} (dudoso: {1})",
    tightRange: "{0}–{1}", looseRange: "{0} – {1}", between: "entre {0}", betweenEnds: "{0} y {1}",
    estimate: "{0} según estimación, entre {1} y {2}",
    or: ListWords(two: " o ", more: " o ", beforeSameSound: (" u ", beginsWithO)),
    and: ListWords(two: " y ", more: " y ", beforeSameSound: (" e ", { $0.hasPrefix("i") })),
    orEarlier: "{0} o antes", orLater: "{0} o después", allUntil: "hasta {0}", allFrom: "a partir de {0}",
    contractions: [("a partir de el ", "a partir del ")])

  private static let spanishMonths = [
    "enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre", "octubre", "noviembre",
    "diciembre",
  ]
  private static let spanishShortMonths = [
    "ene", "feb", "mar", "abr", "may", "jun", "jul", "ago", "sept", "oct", "nov", "dic",
  ]

  /// When it is spoken: octubre, ocho, once.
  @Sendable private static func beginsWithO(_ text: String) -> Bool {
    let number = text.prefix { $0.isWholeNumber }
    return text.hasPrefix("o") || number == "11" || number.first == "8"
  }
}
