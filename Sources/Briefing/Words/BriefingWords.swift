import Wording

/// Every fixed word of the report in one language. A language that lacks a word does not compile.
struct BriefingWords: Sendable {
  var headings: HeadingWords
  var columns: ColumnWords
  var notes: NoteWords
  var remarks: RemarkWords
  var filter: FilterWords
  var separators: SeparatorWords
  var figures: FigureWords
  var trust: TrustWords
  var scales: ScaleWords
  var comparison: ComparisonWords
  var entries: EntryWords
  var counts: CountWords

  /// By the tags of the languages.
  static let all: [String: BriefingWords] = [
    "en-GB": britishEnglish, "en-US": americanEnglish, "fr": french, "es": spanish, "ru": russian, "ar": arabic,
    "fa": persian, "fa-AF": dari,
  ]

  static func of(_ language: Language) -> BriefingWords { all[language.tag] ?? britishEnglish }
}
