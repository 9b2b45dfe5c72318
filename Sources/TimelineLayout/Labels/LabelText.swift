import ChronologyModel
import EDTF
import TextMetrics
import Wording

/// The words of a label, before it has a place.
struct LabelText: Hashable {
  let date: String?
  let title: String
  let isBold: Bool

  /// A label takes at most this many lines.
  static let mostLines = 3

  struct Wrapped: Hashable {
    let lines: [[TextBlock.Run]]
    let width: Double
    let lineHeight: Double
    /// False where the title did not fit and ends in an ellipsis.
    let isComplete: Bool

    var height: Double { Double(lines.count) * lineHeight }
  }

  func wrapped(width: Double, size: Double) -> Wrapped {
    let weight: FontWeight = isBold ? .bold : .regular
    // The date stays in one piece, with two blanks after it, unless it is as long as a line.
    let prefix = date.map { date in
      let isShort = TextMeasure.width(of: date, size: size, weight: weight) < width * 0.7
      return (isShort ? date.split(separator: " ").joined(separator: "\u{A0}") : date) + "\u{A0}"
    }
    let text = prefix.map { "\($0) \(title)" } ?? title
    var wrapping = Wrapping.lines(of: text, width: width, size: size, weight: weight, maximum: Self.mostLines)
    if !wrapping.isComplete {
      wrapping.lines = Self.ellipsised(wrapping.lines, width: width, size: size, weight: weight)
    }
    let lines = wrapping.lines.enumerated().map { index, line in
      index == 0 ? firstLine(line, prefix: prefix) : [TextBlock.Run(line, isBold: isBold)]
    }
    return Wrapped(
      lines: lines, width: wrapping.width, lineHeight: LineHeight.of(text, size: size),
      isComplete: wrapping.isComplete)
  }

  private func firstLine(_ line: String, prefix: String?) -> [TextBlock.Run] {
    guard let prefix, line.hasPrefix(prefix), let date else { return [TextBlock.Run(line, isBold: isBold)] }
    let rest = line.dropFirst(prefix.count).drop { $0 == " " }
    return [TextBlock.Run(rest.isEmpty ? date : date + "\u{A0}\u{A0}", .muted, isBold: isBold)]
      + (rest.isEmpty ? [] : [TextBlock.Run(String(rest), isBold: isBold)])
  }

  private static func ellipsised(_ lines: [String], width: Double, size: Double, weight: FontWeight) -> [String] {
    guard var last = lines.last else { return lines }
    while !last.isEmpty, TextMeasure.width(of: last + "\u{2026}", size: size, weight: weight) > width {
      last.removeLast()
    }
    return lines.dropLast() + [last + "\u{2026}"]
  }
}
