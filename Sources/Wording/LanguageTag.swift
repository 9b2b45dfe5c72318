extension Language {
  /// Every language there is.
  public static let all: [Language] = [
    britishEnglish, americanEnglish, french, spanish, russian, arabic, persian, dari,
  ]

  /// Languages that go by two tags.
  private static let otherTags = ["prs": "fa-AF"]

  /// The primary subtag, by which tables of words are kept: `en`, `fa`.
  public var primaryTag: String { String(tag.prefix { $0 != "-" }) }

  /// The language that fits a BCP 47 tag best: the tag itself, then the tag without its last part, and so on
  /// (RFC 4647, section 3.4). `en-AU` is British English; nil for a language that is not there.
  public static func named(_ tag: String) -> Language? {
    let tag = otherTags[tag.lowercased()] ?? tag
    var parts = tag.lowercased().split(separator: "-", omittingEmptySubsequences: false)[...]
    while !parts.isEmpty {
      let range = parts.joined(separator: "-")
      if let language = all.first(where: { $0.tag.lowercased() == range }) { return language }
      if parts.count == 1 { return all.first { $0.tag.lowercased().hasPrefix(range + "-") } }
      parts.removeLast()
      // A single letter or digit introduces what follows it and goes with it.
      if let last = parts.last, last.count == 1, parts.count > 1 { parts.removeLast() }
    }
    return nil
  }
}
