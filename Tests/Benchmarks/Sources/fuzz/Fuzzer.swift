import EDTF

/// Mutates EDTF strings: nothing may trap, each error names a column inside the text, each suggestion is valid, and what is
/// accepted prints and reads back as itself.
struct Fuzzer {
  private static let seeds = [
    "1979-12-24~/1989-02-15", "[1667,1668,1670..1672]", "{..1983-12-31,1984-10?}", "Y-17E7S3", "1950S2", "XXXX-02-29",
    "2004-06~-11", "?2004-%06-~11", "2001-09-11T08:46:00-04:00", "../2000-21", "1985-XX-15/19XX", "-0000", "/1989",
    "2023-02-29",
  ]
  private static let alphabet = Array("0123456789XYESTZ-/.,:?~%[]{}+ \u{0661}x\u{1F600}".unicodeScalars)
  private static let longest = 400

  private var random = SplitMix()
  private var pool = Fuzzer.seeds

  /// Returns how many strings were tried.
  mutating func run(seconds: Double) -> Int {
    let clock = ContinuousClock()
    let start = clock.now
    var count = 0
    while clock.now - start < .seconds(seconds) {
      for _ in 0..<1_000 {
        let text = mutated(pool.randomElement(using: &random) ?? "")
        if Self.isAccepted(text), text.count < 60 { keep(text) }
      }
      count += 1_000
    }
    return count
  }

  private mutating func keep(_ text: String) {
    if pool.count < 5_000 {
      pool.append(text)
    } else {
      pool[Int.random(in: 0..<pool.count, using: &random)] = text
    }
  }

  private mutating func mutated(_ text: String) -> String {
    var scalars = Array(text.unicodeScalars)
    for _ in 0...Int.random(in: 0..<4, using: &random) {
      let place = Int.random(in: 0...scalars.count, using: &random)
      let scalar = Self.alphabet.randomElement(using: &random) ?? "0"
      switch Int.random(in: 0..<5, using: &random) {
      case 0: scalars.insert(scalar, at: place)
      case 1 where place < scalars.count: scalars.remove(at: place)
      case 2 where place < scalars.count: scalars[place] = scalar
      case 3:
        let seed = Self.seeds.randomElement(using: &random) ?? ""
        scalars.insert(contentsOf: Array(seed.unicodeScalars), at: place)
      default: scalars.append(contentsOf: scalars.prefix(place))
      }
      if scalars.count > Self.longest { scalars.removeLast(scalars.count - Self.longest) }
    }
    return String(String.UnicodeScalarView(scalars))
  }

  private static func isAccepted(_ text: String) -> Bool {
    do throws(EDTFError) {
      let date = try EDTFDate(text)
      _ = (date.earliest, date.latest, date.level, date.qualification, date.spans(limit: 12))
      let canonical = date.canonical
      guard let again = try? EDTFDate(canonical), again == date, again.canonical == canonical else {
        fatalError("'\(text)' prints as '\(canonical)', which reads otherwise")
      }
      return true
    } catch {
      guard (1...(text.unicodeScalars.count + 1)).contains(error.column) else {
        fatalError("'\(text)': column \(error.column)")
      }
      if let suggestion = error.suggestion, (try? EDTFDate(suggestion)) == nil {
        fatalError("'\(text)': the suggestion '\(suggestion)' is invalid")
      }
      return false
    }
  }
}

/// Steele, Lea and Flood 2014; the same sequence on every run.
struct SplitMix: RandomNumberGenerator {
  private var state: UInt64 = 1

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return value ^ (value >> 31)
  }
}
