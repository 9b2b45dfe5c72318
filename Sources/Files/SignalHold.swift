import Glibc

/// Holds back the signals that end a process while an output is put in its place, so that none leaves half of it.
///
/// They are noted by a handler rather than blocked: a mask is one thread's, and any other one would take the signal.
enum SignalHold {
  private static let held = [SIGINT, SIGTERM, SIGHUP, SIGQUIT]

  static func during<Value>(_ work: () throws(FileError) -> Value) throws(FileError) -> Value {
    var note = sigaction()
    note.__sigaction_handler.sa_handler = { notedSignal = $0 }
    note.sa_flags = SA_RESTART
    // What is ignored, or has a handler of its own, does not end the process.
    let ending = held.filter { signal in
      var action = sigaction()
      sigaction(signal, nil, &action)
      return action.__sigaction_handler.sa_handler == nil
    }
    notedSignal = 0
    for signal in ending { sigaction(signal, &note, nil) }
    defer {
      for signal in ending { Glibc.signal(signal, SIG_DFL) }
      if notedSignal != 0 { kill(getpid(), notedSignal) }
    }
    return try work()
  }
}

/// A handler has nothing else to tell by that it was called. Set while outputs are put in their places, one at a time.
nonisolated(unsafe) private var notedSignal: Int32 = 0

/// Signals as the program wants them: a closed pipe and a file that grew past the user's limit are errors of `write`,
/// not the end of the process.
public enum ProcessSignals {
  public static func prepare() {
    signal(SIGPIPE, SIG_IGN)
    signal(SIGXFSZ, SIG_IGN)
  }
}
