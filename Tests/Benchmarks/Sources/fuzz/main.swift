import EDTF

/// Mutates EDTF strings for a number of seconds (the first argument; 600 if none): nothing may trap, each error names a
/// column inside the text, and what is accepted prints and reads back as itself.
struct SplitMix: RandomNumberGenerator {
  var state: UInt64
  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return value ^ (value >> 31)
  }
}

let seeds = [
  "1979-12-24~/1989-02-15", "[1667,1668,1670..1672]", "{..1983-12-31,1984-10?}", "Y-17E7S3", "1950S2", "XXXX-02-29",
  "2004-06~-11", "?2004-%06-~11", "2001-09-11T08:46:00-04:00", "../2000-21", "1985-XX-15/19XX", "-0000", "/1989",
  "2023-02-29",
]
let alphabet = Array("0123456789XYESTZ-/.,:?~%[]{}+ \u{0661}x\u{1F600}".unicodeScalars)
let seconds = CommandLine.arguments.dropFirst().first.flatMap { Double($0) } ?? 600
var random = SplitMix(state: 1)

func mutated(_ text: String) -> String {
  var scalars = Array(text.unicodeScalars)
  for _ in 0...Int.random(in: 0..<4, using: &random) {
    let place = Int.random(in: 0...scalars.count, using: &random)
    switch Int.random(in: 0..<5, using: &random) {
    case 0: scalars.insert(alphabet.randomElement(using: &random) ?? "0", at: place)
    case 1 where place < scalars.count: scalars.remove(at: place)
    case 2 where place < scalars.count: scalars[place] = alphabet.randomElement(using: &random) ?? "0"
    case 3: scalars.insert(contentsOf: Array((seeds.randomElement(using: &random) ?? "").unicodeScalars), at: place)
    default: scalars.append(contentsOf: scalars.prefix(place))
    }
    if scalars.count > 400 { scalars.removeLast(scalars.count - 400) }
  }
  return String(String.UnicodeScalarView(scalars))
}

func check(_ text: String) {
  do throws(EDTFError) {
    let date = try EDTFDate(text)
    _ = (date.earliest, date.latest, date.level, date.qualification, date.spans(limit: 12))
    let canonical = date.canonical
    guard let again = try? EDTFDate(canonical), again == date, again.canonical == canonical else {
      fatalError("'\(text)' prints as '\(canonical)', which reads otherwise")
    }
  } catch {
    guard (1...(text.unicodeScalars.count + 1)).contains(error.column) else {
      fatalError("'\(text)': column \(error.column)")
    }
    if let suggestion = error.suggestion, (try? EDTFDate(suggestion)) == nil {
      fatalError("'\(text)': the suggestion '\(suggestion)' is invalid")
    }
  }
}

let clock = ContinuousClock()
let start = clock.now
var pool = seeds
var count = 0
while clock.now - start < .seconds(seconds) {
  for _ in 0..<1_000 {
    let text = mutated(pool.randomElement(using: &random) ?? "")
    check(text)
    if (try? EDTFDate(text)) != nil, text.count < 60 {
      if pool.count < 5_000 { pool.append(text) } else { pool[Int.random(in: 0..<pool.count, using: &random)] = text }
    }
    count += 1
  }
}
print("\(count) strings, none trapped")
