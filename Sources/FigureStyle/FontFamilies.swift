/// Font families, as the font-family attribute has them.
public enum FontFamilies {
  /// Those that TextMetrics was measured with, which are no wider than its bounds, and the generic family that stands for
  /// one of them on most machines.
  public static let measured = [
    "Inter", "Helvetica", "Arial", "Liberation Sans", "Noto Sans", "DejaVu Sans", "sans-serif",
  ]

  /// The generic families of CSS, which are keywords and stand without quotation marks.
  private static let generic: Set<String> = ["sans-serif", "serif", "monospace", "cursive", "fantasy", "system-ui"]

  public static func isMeasured(_ name: String) -> Bool {
    measured.contains { $0.lowercased() == name.lowercased() }
  }

  public static func isGeneric(_ name: String?) -> Bool { name.map(generic.contains) ?? false }

  /// The names in a list as CSS has it, with or without quotation marks; nil where one is missing, or holds what no font's
  /// name holds.
  public static func names(_ list: String) -> [String]? {
    guard list.utf8.count <= 400 else { return nil }
    let names = list.split(separator: ",", omittingEmptySubsequences: false).map { part -> Substring in
      let name = part.trimmed(of: " ")
      for mark in ["'", "\""] as [Character] where name.count > 2 && name.first == mark && name.last == mark {
        return name.dropFirst().dropLast()
      }
      return name
    }
    return names.allSatisfy(isName) ? names.map(String.init) : nil
  }

  private static func isName(_ name: Substring) -> Bool {
    !name.isEmpty
      && name.unicodeScalars.allSatisfy {
        $0.properties.isAlphabetic || $0.properties.numericType != nil || $0 == " " || $0 == "-" || $0 == "_"
          || $0 == "."
      }
  }

  /// One attribute of several names, the first of them first tried.
  ///
  /// - Parameter names: without quotation marks.
  public static func list(_ names: [String]) -> String {
    names.map { name in
      let isWord = name.utf8.allSatisfy { (65...90).contains($0 & 0xDF) }
      return isWord || generic.contains(name) ? name : "'\(name)'"
    }.joined(separator: ", ")
  }
}

extension Substring {
  fileprivate func trimmed(of edge: Character) -> Substring {
    var text = drop { $0 == edge }
    while text.last == edge { text = text.dropLast() }
    return text
  }
}
