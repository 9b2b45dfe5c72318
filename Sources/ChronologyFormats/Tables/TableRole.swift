import ChronologyModel

/// A participant in a cell, with the role that stands in brackets after its name.
enum TableRole {
  /// `Rome (subject)` is Rome as subject. What begins with a capital in the brackets belongs to the name.
  static func split(_ part: UnsafeBufferPointer<UInt8>) -> (name: String, role: Role?) {
    let inner = part.withoutOuterBlanks
    return inner.isTidy ? splitTidied(inner) : Array(inner.tidied.utf8).withUnsafeBufferPointer(splitTidied)
  }

  private static func splitTidied(_ part: UnsafeBufferPointer<UInt8>) -> (name: String, role: Role?) {
    guard part.last == UInt8(ascii: ")"), let opening = part.lastIndex(of: UInt8(ascii: "(")) else {
      return (String(decoding: part, as: UTF8.self), nil)
    }
    let inside = UnsafeBufferPointer(rebasing: part[(opening + 1)...].dropLast())
    let name = UnsafeBufferPointer(rebasing: part[..<opening]).tidied
    guard beginsSmall(inside), !name.isEmpty else { return (String(decoding: part, as: UTF8.self), nil) }
    return (name, Role(inside.tidied))
  }

  private static func beginsSmall(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let first = text.first else { return false }
    if first < 0x80 { return (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(first) }
    return String(decoding: text, as: UTF8.self).first?.isLowercase ?? false
  }
}
