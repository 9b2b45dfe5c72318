import ArgumentParser
import ChronologyFormats
import ChronologyModel
import Diagnostics
import EDTF
import Files
import TimelineLayout
import Wording

extension InputFormat: ExpressibleByArgument {}

/// What every command that reads a chronology takes.
struct InputOptions: ParsableArguments {
  @Argument(
    help: "Files, folders, or - for standard input.", completion: .file(extensions: ["xml", "csv", "gexf", "graphml"]))
  var inputs: [String]

  @Option(help: "The format of the inputs, where their names do not tell (needed for -).")
  var from: InputFormat?

  @Option(
    help: ArgumentHelp(
      "A table's column for a field, as date=Datum; may be repeated.", valueName: "field=header"))
  var map: [String] = []

  @Option(help: ArgumentHelp("The largest input, in MiB.", valueName: "MiB"))
  var maxInput = InputLoader.defaultLimit >> 20

  @Option(help: "The title, where the inputs have none or another is wanted.")
  var title: String?

  @Option(
    name: .customLong("as-of"),
    help: ArgumentHelp("The day on which the chronology stands, in place of the inputs' own.", valueName: "date"))
  var asOf: EDTFDate?

  @Flag(help: "Leave out entries that have errors and go on.")
  var keepGoing = false

  @Option(help: "How findings are printed: text or json.")
  var diagnostics = DiagnosticStyle.text

  func validate() throws {
    let known = InputFormat.allCases.map(\.rawValue).joined(separator: ", ")
    if inputs.contains("-"), from == nil { throw ValidationError("standard input needs --from, with one of: \(known)") }
    if inputs.filter({ $0 == "-" }).count > 1 { throw ValidationError("standard input can be read only once") }
    if maxInput < 1 || maxInput > 2047 { throw ValidationError("--max-input is in MiB, 1 to 2047") }
    for pair in map { try Self.validate(map: pair) }
  }

  private static func validate(map pair: String) throws {
    guard let equals = pair.firstIndex(of: "=") else {
      throw ValidationError("--map takes field=header, not '\(pair)'")
    }
    let field = String(pair[..<equals])
    guard !TableReader.fields.contains(field) else { return }
    let suggestion = DidYouMean.closest(to: field, in: TableReader.fields).map { "; did you mean '\($0)'?" } ?? ""
    throw ValidationError("--map knows no field '\(field)'\(suggestion)")
  }

  struct Read {
    var chronology: Chronology
    /// False where the name of a file stands for it.
    var hasOwnTitle: Bool
    /// Of reading and of soundness, in order.
    var findings: [Diagnostic]
    var files: [String]
    var digests: [String]
    var errorCount: Int { findings.count { $0.severity == .error } }
    var exitCode: ExitCode { findings.contains { $0.rule.isLimit } ? .limit : .findings }
  }

  /// - Parameter digest: of the content of each file, where the command wants one.
  func read(digest: (@Sendable ([UInt8]) -> String)? = nil) throws -> Read {
    ProcessMemory.prepare(forReading: inputs)
    var loader = InputLoader()
    loader.digest = digest
    loader.format = from
    loader.limit = maxInput << 20
    for pair in map {
      let parts = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
      loader.map[parts[0]] = parts[1]
    }
    var loaded = try Console.attempt { [loader] () throws(FileError) in try loader.load(inputs) }
    if let title { loaded.chronology.title = title }
    if let asOf { loaded.chronology.asOf = asOf }
    let findings = loaded.findings + Check.findings(in: loaded.chronology, asking: Check.soundness)
    return Read(
      chronology: loaded.chronology, hasOwnTitle: loaded.hasOwnTitle || title != nil, findings: findings,
      files: loaded.files, digests: loaded.digests)
  }

  /// Most findings that a command which draws prints.
  private static let mostPrinted = 20

  /// Reads, prints the first findings on standard error, and stops on an error unless told to go on.
  func readForDrawing(digest: (@Sendable ([UInt8]) -> String)? = nil) throws -> Read {
    var read = try read(digest: digest)
    for finding in read.findings.prefix(Self.mostPrinted) { Console.say(diagnostics.line(finding)) }
    if read.findings.count > Self.mostPrinted {
      Console.say("\(read.findings.count - Self.mostPrinted) more findings; `chronograph check` prints them all")
    }
    guard read.errorCount > 0 else { return read }
    guard keepGoing else { throw read.exitCode }
    read.chronology = read.chronology.withoutUnsoundEntries()
    if read.chronology.events.isEmpty, read.chronology.relations.isEmpty { throw ExitCode.findings }
    return read
  }
}

/// Which part of a chronology is drawn.
struct SelectionOptions: ParsableArguments {
  @Option(help: ArgumentHelp("Nothing that had ended before this date.", valueName: "date"))
  var since: EDTFDate?

  @Option(help: ArgumentHelp("Nothing that had not begun by this date.", valueName: "date"))
  var until: EDTFDate?

  @Option(
    help: ArgumentHelp("Only what this actor takes part in (id, name or alias); may be repeated.", valueName: "actor"))
  var actor: [String] = []

  @Option(help: "Only this category; may be repeated.")
  var category: [String] = []

  @Option(help: "Only this tag; may be repeated.")
  var tag: [String] = []

  @Option(help: ArgumentHelp("Only events of at least this importance, 1 to 5.", valueName: "1-5"))
  var minImportance: Int?

  func apply(to chronology: Chronology) throws -> Chronology {
    let selection = try selection(in: chronology)
    let selected = selection.applied(to: chronology)
    if selected.events.isEmpty, !chronology.events.isEmpty {
      throw ValidationError("no event fits the selection; the chronology has \(chronology.events.count)")
    }
    return selected
  }

  /// What changed between two versions, as far as the selection goes in either of them.
  func comparison(from old: Chronology, to new: Chronology) throws -> ChronologyComparison {
    let selection = try selection(in: new)
    return ChronologyComparison(from: old, to: new)
      .restricted(toPartsOld: selection.applied(to: old), new: selection.applied(to: new))
  }

  /// Events that would be drawn, but for the dates of the selection.
  func outside(of chronology: Chronology) -> OutsideCounts {
    guard since != nil || until != nil, var selection = try? selection(in: chronology) else { return OutsideCounts() }
    func count(since: EDTFDate?, until: EDTFDate?) -> Int {
      (selection.since, selection.until) = (since, until)
      return selection.applied(to: chronology).events.count
    }
    let all = count(since: nil, until: nil)
    return OutsideCounts(
      earlier: all - count(since: since, until: nil), later: all - count(since: nil, until: until))
  }

  private func selection(in chronology: Chronology) throws -> Selection {
    var selection = Selection()
    selection.since = since
    selection.until = until
    selection.actors = Set(try actor.map { try named($0, in: chronology) })
    selection.categories = Set(
      try category.map { try Self.known($0, among: chronology.events.compactMap(\.category), "category") })
    selection.tags = Set(try tag.map { try Self.known($0, among: chronology.events.flatMap(\.tags), "tag") })
    if let minImportance {
      guard let least = Importance(minImportance) else { throw ValidationError("--min-importance is 1 to 5") }
      selection.leastImportance = least
    }
    return selection
  }

  /// What a report has to say of the selection.
  func remarks(from whole: Chronology, to part: Chronology, in language: Language) -> [String] {
    let (all, selected) = (whole.events.count, part.events.count)
    return selected == all ? [] : [language.remark(selected: selected, of: all)]
  }

  func named(_ name: String, in chronology: Chronology) throws -> EntryID<Actor> {
    if let actor = chronology.actor(named: name) { return actor.id }
    let names = chronology.actors.flatMap { [$0.id.text, $0.name] + $0.aliases }
    throw ValidationError(Self.unknown("actor", name, names))
  }

  static func known(_ name: String, among names: [String], _ kind: String) throws -> String {
    if names.contains(name) { return name }
    throw ValidationError(unknown(kind, name, Array(Set(names)).sorted()))
  }

  private static func unknown(_ kind: String, _ name: String, _ names: [String]) -> String {
    let suggestion = DidYouMean.closest(to: name, in: names).map { "; did you mean '\($0)'?" } ?? ""
    return "there is no \(kind) '\(name)'\(suggestion)"
  }
}

extension EDTFDate: ExpressibleByArgument {
  public init?(argument: String) {
    guard let date = try? EDTFDate(argument) else { return nil }
    self = date
  }
}
