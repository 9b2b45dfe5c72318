import FigureStyle

extension TimelineOptions {
  /// With labels of the usual size, in a figure that is smaller by as much as its labels are larger.
  var inUsualType: TimelineOptions {
    let asked = max(theme.labelSize, size.isSlide ? Self.slideLabelSize : 0)
    let usual = Theme.usualLabelSize
    guard asked != usual else { return self }
    var options = self
    options.enlargement = asked / usual
    options.size = FigureSize(
      width: size.width / options.enlargement, height: size.height.map { $0 / options.enlargement })
    options.theme = theme.inUsualType
    return options
  }

  /// px; 9 pt, as slides are read from afar.
  private static let slideLabelSize = 12.0
}

extension FigureSize {
  /// Wider than high, and wider than any page that is held in the hand (mm).
  var isSlide: Bool { width >= 300 && height.map { $0 < width } ?? false }
}
