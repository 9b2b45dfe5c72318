/// A tag of a template, as far as a scan needs it (Mustache 5 manual; set delimiters, lambdas and inheritance left out).
struct TemplateTag: Sendable, Hashable {
  enum Kind: Sendable, Hashable {
    case variable, section, inverted, close, partial, comment
    /// `{{{` and `{{&`
    case rawText
    /// `{{=`, `{{%`, `{{<`, `{{$`, dynamic partials, functions.
    case unsupported
    /// Not closed, or with something in it that is no name.
    case malformed
  }

  let kind: Kind
  let name: String
  /// Of its first brace, in bytes.
  let offset: Int

  /// The tags of a template, in order.
  static func all(in bytes: [UInt8]) -> [TemplateTag] {
    var tags: [TemplateTag] = []
    var index = 0
    while index + 1 < bytes.count {
      guard bytes[index] == brace, bytes[index + 1] == brace else {
        index += 1
        continue
      }
      let end = closing(in: bytes, from: index + 2)
      tags.append(tag(bytes[(index + 2)..<(end ?? bytes.count)], offset: index, isClosed: end != nil))
      index = (end ?? bytes.count) + 2
    }
    return tags
  }

  private static let brace = UInt8(ascii: "{")

  private static func closing(in bytes: [UInt8], from start: Int) -> Int? {
    var index = start
    while index + 1 < bytes.count {
      if bytes[index] == UInt8(ascii: "}"), bytes[index + 1] == UInt8(ascii: "}") { return index }
      index += 1
    }
    return nil
  }

  private static func tag(_ inside: ArraySlice<UInt8>, offset: Int, isClosed: Bool) -> TemplateTag {
    let (kind, rest) = sigil(inside)
    let text = String(decoding: rest, as: UTF8.self)
    if kind == .comment || kind == .rawText || kind == .unsupported {
      return TemplateTag(kind: isClosed ? kind : .malformed, name: text, offset: offset)
    }
    let name = text.split(whereSeparator: { $0 == " " || $0 == "\t" || $0 == "\n" })
    guard isClosed, name.count == 1, let word = name.first else {
      return TemplateTag(kind: .malformed, name: text, offset: offset)
    }
    if kind == .variable, word.hasSuffix(")") || word.hasPrefix("*") {
      return TemplateTag(kind: .unsupported, name: String(word), offset: offset)
    }
    let isName = word.utf8.allSatisfy { mayStand($0, inPartial: kind == .partial) }
    return TemplateTag(kind: isName ? kind : .malformed, name: String(word), offset: offset)
  }

  private static func sigil(_ inside: ArraySlice<UInt8>) -> (Kind, ArraySlice<UInt8>) {
    switch inside.first {
    case UInt8(ascii: "#"): (.section, inside.dropFirst())
    case UInt8(ascii: "^"): (.inverted, inside.dropFirst())
    case UInt8(ascii: "/"): (.close, inside.dropFirst())
    case UInt8(ascii: ">"): (.partial, inside.dropFirst())
    case UInt8(ascii: "!"): (.comment, inside.dropFirst())
    case UInt8(ascii: "{"), UInt8(ascii: "&"): (.rawText, inside)
    case UInt8(ascii: "="), UInt8(ascii: "%"), UInt8(ascii: "<"), UInt8(ascii: "$"): (.unsupported, inside)
    default: (.variable, inside)
    }
  }

  private static func mayStand(_ byte: UInt8, inPartial: Bool) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."), UInt8(ascii: "-"), UInt8(ascii: "_"):
      true
    default: inPartial && byte == UInt8(ascii: "/")
    }
  }
}
