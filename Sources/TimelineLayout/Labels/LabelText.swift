import ChronologyModel
import EDTF
import TextMetrics
import Wording

/// The words of a label, before it has a place.
struct LabelText: Hashable {
  let date: String?
  let title: String
  let isBold: Bool
  /// Of the title.
  var ink = TextBlock.Ink.normal

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

  func wrapped(width: Double, size: Double, leading: Double = 1.2) -> Wrapped {
    let weight: FontWeight = isBold ? .bold : .regular
    guard let date else { return wrapped(title, prefix: nil, width, size, weight, leading) }
    if TextMeasure.width(of: date, size: size, weight: weight) < width * Self.longestDate {
      // The date stays in one piece, with two blanks after it.
      let prefix = date.split(separator: " ").joined(separator: "\u{A0}") + "\u{A0}"
      return wrapped("\(prefix) \(title)", prefix: prefix, width, size, weight, leading)
    }
    // A date as long as a line has lines of its own.
    let dates = Wrapping.lines(of: date, width: width, size: size, weight: weight)
    let titles = wrapped(title, prefix: nil, width, size, weight, leading)
    return Wrapped(
      lines: dates.lines.map { [TextBlock.Run($0, .muted, isBold: isBold)] } + titles.lines,
      width: max(dates.width, titles.width), lineHeight: titles.lineHeight, isComplete: titles.isComplete)
  }

  /// As a share of the line, the longest date that has text after it.
  private static let longestDate = 0.6

  /// In em, less than any character that takes room.
  private static let narrowest = 0.2

  private func wrapped(
    _ text: String, prefix: String?, _ width: Double, _ size: Double, _ weight: FontWeight, _ leading: Double
  ) -> Wrapped {
    // No more than what could fit is looked at, however long the text is.
    let most = Self.mostLines * Int(width / (size * Self.narrowest) + 1)
    let head = String(text.prefix(most))
    var wrapping = Wrapping.lines(of: head, width: width, size: size, weight: weight, maximum: Self.mostLines)
    if head.utf8.count < text.utf8.count { wrapping.isComplete = false }
    if !wrapping.isComplete {
      wrapping.lines = Self.ellipsised(wrapping.lines, width: width, size: size, weight: weight)
    }
    let lines = wrapping.lines.enumerated().map { index, line in
      index == 0 ? firstLine(line, prefix: prefix) : [TextBlock.Run(line, ink, isBold: isBold)]
    }
    return Wrapped(
      lines: lines, width: wrapping.width, lineHeight: LineHeight.of(head, size: size, leading: leading),
      isComplete: wrapping.isComplete)
  }

  private func firstLine(_ line: String, prefix: String?) -> [TextBlock.Run] {
    guard let prefix, line.hasPrefix(prefix), let date else { return [TextBlock.Run(line, ink, isBold: isBold)] }
    let rest = line.dropFirst(prefix.count).drop { $0 == " " }
    return [TextBlock.Run(rest.isEmpty ? date : date + "\u{A0}\u{A0}", .muted, isBold: isBold)]
      + (rest.isEmpty ? [] : [TextBlock.Run(String(rest), ink, isBold: isBold)])
  }

  private static func ellipsised(_ lines: [String], width: Double, size: Double, weight: FontWeight) -> [String] {
    guard var last = lines.last else { return lines }
    while !last.isEmpty, TextMeasure.width(of: last + "\u{2026}", size: size, weight: weight) > width {
      last.removeLast()
    }
    return lines.dropLast() + [last + "\u{2026}"]
  }
}
