extension Language {
  /// `24 décembre 1979`, `1er janvier 1980`
  public static let french = Language(
    tag: "fr", isRightToLeft: false, plurals: .zeroOrOne, numerals: .french,
    long: StyleWords(
      months: frenchMonths,
      plain: frenchNames(frenchMonths, quarters: frenchQuarters, halves: frenchHalves),
      governed: frenchGoverned(frenchMonths, quarters: frenchQuarters, halves: frenchHalves),
      approximate: "vers {0}",
      intervals: IntervalPhrases(
        ongoing: "depuis {0}, en cours", endUnknown: "depuis {0}, fin inconnue", withoutStart: "jusqu’à {0}",
        startUnknown: "jusqu’à {0}, début inconnu")),
    short: StyleWords(
      months: frenchShortMonths,
      plain: frenchNames(frenchShortMonths, quarters: frenchShortQuarters, halves: frenchShortHalves),
      governed: frenchGoverned(frenchShortMonths, quarters: frenchShortQuarters, halves: frenchShortHalves),
      approximate: "vers {0}",
      intervals: IntervalPhrases(
        ongoing: "depuis {0}", endUnknown: "depuis {0}, fin\u{202F}?", withoutStart: "jusqu’à {0}",
        startUnknown: "jusqu’à {0}, début\u{202F}?")),
    hemispheres: Hemispheres(northern: "{0} (hémisphère nord)", southern: "{0} (hémisphère sud)"),
    calendars: CalendarMonths(
      iranian: [
        "farvardin", "ordibehešt", "khordâd", "tir", "mordâd", "šahrivar", "mehr", "âbân", "âzar", "dey", "bahman",
        "esfand",
      ],
      afghan: [
        "hamal", "sawr", "jawza", "saratan", "asad", "sonbola", "mizan", "aqrab", "qaws", "jadi", "dalw", "hout",
      ],
      islamic: [
        "mouharram", "safar", "rabia al awal", "rabia ath-thani", "joumada al oula", "joumada ath-thania", "rajab",
        "chaabane", "ramadan", "chawwal", "dhou al qi`da", "dhou al-hijja",
      ]),
    ofDescribedYear: "{0}, {1}", timeOfDay: "{0}, {1}", utc: "UTC", firstDay: "1er",
    beforeCommonEra: "{0}\u{A0}av.\u{A0}J.-C.", commonEra: "{0}\u{A0}apr.\u{A0}J.-C.",
    centuryNumber: { RomanNumeral.text($0) + ($0 == 1 ? "er" : "e") },
    components: ComponentNames(year: "année", month: "mois", season: "saison", day: "jour"),
    unknownComponents: "{0} (non connu\u{A0}: {1})",
    unspecifiedDigits: "{0} (X remplace un chiffre inconnu)",
    uncertain: "{0}\u{202F}?", approximateComponents: "{0} (approximatif\u{A0}: {1})",
    uncertainComponents: "{0} (incertain\u{A0}: {1})",
    tightRange: "{0}–{1}", looseRange: "{0} – {1}", between: "entre {0}", betweenEnds: "{0} et {1}",
    estimate: "{0} par estimation, entre {1} et {2}",
    or: ListWords(two: " ou ", more: " ou "), and: ListWords(two: " et ", more: " et "),
    orEarlier: "{0} ou avant", orLater: "{0} ou après", allUntil: "jusqu’à {0}", allFrom: "à partir de {0}",
    contractions: [
      ("jusqu’à les ", "jusqu’aux "), ("jusqu’à le ", "jusqu’au "), ("à partir de les ", "à partir des "),
      ("à partir de le ", "à partir du "), ("à partir de a", "à partir d’a"), ("à partir de o", "à partir d’o"),
    ])

  private static let frenchMonths = [
    "janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre",
    "décembre",
  ]
  private static let frenchShortMonths = [
    "janv.", "févr.", "mars", "avr.", "mai", "juin", "juil.", "août", "sept.", "oct.", "nov.", "déc.",
  ]
  private static let frenchQuarters: [String] = [
    "premier trimestre", "deuxième trimestre", "troisième trimestre", "quatrième trimestre",
  ]
  private static let frenchShortQuarters = ["T1", "T2", "T3", "T4"]
  private static let frenchHalves = ["premier semestre", "second semestre"]
  private static let frenchShortHalves = ["S1", "S2"]

  private static func frenchNames(_ months: [String], quarters: [String], halves: [String]) -> DateNames {
    DateNames(
      months: months, seasons: ["printemps", "été", "automne", "hiver"],
      quarters: quarters.map { Phrase(stringLiteral: $0 + " {0}") },
      halves: halves.map { Phrase(stringLiteral: $0 + " {0}") },
      dayOfYear: "{0} {1}", decade: "années {0}", century: "{0}\u{A0}siècle")
  }

  /// With the article.
  private static func frenchGoverned(_ months: [String], quarters: [String], halves: [String]) -> DateNames {
    DateNames(
      months: months, seasons: ["le printemps", "l’été", "l’automne", "l’hiver"],
      quarters: quarters.map { Phrase(stringLiteral: "le " + $0 + " {0}") },
      halves: halves.map { Phrase(stringLiteral: "le " + $0 + " {0}") },
      dayOfYear: "le {0} {1}", decade: "les années {0}", century: "le {0}\u{A0}siècle")
  }
}
