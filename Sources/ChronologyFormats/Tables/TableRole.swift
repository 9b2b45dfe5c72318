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
    let inside = String(decoding: part[(opening + 1)...].dropLast(), as: UTF8.self)
    let name = UnsafeBufferPointer(rebasing: part[..<opening]).tidied
    guard let first = inside.first, first.isLowercase, !name.isEmpty else {
      return (String(decoding: part, as: UTF8.self), nil)
    }
    return (name, Role(inside.tidied))
  }
}
