import Diagnostics

/// One template: its text with Unix line ends, its tags, and the kind of file that it is written for.
struct TemplateFile: Sendable {
  /// As partials name it: the file's name without `.mustache`.
  let name: String
  let format: BriefingFormat
  let source: SourceText
  let tags: [TemplateTag]

  /// A text of one line without its line end.
  var textWithinLine: String {
    let newline = UInt8(ascii: "\n")
    let isOneLine = source.bytes.last == newline && source.bytes.firstIndex(of: newline) == source.bytes.count - 1
    return String(decoding: isOneLine ? source.bytes.dropLast() : source.bytes[...], as: UTF8.self)
  }

  /// Nil where the name is no template's.
  init?(_ source: SourceText) {
    let file = source.name.split(separator: "/").last.map(String.init) ?? ""
    guard file.hasSuffix(".mustache") else { return nil }
    let name = String(file.dropLast(".mustache".count))
    guard let kind = name.split(separator: ".").last, let format = BriefingFormat(rawValue: String(kind)) else {
      return nil
    }
    self.name = name
    self.format = format
    self.source = source
    tags = TemplateTag.all(in: source.bytes)
  }

  func finding(
    _ rule: Rule, _ payload: KeyValuePairs<String, String>, suggestion: String? = nil, at tag: TemplateTag
  ) -> Diagnostic {
    Diagnostic(rule, payload, suggestion: suggestion, at: source.location(at: tag.offset))
  }
}

extension [UInt8] {
  /// With Unix line ends and without a byte order mark.
  var withUnixLineEnds: [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(count)
    var previous: UInt8 = 0
    for byte in starts(with: [0xEF, 0xBB, 0xBF]) ? dropFirst(3) : self[...] {
      if byte == UInt8(ascii: "\r") {
        result.append(UInt8(ascii: "\n"))
      } else if byte != UInt8(ascii: "\n") || previous != UInt8(ascii: "\r") {
        result.append(byte)
      }
      previous = byte
    }
    return result
  }
}
