extension Array {
  /// Lets `body` see each element where it lies: an event has a dozen references, which a copy would count up and down.
  func forEachInPlace(_ body: (borrowing Element) -> Void) {
    let elements = span
    for index in elements.indices { body(elements[index]) }
  }
}
