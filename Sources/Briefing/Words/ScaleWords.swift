import Wording

/// The scales of NATO AJP-2.1 (reliability and credibility) and of ICD 203 (likelihood, two terms a step); in other languages than English the terms are translated here.
struct ScaleWords: Sendable {
  var completely: String
  var usually: String
  var fairly: String
  var notUsually: String
  var unreliable: String
  var reliabilityUnknown: String
  var confirmed: String
  var probable: String
  var possible: String
  var doubtful: String
  var improbable: String
  var truthUnknown: String
  var almostNoChance: String
  var veryUnlikely: String
  var unlikely: String
  var evenChance: String
  var likely: String
  var veryLikely: String
  var almostCertain: String
  var credibilityGrade: Phrase
  var percentRange: Phrase
}
