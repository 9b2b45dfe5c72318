import Diagnostics

extension Rule {
  public static let judgementWithoutLikelihood = Rule(
    "judgement-without-likelihood", .warning,
    "the judgement '{text}' does not say how likely it is; use one of: {known}")
  public static let vagueLikelihood = Rule(
    "vague-likelihood", .warning,
    "the judgement '{text}' says '{word}', which readers take for anything from 5 to 95 percent; use one of: {known}")
  public static let likelihoodWithConfidence = Rule(
    "likelihood-with-confidence", .warning,
    "'{text}' tells the likelihood ('{word}') and the confidence in one sentence, where readers take the one for the other; say the confidence in the attribute 'confidence'"
  )
}

extension Check {
  /// Judgements say how likely they are in words that have a meaning, and tell their confidence apart.
  static let judgementsSayHowLikely = Check { chronology, _ in
    guard chronology.isInEnglish else { return [] }
    return chronology.bottomLine.filter { $0.kind == .judgement }.flatMap { judgement in
      let place = chronology.location(of: judgement.mark)
      return judgement.likelihoodFindings.map { Diagnostic($0.rule, $0.payload, at: place) }
    }
  }
}

extension Chronology {
  fileprivate var isInEnglish: Bool {
    guard let language else { return true }
    return language.split(separator: "-").first?.lowercased() == "en"
  }
}

extension KeyStatement {
  private static let likelihoods = Phrases(Likelihood.allCases.flatMap(\.terms))
  private static let confidences = Phrases(["confidence", "confident", "confidently"])
  /// Words for a likelihood that the directive does not have.
  private static let vague = Phrases([
    "possible", "possibly", "perhaps", "maybe", "may", "might", "could", "conceivably", "plausible", "plausibly",
    "apparently", "seemingly", "presumably", "doubtful", "certain", "certainly", "undoubtedly", "cannot rule out",
    "cannot be ruled out", "a real possibility", "good chance", "expected to", "appears to", "seems to",
  ])

  fileprivate var likelihoodFindings: [(rule: Rule, payload: KeyValuePairs<String, String>)] {
    let mixed = text.sentences.compactMap { sentence -> (rule: Rule, payload: KeyValuePairs<String, String>)? in
      guard let word = Self.likelihoods.first(in: sentence), Self.confidences.first(in: sentence) != nil else {
        return nil
      }
      return (.likelihoodWithConfidence, ["text": sentence, "word": word])
    }
    if Self.likelihoods.first(in: text) != nil { return mixed }
    let known = Likelihood.allCases.compactMap(\.terms.first).joined(separator: ", ")
    guard let word = Self.vague.first(in: text) else {
      return [(.judgementWithoutLikelihood, ["text": text, "known": known])]
    }
    return [(.vagueLikelihood, ["text": text, "word": word, "known": known])]
  }
}

extension String {
  /// Divided after a full stop, a question mark or an exclamation mark with a blank behind it.
  fileprivate var sentences: [String] {
    var sentences: [String] = []
    var sentence = ""
    var mayEnd = false
    for character in self {
      if mayEnd, character.isWhitespace {
        sentences.append(sentence)
        sentence = ""
      } else {
        sentence.append(character)
      }
      mayEnd = character == "." || character == "?" || character == "!"
    }
    return sentence.isEmpty ? sentences : sentences + [sentence]
  }
}
