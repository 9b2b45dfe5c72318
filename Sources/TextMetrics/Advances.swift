/// The advances of the characters of one text, as upper bounds in 1/1000 em.
struct Advances {
  let weight: FontWeight
  /// Whether the text has wide East Asian characters.
  let isEastAsian: Bool

  init(weight: FontWeight, isEastAsian: Bool = false) {
    self.weight = weight
    self.isEastAsian = isEastAsian
  }

  init(in text: some StringProtocol, weight: FontWeight) {
    self.init(weight: weight, isEastAsian: TextScripts(text.unicodeScalars).isEastAsian)
  }

  func units(of scalar: Unicode.Scalar) -> Int {
    let units = AdvanceTable.units(of: scalar, weight: weight)
    return isEastAsian && EastAsianWidth.isWideAmongWide(scalar) ? max(units, AdvanceTable.fullWidth) : units
  }

  func units(of scalars: some Sequence<Unicode.Scalar>) -> Int {
    var sum = 0
    for scalar in scalars { sum += units(of: scalar) }
    return sum
  }

  /// Upper bound of the advance of a whole text.
  static func units(of text: String, weight: FontWeight) -> Int {
    let ascii = Cluster.ascii(weight)
    var sum = 0
    for byte in text.utf8 {
      guard byte < 0x80 else { return Advances(in: text, weight: weight).units(of: text.unicodeScalars) }
      sum += ascii[Int(byte)].units
    }
    return sum
  }
}
