import Glibc

/// Holds back the signals that end a process while an output is put in its place, so that none leaves half of it.
enum SignalHold {
  private static let held = [SIGINT, SIGTERM, SIGHUP, SIGQUIT]

  static func during<Value>(_ work: () throws(FileError) -> Value) throws(FileError) -> Value {
    var wanted = sigset_t()
    var before = sigset_t()
    sigemptyset(&wanted)
    for signal in held { sigaddset(&wanted, signal) }
    pthread_sigmask(SIG_BLOCK, &wanted, &before)
    defer { pthread_sigmask(SIG_SETMASK, &before, nil) }
    return try work()
  }
}

/// Signals as the program wants them: a closed pipe and a file that grew past the user's limit are errors of `write`,
/// not the end of the process.
public enum ProcessSignals {
  public static func prepare() {
    signal(SIGPIPE, SIG_IGN)
    signal(SIGXFSZ, SIG_IGN)
  }
}
