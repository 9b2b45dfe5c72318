/// Whole sentences.
struct NoteWords: Sendable {
  var chronologyCaption: String
  var chronologyFootnotes: String
  var relationsCaption: String
  var relationsNumbers: String
  var diagramNumbers: String
  var actorsCaption: String
  var structureCaption: String
  var disputesNote: String
  var gradingNote: String
  var likelihoodNote: String
  var likelihoodCaption: String
  var inputsCaption: String
  var nothingChanged: String
}
