import EDTF

/// What one string says as EDTF, or why it is none.
public struct DateReport: Sendable {
  /// Untrimmed; bytes that are not UTF-8 are U+FFFD.
  public let input: String
  public let outcome: Result<EDTFDate, EDTFError>
  /// What the text may mean as people write dates; nil where nobody asked.
  public private(set) var suggestions: [DateSuggestion]?

  public init(_ text: String) {
    input = text
    do throws(EDTFError) { outcome = .success(try EDTFDate(text)) } catch { outcome = .failure(error) }
  }

  /// One line of UTF-8 without its line end.
  public init(utf8 bytes: UnsafeRawBufferPointer) {
    input = String(decoding: bytes, as: UTF8.self)
    do throws(EDTFError) { outcome = .success(try EDTFDate(utf8: bytes)) } catch { outcome = .failure(error) }
  }

  /// Looks for dates as people write them where the text is no EDTF.
  public mutating func suggest(order: DateSuggestion.Order) {
    suggestions = isValid ? [] : DateSuggestion.suggestions(for: input, order: order)
  }

  public var isValid: Bool {
    if case .success = outcome { true } else { false }
  }
}
