import Files
import Glibc

/// A folder of a test's own, removed with all that is in it.
final class TemporaryFolder {
  let path: String

  init() {
    var template = Array("/tmp/files-XXXXXX".utf8CString)
    path = template.withUnsafeMutableBufferPointer { buffer in
      buffer.baseAddress.flatMap(mkdtemp).map { String(cString: $0) } ?? ""
    }
  }

  deinit {
    guard path.hasPrefix("/tmp/files-") else { return }
    var waiting = [path]
    var folders: [String] = []
    while let folder = waiting.popLast() {
      folders.append(folder)
      for name in names(in: folder) {
        let inner = "\(folder)/\(name)"
        var status = stat()
        if lstat(inner, &status) == 0, status.st_mode & S_IFMT == S_IFDIR {
          waiting.append(inner)
        } else {
          unlink(inner)
        }
      }
    }
    for folder in folders.reversed() { rmdir(folder) }
  }

  func callAsFunction(_ name: String) -> String { "\(path)/\(name)" }

  func put(_ text: String, in name: String) {
    guard let file = fopen(self(name), "w") else { return }
    fputs(text, file)
    fclose(file)
  }

  func text(of name: String) -> String? {
    (try? InputFile.read(self(name), limit: 1 << 20)).map { String(decoding: $0, as: UTF8.self) }
  }

  func mode(of name: String) -> mode_t {
    var status = stat()
    return stat(self(name), &status) == 0 ? status.st_mode & 0o777 : 0
  }

  func isLink(_ name: String) -> Bool {
    var status = stat()
    return lstat(self(name), &status) == 0 && status.st_mode & S_IFMT == S_IFLNK
  }

  /// Hidden ones too.
  func names(in folder: String? = nil) -> [String] {
    guard let open = opendir(folder ?? path) else { return [] }
    defer { closedir(open) }
    var names: [String] = []
    while let entry = readdir(open) {
      let offset = MemoryLayout<dirent>.offset(of: \.d_name) ?? 0
      let name = String(cString: UnsafeRawPointer(entry).advanced(by: offset).assumingMemoryBound(to: CChar.self))
      if name != ".", name != ".." { names.append(name) }
    }
    return names.sorted()
  }
}
