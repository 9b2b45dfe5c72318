import ChronologyModel
import FigureStyle

/// Eras as strips under the axis, packed into the fewest lines, the longest-standing line nearest the rows.
struct EraStrips {
  let eras: [TimelineItem]
  private let lines: [Int]
  private let count: Int
  private let places: [PlacedMark]

  static let height = 15.0

  /// - Parameter left: px where time begins.
  init(_ eras: [TimelineItem], scale: TimeScale, left: Double) {
    self.eras = eras
    places = eras.map { $0.mark.placed(on: scale, start: left, across: 0, radius: Self.height / 2 - 1) }
    // An era that begins on the day on which another ends follows it.
    let day = scale.stretches.map(\.pixelsPerDay).max() ?? 0
    (lines, count) = LanePacking.lanes(
      of: places.map { place in
        let visible = place.visibleExtent
        return visible.lowerBound...max(visible.upperBound - day - 0.5, visible.lowerBound)
      })
  }

  /// px across the axis.
  var height: Double { Double(count) * Self.height }

  /// - Parameters:
  ///   - top: of the strips (px).
  ///   - rows: behind which eras are drawn once more, faintly; those of the first line, which do not overlap.
  ///   - firstLetter: of the eras whose strips are too short for their titles.
  func bands(
    top: Double, rows: ClosedRange<Double>, firstLetter: Int, font: LabelFont, words: ItemWords
  ) -> [EraBand] {
    var letters = firstLetter
    var tints = [Int](repeating: 0, count: count)
    return eras.indices.map { index in
      let line = lines[index]
      let stripTop = top + Double(count - 1 - line) * Self.height
      let middle = stripTop + Self.height / 2
      let visible = places[index].visibleExtent
      let length = visible.upperBound - visible.lowerBound
      let text = EraNaming.title(of: eras[index].event, length: length, font: font)
      let title = TextBlock(
        text ?? EraNaming.letter(letters), x: (visible.lowerBound + visible.upperBound) / 2,
        baseline: middle + font.size * 0.36, size: font.size, anchor: .middle, isBold: text == nil)
      if text == nil { letters += 1 }
      defer { tints[line] += 1 }
      var band = EraBand(
        event: eras[index].event.id, mark: places[index].moved(to: middle), across: stripTop...(stripTop + Self.height),
        title: title, tooltip: words.tooltip(of: eras[index]), tint: tints[line] % 2)
      if line == 0 { band.ground = rows }
      return band
    }
  }
}

extension PlacedMark {
  /// The mark at another place across the axis.
  func moved(to across: Double) -> PlacedMark {
    PlacedMark(
      pieces: pieces, across: across, radius: radius, thickness: thickness, fades: fades, isUncertain: isUncertain,
      extent: extent, chart: chart)
  }
}
