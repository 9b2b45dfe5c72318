import ChronologyModel

/// Abbreviations, and names in another script, as far as the names of actors tell them.
struct NamesView: TemplateView {
  let abbreviations: [NameView]
  let transliterations: [NameView]

  /// Nil where there are none.
  init?(in context: PageContext) {
    let names = context.chronology.actors.map { actor in
      (actor: actor, others: Self.distinct([actor.name] + [actor.shortName].compactMap(\.self) + actor.aliases))
    }
    abbreviations = names.flatMap { entry in
      Self.pairs(entry.others) { short, long in short.isAbbreviation && !long.isAbbreviation && short.count < long.count
      }
      .map { NameView(name: $0, meaning: $1, actor: entry.actor.id.text) }
    }.sorted { ($0.name, $0.meaning) < ($1.name, $1.meaning) }
    transliterations = names.flatMap { entry -> [NameView] in
      guard let script = entry.actor.name.script else { return [] }
      return entry.others.filter { $0.script != nil && $0.script != script }
        .map { NameView(name: entry.actor.name, meaning: $0, actor: entry.actor.id.text) }
    }
    if abbreviations.isEmpty, transliterations.isEmpty { return nil }
  }

  /// Each name that the condition takes for short, with the first that it takes for its long form.
  private static func pairs(
    _ names: [String], _ fit: (_ short: String, _ long: String) -> Bool
  ) -> [(String, String)] {
    names.compactMap { short in names.first { fit(short, $0) }.map { (short, $0) } }
  }

  private static func distinct(_ names: [String]) -> [String] {
    var seen: Set<String> = []
    return names.filter { seen.insert($0).inserted }
  }

  static let fields: FieldTable<Self> = [
    .flag("hasAbbreviations", "whether there are abbreviations") { !$0.abbreviations.isEmpty },
    .views("abbreviations", "short names in capitals and what they stand for, in their order") { $0.abbreviations },
    .flag("hasTransliterations", "whether there are names in another script") { !$0.transliterations.isEmpty },
    .views("transliterations", "names and how another script writes them") { $0.transliterations },
  ]
}

struct NameView: TemplateView {
  let name: String
  let meaning: String
  let actor: String

  static let fields: FieldTable<Self> = [
    .text("name", "the abbreviation, or the name") { $0.name },
    .text("meaning", "what it stands for, or the name in the other script") { $0.meaning },
    .code("anchor", "target of a link to the actor") { Anchor.actor($0.actor) },
  ]
}

extension String {
  /// One word with at least two capitals and no more small letters than capitals, as in NATO, ISIS-K and UNSCR.
  fileprivate var isAbbreviation: Bool {
    let capitals = count { $0.isUppercase }
    return capitals > 1 && count { $0.isLowercase } < capitals - 1 && !contains(where: \.isWhitespace)
  }

  /// By the block of the first letter (Unicode 16, Blocks.txt); nil for those that have none of these.
  fileprivate var script: WritingSystem? {
    for scalar in unicodeScalars {
      switch scalar.value {
      case 0x41...0x5A, 0x61...0x7A, 0xC0...0x24F, 0x1E00...0x1EFF: return .latin
      case 0x370...0x3FF, 0x1F00...0x1FFF: return .greek
      case 0x400...0x52F: return .cyrillic
      case 0x530...0x58F: return .armenian
      case 0x590...0x5FF: return .hebrew
      case 0x600...0x6FF, 0x750...0x77F, 0x8A0...0x8FF: return .arabic
      case 0x900...0x97F: return .devanagari
      case 0x10A0...0x10FF: return .georgian
      case 0xAC00...0xD7A3: return .hangul
      case 0x3040...0x30FF, 0x3400...0x4DBF, 0x4E00...0x9FFF: return .han
      default: continue
      }
    }
    return nil
  }
}

private enum WritingSystem {
  case latin, greek, cyrillic, armenian, hebrew, arabic, devanagari, georgian, hangul, han
}
