import ArgumentParser
import Diagnostics
import FigureStyle
import Files
import HouseStyles

/// The colours, fonts and sizes of figures; for every command that draws.
struct ThemeOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "\(Theme.names.joined(separator: ", ")), or a JSON file with a house style.", valueName: "name|file"))
  var theme = Theme.names[0]

  struct Read {
    let theme: Theme
    /// What it was read from, which no output may replace.
    let files: [String]
  }

  /// Prints what was found in a house style on standard error, and stops on an error.
  func read(printing style: DiagnosticStyle) throws -> Read {
    if let known = Theme.named(theme) { return Read(theme: known, files: []) }
    let house = HouseStyle.read(try bytes(), name: theme)
    for finding in house.diagnostics { Console.say(style.line(finding)) }
    guard let read = house.theme else { throw ExitCode.findings }
    return Read(theme: read, files: [theme])
  }

  /// Of the file; one that is not there may be a name misspelt.
  private func bytes() throws -> [UInt8] {
    // Standard input is for chronologies.
    if theme == "-" { throw unknown }
    do throws(FileError) {
      return try InputFile.read(theme, limit: HouseStyle.byteLimit)
    } catch {
      if error.problem == .cannotOpen, !theme.contains("/"), !theme.contains(".") { throw unknown }
      Console.say(error.message)
      throw error.exitCode
    }
  }

  private var unknown: ValidationError {
    let suggestion = DidYouMean.closest(to: theme, in: Theme.names).map { "; did you mean '\($0)'?" } ?? ""
    let names = Theme.names.joined(separator: ", ")
    return ValidationError(
      "there is no theme '\(theme)', nor a file of that name; the themes are \(names)\(suggestion)")
  }
}
