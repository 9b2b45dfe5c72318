import Diagnostics

extension Chronology {
  /// Another entry's place in the words of a finding at `location`: its line, with the file where it is another one.
  func place(of mark: SourceMark, from location: SourceLocation?) -> String {
    guard let other = self.location(of: mark) else { return "another entry" }
    return other.file == location?.file ? "line \(other.line)" : other.description
  }
}
