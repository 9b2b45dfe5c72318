import Wording

/// What the report says of actors, relations, dates and numbers.
struct EntryWords: Sendable {
  var passing: String
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
