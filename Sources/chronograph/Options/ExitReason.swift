import ArgumentParser
import Files

extension ExitCode {
  /// The input is invalid, or a check found something.
  static let findings = ExitCode(1)
  /// A file, a folder or a program could not be read, written or run.
  static let inaccessible = ExitCode(3)
  static let limit = ExitCode(4)
}

extension FileError {
  var exitCode: ExitCode {
    if case .tooLarge = problem { return .limit }
    return .inaccessible
  }

  /// What is wrong and what to do.
  var message: String {
    let why = reason.map { ": \($0)" } ?? ""
    let words =
      switch problem {
      case .cannotOpen: "cannot open it\(why)"
      case .cannotRead: "cannot read it\(why)"
      case .cannotWrite: "cannot write it\(why)"
      case .isFolder: "it is a folder; name a file in it"
      case .notFolder: "it is not a folder; name another place"
      case .notRegular: "it is neither a file nor a folder"
      case .tooLarge(let limit): "it is larger than \(limit >> 20) MiB; raise the limit with --max-input"
      case .isInput: "it is one of the inputs; write to another file"
      case .foreignFolder(let file): "it holds '\(file)', which was not written by chronograph; name another folder"
      case .alreadyThere: "it is there already; name a new folder"
      case .compressed: "it is compressed; unpack it first"
      }
    return "\(path): error: \(words)"
  }
}
