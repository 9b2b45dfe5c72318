/// What the page's browser may load: its own style, told by its hash, and nothing else (W3C, "Content Security Policy
/// Level 3").
enum PagePolicy {
  static func policy(forStyle style: String) -> String {
    let hash = Base64.encoded(SHA256.hash(style.utf8))
    return "default-src 'none'; style-src 'sha256-\(hash)'; img-src data:; base-uri 'none'; form-action 'none'"
  }
}
