import ArgumentParser
import ChronologyModel
import Diagnostics
import Wording

/// The language of all that is written beside the texts of the data.
struct LanguageOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The language of dates, axis, legend and notes: \(Self.known). By default the chronology's own, else en-GB.",
      valueName: "tag"),
    transform: Self.named)
  var language: Language?

  /// What is asked for, else what the chronology names, else British English.
  func language(of chronology: Chronology) -> Language {
    language ?? chronology.language.flatMap(Language.named) ?? .britishEnglish
  }

  private static let tags = Language.all.map(\.tag)
  private static let known = tags.joined(separator: ", ")

  @Sendable static func named(_ tag: String) throws -> Language {
    if let language = Language.named(tag) { return language }
    let suggestion = DidYouMean.closest(to: tag, in: tags).map { "; did you mean '\($0)'?" } ?? ""
    throw ValidationError("there are no words in the language '\(tag)', but in \(known)\(suggestion)")
  }
}
