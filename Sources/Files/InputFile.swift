import Glibc

/// Why a file could not be read or written; the wording says what to do.
public struct FileError: Error, Hashable, Sendable {
  public enum Problem: Hashable, Sendable {
    case cannotOpen, cannotRead, cannotWrite, isFolder, notFolder, notRegular, tooLarge(limit: Int)
    case isInput, foreignFolder(file: String), alreadyThere, compressed
  }
  public let path: String
  public let problem: Problem
  /// The operating system's own words, where it said something.
  public let reason: String?

  public init(_ path: String, _ problem: Problem, errno code: Int32? = nil) {
    self.path = path
    self.problem = problem
    self.reason = code.map { String(cString: strerror($0)) }
  }

  init(_ path: String, _ problem: Problem, reason: String?) {
    self.path = path
    self.problem = problem
    self.reason = reason
  }
}

/// Reads whole inputs into memory, up to a limit.
public enum InputFile {
  /// The bytes of the regular file at `path`, or of standard input for `-`.
  ///
  /// - Throws: ``FileError`` for a folder, a device, an unreadable file, more than `limit` bytes, or gzip data.
  public static func read(_ path: String, limit: Int) throws(FileError) -> [UInt8] {
    let descriptor = path == "-" ? STDIN_FILENO : open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw FileError(path, .cannotOpen, errno: errno) }
    defer { if path != "-" { close(descriptor) } }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw FileError(path, .cannotRead, errno: errno) }
    let kind = status.st_mode & S_IFMT
    if path != "-" {
      if kind == S_IFDIR { throw FileError(path, .isFolder) }
      // A pipe by name is what `<(command)` gives.
      guard kind == S_IFREG || kind == S_IFIFO else { throw FileError(path, .notRegular) }
    }
    if kind == S_IFREG, status.st_size > limit { throw FileError(path, .tooLarge(limit: limit)) }
    let bytes = try readAll(descriptor, path: path, expected: kind == S_IFREG ? Int(status.st_size) : 0, limit: limit)
    if bytes.starts(with: [0x1F, 0x8B]) { throw FileError(path, .compressed) }
    return bytes
  }

  private static func readAll(
    _ descriptor: Int32, path: String, expected: Int, limit: Int
  ) throws(FileError) -> [UInt8] {
    var bytes: [UInt8] = []
    var capacity = max(expected + 1, 1 << 16)
    while true {
      var failure: Int32 = 0
      let chunk = [UInt8](unsafeUninitializedCapacity: capacity) { buffer, count in
        let received = Glibc.read(descriptor, buffer.baseAddress, capacity)
        if received < 0 { failure = errno }
        count = max(received, 0)
      }
      if failure == EINTR { continue }
      if failure != 0 { throw FileError(path, .cannotRead, errno: failure) }
      if chunk.isEmpty { return bytes }
      if bytes.isEmpty { bytes = chunk } else { bytes += chunk }
      if bytes.count > limit { throw FileError(path, .tooLarge(limit: limit)) }
      capacity = 1 << 20
    }
  }

  /// Bytes of the regular file at `path`; nil for anything else.
  public static func size(of path: String) -> Int? {
    var status = stat()
    guard stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
    return Int(status.st_size)
  }

  /// Whether `path` names a folder.
  public static func isFolder(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }

  /// Names of the regular files in the folder at `path`, sorted by their bytes; hidden ones left out.
  public static func names(inFolder path: String) throws(FileError) -> [String] {
    try FolderListing.names(in: path).filter { name in
      var status = stat()
      return !name.hasPrefix(".") && stat(path + "/" + name, &status) == 0 && status.st_mode & S_IFMT == S_IFREG
    }
  }
}
