import Glibc

/// Writes whole files: the new bytes are there, or the old ones are.
public enum OutputFile {
  /// Writes `bytes` to `path`: a temporary file in the same folder, synced, renamed over the old one. Devices, pipes and
  /// `-` (standard output) are written directly. A symbolic link is kept and its target written.
  ///
  /// Signals that would end the process wait until the file is whole.
  /// - Parameter inputs: files that were read; writing over one of them is refused.
  public static func write(_ bytes: [UInt8], to path: String, inputs: [String] = []) throws(FileError) {
    if path == "-" { return try writeAll(bytes, to: STDOUT_FILENO, path: path) }
    var status = stat()
    let exists = stat(path, &status) == 0
    if exists {
      let kind = status.st_mode & S_IFMT
      if kind == S_IFDIR { throw FileError(path, .isFolder) }
      if inputs.contains(where: { isSame(status, $0) }) { throw FileError(path, .isInput) }
      if kind != S_IFREG { return try writeDirectly(bytes, to: path) }
    }
    let target = resolved(path)
    let mode = exists ? status.st_mode & 0o7777 : nil
    try SignalHold.during { () throws(FileError) in
      try replace(target, with: bytes, mode: mode, shownAs: path)
      syncFolder(of: target)
    }
  }

  /// Writes a new file in a folder that nobody else sees yet.
  static func create(_ path: String, _ bytes: [UInt8]) throws(FileError) {
    let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else { throw FileError(path, .cannotWrite, errno: errno) }
    try finish(descriptor, bytes, path: path)
  }

  private static func replace(
    _ target: String, with bytes: [UInt8], mode: mode_t?, shownAs path: String
  ) throws(FileError) {
    // A name may have 255 bytes, and one with a suffix no more.
    let start = String(decoding: name(of: target).utf8.prefix(200), as: UTF8.self)
    let temporary = "\(folder(of: target))/.\(start).\(getpid()).tmp"
    unlink(temporary)
    let descriptor = open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else { throw FileError(path, .cannotWrite, errno: errno) }
    if let mode { fchmod(descriptor, mode) }
    do throws(FileError) {
      try finish(descriptor, bytes, path: path)
      guard rename(temporary, target) == 0 else { throw FileError(path, .cannotWrite, errno: errno) }
    } catch {
      unlink(temporary)
      throw error
    }
  }

  /// Writes, syncs and closes; a full disk may be reported by any of the three.
  private static func finish(_ descriptor: Int32, _ bytes: [UInt8], path: String) throws(FileError) {
    do throws(FileError) {
      try writeAll(bytes, to: descriptor, path: path)
    } catch {
      close(descriptor)
      throw error
    }
    let synced = fsync(descriptor)
    let code = errno
    guard close(descriptor) == 0 else { throw FileError(path, .cannotWrite, errno: errno) }
    guard synced == 0 else { throw FileError(path, .cannotWrite, errno: code) }
  }

  private static func writeDirectly(_ bytes: [UInt8], to path: String) throws(FileError) {
    let descriptor = open(path, O_WRONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw FileError(path, .cannotWrite, errno: errno) }
    defer { close(descriptor) }
    try writeAll(bytes, to: descriptor, path: path)
  }

  static func writeAll(_ bytes: [UInt8], to descriptor: Int32, path: String) throws(FileError) {
    var written = 0
    while written < bytes.count {
      let count = bytes[written...].withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if count > 0 {
        written += count
      } else if count < 0, errno != EINTR {
        throw FileError(path, .cannotWrite, errno: errno)
      }
    }
  }

  static func areSame(_ path: String, _ other: String) -> Bool {
    var status = stat()
    return path == other || stat(path, &status) == 0 && isSame(status, other)
  }

  private static func isSame(_ status: stat, _ path: String) -> Bool {
    var other = stat()
    return stat(path, &other) == 0 && other.st_dev == status.st_dev && other.st_ino == status.st_ino
  }

  /// The file that a symbolic link leads to, there or not; the path itself where it is no link.
  static func resolved(_ path: String) -> String {
    var current = path
    for _ in 0..<40 {
      var buffer = [UInt8](repeating: 0, count: Int(PATH_MAX))
      let length = buffer.withUnsafeMutableBytes { target in
        target.baseAddress.map { readlink(current, $0, target.count) } ?? -1
      }
      guard length > 0 else { break }
      let link = String(decoding: buffer[..<length], as: UTF8.self)
      current = link.hasPrefix("/") ? link : folder(of: current) + "/" + link
    }
    return current
  }

  static func folder(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  static func name(of path: String) -> String {
    path.lastIndex(of: "/").map { String(path[path.index(after: $0)...]) } ?? path
  }

  static func syncFolder(of path: String) {
    let descriptor = open(folder(of: path), O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { return }
    fsync(descriptor)
    close(descriptor)
  }
}
