import Markup

/// Prints reports one after the other and remembers whether all were valid.
public struct DateReportPrinter: Sendable {
  private let format: DateReportFormat
  private let language: Language
  private let order: DateSuggestion.Order?
  private var isFirst = true
  public private(set) var isAllValid = true

  /// - Parameter order: of day and month where dates as people write them are looked for; nil where they are not.
  public init(format: DateReportFormat, language: Language, suggestingIn order: DateSuggestion.Order? = nil) {
    self.format = format
    self.order = order
    self.language = language
  }

  public mutating func printed(_ expression: String) -> [UInt8] {
    var out = ByteWriter()
    print(DateReport(expression), to: &out)
    return out.bytes
  }

  /// - Parameter lines: UTF-8, one expression a line; lines end with LF or CRLF, the last may have no end.
  public mutating func printed(lines: [UInt8]) -> [UInt8] {
    var out = ByteWriter(capacity: min(lines.count * 16, 1 << 20))
    lines.withUnsafeBytes { all in
      var start = 0
      while start < all.count {
        let rest = UnsafeRawBufferPointer(rebasing: all[start...])
        let length = rest.firstIndex(of: UInt8(ascii: "\n")) ?? rest.count
        let isCRLF = length < rest.count && length > 0 && rest[length - 1] == UInt8(ascii: "\r")
        let line = UnsafeRawBufferPointer(rebasing: rest[..<(isCRLF ? length - 1 : length)])
        print(DateReport(utf8: line), to: &out)
        start += length + 1
      }
    }
    return out.bytes
  }

  private mutating func print(_ report: DateReport, to out: inout ByteWriter) {
    var report = report
    if let order { report.suggest(order: order) }
    isAllValid = isAllValid && report.isValid
    switch format {
    case .json: report.writeJSON(in: language, to: &out)
    case .text:
      if !isFirst { out.write("\n") }
      report.writeText(in: language, to: &out)
    }
    isFirst = false
  }
}

/// How reports are printed.
public enum DateReportFormat: String, Sendable, CaseIterable {
  /// For people.
  case text
  /// One object a line.
  case json
}
