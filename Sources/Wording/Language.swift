import EDTF
public struct Language: Sendable {
  public enum Style: Sendable { case long, short }
  public static let britishEnglish = Language()
  public func text(for date: EDTFDate, style: Style) -> String { date.canonical }
}
