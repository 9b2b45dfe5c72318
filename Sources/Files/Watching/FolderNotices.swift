import CLinux
import Glibc

/// The kernel's notices (inotify) that something happens in folders.
final class FolderNotices {
  let descriptor: Int32
  private var watched: [Int32] = []

  /// What says that a file is as its writer wants it, and what comes before that.
  private static let finished = UInt32(IN_CLOSE_WRITE | IN_MOVED_TO)
  private static let begun = UInt32(IN_MODIFY | IN_CREATE | IN_DELETE | IN_MOVED_FROM | IN_DELETE_SELF | IN_MOVE_SELF)

  /// Nil where the system has none to give.
  init?() {
    descriptor = inotify_init1(Int32(IN_NONBLOCK | IN_CLOEXEC))
    if descriptor < 0 { return nil }
  }

  deinit { close(descriptor) }

  /// - Returns: how many of them cannot be watched: they are not there, or there are more than the system allows.
  func watch(_ folders: Set<String>) -> Int {
    let numbers = folders.map { inotify_add_watch(descriptor, $0, Self.finished | Self.begun) }
    // Those that have been moved away, or have no longer to do with a file.
    for number in Set(watched).subtracting(numbers) { inotify_rm_watch(descriptor, number) }
    watched = numbers.filter { $0 >= 0 }
    return numbers.count - watched.count
  }

  /// Files that somebody writes, or has taken away and may make again.
  private var unfinished: Set<String> = []
  var isFinished: Bool { unfinished.isEmpty }

  /// Takes what has come, of what comes without end some: who writes a log in the folder is not waited for.
  ///
  /// - Parameter concerns: whether files of a name count.
  /// - Returns: whether anything was about one that does, or about a folder itself.
  func read(_ concerns: (String) -> Bool) -> Bool {
    var isConcerned = false
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    let count = buffer.withUnsafeMutableBytes { Glibc.read(descriptor, $0.baseAddress, $0.count) }
    for notice in FolderNotice.all(in: buffer.prefix(max(count, 0))) where notice.name.isEmpty || concerns(notice.name)
    {
      isConcerned = true
      if notice.mask & Self.finished != 0 {
        unfinished.remove(notice.name)
      } else if notice.mask & Self.begun != 0 {
        unfinished.insert(notice.name)
      }
    }
    return isConcerned
  }

  /// Whoever still writes is not waited for any longer.
  func giveUp() { unfinished = [] }
}

/// One of the kernel's notices, as `inotify(7)` lays them out.
struct FolderNotice: Hashable {
  let mask: UInt32
  /// Of the file in the folder; empty where it is about the folder.
  let name: String

  static func all(in bytes: ArraySlice<UInt8>) -> [FolderNotice] {
    var notices: [FolderNotice] = []
    var rest = bytes
    let head = 16
    while rest.count >= head {
      let mask = rest.number(at: 4)
      let length = Int(rest.number(at: 12))
      guard rest.count - head >= length else { break }
      let name = rest.dropFirst(head).prefix(length).prefix { $0 != 0 }
      notices.append(FolderNotice(mask: mask, name: String(decoding: name, as: UTF8.self)))
      rest = rest.dropFirst(head + length)
    }
    return notices
  }
}

extension ArraySlice<UInt8> {
  /// In the machine's own order of bytes.
  fileprivate func number(at offset: Int) -> UInt32 {
    dropFirst(offset).withUnsafeBytes { $0.loadUnaligned(as: UInt32.self) }
  }
}
