import Wording

/// How a statement stands, where it comes from and how sure its author is. `{0}` is who says so.
struct TrustWords: Sendable {
  var asserted: String
  var accordingTo: Phrase
  var alleged: String
  var allegedBy: Phrase
  var opinion: String
  var opinionOf: Phrase
  var denied: String
  var deniedBy: Phrase
  var supplied: String
  var inferred: String
  var highConfidence: String
  var mediumConfidence: String
  var lowConfidence: String
}
