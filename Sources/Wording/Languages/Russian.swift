extension Language {
  /// `24 декабря 1979 г.`
  public static let russian = Language(
    tag: "ru", isRightToLeft: false, plurals: .russian, numerals: .russian,
    long: StyleWords(
      months: russianMonthsOfDays,
      plain: DateNames(
        months: russianMonths, seasons: ["весна", "лето", "осень", "зима"],
        quarters: ["1-й квартал {0}", "2-й квартал {0}", "3-й квартал {0}", "4-й квартал {0}"],
        halves: ["1-е полугодие {0}", "2-е полугодие {0}"],
        dayOfYear: "{0} {1}", decade: "{0}-е\u{A0}годы", century: "{0}\u{A0}век"),
      governed: DateNames(
        months: russianMonthsOfDays, seasons: ["весны", "лета", "осени", "зимы"],
        quarters: ["1-го квартала {0}", "2-го квартала {0}", "3-го квартала {0}", "4-го квартала {0}"],
        halves: ["1-го полугодия {0}", "2-го полугодия {0}"],
        dayOfYear: "{0} {1}", decade: "{0}-х\u{A0}годов", century: "{0}\u{A0}века"),
      year: "{0}\u{A0}г.", years: "{0}\u{A0}гг.", approximate: "около {0}",
      intervals: IntervalPhrases(
        ongoing: "с {0}, продолжается", endUnknown: "с {0}, окончание неизвестно", withoutStart: "до {0}",
        startUnknown: "до {0}, начало неизвестно")),
    short: StyleWords(
      months: russianShortMonthsOfDays,
      plain: russianShort(russianShortMonths, ["весна", "лето", "осень", "зима"], decade: "{0}-е"),
      governed: russianShort(russianShortMonthsOfDays, ["весны", "лета", "осени", "зимы"], decade: "{0}-х"),
      approximate: "ок.\u{A0}{0}",
      intervals: IntervalPhrases(
        ongoing: "с {0}", endUnknown: "с {0} до ?", withoutStart: "до {0}", startUnknown: "с ? до {0}")),
    hemispheres: Hemispheres(northern: "{0} (Северное полушарие)", southern: "{0} (Южное полушарие)"),
    calendars: CalendarMonths(
      iranian: [
        "фарвардин", "ордибехешт", "хордад", "тир", "мордад", "шахривер", "мехр", "абан", "азер", "дей", "бахман",
        "эсфанд",
      ],
      afghan: [
        "хамаль", "саур", "джауза", "саратан", "асад", "сонбола", "мизан", "акраб", "каус", "джади", "дальв", "хут",
      ],
      islamic: [
        "мухаррам", "сафар", "раби-уль-авваль", "раби-уль-ахир", "джумад-уль-авваль", "джумад-уль-ахир", "раджаб",
        "шаабан", "рамадан", "шавваль", "зуль-каада", "зуль-хиджжа",
      ]),
    ofDescribedYear: "{0}, {1}", timeOfDay: "{0}, {1}", utc: "UTC", firstDay: nil,
    beforeCommonEra: "{0} до\u{A0}н.\u{A0}э.", commonEra: "{0}\u{A0}н.\u{A0}э.", centuryNumber: RomanNumeral.text,
    components: ComponentNames(year: "год", month: "месяц", season: "время года", day: "день"),
    unknownComponents: "{0} (неизвестно: {1})",
    unspecifiedDigits: "{0} (X стоит вместо неизвестной цифры)",
    uncertain: "{0}\u{A0}(?)", approximateComponents: "{0} (приблизительно: {1})",
    uncertainComponents: "{0} (под вопросом: {1})",
    tightRange: "{0}–{1}", looseRange: "{0} – {1}", between: "в промежутке {0}", betweenEnds: nil,
    estimate: "{0} по оценке, в промежутке {1} – {2}",
    or: ListWords(two: " или ", more: " или "), and: ListWords(two: " и ", more: " и "),
    orEarlier: "{0} или ранее", orLater: "{0} или позднее", allUntil: "до {0} включительно", allFrom: "начиная с {0}",
    contractions: [("с 2-го ", "со 2-го ")])

  private static let russianMonths = [
    "январь", "февраль", "март", "апрель", "май", "июнь", "июль", "август", "сентябрь", "октябрь", "ноябрь", "декабрь",
  ]
  private static let russianMonthsOfDays = [
    "января", "февраля", "марта", "апреля", "мая", "июня", "июля", "августа", "сентября", "октября", "ноября",
    "декабря",
  ]
  private static let russianShortMonths = [
    "янв.", "февр.", "март", "апр.", "май", "июнь", "июль", "авг.", "сент.", "окт.", "нояб.", "дек.",
  ]
  private static let russianShortMonthsOfDays = [
    "янв.", "февр.", "мар.", "апр.", "мая", "июн.", "июл.", "авг.", "сент.", "окт.", "нояб.", "дек.",
  ]

  private static func russianShort(_ months: [String], _ seasons: [String], decade: Phrase) -> DateNames {
    DateNames(
      months: months, seasons: seasons,
      quarters: ["1\u{A0}кв. {0}", "2\u{A0}кв. {0}", "3\u{A0}кв. {0}", "4\u{A0}кв. {0}"],
      halves: ["1\u{A0}пол. {0}", "2\u{A0}пол. {0}"],
      dayOfYear: "{0} {1}", decade: decade, century: "{0}\u{A0}в.")
  }
}
