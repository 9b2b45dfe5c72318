import ChronologyModel
import Diagnostics
import Files

/// Reads the inputs of a command: files, folders, standard input.
public struct InputLoader: Sendable {
  /// Told by the user; else the ending of each file's name decides.
  public var format: InputFormat?
  /// Headers of a table that the user named for fields.
  public var map: [String: String] = [:]
  /// Bytes in one input.
  public var limit = InputLoader.defaultLimit

  /// Asked for each file's content; what it answers comes with the name.
  public var digest: (@Sendable ([UInt8]) -> String)?

  public static let defaultLimit = 256 << 20

  public init() {}

  public struct Loaded: Sendable {
    public var chronology: Chronology
    /// False where no input says it and the name of the first stands for it.
    public var hasOwnTitle: Bool
    public var findings: [Diagnostic]
    /// Every file that was read.
    public var files: [String]
    /// Of each file, in their order, where ``InputLoader/digest`` was given.
    public var digests: [String] = []
  }

  /// One chronology from all inputs, with the findings of reading them.
  public func load(_ inputs: [String]) throws(FileError) -> Loaded {
    var parts: [Chronology] = []
    var findings: [Diagnostic] = []
    var files: [String] = []
    var digests: [String] = []
    var seen: Set<String> = []
    for input in inputs {
      let expanded = try expanded(input)
      if expanded.isEmpty { findings.append(Diagnostic(.emptyFolder, ["name": input])) }
      for file in expanded where seen.insert(file).inserted {
        guard format != nil || InputFormat(fileName: file) != nil else {
          let known = InputFormat.allCases.map(\.rawValue).joined(separator: " or ")
          findings.append(Diagnostic(.unknownFormat, ["name": file, "known": known]))
          continue
        }
        let content = try InputFile.read(file, limit: limit)
        guard let format = format ?? InputFormat(fileName: file, bytes: content) else { continue }
        if let digest { digests.append(digest(content)) }
        let result = format.read(content, name: file, map: map)
        parts.append(result.chronology)
        findings += result.findings
        files.append(file)
      }
    }
    var chronology = Chronology.merged(parts)
    let hasOwnTitle = !chronology.title.isEmpty
    if !hasOwnTitle { chronology.title = Self.stem(of: inputs.first ?? "-") }
    return Loaded(
      chronology: chronology, hasOwnTitle: hasOwnTitle, findings: findings, files: files, digests: digests)
  }

  /// A folder stands for the files in it that can be read.
  private func expanded(_ input: String) throws(FileError) -> [String] {
    guard input != "-", InputFile.isFolder(input) else { return [input] }
    let folder = input.hasSuffix("/") ? String(input.dropLast()) : input
    return try InputFile.names(inFolder: folder).filter { InputFormat(fileName: $0) != nil }.map { "\(folder)/\($0)" }
  }

  /// The name of a file or folder without its ending; "chronology" for standard input.
  public static func stem(of input: String) -> String {
    let name = input.split(separator: "/").last.map(String.init) ?? input
    guard input != "-", !name.isEmpty, name != ".", name != ".." else { return "chronology" }
    guard let dot = name.lastIndex(of: "."), dot != name.startIndex else { return name }
    return String(name[..<dot])
  }
}
