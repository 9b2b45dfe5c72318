import Glibc

/// A folder of the process's own for as long as a program needs files to work on.
public struct ScratchFolder: Sendable {
  /// Absolute, without a character that an address would have to escape.
  public let path: String

  /// - Throws: ``FileError`` where neither the place of temporary files nor `/tmp` can be written.
  public init() throws(FileError) {
    let wanted = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
    let parent = wanted.hasPrefix("/") && wanted.utf8.allSatisfy(Self.isPlain) ? wanted : "/tmp"
    var template = Array("\(parent)/chronograph.XXXXXX".utf8CString)
    let made = template.withUnsafeMutableBufferPointer { buffer in
      buffer.baseAddress.flatMap { mkdtemp($0) }.map { String(cString: $0) }
    }
    guard let made else { throw FileError(parent, .cannotWrite, errno: errno) }
    path = made
  }

  public func write(_ files: [(name: String, bytes: [UInt8])]) throws(FileError) {
    for file in files { try OutputFile.create("\(path)/\(file.name)", file.bytes) }
  }

  /// With all that is in it; what a program that still runs puts there at the same time may stay.
  public func remove() {
    var waiting = [path]
    var folders: [String] = []
    while let folder = waiting.popLast() {
      folders.append(folder)
      for name in (try? FolderListing.names(in: folder)) ?? [] {
        let entry = "\(folder)/\(name)"
        var status = stat()
        if lstat(entry, &status) == 0, status.st_mode & S_IFMT == S_IFDIR {
          waiting.append(entry)
        } else {
          unlink(entry)
        }
      }
    }
    for folder in folders.reversed() { rmdir(folder) }
  }

  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "/"), UInt8(ascii: "-"), UInt8(ascii: "_"),
      UInt8(ascii: "."):
      true
    default: false
    }
  }
}
