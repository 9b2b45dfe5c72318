import Wording

/// What changed since a former version.
struct ComparisonWords: Sendable {
  var nothing: String
  var stated: String
  var unchanged: String
  var wholeChanged: String
  var come: Phrase
  var gone: Phrase
  var changedCount: Phrase
  var added: String
  var removed: String
  var redated: String
  var regraded: String
  var retitled: String
  var changed: String
  var named: Phrase
  var reviewed: String
  var oneWay: String
  var title: String
  var shortTitle: String
  var subtitle: String
  var author: String
  var summary: String
  var bottomLine: String
  var caption: String
  var date: String
  var spelling: String
  var standing: String
  var confidence: String
  var origin: String
  var reliability: String
  var credibility: String
  var citations: String
  var description: String
  var kind: String
  var category: String
  var importance: String
  var status: String
  var sign: String
  var direction: String
  var relation: String
  var participants: String
  var places: String
  var consequences: String
  var begins: String
  var ends: String
  var figures: String
  var tags: String
  var attributes: String
  var aliases: String
  var memberships: String
  var publisher: String
  var address: String
  var archive: String
  var accessed: String
}
