import Diagnostics

extension Rule {
  public static let similarNames = Rule(
    "similar-names", .note,
    "'{actor}' may be the '{other}' of {place}: {reason}; if they are one, use one name and give the other as its alias"
  )
}

extension Check {
  /// No actor comes under two names. Each is suggested once, and none is merged.
  static let namesDiffer = Check { chronology, _ in
    var search = NameSearch(chronology.actors)
    return search.pairs().map { later, earlier, reason in
      let actor = chronology.actors[later]
      let other = chronology.actors[earlier]
      let here = chronology.location(of: actor.mark)
      let place = chronology.place(of: other.mark, from: here)
      return Diagnostic(
        .similarNames,
        ["actor": actor.name, "other": other.name, "place": place, "reason": reason.rawValue],
        at: here)
    }
  }
}
