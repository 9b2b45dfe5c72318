import ChronologyModel

/// How far a statement is to be trusted, in words.
struct TrustworthinessView: TemplateView, Hashable {
  let standing: String?
  let origin: String?
  let confidence: String?
  /// What sets the statement apart from one that its source asserts.
  let reservations: String
  let inOneLine: String
  private let isConfident: Bool

  /// Nil where there is nothing to remark.
  init?(
    _ standing: Standing, by attribution: String?, _ origin: Origin, _ confidence: Confidence?, in words: ReportWords
  ) {
    self.standing = words.standing(standing, by: attribution)
    self.origin = words.origin(origin)
    self.confidence = confidence.map(words.confidence)
    isConfident = confidence == .high
    reservations = words.listOfPhrases([self.standing, self.origin].compactMap(\.self))
    inOneLine = words.listOfPhrases([self.standing, self.origin, self.confidence].compactMap(\.self))
    if self.standing == nil, self.origin == nil, self.confidence == nil { return nil }
  }

  static let fields: FieldTable<Self> = [
    .text("standing", "who alleges, denies or thinks so; none where the source asserts it") { $0.standing },
    .text("origin", "where it comes from, if not from the cited source") { $0.origin },
    .text("confidence", "how sure the author of the chronology is") { $0.confidence },
    .text("reservations", "standing and origin, with a semicolon between") { $0.reservations },
    .text("doubts", "the same and the confidence, unless that is high") {
      $0.isConfident ? $0.reservations : $0.inOneLine
    },
    .text("inOneLine", "all three, with semicolons between") { $0.inOneLine },
  ]
}
