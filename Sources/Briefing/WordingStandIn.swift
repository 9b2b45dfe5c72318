import EDTF

/// Placeholder until the module of languages.
public struct Language: Hashable, Sendable {
  public enum DateStyle: Sendable { case long, short }

  /// BCP 47.
  public let tag: String
  public static let britishEnglish = Language(tag: "en-GB")

  public func text(for date: EDTFDate, style: DateStyle) -> String {
    switch date.expression {
    case .date(let date): text(for: date)
    case .interval(.date(let start), .date(let end)): "\(text(for: start)) to \(text(for: end))"
    case .interval(.date(let start), .open): "since \(text(for: start))"
    case .interval(.date(let start), .unknown): "\(text(for: start)) to an unknown date"
    case .interval(_, .date(let end)): "until \(text(for: end))"
    default: date.canonical
    }
  }

  private func text(for date: DateExpression) -> String {
    guard !date.isMasked, date.qualification.isEmpty, let year = date.year.value else { return date.description }
    guard let month = date.month?.value else { return date.season == nil ? "\(year)" : date.description }
    return (date.day?.value.map { "\($0) " } ?? "") + "\(Self.months[month - 1]) \(year)"
  }

  private static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
  ]
}
