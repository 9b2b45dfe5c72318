import ArgumentParser
import ChronologyFormats
import ChronologyModel
import Diagnostics
import Files
import TimelineLayout

extension TimelineForm: ExpressibleByArgument {}
extension Laning: ExpressibleByArgument {}

/// How a timeline is laid out, and what stands out in it.
struct FormOptions: ParsableArguments {
  @Option(help: "columns, rows or strip; by default what suits the size and the number of events.")
  var form: TimelineForm?

  @Option(help: "What the lanes stand for: category, actor, place or none.")
  var lanes = Laning.none

  @Option(
    help: ArgumentHelp("The one category, actor or place that has colour; all else is grey.", valueName: "name"))
  var highlight: String?

  @Option(
    help: ArgumentHelp("Events that only give the background; may be repeated.", valueName: "file"))
  var context: [String] = []

  func validate() throws {
    if let form, form != .rows, lanes != .none { throw ValidationError("lanes stand in rows, not in \(form.rawValue)") }
  }

  func apply(to options: inout TimelineOptions, _ chronology: Chronology) throws {
    if let highlight, Highlight(named: highlight, in: chronology, lanes: lanes) == nil {
      let suggestion =
        DidYouMean.closest(to: highlight, in: Highlight.names(in: chronology)).map { "; did you mean '\($0)'?" } ?? ""
      throw ValidationError("there is no category, actor or place '\(highlight)'\(suggestion)")
    }
    options.form = form
    options.lanes = lanes
    options.highlight = highlight
    options.context = try background()
  }

  private func background() throws -> [Event] {
    guard !context.isEmpty else { return [] }
    let loaded = try Console.attempt { () throws(FileError) in try InputLoader().load(context) }
    let errors = loaded.findings.filter { $0.severity == .error }
    for finding in errors { Console.say(finding.line) }
    if !errors.isEmpty { throw ExitCode.findings }
    return loaded.chronology.events
  }
}
