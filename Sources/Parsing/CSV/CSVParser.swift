import Diagnostics

/// A cell of a table, with its place.
public struct CSVField: Sendable, Hashable {
  public let text: String
  /// Byte offset in the decoded text of the cell's first byte, inside the quotation mark where there is one.
  public let offset: Int

  public init(text: String, offset: Int) {
    self.text = text
    self.offset = offset
  }

  /// Whether it holds blanks only.
  public var isBlank: Bool { text.utf8.allSatisfy { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") } }
}

/// A row of a table, as long as its header.
public struct CSVRow: Sendable, Hashable {
  /// As a spreadsheet counts it: the header is row 1.
  public let number: Int
  public let cells: [CSVField]
}

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
    var scanner = CSVScanner(bytes: text.bytes)
    guard let names = scanner.nextRow() else { return [Diagnostic(.emptyInput, at: text.location(at: 0))] }
    if let problem = scanner.problem { return [problem.diagnostic(in: text)] }
    header(names)
    var findings = forbiddenCharacter(in: text).map { [$0] } ?? []
    var number = 1
    while let cells = scanner.nextRow() {
      if let problem = scanner.problem { return findings + [problem.diagnostic(in: text)] }
      number += 1
      let place = cells[0].offset
      if cells.allSatisfy(\.isBlank) { continue }
      if number > mostRows {
        return findings + [Diagnostic(.tooManyRows, ["limit": "\(mostRows)"], at: text.location(at: place))]
      }
      if cells.count == names.count {
        row(CSVRow(number: number, cells: cells))
      } else if findings.count < mostFindings {
        findings.append(
          Diagnostic(
            .raggedRow, ["row": "\(number)", "found": "\(cells.count)", "expected": "\(names.count)"],
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
