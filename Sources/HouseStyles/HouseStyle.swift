import Diagnostics
import FigureStyle
import Parsing

/// A house's own colours, fonts and sizes for figures: a small JSON file over one of the themes that need none.
///
/// What does not stand out, or cannot be read in print, is refused: a figure keeps its promises in any house's style.
public struct HouseStyle: Sendable {
  /// Nil where a finding is an error.
  public let theme: Theme?
  /// In the order of their places in the file.
  public let diagnostics: [Diagnostic]

  /// Bytes that such a file may have.
  public static let byteLimit = 1 << 20

  /// - Parameters:
  ///   - bytes: JSON in UTF-8.
  ///   - name: the file's, as findings name it.
  public static func read(_ bytes: [UInt8], name: String) -> HouseStyle {
    let text = SourceText(name: name, bytes: bytes)
    do throws(JSONError) {
      var reader = ThemeReader()
      reader.read(try JSONReader.read(bytes))
      if !reader.findings.hasErrors { reader.check() }
      return HouseStyle(
        theme: reader.findings.hasErrors ? nil : reader.theme, diagnostics: reader.findings.diagnostics(in: text))
    } catch {
      return HouseStyle(theme: nil, diagnostics: [error.diagnostic(in: text)])
    }
  }
}
