import ChronologyModel

/// The values of a node or an edge by their names, each taken once by what knows it; the rest are attributes.
struct NetworkValues {
  private var values: [(name: String, value: NetworkEntry.Text)]
  /// Case does not matter in names.
  private var small: [String]

  init(_ values: [(name: String, value: NetworkEntry.Text)]) {
    self.values = values
    small = values.map { $0.name.lowercased() }
  }

  private func place(of name: String) -> Int? { small.firstIndex(of: name) }

  private mutating func remove(at place: Int) -> NetworkEntry.Text {
    small.remove(at: place)
    return values.remove(at: place).value
  }

  mutating func take(_ name: String) -> NetworkEntry.Text? {
    guard let place = place(of: name) else { return nil }
    return remove(at: place)
  }

  /// The first of these that is not empty.
  mutating func take(firstOf names: [String]) -> String? {
    for name in names {
      guard let place = place(of: name), let text = values[place].value.text.tidied.nonEmpty else { continue }
      _ = remove(at: place)
      return text
    }
    return nil
  }

  /// The value of the first name that can be read; what cannot stays.
  mutating func take<Value>(_ name: String, or other: String? = nil, as read: (String) -> Value?) -> Value? {
    for name in [name, other].compactMap(\.self) {
      guard let place = place(of: name), let value = read(values[place].value.text.tidied) else { continue }
      _ = remove(at: place)
      return value
    }
    return nil
  }

  /// Leaves out a value that says what another has said.
  mutating func drop(_ name: String, where isSame: (String) -> Bool) {
    if let place = place(of: name), isSame(values[place].value.text) { _ = remove(at: place) }
  }

  /// The value where it can be read; it stays.
  func find<Value>(_ name: String, as read: (String) -> Value?) -> (NetworkEntry.Text, Value)? {
    guard let place = place(of: name), let value = read(values[place].value.text.tidied) else { return nil }
    return (values[place].value, value)
  }

  mutating func list(_ name: String) -> [String] {
    let parts = take(name)?.text.split(separator: NetworkColumns.separator) ?? []
    return parts.map { String($0).tidied }.filter { !$0.isEmpty }
  }

  /// Times that are no dates stay as they are written.
  mutating func keep(_ times: NetworkEntry.Times) {
    for (name, time) in [("start", times.start), ("end", times.end)] {
      guard let time else { continue }
      values.append((name, time))
      small.append(name)
    }
  }

  /// What nothing took, without what is empty.
  var rest: [Attribute] {
    values.compactMap { name, value in value.text.tidied.nonEmpty.map { Attribute(name: name, value: $0) } }
  }
}

/// The signs of signed networks.
enum NetworkSign {
  private static let words: [String: RelationSign] = [
    "co-operative": .cooperative, "cooperative": .cooperative, "friendly": .cooperative, "positive": .cooperative,
    "+": .cooperative, "1": .cooperative, "+1": .cooperative, "hostile": .hostile, "negative": .hostile, "-": .hostile,
    "-1": .hostile, "neutral": .neutral, "0": .neutral,
  ]

  static func sign(_ text: String) -> RelationSign? { words[text.lowercased()] }
}
