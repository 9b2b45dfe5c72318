/// What the filter of events says.
struct FilterWords: Sendable {
  var filterLegend: String
  var allActors: String
  var allCategories: String
  var from: String
  var to: String
  var showAll: String
  var filterHint: String
  var eventsShown: String
  var ofAll: String
  var figuresMark: String
}
