/// A name in the forms by which two spellings of it are found to be one.
struct NameKey {
  /// Its words without capitals, accents and punctuation.
  let words: [String]
  /// The same words as they sound, without articles, in alphabetical order: "Putin, Vladimir" is "Vladimir Putin".
  let sound: String
  /// Two to six capitals.
  let isAbbreviation: Bool
  /// The initials of a name of two words and more, small words left out; else nil.
  let initials: String?

  var plain: String { words.joined(separator: " ") }

  init?(_ name: Substring, folding: inout LetterFolding) {
    var words: [String] = []
    var isJoined: [Bool] = []
    var word = ""
    var letters = ""
    func close(by scalar: Unicode.Scalar?) {
      guard !word.isEmpty else { return }
      words.append(word)
      isJoined.append(scalar == "-" || scalar == "\u{2010}" || scalar == "\u{2011}")
      word = ""
    }
    for scalar in name.unicodeScalars {
      let folded = folding.folded(scalar)
      if folded == " " {
        close(by: scalar)
      } else {
        if word.isEmpty, !Self.isParticle(folded, scalar) { letters += folded.prefix(1) }
        word += folded
      }
    }
    close(by: nil)
    guard !words.isEmpty else { return nil }
    self.words = words
    isAbbreviation =
      (2...6).contains(name.unicodeScalars.count) && name.unicodeScalars.allSatisfy(\.properties.isUppercase)
    let full = zip(words, isJoined).filter { !Self.isArticle($0, joined: $1) }.map(\.0)
    let kept = full.isEmpty ? words : full
    sound = isAbbreviation ? "" : kept.map(Transliteration.sound).sorted().joined(separator: " ")
    initials = words.count > 1 && letters.count > 1 ? letters : nil
  }

  /// Words that begin small have no initial.
  private static func isParticle(_ folded: String, _ scalar: Unicode.Scalar) -> Bool { scalar.properties.isLowercase }

  private static let articles: Set<String> = ["al", "el", "ul", "il", "the"]
  /// Before a hyphen only: the article before sun letters, and the ezafe.
  private static let joinedArticles: Set<String> = [
    "as", "ash", "ad", "an", "ar", "at", "az", "ed", "es", "er", "en", "i", "e", "ye", "o", "u",
  ]

  private static func isArticle(_ word: String, joined: Bool) -> Bool {
    articles.contains(word) || (joined && joinedArticles.contains(word))
  }

  /// Whether one is the other with initials for some words: "V. Putin", "Vladimir Putin".
  func abbreviatesWords(of other: NameKey) -> Bool {
    guard words.count == other.words.count, words.count > 1, words.last == other.words.last else { return false }
    var isShortened = false
    for (left, right) in zip(words.dropLast(), other.words.dropLast()) where left != right {
      guard left.count == 1 || right.count == 1, left.first == right.first else { return false }
      isShortened = true
    }
    return isShortened
  }

  var hasInitial: Bool { words.count > 1 && words.dropLast().contains { $0.count == 1 } }
}
