import Files
import Glibc

// embed-templates OUTPUT FOLDER NAME...: writes the files as raw static strings into the Swift file OUTPUT.

/// The shortest row of `#` that lets the text stand in a raw string.
func delimiter(for text: String) -> String {
  var longest = 0
  var run = 0
  for byte in text.utf8 {
    run = byte == UInt8(ascii: "#") ? run + 1 : 0
    longest = max(longest, run)
  }
  return String(repeating: "#", count: longest + 1)
}

func literal(_ text: String) -> String {
  let hashes = delimiter(for: text)
  return "\(hashes)\"\"\"\n\(text)\n\"\"\"\(hashes)"
}

func fail(_ message: String) -> Never {
  Array("error: \(message)\n".utf8).withUnsafeBytes { _ = write(STDERR_FILENO, $0.baseAddress, $0.count) }
  exit(1)
}

let arguments = CommandLine.arguments
guard arguments.count >= 3 else { fail("usage: embed-templates OUTPUT FOLDER NAME...") }

var source = """
  /// The files under `Templates`, by their paths there.
  enum EmbeddedTemplates {
    static let files: [(name: StaticString, text: StaticString)] = [

  """
for name in arguments.dropFirst(3) {
  do {
    let bytes = try InputFile.read(arguments[2] + "/" + name, limit: 1 << 20)
    guard let text = String(validating: bytes, as: UTF8.self) else { fail("\(name) is not UTF-8") }
    source += "(\(literal(name)), \(literal(text))),\n"
  } catch {
    fail("cannot read \(name): \(error)")
  }
}
source += "  ]\n}\n"

do {
  try OutputFile.write(Array(source.utf8), to: arguments[1])
} catch {
  fail("cannot write \(arguments[1]): \(error)")
}
