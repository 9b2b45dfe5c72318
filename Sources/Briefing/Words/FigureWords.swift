/// What figures show, for those who cannot see them.
struct FigureWords: Sendable {
  var timeline: String
  var keyDates: String
  var relationships: String
  var snapshots: String
  var consequences: String
}
