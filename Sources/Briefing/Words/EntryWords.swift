import Wording

/// What the report says of actors, relations, dates and numbers.
struct EntryWords: Sendable {
  var state: String
  var government: String
  var armedGroup: String
  var organisation: String
  var person: String
  var bloc: String
  var people: String
  var appeared: String
  var changedSign: String
  var ended: String
  var passing: String
  var unchanged: String
  var fromTo: Phrase
  var numberOfFigure: Phrase
  var begins: String
  var inBloc: String
  var otherTime: String
  var otherKind: String
  var absorbed: String
  var outside: String
  var beyondLimits: String
  var gregorian: String
  var julian: String
  var solarHijri: String
  var islamic: String
  var ummAlQura: String
  var written: Phrase
  var writtenInCalendar: Phrase
  var range: Phrase
  var atLeast: Phrase
  var atMost: Phrase
  var missingSource: Phrase
  var selected: Phrase
  var disputedCount: Phrase
  var singleSourceCount: Phrase
  var unsourcedCount: Phrase
}
