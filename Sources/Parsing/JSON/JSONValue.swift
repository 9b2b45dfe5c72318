/// What a JSON text holds (RFC 8259), members and elements in the order of the text.
public enum JSONValue: Hashable, Sendable {
  case null
  case bool(Bool)
  /// As written, since a `Double` cannot hold every number that JSON can.
  case number(String)
  case string(String)
  case array([JSONNode])
  /// No two members have the same name.
  case object([JSONMember])
}

/// A value and where it begins.
public struct JSONNode: Hashable, Sendable {
  public let value: JSONValue
  /// Byte offset of the value's first byte.
  public let offset: Int

  public init(_ value: JSONValue, offset: Int) {
    self.value = value
    self.offset = offset
  }
}

public struct JSONMember: Hashable, Sendable {
  public let name: String
  /// Byte offset of the name's quotation mark.
  public let nameOffset: Int
  public let node: JSONNode
}

extension JSONNode {
  /// The member of that name; nil where this is no object or has none.
  public subscript(name: String) -> JSONNode? {
    guard case .object(let members) = value else { return nil }
    return members.first { $0.name == name }?.node
  }

  /// The elements; empty where this is no array.
  public var elements: [JSONNode] {
    guard case .array(let elements) = value else { return [] }
    return elements
  }

  public var string: String? {
    guard case .string(let text) = value else { return nil }
    return text
  }

  /// The number nearest to the one written.
  public var double: Double? {
    guard case .number(let text) = value else { return nil }
    return Double(text)
  }

  /// Nil where the number has a fraction, an exponent or is too large.
  public var integer: Int? {
    guard case .number(let text) = value else { return nil }
    return Int(text)
  }
}
