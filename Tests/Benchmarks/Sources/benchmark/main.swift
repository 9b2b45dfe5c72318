import EDTF
import Glibc

/// Strings a second through parsing and bounds in one thread, for each kind of date.
let samples: [(kind: String, texts: [String])] = [
  ("days", ["1979-12-24", "2021-08-15", "1989-02-15", "-0043-03-15"]),
  ("months and years", ["1979-12", "1979", "2000", "1582-10"]),
  ("qualified", ["1979~", "1979-12?", "2004-06~-11", "1984%"]),
  ("intervals", ["1979-12-24/1989-02-15", "2021-08-15/..", "../1989", "1979~/1981?"]),
  ("masks", ["197X", "1985-XX-15", "XXXX-02-29", "1984-02-X0"]),
  ("sets", ["[1992-04-15,1992-04-16]", "{1960,1961-12}", "[1667,1668,1670..1672]", "[..1983]"]),
  ("times", ["1969-07-20T20:17:40Z", "2001-09-11T08:46:00-04:00"]),
  ("long years", ["Y-17E7", "Y170000002", "1950S2"]),
]

func rate(_ texts: [String], seconds: Double = 1) -> Double {
  let bytes = texts.map { Array($0.utf8) }
  let clock = ContinuousClock()
  let start = clock.now
  var count = 0
  var valid = 0
  repeat {
    for _ in 0..<2_000 {
      for text in bytes {
        text.withUnsafeBytes { buffer in
          if let date = try? EDTFDate(utf8: buffer), date.earliest != .unknown || date.latest != .open { valid += 1 }
        }
      }
    }
    count += 2_000 * bytes.count
  } while clock.now - start < .seconds(seconds)
  precondition(valid == count, "a sample is invalid")
  return Double(count) / ((clock.now - start) / .seconds(1))
}

for (kind, texts) in samples {
  let millions = (rate(texts) / 10_000).rounded() / 100
  print("EDTF \(kind): \(millions) million strings/s")
}

for line in try mapBenchmarks() { print(line) }
