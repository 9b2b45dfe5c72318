import Glibc

/// What tells whether files are what they were, without reading them.
public struct FileStamps: Sendable, Hashable {
  private struct Stamp: Sendable, Hashable {
    let device: UInt
    let number: UInt
    let size: Int
    let seconds: Int
    let nanoseconds: Int
  }

  /// Without those that are not there.
  private let stamps: [String: Stamp]

  public init(of paths: [WatchedPath]) {
    var stamps: [String: Stamp] = [:]
    for file in paths.lazy.flatMap(\.files) {
      var status = stat()
      guard stat(file, &status) == 0 else { continue }
      stamps[file] = Stamp(
        device: UInt(status.st_dev), number: UInt(status.st_ino), size: Int(status.st_size),
        seconds: Int(status.st_mtim.tv_sec), nanoseconds: Int(status.st_mtim.tv_nsec))
    }
    self.stamps = stamps
  }

  /// Files that came, went, were replaced or were written to since, sorted.
  public func changed(since former: FileStamps) -> [String] {
    Set(stamps.keys).union(former.stamps.keys).filter { stamps[$0] != former.stamps[$0] }.sorted()
  }
}
