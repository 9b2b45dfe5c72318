/// The advances of the characters of one text, as upper bounds in 1/1000 em.
struct Advances {
  private let weight: FontWeight
  private let isEastAsian: Bool

  init(in text: some StringProtocol, weight: FontWeight) {
    self.weight = weight
    isEastAsian = text.unicodeScalars.contains(where: EastAsianWidth.isWide)
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
}
