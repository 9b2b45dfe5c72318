import FigureStyle

/// Says in words what the axis does: changes of scale and years left out.
enum ScaleWords {
  static func describe(_ scale: TimeScale, breaks: [AxisBreak]) -> String? {
    guard !breaks.isEmpty else { return nil }
    var sentences: [String] = []
    if breaks.contains(where: { $0.kind == .scaleChange }) {
      var zones: [String] = []
      for (index, stretch) in scale.stretches.enumerated() where index == 0 || breaks[index - 1].kind == .scaleChange {
        let from = TickLabels.year(CalendarYears.year(of: stretch.times.lowerBound + 1))
        zones.append("from \(from) one centimetre is \(duration(days: 96 / 2.54 / stretch.pixelsPerDay))")
      }
      sentences.append("The scale changes at the double line: " + zones.joined(separator: ", ") + ".")
    }
    let folded = breaks.compactMap { if case .fold(let years) = $0.kind { years } else { nil } }
    if !folded.isEmpty {
      sentences.append("A zigzag marks years left out, in which nothing here began, happened or ended.")
    }
    return sentences.isEmpty ? nil : sentences.joined(separator: " ")
  }

  /// A length of time in the unit that suits it, with two digits that count.
  static func duration(days: Double) -> String {
    let units: [(name: String, days: Double)] = [
      ("year", 365.2425), ("month", 30.44), ("day", 1), ("hour", 1.0 / 24),
    ]
    let unit = units.first { days >= $0.days * 0.95 } ?? units[units.count - 1]
    let count = days / unit.days
    let rounded = count >= 10 ? count.rounded() : (count * 10).rounded() / 10
    let text = rounded == rounded.rounded() ? "\(Int(rounded))" : "\(rounded)"
    return "about \(text) \(unit.name)\(rounded == 1 ? "" : "s")"
  }
}
