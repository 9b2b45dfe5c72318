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

extension InputOptions.Read {
  /// What a figure has to say of its input.
  func remarks(in language: Language) -> [String] {
    errorCount == 0 ? [] : [language.remark(errors: errorCount)]
  }
}
