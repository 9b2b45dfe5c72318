/// Writes JSON (RFC 8259) from front to back. Names are literals, and values go through ``JSONString``.
public struct JSONWriter: Sendable {
  private var output = ByteWriter(capacity: 1 << 12)
  /// Whether something stands before what comes next in the object or array that is open.
  private var isContinued = false

  public init() {}

  /// The finished text, with a line end.
  public mutating func finish() -> [UInt8] {
    output.write("\n")
    return output.bytes
  }

  // MARK: Values

  public mutating func object(_ content: (inout JSONWriter) -> Void) { enclosed("{", "}", content) }

  public mutating func string(_ text: String) {
    separate()
    output.write("\"")
    output.write(text, as: JSONString.self)
    output.write("\"")
  }

  /// An array in an array.
  public mutating func texts(_ texts: [String]) {
    enclosed("[", "]") { for text in texts { $0.string(text) } }
  }

  public mutating func number(_ number: Int) {
    separate()
    output.write(number)
  }

  // MARK: Fields of an object

  /// Nil is written as null.
  public mutating func field(_ name: StaticString, _ text: String?) {
    begin(name)
    if let text { string(text) } else { literal("null") }
  }

  /// Under a name that comes from the input.
  public mutating func field(named name: String, _ text: String) {
    string(name)
    output.write(":")
    isContinued = false
    string(text)
  }

  public mutating func field(_ name: StaticString, _ value: Int?) {
    begin(name)
    if let value { number(value) } else { literal("null") }
  }

  /// Between 0 and 1, with at most six decimals.
  public mutating func field(_ name: StaticString, share: Double?) {
    begin(name)
    guard let share else { return literal("null") }
    separate()
    output.write(share: share)
  }

  public mutating func field(_ name: StaticString, _ value: Bool) {
    begin(name)
    literal(value ? "true" : "false")
  }

  public mutating func field(_ name: StaticString, _ texts: [String]) {
    begin(name)
    self.texts(texts)
  }

  public mutating func object(_ name: StaticString, _ content: (inout JSONWriter) -> Void) {
    begin(name)
    object(content)
  }

  public mutating func array<Element>(
    _ name: StaticString, _ elements: some Sequence<Element>, _ write: (inout JSONWriter, Element) -> Void
  ) {
    begin(name)
    enclosed("[", "]") { for element in elements { write(&$0, element) } }
  }

  /// As `array(_:_:_:)`, with each element on a line of its own.
  public mutating func lines<Element>(
    _ name: StaticString, _ elements: some Sequence<Element>, _ write: (inout JSONWriter, Element) -> Void
  ) {
    begin(name)
    enclosed("[", "]") {
      for element in elements {
        $0.separate()
        $0.output.write("\n")
        $0.isContinued = false
        write(&$0, element)
      }
    }
  }

  private mutating func begin(_ name: StaticString) {
    separate()
    output.write("\"")
    output.write(name)
    output.write("\":")
    isContinued = false
  }

  private mutating func literal(_ word: StaticString) {
    separate()
    output.write(word)
  }

  private mutating func enclosed(
    _ opening: StaticString, _ closing: StaticString, _ content: (inout JSONWriter) -> Void
  ) {
    separate()
    output.write(opening)
    isContinued = false
    content(&self)
    output.write(closing)
    isContinued = true
  }

  private mutating func separate() {
    if isContinued { output.write(",") }
    isContinued = true
  }
}
