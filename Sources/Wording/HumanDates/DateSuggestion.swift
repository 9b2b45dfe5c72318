import EDTF

/// What a date that somebody wrote for people may be in EDTF, and why. It is an offer: nothing takes it over unasked.
public struct DateSuggestion: Hashable, Sendable {
  /// Always valid.
  public let edtf: String
  /// One sentence without a full stop.
  public let reason: String

  /// Which number comes first in `3/4/2021`.
  public enum Order: String, Sendable, CaseIterable {
    case dayFirst = "day-first"
    case monthFirst = "month-first"
    case unknown
  }

  /// The readings of `c. 1840`, `before 1452`, `25 Oct 1917 O.S.`, `24-27 December 1979`, the likeliest first.
  ///
  /// One where the text can mean one thing, several where it can mean several, none where it is EDTF already, is longer
  /// than 120 characters or is no date. English words; months of the Solar Hijri and Islamic calendars transliterated.
  public static func suggestions(for text: String, order: Order = .unknown) -> [DateSuggestion] {
    guard text.utf8.count <= 4 * longest, text.unicodeScalars.count <= longest, (try? EDTFDate(text)) == nil else {
      return []
    }
    let reader = HumanDateReader(order: order)
    var seen: Set<String> = []
    return reader.readings(HumanDateToken.tokens(of: text)).compactMap { reading in
      guard (try? EDTFDate(reading.edtf)) != nil, seen.insert(reading.edtf).inserted else { return nil }
      return DateSuggestion(edtf: reading.edtf, reason: reading.reason)
    }
  }

  private static let longest = 120
}
