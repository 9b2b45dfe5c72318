import ChronologyFormats
import ChronologyModel
import Diagnostics
import Files
import Glibc
import Testing

enum Repository {
  static let root = #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(3).joined(separator: "/")

  /// The samples that can be read: files and folders.
  static let samples: [String] = {
    guard let open = opendir("\(root)/samples") else { return [] }
    defer { closedir(open) }
    var names: [String] = []
    while let entry = readdir(open) {
      let offset = MemoryLayout<dirent>.offset(of: \.d_name) ?? 0
      let name = String(cString: UnsafeRawPointer(entry).advanced(by: offset).assumingMemoryBound(to: CChar.self))
      let isRead = InputFormat(fileName: name) != nil || InputFile.isFolder("\(root)/samples/\(name)")
      if isRead, !name.hasPrefix(".") { names.append(name) }
    }
    return names.sorted()
  }()

  static func bytes(_ path: String) throws -> [UInt8] { try InputFile.read("\(root)/\(path)", limit: 1 << 24) }
}

@Suite struct `The samples` {
  @Test func `are several in each format that people write by hand`() {
    for format in [InputFormat.xml, .csv] {
      #expect(Repository.samples.count { InputFormat(fileName: $0) == format } > 2)
    }
  }

  @Test(arguments: Repository.samples) func `are read without an error or a warning`(_ name: String) throws {
    let loaded = try InputLoader().load(["\(Repository.root)/samples/\(name)"])
    let findings = loaded.findings + Check.findings(in: loaded.chronology, asking: Check.soundness + Check.quality)
    let grave = findings.filter { $0.severity != .note }.map(\.line)
    #expect(grave.isEmpty, "\(grave.joined(separator: "\n"))")
    #expect(!loaded.chronology.events.isEmpty)
  }
}

@Suite struct `Loading inputs` {
  private static let samples = "\(Repository.root)/samples"

  @Test(arguments: [
    (["-"], "chronology"), (["a/b.c.xml"], "b.c"), (["folder/"], "folder"), ([".."], "chronology"), ([".x"], ".x"),
  ]) func `names a chronology without a title after the first`(_ inputs: [String], _ stem: String) {
    #expect(InputLoader.stem(of: inputs[0]) == stem)
  }

  @Test(
    arguments: [
      ("a.xml", InputFormat.xml), ("a.CSV", .csv), ("a.b.tsv", .csv), ("a.txt", nil), ("xml", nil), ("", nil),
    ] as [(String, InputFormat?)]) func `knows a format by the ending of a name`(_ name: String, _ format: InputFormat?)
  {
    #expect(InputFormat(fileName: name) == format)
  }

  @Test func `says that it does not know the format, and reads it where it is told`() throws {
    let notes = "\(Self.samples)/README.md"
    let loaded = try InputLoader().load([notes, "\(Self.samples)/roles.csv"])
    #expect(loaded.findings.map(\.code) == ["unknown-format"])
    #expect(loaded.files == ["\(Self.samples)/roles.csv"])
    var told = InputLoader()
    told.format = .xml
    #expect(try told.load([notes]).findings.map(\.code) == ["malformed-xml"])
  }

  @Test func `says that a folder holds nothing to read, even beside a file`() throws {
    let loaded = try InputLoader().load(["\(Repository.root)/Tests", "\(Self.samples)/roles.csv"])
    #expect(loaded.findings.map(\.code) == ["empty-folder"])
    #expect(loaded.chronology.events.count > 0)
  }

  @Test func `reads a file once, however often it is named`() throws {
    let once = try InputLoader().load(["\(Self.samples)/roles.csv"])
    let twice = try InputLoader().load(["\(Self.samples)/roles.csv", "\(Self.samples)/roles.csv"])
    #expect(twice.chronology.events == once.chronology.events)
  }

  @Test func `refuses what is larger than the limit or not there`() {
    var loader = InputLoader()
    loader.limit = 10
    #expect(throws: FileError("\(Self.samples)/roles.csv", .tooLarge(limit: 10))) {
      try loader.load(["\(Self.samples)/roles.csv"])
    }
    #expect(throws: FileError("nowhere.csv", .cannotOpen, errno: ENOENT)) { try loader.load(["nowhere.csv"]) }
  }
}
