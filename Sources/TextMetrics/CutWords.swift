/// A text cut where a line may break, however wide the parts.
struct CutWords {
  let scripts: TextScripts
  let advances: Advances
  private(set) var pieces: [LinePiece] = []
  /// Whether each run of blanks is one, and none stands at the ends; else the pieces are of no use.
  private(set) var areCollapsed = true

  init(of text: String, weight: FontWeight) {
    let bytes = text.utf8Span.span
    var highest: UInt8 = 0
    for offset in bytes.indices { highest = max(highest, bytes[offset]) }
    // Below U+0300 no script asks for more than Latin.
    scripts = TextScripts(highest < 0xCC ? "".unicodeScalars : text.unicodeScalars)
    advances = Advances(weight: weight, isEastAsian: scripts.isEastAsian)
    // A word and a blank of most languages.
    pieces.reserveCapacity(bytes.count / 6 + 1)
    cut(text, bytes)
  }

  private mutating func cut(_ text: String, _ bytes: Span<UInt8>) {
    let ascii = Cluster.ascii(advances.weight)
    var piece = LinePiece(start: 0, end: 0, width: 0, isAfterBlank: false)
    var previous: Cluster?
    var isAfterBlank = true
    var startsWord = true
    var offset = 0
    while offset < bytes.count {
      let start = offset
      let cluster: Cluster
      if bytes[offset] < 0x80, offset + 1 == bytes.count || bytes[offset + 1] < 0x80 {
        cluster = ascii[Int(bytes[offset])]
        offset += 1
      } else {
        cluster = nextCluster(in: text, bytes, at: &offset)
      }
      if cluster.lineBreak == .blank {
        if isAfterBlank || bytes[start] != 0x20 {
          areCollapsed = false
          return
        }
        isAfterBlank = true
        continue
      }
      if let previous {
        if isAfterBlank || previous.breaks(before: cluster, startsWord: startsWord) {
          pieces.append(piece)
          piece = LinePiece(
            start: start, end: offset, width: cluster.units, isAfterBlank: isAfterBlank,
            clings: isAfterBlank && !previous.breaksAtBlank(before: cluster))
        } else {
          piece.end = offset
          piece.width += cluster.units
        }
        startsWord = isAfterBlank
      } else {
        piece.end = offset
        piece.width = cluster.units
      }
      previous = cluster
      isAfterBlank = false
    }
    areCollapsed = !isAfterBlank || bytes.isEmpty
    if previous != nil { pieces.append(piece) }
  }

  /// The cluster that begins at an offset in UTF-8, which moves to its end.
  private func nextCluster(in text: String, _ bytes: Span<UInt8>, at offset: inout Int) -> Cluster {
    let scalar = bytes.scalar(at: offset)
    let end = offset + UTF8.width(scalar)
    if scalar.standsAlone, end == bytes.count || bytes.scalar(at: end).standsAlone {
      offset = end
      return Cluster(scalar, advances: advances)
    }
    let rest = text[text.utf8.index(text.startIndex, offsetBy: offset)...]
    let character = rest[rest.startIndex]
    offset += character.utf8.count
    return Cluster(character, advances: advances)
  }
}
