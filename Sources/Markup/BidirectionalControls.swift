/// Bidirectional controls of the input are kept, and ended where the text ends, so that they cannot reorder what stands
/// around it (Unicode Standard Annex 9, explicit directional formatting characters).
enum BidirectionalControls {
  /// The text with each control that it opened closed, and closing ones without an opening left out.
  static func balanced(_ text: String) -> String {
    guard text.utf8.contains(0xE2), text.unicodeScalars.contains(where: isControl) else { return text }
    var result = String.UnicodeScalarView()
    var open: [Unicode.Scalar] = []
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x202A, 0x202B, 0x202D, 0x202E: open.append("\u{202C}")
      case 0x2066...0x2068: open.append("\u{2069}")
      case 0x202C:
        guard open.last == scalar else { continue }
        open.removeLast()
      case 0x2069:
        // The end of an isolate ends what was opened in it.
        guard let isolate = open.lastIndex(of: scalar) else { continue }
        result.append(contentsOf: open[(isolate + 1)...].reversed())
        open.removeSubrange(isolate...)
      default: break
      }
      result.append(scalar)
    }
    result.append(contentsOf: open.reversed())
    return String(result)
  }

  private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    (0x202A...0x202E).contains(scalar.value) || (0x2066...0x2069).contains(scalar.value)
  }
}
