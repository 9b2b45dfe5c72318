import Diagnostics

/// Reads comma-separated values (RFC 4180) row by row, so that a table of a million rows is never kept whole.
///
/// The separator is whichever of comma, semicolon and tab the header row has most of, since spreadsheets write what their
/// locale says. Lines end in LF, CRLF or CR.
public enum CSVParser {
  /// The size of a sheet in the usual spreadsheets.
  public static let mostColumns = 16_384
  public static let mostRows = 1_048_576
  /// Findings in one file.
  public static let mostFindings = 100_000

  /// Decodes `bytes` and hands out the header, then each row that is neither blank nor ragged.
  ///
  /// - Returns: the decoded text, and what was wrong with it; rows before an unclosed quotation mark have been handed out.
  public static func parse(
    _ bytes: [UInt8], name: String, header: ([CSVField]) -> Void, row: (CSVRow) -> Void
  ) -> (text: SourceText, findings: [Diagnostic]) {
    let mark = TextEncoding.byteOrderMark(of: bytes)
    switch (mark?.encoding ?? .utf8).utf8(bytes[(mark?.length ?? 0)...]) {
    case .failure(let error): return (SourceText(name: name, bytes: []), [error.diagnostic(in: name)])
    case .success(let decoded):
      let text = SourceText(name: name, bytes: decoded)
      return (text, read(text, header, row))
    }
  }

  private static func read(_ text: SourceText, _ header: ([CSVField]) -> Void, _ row: (CSVRow) -> Void) -> [Diagnostic]
  {
    text.bytes.withUnsafeBufferPointer { bytes in
      var scanner = CSVScanner(text, bytes)
      guard scanner.readRow() else { return [Diagnostic(.emptyInput, at: text.location(at: 0))] }
      if let problem = scanner.problem { return [problem.diagnostic(in: text)] }
      header(scanner.row.fields)
      let first = forbiddenCharacter(in: text).map { [$0] } ?? []
      return first + readRows(text, &scanner, atMost: mostFindings - first.count, row)
    }
  }

  private static func readRows(
    _ text: SourceText, _ scanner: inout CSVScanner, atMost most: Int, _ row: (CSVRow) -> Void
  ) -> [Diagnostic] {
    let width = scanner.row.cells.count
    var findings: [Diagnostic] = []
    while scanner.readRow() {
      if let problem = scanner.problem { return findings + [problem.diagnostic(in: text)] }
      if scanner.row.cells.indices.allSatisfy(scanner.row.isBlank) { continue }
      let number = scanner.row.number
      let place = scanner.row.offset
      if number > mostRows {
        return findings + [Diagnostic(.tooManyRows, ["limit": "\(mostRows)"], at: text.location(at: place))]
      }
      if scanner.row.cells.count == width {
        row(scanner.row)
      } else if findings.count < most {
        findings.append(
          Diagnostic(
            .raggedRow, ["row": "\(number)", "found": "\(scanner.row.cells.count)", "expected": "\(width)"],
            at: text.location(at: place)))
      } else {
        return findings + [Diagnostic(.tooManyFindings, ["limit": "\(mostFindings)"], at: text.location(at: place))]
      }
    }
    return findings
  }

  /// The first character that XML 1.0 (fifth edition, production 2) does not allow.
  private static func forbiddenCharacter(in text: SourceText) -> Diagnostic? {
    let offset = text.bytes.firstIndex { byte in
      byte < 0x20 && byte != UInt8(ascii: "\t") && byte != UInt8(ascii: "\n") && byte != UInt8(ascii: "\r")
    }
    guard let offset else { return nil }
    let digits = String(text.bytes[offset], radix: 16, uppercase: true)
    let name = "U+" + String(repeating: "0", count: 4 - digits.count) + digits
    return Diagnostic(.forbiddenCharacter, ["character": name], at: text.location(at: offset))
  }
}
