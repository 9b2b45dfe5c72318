/// Writes XML from front to back, an element a line. Names are literals, and values go through an ``Escaping``.
///
/// What is opened is closed by its own call, and attributes come before content:
///
///     out.element("actor") {
///       $0.attribute("id", id)
///       $0.element("alias", text: name)
///     }
public struct XMLWriter: Sendable {
  private var output = ByteWriter(capacity: 1 << 12)
  private var depth = 0
  /// Whether a start tag still waits for its end.
  private var isTagOpen = false
  /// How many texts held characters that XML forbids, and now hold U+FFFD.
  public private(set) var replacedTexts = 0

  public init() { output.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>") }

  /// The finished document, with a line end.
  public mutating func finish() -> [UInt8] {
    output.write("\n")
    return output.bytes
  }

  public mutating func element(_ name: StaticString, _ content: (inout XMLWriter) -> Void = { _ in }) {
    closeTag()
    newLine()
    output.write("<")
    output.write(name)
    isTagOpen = true
    depth += 1
    content(&self)
    depth -= 1
    if isTagOpen {
      output.write("/>")
      isTagOpen = false
    } else {
      newLine()
      end(name)
    }
  }

  /// An element that holds text and nothing else.
  public mutating func element(
    _ name: StaticString, text: String, _ attributes: (inout XMLWriter) -> Void = { _ in }
  ) {
    closeTag()
    newLine()
    output.write("<")
    output.write(name)
    isTagOpen = true
    attributes(&self)
    isTagOpen = false
    output.write(">")
    note(text)
    output.write(text, as: XMLText.self)
    end(name)
  }

  /// Text on a line of its own, for an element in which blanks at the ends do not count.
  public mutating func text(_ text: String) {
    closeTag()
    newLine()
    note(text)
    output.write(text, as: XMLText.self)
  }

  /// Nothing where there is no value.
  public mutating func attribute(_ name: StaticString, _ value: String?) {
    guard let value else { return }
    output.write(" ")
    output.write(name)
    output.write("=\"")
    note(value)
    output.write(value, as: XMLAttribute.self)
    output.write("\"")
  }

  private mutating func note(_ text: String) { if XMLText.replaces(text) { replacedTexts += 1 } }

  private mutating func closeTag() {
    if isTagOpen { output.write(">") }
    isTagOpen = false
  }

  private mutating func newLine() {
    output.write("\n")
    for _ in 0..<depth { output.write("  ") }
  }

  private mutating func end(_ name: StaticString) {
    output.write("</")
    output.write(name)
    output.write(">")
  }
}
