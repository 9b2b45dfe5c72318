extension Language {
  /// `۲۴ دسامبر ۱۹۷۹`
  public static let persian = persian(
    "fa", autumn: "پاییز",
    months: [
      "ژانویه", "فوریه", "مارس", "آوریل", "مه", "ژوئن", "ژوئیه", "اوت", "سپتامبر", "اکتبر", "نوامبر", "دسامبر",
    ])

  /// Persian as it is written in Afghanistan: `۲۴ دسمبر ۱۹۷۹`
  public static let dari = persian(
    "fa-AF", autumn: "خزان",
    months: [
      "جنوری", "فبروری", "مارچ", "اپریل", "می", "جون", "جولای", "اگست", "سپتمبر", "اکتوبر", "نومبر", "دسمبر",
    ])

  private static func persian(_ tag: String, autumn: String, months: [String]) -> Language {
    let names = DateNames(
      months: months, seasons: ["بهار", "تابستان", autumn, "زمستان"],
      quarters: ["سه‌ماههٔ اول {0}", "سه‌ماههٔ دوم {0}", "سه‌ماههٔ سوم {0}", "سه‌ماههٔ چهارم {0}"],
      halves: ["نیمهٔ اول {0}", "نیمهٔ دوم {0}"],
      dayOfYear: "{0} {1}", decade: "دههٔ {0}", century: "قرن {0}")
    return Language(
      tag: tag, isRightToLeft: true, plurals: .zeroOrOne, numerals: .persian,
      long: StyleWords(
        months: months, plain: names, approximate: "حدود {0}",
        intervals: IntervalPhrases(
          ongoing: "از {0}، ادامه دارد", endUnknown: "از {0}، پایان نامعلوم", withoutStart: "تا {0}",
          startUnknown: "تا {0}، آغاز نامعلوم")),
      short: StyleWords(
        months: months, plain: names, approximate: "حدود {0}",
        intervals: IntervalPhrases(
          ongoing: "از {0}", endUnknown: "از {0} تا ؟", withoutStart: "تا {0}", startUnknown: "از ؟ تا {0}")),
      hemispheres: Hemispheres(northern: "{0} (نیم‌کرهٔ شمالی)", southern: "{0} (نیم‌کرهٔ جنوبی)"),
      calendars: persianMonths,
      ofDescribedYear: "{0}، {1}", timeOfDay: "{0}، {1}", utc: "UTC", firstDay: nil,
      beforeCommonEra: "{0}\u{A0}ق.م.", commonEra: "{0}\u{A0}م.", centuryNumber: { Numerals.persian.digits("\($0)") },
      components: ComponentNames(year: "سال", month: "ماه", season: "فصل", day: "روز"),
      unknownComponents: "{0} (نامعلوم: {1})",
      unspecifiedDigits: "{0} (X به جای رقم نامعلوم است)",
      uncertain: "{0}؟", approximateComponents: "{0} (تقریبی: {1})", uncertainComponents: "{0} (نامطمئن: {1})",
      tightRange: "{0}–{1}", looseRange: "{0} – {1}", between: "بین {0}", betweenEnds: "{0} و {1}",
      estimate: "{0} به تخمین، بین {1} و {2}",
      or: ListWords(separator: "، ", two: " یا ", more: " یا "),
      and: ListWords(separator: "، ", two: " و ", more: " و "),
      orEarlier: "{0} یا پیش از آن", orLater: "{0} یا پس از آن", allUntil: "تا {0}", allFrom: "از {0} به بعد",
      contractions: [])
  }

  private static let persianMonths = CalendarMonths(
    iranian: [
      "فروردین", "اردیبهشت", "خرداد", "تیر", "مرداد", "شهریور", "مهر", "آبان", "آذر", "دی", "بهمن", "اسفند",
    ],
    afghan: [
      "حمل", "ثور", "جوزا", "سرطان", "اسد", "سنبله", "میزان", "عقرب", "قوس", "جدی", "دلو", "حوت",
    ],
    islamic: [
      "محرم", "صفر", "ربیع‌الاول", "ربیع‌الثانی", "جمادی‌الاول", "جمادی‌الثانی", "رجب", "شعبان", "رمضان", "شوال",
      "ذیقعده", "ذیحجه",
    ])
}
