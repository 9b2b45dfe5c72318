import ChronologyModel

/// Ids as XML may have them (name tokens, XML 1.0, production 7): one that is none is made anew.
struct NameTokens {
  /// The new ids by the old ones.
  private var tokens: [String: String] = [:]

  init(_ ids: [String]) {
    let invalid = ids.filter { !$0.isIdentifier || $0.tidied != $0 }
    guard !invalid.isEmpty else { return }
    var free = FreshIDs()
    for id in ids where id.isIdentifier { free.reserve(id.tidied) }
    for id in invalid where tokens[id] == nil { tokens[id] = free.fresh(id.nameToken) }
  }

  var renamedCount: Int { tokens.count }

  subscript(_ id: String) -> String { tokens[id] ?? id }
}

extension String {
  /// With hyphens for what a name token cannot hold, at most 60 characters.
  fileprivate var nameToken: String {
    var token = String.UnicodeScalarView()
    for scalar in unicodeScalars.prefix(Self.longestToken) {
      if String(scalar).isIdentifier {
        token.append(scalar)
      } else if token.last != "-" {
        token.append("-")
      }
    }
    let text = String(token)
    return text.contains { $0 != "-" } ? text : "entry"
  }

  private static let longestToken = 60
}
