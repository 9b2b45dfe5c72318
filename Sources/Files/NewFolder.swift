import Glibc

/// Makes a folder that was not there, with files in it and in folders within it; it appears whole.
public enum NewFolder {
  /// - Parameters:
  ///   - files: paths within the folder and contents.
  ///   - path: where nothing is yet.
  /// - Throws: ``FileError``; `alreadyThere` where something is.
  public static func write(_ files: [(name: String, bytes: [UInt8])], to path: String) throws(FileError) {
    let target = OutputFolder.trimmed(path)
    var status = stat()
    guard lstat(target, &status) != 0 else { throw FileError(path, .alreadyThere) }
    try OutputFolder.makeParents(of: target)
    try SignalHold.during { () throws(FileError) in
      let staged = "\(OutputFile.folder(of: target))/.\(OutputFile.name(of: target)).\(getpid()).tmp"
      var made = [staged]
      do throws(FileError) {
        guard mkdir(staged, 0o777) == 0 else { throw FileError(path, .cannotWrite, errno: errno) }
        for folder in folders(of: files.map(\.name)) {
          guard mkdir("\(staged)/\(folder)", 0o777) == 0 else { throw FileError(path, .cannotWrite, errno: errno) }
          made.append("\(staged)/\(folder)")
        }
        for file in files { try OutputFile.create("\(staged)/\(file.name)", file.bytes) }
        guard rename(staged, target) == 0 else { throw FileError(path, .cannotWrite, errno: errno) }
      } catch {
        for folder in made.reversed() { OutputFolder.remove(folder: folder) }
        throw FileError(path, error.problem, reason: error.reason)
      }
      OutputFile.syncFolder(of: target)
    }
  }

  /// Those that the names stand in, outer ones first.
  private static func folders(of names: [String]) -> [String] {
    var folders: Set<String> = []
    for name in names {
      let parts = name.split(separator: "/").dropLast()
      for count in parts.indices { folders.insert(parts[...count].joined(separator: "/")) }
    }
    return folders.sorted()
  }
}
