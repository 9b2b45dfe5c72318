/// A file, or a folder of files, that a watch looks at; what is not there may come.
public struct WatchedPath: Sendable {
  public let path: String
  /// Of a folder: which of its files count, by their names.
  let admits: @Sendable (String) -> Bool

  public init(_ path: String, admits: @escaping @Sendable (String) -> Bool = { _ in true }) {
    self.path = OutputFolder.trimmed(path)
    self.admits = admits
  }

  /// The file; of a folder its files, hidden ones left out.
  var files: [String] {
    guard InputFile.isFolder(path) else { return [path] }
    return ((try? InputFile.names(inFolder: path)) ?? []).filter(admits).map { "\(path)/\($0)" }
  }

  /// Whether writing there would change it: a file or a folder in its place, a file among those of the folder.
  public func isWritten(by output: String, isFile: Bool) -> Bool {
    let target = OutputFile.resolved(OutputFolder.trimmed(output))
    if OutputFile.areSame(target, path) { return true }
    return isFile && OutputFile.areSame(OutputFile.folder(of: target), path) && admits(OutputFile.name(of: target))
  }

  /// Whether a file of this name, in one of ``folders``, may be the file or one of its files.
  func concerns(_ name: String) -> Bool {
    if name == OutputFile.name(of: path) || name == OutputFile.name(of: OutputFile.resolved(path)) { return true }
    return InputFile.isFolder(path) && !name.hasPrefix(".") && admits(name)
  }

  /// In which something happens when a file changes, however it is saved: where the name stands, where the file is that a
  /// link leads to, the folder itself.
  var folders: [String] {
    let target = OutputFile.resolved(path)
    let around = [path, target].map { OutputFile.folder(of: $0) }
    return around + (InputFile.isFolder(path) ? [path] : [])
  }
}
