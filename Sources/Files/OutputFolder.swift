import CLinux
import Glibc

/// Writes a folder of files that appears whole: staged beside its place, then exchanged with what stands there.
public enum OutputFolder {
  /// Lists what was written, one name a line, so that the next run knows the folder for its own.
  public static let manifestName = ".chronograph-files"

  /// Replaces the folder at `path` with `files` (name and bytes).
  ///
  /// - Throws: ``FileError``; `foreignFolder` where the folder holds a file that no manifest of ours lists.
  public static func write(_ files: [(name: String, bytes: [UInt8])], to path: String) throws(FileError) {
    let target = OutputFile.resolved(trimmed(path))
    try makeParents(of: target)
    try refuseForeign(target)
    try SignalHold.during { () throws(FileError) in
      let staged = "\(OutputFile.folder(of: target))/.\(OutputFile.name(of: target)).\(getpid()).tmp"
      remove(folder: staged)
      guard mkdir(staged, 0o777) == 0 else { throw FileError(path, .cannotWrite, errno: errno) }
      do throws(FileError) {
        for file in files { try OutputFile.create(staged + "/" + file.name, file.bytes) }
        keepMode(of: target, on: staged)
        let manifest = files.map(\.name).sorted().joined(separator: "\n") + "\n"
        try OutputFile.create(staged + "/" + manifestName, Array(manifest.utf8))
        try exchange(staged, target)
      } catch {
        remove(folder: staged)
        throw FileError(path, error.problem, reason: error.reason)
      }
    }
  }

  private static func exchange(_ staged: String, _ target: String) throws(FileError) {
    var status = stat()
    if lstat(target, &status) != 0 {
      guard rename(staged, target) == 0 else { throw FileError(target, .cannotWrite, errno: errno) }
    } else {
      guard renameat2(AT_FDCWD, staged, AT_FDCWD, target, UInt32(CHRONOGRAPH_RENAME_EXCHANGE)) == 0 else {
        throw FileError(target, .cannotWrite, errno: errno)
      }
      remove(folder: staged)
    }
    OutputFile.syncFolder(of: target)
  }

  private static func keepMode(of target: String, on staged: String) {
    var status = stat()
    if stat(target, &status) == 0 { chmod(staged, status.st_mode & 0o7777) }
  }

  private static func refuseForeign(_ target: String) throws(FileError) {
    var status = stat()
    guard lstat(target, &status) == 0 else { return }
    guard status.st_mode & S_IFMT == S_IFDIR else { throw FileError(target, .notFolder) }
    let present = try FolderListing.names(in: target)
    let manifest = (try? InputFile.read(target + "/" + manifestName, limit: 1 << 20)) ?? []
    let known = Set(String(decoding: manifest, as: UTF8.self).split(separator: "\n").map(String.init))
    if let foreign = present.first(where: { $0 != manifestName && !known.contains($0) }) {
      throw FileError(target, .foreignFolder(file: foreign))
    }
  }

  /// Removes a folder that holds files only, as ours do.
  static func remove(folder path: String) {
    guard let names = try? FolderListing.names(in: path) else { return }
    for name in names { unlink(path + "/" + name) }
    rmdir(path)
  }

  static func makeParents(of path: String) throws(FileError) {
    var made = path.hasPrefix("/") ? "/" : ""
    for part in path.split(separator: "/").dropLast() {
      made += (made.isEmpty || made.hasSuffix("/") ? "" : "/") + part
      if mkdir(made, 0o777) != 0, errno != EEXIST { throw FileError(made, .cannotWrite, errno: errno) }
    }
  }

  static func trimmed(_ path: String) -> String {
    var path = path[...]
    while path.count > 1, path.hasSuffix("/") { path = path.dropLast() }
    return String(path)
  }
}
