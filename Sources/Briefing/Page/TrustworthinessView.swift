import ChronologyModel

/// How far a statement is to be trusted, in words.
struct TrustworthinessView: TemplateView, Hashable {
  let standing: String?
  let origin: String?
  let confidence: String?

  /// Nil where there is nothing to remark.
  init?(
    _ standing: Standing, by attribution: String?, _ origin: Origin, _ confidence: Confidence?, in words: BriefingWords
  ) {
    self.standing = words.standing(standing, by: attribution)
    self.origin = words.origin(origin)
    self.confidence = confidence.map(words.confidence)
    if self.standing == nil, self.origin == nil, self.confidence == nil { return nil }
  }

  var inOneLine: String { [standing, origin, confidence].compactMap(\.self).joined(separator: "; ") }

  static let fields: FieldTable<Self> = [
    .text("standing", "who alleges, denies or thinks so; none where the source asserts it") { $0.standing },
    .text("origin", "where it comes from, if not from the cited source") { $0.origin },
    .text("confidence", "how sure the author of the chronology is") { $0.confidence },
    .text("inOneLine", "all three, with semicolons between") { $0.inOneLine },
  ]
}
