import ChronologyModel
import Wording

/// How an era's band is named: by its title where that fits into the band, else by a letter that the notes explain.
enum EraNaming {
  /// The longest title that fits into `length` px.
  static func title(of era: Event, length: Double, font: LabelFont) -> String? {
    [era.title, era.shortTitle].compactMap(\.self).first { font.width(of: $0) + 8 <= length }
  }

  /// A, B ... Z, A ...
  static func letter(_ index: Int) -> String { String(UnicodeScalar(UInt8(ascii: "A") + UInt8(index % 26))) }

  /// What the notes say of the eras that have letters.
  static func key(_ eras: [TimelineItem], _ bands: [EraBand], _ words: ItemWords) -> [(letter: String, text: String)] {
    zip(eras, bands).compactMap { era, band in
      guard let run = band.title?.lines.first?.first, run.isBold else { return nil }
      return (run.text, words.words.eraKey(era.event.title, words.date(of: era)))
    }
  }
}

extension PlacedMark {
  /// Its extent, to the chart's edge where it is open (px along the axis).
  public var visibleExtent: ClosedRange<Double> {
    pieces.reduce(extent) { range, piece in
      switch piece {
      case .arrow(_, .future), .ray(_, .future): range.lowerBound...max(chart.upperBound, range.lowerBound)
      case .arrow(_, .past), .ray(_, .past): min(chart.lowerBound, range.upperBound)...range.upperBound
      default: range
      }
    }
  }
}
