import Glibc
import Testing

@testable import Files

private let new = Array("new".utf8)

@Suite struct `An output file` {
  private let folder = TemporaryFolder()

  @Test func `is written where there was none, and leaves nothing else`() throws {
    try OutputFile.write(new, to: folder("a.svg"))
    #expect(folder.text(of: "a.svg") == "new")
    #expect(folder.names() == ["a.svg"])
  }

  @Test func `keeps the mode of the one it replaces`() throws {
    folder.put("old", in: "a.svg")
    chmod(folder("a.svg"), 0o640)
    try OutputFile.write(new, to: folder("a.svg"))
    #expect(folder.text(of: "a.svg") == "new")
    #expect(folder.mode(of: "a.svg") == 0o640)
  }

  @Test func `is written through a symbolic link, which stays`() throws {
    folder.put("old", in: "target.svg")
    symlink("target.svg", folder("link.svg"))
    try OutputFile.write(new, to: folder("link.svg"))
    #expect(folder.isLink("link.svg"))
    #expect(folder.text(of: "target.svg") == "new")
    symlink("nowhere.svg", folder("dangling.svg"))
    try OutputFile.write(new, to: folder("dangling.svg"))
    #expect(folder.isLink("dangling.svg"))
    #expect(folder.text(of: "nowhere.svg") == "new")
  }

  @Test func `is not written over an input, however it is named`() {
    folder.put("data", in: "in.csv")
    symlink("in.csv", folder("alias.csv"))
    for path in ["in.csv", "./in.csv", "alias.csv"] {
      #expect(throws: FileError(folder(path), .isInput)) {
        try OutputFile.write(new, to: folder(path), inputs: [folder("in.csv")])
      }
    }
    #expect(folder.text(of: "in.csv") == "data")
  }

  @Test func `is no folder, and stands in a folder that is there`() {
    #expect(throws: FileError(folder.path, .isFolder)) { try OutputFile.write(new, to: folder.path) }
    for path in ["none/a.svg", "", "a/"] {
      let whole = path.isEmpty ? "" : folder(path)
      #expect(throws: FileError(whole, .cannotWrite, errno: ENOENT)) { try OutputFile.write(new, to: whole) }
    }
    #expect(folder.names().isEmpty)
  }

  @Test func `may have the longest name that the system takes`() throws {
    let name = String(repeating: "n", count: 255)
    try OutputFile.write(new, to: folder(name))
    #expect(folder.names() == [name])
  }

  @Test func `goes straight into a device`() throws {
    try OutputFile.write(new, to: "/dev/null")
    #expect(throws: FileError("/dev/full", .cannotWrite, errno: ENOSPC)) { try OutputFile.write(new, to: "/dev/full") }
  }
}

@Suite struct `An output folder` {
  private let folder = TemporaryFolder()

  private func write(_ names: [String], to path: String) throws {
    try OutputFolder.write(names.map { ($0, Array($0.utf8)) }, to: folder(path))
  }

  @Test func `appears whole, with a list of its files`() throws {
    try write(["b.svg", "a.html"], to: "out/report/")
    #expect(folder.names(in: folder("out/report")) == [".chronograph-files", "a.html", "b.svg"])
    #expect(folder.text(of: "out/report/.chronograph-files") == "a.html\nb.svg\n")
    #expect(folder.text(of: "out/report/a.html") == "a.html")
    #expect(folder.names(in: folder("out")) == ["report"])
  }

  @Test func `takes the place of an earlier one of ours, and of an empty one`() throws {
    try write(["a", "b"], to: "report")
    chmod(folder("report"), 0o750)
    try write(["c"], to: "report")
    #expect(folder.names(in: folder("report")) == [".chronograph-files", "c"])
    #expect(folder.mode(of: "report") == 0o750)
    mkdir(folder("empty"), 0o755)
    try write(["c"], to: "empty")
    #expect(folder.names(in: folder("empty")) == [".chronograph-files", "c"])
    #expect(folder.names() == ["empty", "report"])
  }

  @Test func `does not take the place of anybody else's files`() throws {
    try write(["a"], to: "report")
    folder.put("mine", in: "report/notes.txt")
    #expect(throws: FileError(folder("report"), .foreignFolder(file: "notes.txt"))) {
      try write(["b"], to: "report")
    }
    #expect(folder.names(in: folder("report")) == [".chronograph-files", "a", "notes.txt"])
    folder.put("x", in: "file")
    #expect(throws: FileError(folder("file"), .notFolder)) { try write(["a"], to: "file") }
    #expect(folder.text(of: "file") == "x")
  }

  @Test func `is found through a symbolic link, which stays`() throws {
    try write(["a"], to: "real")
    symlink("real", folder("link"))
    try write(["b"], to: "link")
    #expect(folder.isLink("link"))
    #expect(folder.names(in: folder("real")) == [".chronograph-files", "b"])
  }

  @Test func `leaves nothing behind where it cannot be written`() throws {
    #expect(throws: FileError.self) { try write(["no/such/folder"], to: "report") }
    #expect(folder.names().isEmpty)
    try write(["a"], to: "report")
    #expect(throws: FileError.self) { try write(["b", "b"], to: "report") }
    #expect(folder.names(in: folder("report")) == [".chronograph-files", "a"])
    #expect(folder.names() == ["report"])
  }
}

@Suite struct `A new folder` {
  private let folder = TemporaryFolder()

  private func write(_ names: [String], to path: String) throws {
    try NewFolder.write(names.map { ($0, Array($0.utf8)) }, to: folder(path))
  }

  @Test func `appears whole, with the folders in it`() throws {
    try write(["a", "inner/b", "inner/deep/c"], to: "new/project/")
    #expect(folder.names(in: folder("new/project")) == ["a", "inner"])
    #expect(folder.text(of: "new/project/inner/deep/c") == "inner/deep/c")
    #expect(folder.names(in: folder("new")) == ["project"])
  }

  @Test func `never takes the place of anything`() throws {
    try write(["a"], to: "project")
    mkdir(folder("empty"), 0o755)
    folder.put("x", in: "file")
    for name in ["project", "empty", "file"] {
      #expect(throws: FileError(folder(name), .alreadyThere)) { try write(["b"], to: name) }
    }
    #expect(folder.names(in: folder("project")) == ["a"])
  }

  @Test func `leaves nothing behind where it cannot be written`() throws {
    #expect(throws: FileError.self) { try write(["b", "inner/a", "b"], to: "project") }
    #expect(folder.names().isEmpty)
  }
}

@Suite struct `An input file` {
  private let folder = TemporaryFolder()

  @Test func `has a size, and nothing else has one`() {
    folder.put("seven..", in: "a.csv")
    #expect(InputFile.size(of: folder("a.csv")) == 7)
    #expect(InputFile.size(of: folder("b.csv")) == nil)
    #expect(InputFile.size(of: folder("")) == nil)
    #expect(InputFile.size(of: "/dev/null") == nil)
  }

  @Test func `may claim any size, and memory is asked for in bounds`() {
    #expect(ProcessMemory.room(forInputs: []) == nil)
    #expect(ProcessMemory.room(forInputs: [1 << 20, 1 << 20]) == nil)
    #expect(ProcessMemory.room(forInputs: [3 << 20, 3 << 20]) == 30 << 20)
    #expect(ProcessMemory.room(forInputs: [.max, .max, 5]) == 1 << 30)
  }

  @Test func `is read whole, however large, once memory is ready for it`() throws {
    let text = String(repeating: "0123456789abcdef", count: 400_000)
    folder.put(text, in: "large.csv")
    ProcessMemory.prepare(forReading: [folder("large.csv"), "-", folder("none")])
    #expect(try InputFile.read(folder("large.csv"), limit: 1 << 30) == Array(text.utf8))
  }

  @Test func `is read whole, up to the limit`() throws {
    folder.put("12345", in: "a")
    let bytes = try InputFile.read(folder("a"), limit: 5)
    #expect(bytes == Array("12345".utf8))
    #expect(throws: FileError(folder("a"), .tooLarge(limit: 4))) { try InputFile.read(folder("a"), limit: 4) }
    folder.put("", in: "empty")
    let nothing = try InputFile.read(folder("empty"), limit: 5)
    #expect(nothing.isEmpty)
  }

  @Test func `is a file or a pipe, and not compressed`() {
    #expect(throws: FileError(folder.path, .isFolder)) { try InputFile.read(folder.path, limit: 9) }
    #expect(throws: FileError("/dev/zero", .notRegular)) { try InputFile.read("/dev/zero", limit: 9) }
    #expect(throws: FileError(folder("none"), .cannotOpen, errno: ENOENT)) {
      try InputFile.read(folder("none"), limit: 9)
    }
    folder.put("\u{1F}", in: "gz")
    if let file = fopen(folder("gz"), "w") {
      fwrite([0x1F, 0x8B, 8, 0] as [UInt8], 1, 4, file)
      fclose(file)
    }
    #expect(throws: FileError(folder("gz"), .compressed)) { try InputFile.read(folder("gz"), limit: 9) }
  }

  @Test func `is found in a folder by name, hidden ones and folders left out`() throws {
    for name in ["b.csv", "a.csv", ".hidden.csv", "Z.csv", "é.csv"] { folder.put("", in: name) }
    mkdir(folder("sub.csv"), 0o755)
    let names = try InputFile.names(inFolder: folder.path)
    #expect(names == ["Z.csv", "a.csv", "b.csv", "é.csv"])
    #expect(InputFile.isFolder(folder.path))
    #expect(!InputFile.isFolder(folder("a.csv")))
  }
}
