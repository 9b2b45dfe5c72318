import CLinux
import Glibc

/// The signals that end a process, as something to wait for: what is being written is finished first.
public struct StopSignals: Sendable {
  /// Can be read once a signal has come.
  let descriptor: Int32

  private static let signals = [SIGINT, SIGTERM, SIGHUP]

  /// From now on the signals end nothing by themselves, in this process.
  ///
  /// - Throws: ``FileError`` where there is no descriptor left.
  public init() throws(FileError) {
    var ends: [Int32] = [0, 0]
    guard pipe2(&ends, O_CLOEXEC | O_NONBLOCK) == 0 else { throw FileError("pipe", .cannotOpen, errno: errno) }
    descriptor = ends[0]
    toStop = ends[1]
    var action = sigaction()
    action.__sigaction_handler.sa_handler = { _ in
      // A handler may do no more than this; what it interrupts must find its own error number.
      let code = errno
      var byte: UInt8 = 0
      _ = write(toStop, &byte, 1)
      errno = code
    }
    action.sa_flags = SA_RESTART
    for signal in Self.signals { sigaction(signal, &action, nil) }
  }

  public var isRaised: Bool { Self.wait(for: [descriptor], milliseconds: 0).contains(descriptor) }

  /// Which of them can be read, after at most so many milliseconds; -1 for however long it takes.
  static func wait(for descriptors: [Int32], milliseconds: Int32) -> Set<Int32> {
    var waiting = descriptors.map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
    let count = poll(&waiting, nfds_t(waiting.count), milliseconds)
    return count > 0 ? Set(waiting.filter { $0.revents != 0 }.map(\.fd)) : []
  }
}

/// The end of a pipe into which the signal handler writes: a handler has nothing else to know it by. Set once, before
/// there is a handler.
nonisolated(unsafe) private var toStop: Int32 = -1
