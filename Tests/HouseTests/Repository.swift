import Glibc

/// The files of the package, found from this one.
enum Repository {
  static let root: String = {
    var parts = #filePath.split(separator: "/", omittingEmptySubsequences: false)
    parts.removeLast(3)
    return parts.joined(separator: "/")
  }()

  static func names(in folder: String) -> [String] {
    guard let open = opendir("\(root)/\(folder)") else { return [] }
    defer { closedir(open) }
    var names: [String] = []
    while let entry = readdir(open) {
      let offset = MemoryLayout<dirent>.offset(of: \.d_name) ?? 0
      let name = String(cString: UnsafeRawPointer(entry).advanced(by: offset).assumingMemoryBound(to: CChar.self))
      if !name.hasPrefix(".") { names.append(name) }
    }
    return names.sorted()
  }

  /// Paths of the Swift files below a folder.
  static func swiftFiles(in folder: String) -> [String] {
    var found: [String] = []
    var waiting = [folder]
    while let current = waiting.popLast() {
      for name in names(in: current) {
        if name.hasSuffix(".swift") { found.append("\(current)/\(name)") } else { waiting.append("\(current)/\(name)") }
      }
    }
    return found.sorted()
  }

  static func text(of path: String) -> String {
    guard let file = fopen("\(root)/\(path)", "r") else { return "" }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = fread(&chunk, 1, chunk.count, file)
      if count == 0 { return String(decoding: bytes, as: UTF8.self) }
      bytes += chunk[..<count]
    }
  }

  /// The modules that a Swift file imports.
  static func imports(of path: String) -> [String] {
    text(of: path).split(separator: "\n").compactMap { line in
      let words = line.split(separator: " ")
      guard let position = words.firstIndex(of: "import"), words[..<position].allSatisfy({ isModifier($0) }),
        position + 1 < words.count
      else { return nil }
      let kinds: Set<Substring> = ["struct", "class", "enum", "func", "protocol", "typealias", "var", "let"]
      let name = kinds.contains(words[position + 1]) ? words[position + 2] : words[position + 1]
      return String(name.prefix { $0 != "." })
    }
  }

  private static func isModifier(_ word: Substring) -> Bool {
    word.hasPrefix("@") || ["public", "internal", "private", "fileprivate", "package"].contains(word)
  }
}
