/// A part of a text that stays on one line.
struct LinePiece {
  /// Offsets in UTF-8.
  var start, end: Int
  /// Width in 1/1000 em.
  var width: Int
  /// Whether a blank stands before it, which goes where a line begins with the piece.
  var isAfterBlank: Bool
  /// Whether it shall share a line with the piece before the blank, where the two fit one line.
  var clings = false
}
