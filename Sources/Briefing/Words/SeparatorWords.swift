/// What stands between parts, with its blanks.
struct SeparatorWords: Sendable {
  var comma: String
  var arrow: String
  var semicolon: String
  var colon: String
}
