/// A node or an edge as a file has it, whatever its format.
struct NetworkEntry {
  struct Text {
    let text: String
    let offset: Int
  }

  /// What a file says of when something holds; nil for an end that it leaves out.
  struct Times {
    var start: Text?
    var end: Text?
  }

  /// The name of its element.
  let element: String
  /// Offset of its tag.
  let offset: Int
  var id: Text?
  var label: Text?
  var times: [Times] = []
  /// Columns and whatever else stands on it, by name, in order.
  var values: [(name: String, value: Text)] = []

  init(_ element: String, at offset: Int) {
    self.element = element
    self.offset = offset
  }
}

/// An edge as a file has it.
struct NetworkLink {
  var entry: NetworkEntry
  /// Two and in an edge of several nodes more, as they stand.
  var ends: [NetworkEntry.Text]
  var isDirected: Bool
}
