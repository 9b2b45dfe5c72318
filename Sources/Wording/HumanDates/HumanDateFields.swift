import EDTF

/// A year, a month, a day as far as they were read.
struct HumanDateFields: Hashable {
  /// Astronomical.
  var year: Int?
  var month: Int?
  /// EDTF's code, in the place of the month.
  var season: Int?
  var day: Int?
  /// How many of the year's last digits are unspecified: 1 for a decade, 2 for a century.
  var openDigits = 0

  /// Like fields have like precision.
  var precision: Int { day != nil ? 3 : month != nil || season != nil ? 2 : 1 }

  var edtf: String {
    var text = yearText
    if let unit = month ?? season { text += "-" + Self.padded(unit, 2) }
    if let day { text += "-" + Self.padded(day, 2) }
    return text
  }

  private var yearText: String {
    guard let year else { return "XXXX" }
    let sign = year < 0 ? "-" : ""
    if year.magnitude > 9999 { return "Y\(year)" }
    let digits = Self.padded(Int(year.magnitude), 4)
    return sign + digits.dropLast(openDigits) + String(repeating: "X", count: openDigits)
  }

  private static func padded(_ number: Int, _ width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
  }
}

/// One meaning of a text.
struct HumanDateReading {
  enum Shape: Hashable {
    case date(HumanDateFields)
    /// `first/last`
    case interval(first: String, last: String)
    /// `[first..last]`
    case oneOf(first: String, last: String)
    case edtf(String)
  }

  var shape: Shape
  var qualification: Qualification = []
  var notes: [String] = []

  init(_ shape: Shape, notes: [String] = []) {
    self.shape = shape
    self.notes = notes
  }

  init(_ fields: HumanDateFields, notes: [String] = []) { self.init(.date(fields), notes: notes) }

  var fields: HumanDateFields? {
    if case .date(let fields) = shape { fields } else { nil }
  }

  var edtf: String {
    switch shape {
    case .date, .edtf: first
    case .interval: "\(first)/\(last)"
    case .oneOf: "[\(first)..\(last)]"
    }
  }

  /// As the start of a range.
  var first: String {
    switch shape {
    case .date(let fields): fields.edtf + symbol
    case .interval(let first, _), .oneOf(let first, _): first + symbol
    case .edtf(let text): text
    }
  }

  /// As the end of a range.
  var last: String {
    switch shape {
    case .date, .edtf: first
    case .interval(_, let last), .oneOf(_, let last): last + symbol
    }
  }

  private var symbol: String {
    switch (qualification.contains(.approximate), qualification.contains(.uncertain)) {
    case (true, true): "%"
    case (true, false): "~"
    case (false, true): "?"
    case (false, false): ""
    }
  }

  /// The notes as one sentence.
  var reason: String {
    var seen: Set<String> = []
    let sentence = notes.filter { seen.insert($0).inserted }.joined(separator: "; ")
    return sentence.isEmpty ? HumanDateReason.plain : sentence
  }

  func noting(_ note: String) -> HumanDateReading {
    var reading = self
    reading.notes.append(note)
    return reading
  }
}

/// Why a text reads as it does.
enum HumanDateReason {
  static let plain = "EDTF writes year, month and day in figures, with hyphens"
  static let noDate = "no date is known, so that all four digits of the year are unspecified"
  static let noYear = "the year is not given"
  static let approximate = "the date is approximate, which is written ~"
  static let flourished = "somebody was active then, so that the date is approximate, which is written ~"
  static let uncertain = "the date is uncertain, which is written ?"
  static let range = "a range is written with a slash"
  static let open = "the end is open, which is written .."
  static let unknownEnd = "this end of the range is unknown and left empty"
  static let between = "one date between the two, which brackets say"
  static let either = "one of the two dates, which square brackets say"
  static let both = "both dates, which braces say"
  static let until = "no start is given, which is written .."
  static let since = "no end is given, which is written .."
  static let before = "some date before, that one left out"
  static let after = "some date after, that one left out"
  static let noLater = "that date or an earlier one"
  static let noEarlier = "that date or a later one"
  static let beforeCommonEra = "EDTF counts a year 0: 1 BC is 0000, 2 BC is -0001"
  static let commonEra = "a year has four digits"
  static let decade = "the last digit of the year is unspecified"
  static let century = "the last two digits of the year are unspecified"
  static let decadeOfHundred = "read as the ten years that begin the century"
  static let position = "EDTF has no early, mid or late: a third of the time is taken, which the source may not mean"
  static let season = "seasons are 21 spring, 22 summer, 23 autumn, 24 winter"
  static let quarter = "quarters are 33 to 36, halves of a year 40 and 41"
  static let dayFirst = "read with the day first"
  static let monthFirst = "read with the month first"
  static let dual = "a dual year: the first as counted from March, the second as counted from January, which EDTF uses"
  static let twoYears = "read as two years, one after the other"
  static let monthOfYear = "read as a year and a month"
  static let asWritten = "taken as written; EDTF is Gregorian, sources of that time as a rule Julian"
  static let newStyle = "already in the Gregorian calendar"
  static let julian = "converted from the Julian calendar"
  static let solarHijri = "converted from the Solar Hijri calendar"
  static let solarHijriApproximate =
    "converted from the Solar Hijri calendar and approximate, as its months then had other lengths"
  static let ummAlQura = "converted from the Umm al-Qura calendar of Saudi Arabia"
  static let islamicTabular =
    "converted from the Islamic calendar by its tables, a day or two off where the moon was sighted"
}
