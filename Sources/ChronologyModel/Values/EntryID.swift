import Diagnostics

/// The id of an entry, typed so that an actor's cannot stand where an event's is meant.
public struct EntryID<Entry>: Hashable, Sendable, Comparable, CustomStringConvertible, ExpressibleByStringLiteral {
  public let text: String

  public init(_ text: String) { self.text = text }
  public init(stringLiteral text: String) { self.text = text }

  public var description: String { text }
  public static func < (left: EntryID, right: EntryID) -> Bool {
    left.text.utf8.lexicographicallyPrecedes(right.text.utf8)
  }
}

/// A reference to an entry, with the place where it is made.
public struct Reference<Entry>: Hashable, Sendable {
  public var id: EntryID<Entry>
  public var mark: SourceMark

  public init(_ id: EntryID<Entry>, mark: SourceMark = SourceMark(offset: 0)) {
    self.id = id
    self.mark = mark
  }
}
