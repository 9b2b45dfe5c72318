/// Short words before and beside entries. Those that end in a colon do so where a name that cannot be declined follows.
struct RemarkWords: Sendable {
  var undated: String
  var disputed: String
  var dateDisputed: String
  var stillToCome: String
  var era: String
  var draft: String
  var noSource: String
  var mutual: String
  var inFigures: String
  var notCited: String
  var also: String
  var memberOf: String
  var first: String
  var last: String
  var followsFrom: String
  var notInDiagram: String
  var ledTo: String
  var thatLedTo: String
  var andTo: String
  var archivedCopy: String
  var archivedAt: String
  var read: String
  var asOf: String
  var by: String
  var version: String
  var writtenBy: String
  var bySource: String
  var source: String
  var more: String
  var comparedWith: String
  var formerFile: String
}
