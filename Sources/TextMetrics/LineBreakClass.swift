/// What a character means to the breaking of lines: a small part of Unicode Standard Annex 14, enough for labels.
enum LineBreakClass {
  case blank
  /// No break on either side.
  case glue
  /// Never ends a line.
  case opening
  /// Never starts a line.
  case closing
  /// Hyphen and slash: a break after them, but not before a digit (`2021-07`, `1/2`).
  case hyphen
  /// A break after it.
  case dash
  case digit
  case other

  init(_ scalar: Unicode.Scalar) {
    self =
      switch scalar {
      // Letters first: the cases are tried in their order.
      case "A"..."Z", "a"..."z", "\u{C0}"..."\u{0600}", "\u{0620}"..."\u{065F}", "\u{0671}"..."\u{06D3}",
        "\u{3400}"..."\u{D7A3}":
        .other
      case "\t"..."\r", " ", "\u{85}", "\u{1680}", "\u{2000}"..."\u{2006}", "\u{2008}"..."\u{200A}",
        "\u{2028}", "\u{2029}", "\u{205F}", "\u{3000}":
        .blank
      case "\u{A0}", "\u{2007}", "\u{202F}", "\u{2060}", "\u{2011}", "\u{FEFF}":
        .glue
      case "(", "[", "{", "¡", "¿", "«", "‘", "“", "‚", "„", "‹", "「", "『", "【", "〈", "《", "〔", "〖", "〘", "〚",
        "（", "［", "｛", "｢":
        .opening
      case ")", "]", "}", "!", "?", ",", ".", ":", ";", "%", "»", "’", "”", "›", "…", "‰", "°", "′", "″", "‼", "⁇", "⁈",
        "⁉", "،", "؛", "؟", "٪", "۔", "।", "॥":
        .closing
      case "、", "。", "」", "』", "】", "〉", "》", "〕", "〗", "〙", "〛", "）", "］", "｝", "｣", "，", "．", "：", "；", "！", "？",
        "・", "ー", "々", "〻", "ゝ", "ゞ", "ヽ", "ヾ", "゛", "゜":
        .closing
      case "ぁ", "ぃ", "ぅ", "ぇ", "ぉ", "っ", "ゃ", "ゅ", "ょ", "ゎ", "ァ", "ィ", "ゥ", "ェ", "ォ", "ッ", "ャ", "ュ", "ョ", "ヮ",
        "ヵ", "ヶ":
        .closing
      case "-", "/", "\u{2010}":
        .hyphen
      case "\u{2012}"..."\u{2014}", "\u{200B}":
        .dash
      case "0"..."9", "٠"..."٩", "۰"..."۹":
        .digit
      default:
        .other
      }
  }
}
