import Diagnostics

extension Rule {
  public static let tooManyDefaults = Rule(
    "too-many-defaults", .error,
    "defaults of columns stand for more than {limit} values; write the values where they are meant", isLimit: true)
}

/// Values that a file gives once for all nodes or edges which have none of their own.
struct NetworkDefaults {
  private struct Default {
    /// The id of its column.
    let column: String
    let name: String
    let value: NetworkEntry.Text
  }

  /// Bytes in one.
  private static let longest = 240
  /// Looked at for all nodes and edges together; a small file could mean a huge one otherwise.
  private static let most = 5_000_000

  private var defaults: [String: [Default]] = [:]
  private var looked = 0

  /// - Parameter element: what it is for; a text that is too long is no default.
  mutating func add(_ value: NetworkEntry.Text, column: String, named name: String, of element: String) {
    let value = NetworkEntry.Text(text: value.text.tidied, offset: value.offset)
    guard !value.text.isEmpty, value.text.utf8.count <= Self.longest else { return }
    defaults[element, default: []].append(Default(column: column, name: name, value: value))
  }

  /// Gives an entry those of the columns that it has no value in.
  mutating func complete(_ entry: inout NetworkEntry, given: Set<String>, _ fields: inout FieldReader) {
    guard let defaults = defaults[entry.element], looked <= Self.most else { return }
    looked += defaults.count
    guard looked <= Self.most else {
      return fields.report(.tooManyDefaults, ["limit": "\(Self.most)"], at: entry.offset)
    }
    for standard in defaults where !given.contains(standard.column) {
      entry.values.append((standard.name, standard.value))
    }
  }
}
