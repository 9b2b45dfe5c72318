/// The headings of columns and what names fields.
struct ColumnWords: Sendable {
  var date: String
  var event: String
  var actorsPlaceCategory: String
  var number: String
  var relation: String
  var when: String
  var actor: String
  var existed: String
  var inThisChronology: String
  var kind: String
  var events: String
  var firstAndLast: String
  var place: String
  var category: String
  var remarks: String
  var what: String
  var standing: String
  var account: String
  var file: String
  var hash: String
  var relationsWithOthers: String
  var betweenOthers: String
  var grade: String
  var reliabilityOfSource: String
  var credibilityOfStatement: String
  var terms: String
  var howLikely: String
}
