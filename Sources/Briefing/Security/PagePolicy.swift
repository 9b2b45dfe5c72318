/// What the page's browser may load: its own style and its own script, told by their hashes, and nothing else (W3C,
/// "Content Security Policy Level 3").
enum PagePolicy {
  /// - Parameter script: empty where the page has none.
  static func policy(style: String, script: String) -> String {
    let scripts = script.isEmpty ? "" : "script-src \(hash(of: script)); "
    return
      "default-src 'none'; style-src \(hash(of: style)); \(scripts)img-src data:; base-uri 'none'; form-action 'none'"
  }

  private static func hash(of text: String) -> String { "'sha256-\(Base64.encoded(SHA256.hash(text.utf8)))'" }
}
