import EDTF
import Testing

@Suite struct `Hostile input` {
  private static let alphabet = Array("0123456789XYESTZ-+/.,:[]{}?~% xé".unicodeScalars)

  @Test func `of up to three characters is never a date and always has a column`() {
    var bad = 0
    for first in Self.alphabet {
      bad += Self.faults([first])
      for second in Self.alphabet {
        bad += Self.faults([first, second])
        for third in Self.alphabet { bad += Self.faults([first, second, third]) }
      }
    }
    #expect(bad == 0)
  }

  private static func faults(_ scalars: [Unicode.Scalar]) -> Int {
    do throws(EDTFError) {
      _ = try EDTFDate(String(String.UnicodeScalarView(scalars)))
      return 1
    } catch {
      return (1...(scalars.count + 1)).contains(error.column) ? 0 : 1
    }
  }

  @Test func `made by chance neither traps nor loses its meaning`() throws {
    var random = SplitMix64(state: 20_190_207)
    let seeds = [
      "1985-04-12T23:20:30+04:30", "2004-06-XX/2004-07-03", "[..1667,1668,1670..1672,1680..]", "?2004-06-~11",
      "Y-3388E22S3",
      "-1X32-X1-X2", "{1960,1961-12}", "1950S2", "2001-21/2003-36", "XXXX-02-29", "../1985-04", "1985/",
    ].map { Array($0.unicodeScalars) }
    var accepted = 0
    for _ in 0..<6_000 {
      var scalars = seeds[Int(random.next() % UInt64(seeds.count))]
      for _ in 0..<(random.next() % 3 + 1) {
        let place = Int(random.next() % UInt64(scalars.count + 1))
        let scalar = Self.alphabet[Int(random.next() % UInt64(Self.alphabet.count))]
        switch random.next() % 3 {
        case 0: scalars.insert(scalar, at: place)
        case 1 where place < scalars.count: scalars[place] = scalar
        default: if place < scalars.count { scalars.remove(at: place) }
        }
      }
      if try Self.check(String(String.UnicodeScalarView(scalars))) { accepted += 1 }
    }
    #expect(accepted > 500)
  }

  @Test func `of random bytes does not trap`() {
    var random = SplitMix64(state: 8601)
    var accepted = 0
    for _ in 0..<5_000 {
      let bytes = (0..<(random.next() % 12)).map { _ in UInt8(truncatingIfNeeded: random.next()) }
      let date = bytes.withUnsafeBytes { bytes in try? EDTFDate(utf8: bytes) }
      if date != nil { accepted += 1 }
    }
    #expect(accepted == 0)
  }

  private static func check(_ text: String) throws -> Bool {
    do throws(EDTFError) {
      let date = try EDTFDate(text)
      let again = try EDTFDate(date.canonical)
      #expect(again == date && again.canonical == date.canonical)
      if let first = date.earliest.day, let last = date.latest.day { #expect(first <= last, "\(text)") }
      _ = date.spans(limit: 20)
      _ = date.overlaps(date)
      return true
    } catch {
      #expect((1...(text.unicodeScalars.count + 1)).contains(error.column), "\(text)")
      #expect(!error.message.isEmpty)
      if let suggestion = error.suggestion {
        #expect((try? EDTFDate(suggestion)) != nil, "\(text) -> \(suggestion)")
      }
      return false
    }
  }

  @Test(arguments: ["1", "Y1E1", "[1985,", "1985/", "é"])
  func `of ten million characters has an answer`(_ part: String) {
    let text = String(repeating: part, count: 10_000_000 / part.utf8.count)
    do throws(EDTFError) {
      _ = try EDTFDate(text)
      Issue.record("accepted")
    } catch {
      #expect(error.column >= 1)
      #expect(error.suggestion == nil)
    }
  }

  @Test func `of a set with too many members is refused`() throws {
    let most = "{" + String(repeating: "1985,", count: 65_535) + "1986}"
    #expect(try EDTFDate(most).latest == .day(try #require(CalendarDay(year: 1986, month: 12, day: 31))))
    let error = try #require(throws: EDTFError.self) {
      try EDTFDate("{" + String(repeating: "1985,", count: 65_536) + "1986}")
    }
    #expect(error.reason == .tooManyMembers(limit: 65_536))
  }
}

/// Sebastiano Vigna, splitmix64.c (2015).
private struct SplitMix64 {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return value ^ (value >> 31)
  }
}
