extension Language {
  /// `٢٤ ديسمبر ١٩٧٩`
  ///
  /// The digits are Arabic-Indic (`arab`), which CLDR gives for Egypt, Arabia and the Levant (`ar-EG`, `ar-SA`, `ar-IQ`,
  /// `ar-SY`); it gives European ones for `ar` itself, the Maghreb and the Emirates. The months are the international
  /// Gregorian set, as in `ar`.
  public static let arabic = Language(
    tag: "ar", isRightToLeft: true, plurals: .arabic, numerals: .arabic,
    long: StyleWords(
      months: arabicMonths, plain: arabicNames, approximate: "نحو {0}",
      intervals: IntervalPhrases(
        ongoing: "منذ {0}، مستمر", endUnknown: "منذ {0}، النهاية غير معروفة", withoutStart: "حتى {0}",
        startUnknown: "حتى {0}، البداية غير معروفة")),
    short: StyleWords(
      months: arabicMonths, plain: arabicNames, approximate: "نحو {0}",
      intervals: IntervalPhrases(
        ongoing: "منذ {0}", endUnknown: "من {0} إلى ؟", withoutStart: "حتى {0}", startUnknown: "من ؟ إلى {0}")),
    hemispheres: Hemispheres(northern: "{0} (نصف الكرة الشمالي)", southern: "{0} (نصف الكرة الجنوبي)"),
    calendars: CalendarMonths(
      iranian: [
        "فروردين", "أرديبهشت", "خرداد", "تير", "مرداد", "شهريور", "مهر", "آبان", "آذر", "دي", "بهمن", "إسفند",
      ],
      afghan: [
        "الحمل", "الثور", "الجوزاء", "السرطان", "الأسد", "السنبلة", "الميزان", "العقرب", "القوس", "الجدي", "الدلو",
        "الحوت",
      ],
      islamic: [
        "محرم", "صفر", "ربيع الأول", "ربيع الآخر", "جمادى الأولى", "جمادى الآخرة", "رجب", "شعبان", "رمضان", "شوال",
        "ذو القعدة", "ذو الحجة",
      ]),
    ofDescribedYear: "{0}، {1}", timeOfDay: "{0}، {1}", utc: "UTC", firstDay: nil,
    beforeCommonEra: "{0}\u{A0}ق.م", commonEra: "{0}\u{A0}م", centuryNumber: { Numerals.arabic.digits("\($0)") },
    components: ComponentNames(year: "السنة", month: "الشهر", season: "الفصل", day: "اليوم"),
    unknownComponents: "{0} (غير معروف: {1})",
    unspecifiedDigits: "{0} (X مكان رقم غير معروف)",
    uncertain: "{0}؟", approximateComponents: "{0} (على وجه التقريب: {1})",
    uncertainComponents: "{0} (غير مؤكد: {1})",
    tightRange: "{0}–{1}", looseRange: "{0} – {1}", between: "بين {0}", betweenEnds: "{0} و{1}",
    estimate: "{0} تقديرًا، بين {1} و{2}",
    or: ListWords(separator: " أو ", two: " أو ", more: " أو "), and: ListWords(separator: " و", two: " و", more: " و"),
    orEarlier: "{0} أو قبل ذلك", orLater: "{0} أو بعد ذلك", allUntil: "حتى {0}", allFrom: "من {0} فصاعدًا",
    contractions: [])

  private static let arabicMonths = [
    "يناير", "فبراير", "مارس", "أبريل", "مايو", "يونيو", "يوليو", "أغسطس", "سبتمبر", "أكتوبر", "نوفمبر", "ديسمبر",
  ]

  private static let arabicNames = DateNames(
    months: arabicMonths, seasons: ["ربيع", "صيف", "خريف", "شتاء"],
    quarters: ["الربع الأول من {0}", "الربع الثاني من {0}", "الربع الثالث من {0}", "الربع الرابع من {0}"],
    halves: ["النصف الأول من {0}", "النصف الثاني من {0}"],
    dayOfYear: "{0} {1}", decade: "عقد {0}", century: "القرن {0}")
}
