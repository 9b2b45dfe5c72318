import ArgumentParser
import ChronologyModel
import Wording

/// How a figure looks, and what stands above and below it.
struct FigureOptions: ParsableArguments {
  @OptionGroup var look: ThemeOptions

  @Flag(name: .customLong("no-title"), help: "Leave title and subtitle to the page that the figure goes into.")
  var isUntitled = false

  @Flag(name: .customLong("no-source"), help: "Leave the line that names the sources to the page.")
  var isWithoutSource = false

  struct Heading {
    var title: String?
    var subtitle: String?
  }

  func heading(for chronology: Chronology) -> Heading {
    isUntitled ? Heading() : Heading(title: chronology.title, subtitle: chronology.subtitle)
  }
}

extension Language {
  /// The language that a chronology names, or British English.
  static func of(_ chronology: Chronology) -> Language {
    chronology.language.flatMap(Language.named) ?? .britishEnglish
  }
}

extension InputOptions.Read {
  /// What a figure has to say of its input.
  var remarks: [String] {
    errorCount == 0 ? [] : ["Errors in the input: \(errorCount); what has them is left out."]
  }
}
