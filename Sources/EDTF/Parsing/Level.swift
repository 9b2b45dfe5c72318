extension DateExpression {
  /// The level that the digits need, qualifiers apart.
  var levelOfDigits: UInt8 {
    if year.exponent > 0 || year.significant > 0 { return 2 }
    if let season, !season.isWithoutLocation { return 2 }
    if isMasked { return masksAreRightmost ? 1 : 2 }
    return year.isNegative || year.isLong || season != nil ? 1 : 0
  }

  /// `201X`, `20XX`, `2004-XX`, `1985-04-XX`, `1985-XX-XX`: the masks of level 1.
  private var masksAreRightmost: Bool {
    if year.isMasked { return month == nil && season == nil && (year.mask == 0b0001 || year.mask == 0b0011) }
    if month?.isMasked == true { return month?.isWhollyMasked == true && day?.isWhollyMasked != false }
    return day?.isWhollyMasked == true
  }
}
