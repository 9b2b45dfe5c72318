/// Font families, as the font-family attribute has them.
public enum FontFamilies {
  /// Those that TextMetrics was measured with, which are no wider than its bounds, and the generic family that stands for
  /// one of them on most machines.
  public static let measured = [
    "Inter", "Helvetica", "Arial", "Liberation Sans", "Noto Sans", "DejaVu Sans", "sans-serif",
  ]

  /// The generic families of CSS, which are keywords and stand without quotation marks.
  static let generic: Set<String> = ["sans-serif", "serif", "monospace", "cursive", "fantasy", "system-ui"]

  /// One attribute of several names, the first of them first tried.
  ///
  /// - Parameter names: without quotation marks, and none in them.
  public static func list(_ names: [String]) -> String {
    names.map { name in
      let isWord = name.utf8.allSatisfy { (65...90).contains($0 & 0xDF) }
      return isWord || generic.contains(name) ? name : "'\(name)'"
    }.joined(separator: ", ")
  }
}
