import ArgumentParser
import Briefing
import Diagnostics
import Files

/// The templates that the command line names, read once.
struct ReportTemplates {
  private let set: BuiltInTemplate
  private let own: [(name: String, bytes: [UInt8])]
  /// With links for sources.
  let library: TemplateLibrary

  /// - Parameter name: of a set of the program's, or of a folder.
  init(named name: String) throws {
    set = BuiltInTemplate(rawValue: name) ?? .briefing
    own = BuiltInTemplate(rawValue: name) == nil ? try Self.files(inFolder: name) : []
    library = TemplateLibrary(set, overridingWith: own)
    for finding in library.findings { Console.say(finding.line) }
    if library.findings.contains(where: { $0.severity == .error }) { throw ExitCode.findings }
  }

  /// With footnotes for sources.
  var footnoted: TemplateLibrary { TemplateLibrary(set, form: .pandoc, overridingWith: own) }

  /// Runs what renders; says what is wrong with the templates and ends with the exit code of findings.
  static func attempt<Value>(_ render: () throws(TemplateError) -> Value) throws -> Value {
    do throws(TemplateError) {
      return try render()
    } catch {
      for finding in error.findings { Console.say(finding.line) }
      throw ExitCode.findings
    }
  }

  private static func files(inFolder name: String) throws -> [(name: String, bytes: [UInt8])] {
    guard InputFile.isFolder(name) else {
      let names = BuiltInTemplate.allCases.map(\.rawValue)
      let suggestion = DidYouMean.closest(to: name, in: names).map { "; did you mean '\($0)'?" } ?? ""
      throw ValidationError(
        "'\(name)' is no folder, and no template of the program: \(names.joined(separator: ", "))\(suggestion)")
    }
    let folder = name.hasSuffix("/") ? String(name.dropLast()) : name
    return try Console.attempt { () throws(FileError) in
      try InputFile.names(inFolder: folder).map { name throws(FileError) in
        (name: "\(folder)/\(name)", bytes: try InputFile.read("\(folder)/\(name)", limit: 1 << 20))
      }
    }
  }
}
