/// Centuries are counted in these in French, Spanish and Russian.
enum RomanNumeral {
  private static let signs = [
    (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
  ]

  /// Of a number from 1 to 399; digits for others.
  @Sendable static func text(_ number: Int) -> String {
    guard (1...399).contains(number) else { return "\(number)" }
    var rest = number
    return signs.reduce(into: "") { text, sign in
      while rest >= sign.0 {
        text += sign.1
        rest -= sign.0
      }
    }
  }
}
