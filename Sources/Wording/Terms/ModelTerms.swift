extension Language {
  /// A term of the model, such as a standing, a kind of actor or a kind of relation of the built-in core, by its English
  /// name; what the table does not have is a word of the data and stays as it is.
  ///
  /// Outside English a kind of relation is a noun ("reconnaissance", "признание"), since a verb would ask for names
  /// in another case than the data gives them in.
  public func term(_ name: String) -> String {
    if tag == "en-US" { return Self.americanSpellings[name] ?? name }
    guard let column = Self.termLanguages.firstIndex(of: primaryTag) else { return name }
    return Self.terms[name].map { $0[column] } ?? name
  }

  private static let americanSpellings = [
    "recognises": "recognizes", "organisation": "organization", "co-operative": "cooperative",
  ]

  private static let termLanguages = ["fr", "es", "ru", "ar", "fa"]

  private static let terms: [String: [String]] = [
    // Kinds of relations.
    "recognises": ["reconnaissance", "reconocimiento", "признание", "اعتراف", "به رسمیت شناختن"],
    "supports": ["soutien", "apoyo", "поддержка", "دعم", "حمایت"],
    "allied with": ["alliance", "alianza", "союз", "تحالف", "اتحاد"],
    "negotiates with": ["négociations", "negociaciones", "переговоры", "مفاوضات", "مذاکره"],
    "mediates": ["médiation", "mediación", "посредничество", "وساطة", "میانجی‌گری"],
    "hostile to": ["hostilité", "hostilidad", "враждебность", "عداء", "دشمنی"],
    "attacks": ["attaque", "ataque", "нападение", "هجوم", "حمله"],
    "ousted": ["renversement", "derrocamiento", "свержение", "إطاحة", "سرنگونی"],
    "sanctions": ["sanctions", "sanciones", "санкции", "عقوبات", "تحریم"],
    "trades with": ["commerce", "comercio", "торговля", "تجارة", "تجارت"],
    "member of": ["appartenance", "pertenencia", "членство", "عضوية", "عضویت"],
    "offshoot of": ["branche issue", "escisión", "ответвление", "فرع منبثق", "انشعاب"],
    "operates from": ["base d’opérations", "base de operaciones", "база операций", "قاعدة عمليات", "پایگاه عملیات"],
    "borders": ["frontière commune", "frontera común", "общая граница", "حدود مشتركة", "مرز مشترک"],
    "proxy of": ["mandataire", "fuerza delegada", "доверенная сила", "وكيل", "نیروی نیابتی"],
    "involved with": ["implication commune", "implicación conjunta", "совместное участие", "مشاركة", "مشارکت"],
    // How a statement stands.
    "asserted": ["affirmé", "afirmado", "утверждается", "مذكور", "اظهارشده"],
    "alleged": ["allégué", "presunto", "предположительно", "مزعوم", "ادعاشده"],
    "opinion": ["opinion", "opinión", "мнение", "رأي", "نظر"],
    "denied": ["démenti", "desmentido", "отрицается", "منفي", "تکذیب‌شده"],
    // Signs of relations.
    "co-operative": ["coopération", "cooperación", "сотрудничество", "تعاون", "همکاری"],
    "hostile": ["hostilité", "hostilidad", "вражда", "عداء", "دشمنی"],
    "neutral": ["neutre", "neutral", "нейтрально", "محايد", "خنثی"],
    // Kinds of actors.
    "state": ["État", "Estado", "государство", "دولة", "کشور"],
    "government": ["gouvernement", "gobierno", "правительство", "حكومة", "حکومت"],
    "armed group": ["groupe armé", "grupo armado", "вооружённая группа", "جماعة مسلحة", "گروه مسلح"],
    "organisation": ["organisation", "organización", "организация", "منظمة", "سازمان"],
    "person": ["personne", "persona", "лицо", "شخص", "شخص"],
    "bloc": ["bloc", "bloque", "блок", "تكتل", "بلوک"],
    "people": ["peuple", "pueblo", "народ", "شعب", "مردم"],
    // What became of a relation.
    "appeared": ["apparu", "apareció", "появилось", "ظهر", "پدید آمد"],
    "changed sign": ["changement de signe", "cambio de signo", "смена знака", "انقلاب العلاقة", "دگرگونی رابطه"],
    "ended": ["terminé", "terminó", "закончилось", "انتهى", "پایان یافت"],
    "in between": ["entre-temps", "entretanto", "за это время", "في الأثناء", "در این میان"],
    "unchanged": ["inchangé", "sin cambios", "без изменений", "بلا تغيير", "بی‌تغییر"],
  ]
}
