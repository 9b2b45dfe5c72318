import TextMetrics

/// The ways in which each label can be wrapped to one, two or three lines; each is measured once.
final class LabelShapes {
  private struct Request: Hashable {
    let wording: LabelBook.Wording
    let spacing: Spacing
  }

  private let book: LabelBook
  /// px; no line is wider.
  let widest: Double
  private var known: [Request: [Int: [LabelText.Wrapped]]] = [:]

  init(_ book: LabelBook, widest: Double) {
    self.book = book
    self.widest = widest
  }

  /// px; a line any narrower breaks words.
  private static let narrowest = 56.0
  /// A title that is wider than this on one line is not looked at as one line (px).
  private static let longest = 3000.0

  /// Of different numbers of lines, the fewest first; not empty. Only the last can be cut short, where no three lines hold
  /// the title.
  func shapes(of item: Int, _ wording: LabelBook.Wording, _ spacing: Spacing) -> [LabelText.Wrapped] {
    let request = Request(wording: wording, spacing: spacing)
    if let shapes = known[request]?[item] { return shapes }
    let shapes = wrapped(book.text(item, wording), spacing)
    known[request, default: [:]][item] = shapes
    return shapes
  }

  private func wrapped(_ text: LabelText, _ spacing: Spacing) -> [LabelText.Wrapped] {
    func wrapped(_ width: Double) -> LabelText.Wrapped {
      text.wrapped(width: min(width, widest), font: book.font, leading: spacing.leading)
    }
    let whole = text.wrapped(width: Self.longest, font: book.font, leading: spacing.leading)
    var shapes: [LabelText.Wrapped] = []
    for lines in 1...LabelText.mostLines {
      // Lines of words are never quite even.
      for slack in lines == 1 ? [1.0] : [1.06, 1.2, 1.4] {
        let width = max(whole.width / Double(lines) * slack, Self.narrowest)
        let shape = wrapped(width)
        guard shape.isComplete, shape.lines.count <= lines else { continue }
        if shapes.last.map({ $0.lines.count < shape.lines.count }) ?? true { shapes.append(shape) }
        break
      }
    }
    return shapes.isEmpty ? [wrapped(widest)] : shapes
  }
}
