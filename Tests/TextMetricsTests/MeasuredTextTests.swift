import Testing

@testable import TextMetrics

@Suite("Measured texts")
struct MeasuredTextTests {
  @Test("A measured text is set in lines as the plain rules set it", arguments: UInt64(1)...8)
  func plainRules(seed: UInt64) {
    var random = RandomTexts(seed: seed)
    for _ in 0..<100 {
      let text = random.next()
      for weight in [FontWeight.regular, .bold] {
        let measured = MeasuredText(text, weight: weight)
        for _ in 0..<4 {
          let width = random.width() * 11
          let plain = PlainWrapping(text, width: width, size: 11, weight: weight)
          for maximum in [nil, random.maximum()] {
            let wrapped = measured.wrapped(width: width, size: 11, maximum: maximum)
            #expect(wrapped == plain.lines(size: 11, maximum: maximum), "\(text.debugDescription) at \(width)")
          }
        }
      }
    }
  }

  @Test("The number of lines is that of the lines, or nil beyond the maximum", arguments: UInt64(21)...25)
  func lineCount(seed: UInt64) {
    var random = RandomTexts(seed: seed)
    for _ in 0..<200 {
      let measured = MeasuredText(random.next())
      let width = random.width()
      let count = measured.wrapped(width: width, size: 1).lines.count
      #expect(measured.lineCount(width: width, size: 1) == count)
      for maximum in 0...4 {
        #expect(measured.lineCount(width: width, size: 1, maximum: maximum) == (count <= maximum ? count : nil))
      }
    }
  }

  @Test("The narrowest width keeps the number of lines, and no smaller one does", arguments: UInt64(31)...35)
  func narrowest(seed: UInt64) throws {
    var random = RandomTexts(seed: seed)
    for _ in 0..<200 {
      let text = random.next()
      let measured = MeasuredText(text)
      let width = random.width()
      let wrapped = measured.wrapped(width: width, size: 1)
      for lines in 0...6 {
        guard lines >= wrapped.lines.count else {
          #expect(measured.narrowestWidth(lines: lines, width: width, size: 1) == nil)
          continue
        }
        let narrowest = try #require(measured.narrowestWidth(lines: lines, width: width, size: 1))
        #expect(lines > wrapped.lines.count || narrowest == wrapped.width)
        let plain = PlainWrapping(text, width: width, size: 1, weight: .regular)
        let units = Int((narrowest * 1000).rounded())
        #expect(units > plain.limit || plain.fill(units).count <= lines)
        #expect(units <= plain.widestPiece || plain.fill(units - 1).count > lines)
      }
    }
  }

  @Test("The width, the widest word and the extents are those of the collapsed text", arguments: WrappingTests.texts)
  func whole(text: String) {
    let collapsed = text.split(whereSeparator: Cluster.isBlank).joined(separator: " ")
    for weight in [FontWeight.regular, .bold] {
      let measured = MeasuredText(text, weight: weight)
      #expect(measured.text == collapsed)
      #expect(measured.width(size: 11) == TextMeasure.width(of: collapsed, size: 11, weight: weight))
      #expect(measured.lineHeight == TextMeasure.lineHeight(of: collapsed))
      #expect(measured.ascent == TextMeasure.ascent(of: collapsed))
      #expect(measured.descent == TextMeasure.descent(of: collapsed))
    }
  }

  @Test("The widest word is the widest part that no line breaks")
  func widestWord() {
    let measured = MeasuredText("a treaty of non-aggression, signed")
    #expect(measured.widestWord(size: 12) == TextMeasure.width(of: "aggression,", size: 12))
    #expect(MeasuredText("").widestWord(size: 12) == 0)
    #expect(MeasuredText("").narrowestWidth(lines: 3, width: 10, size: 1) == 0)
  }

  @Test("Two scalars that stand alone are two characters")
  func standalone() {
    let scalars = (UInt32(0)...0x1_FFFF).compactMap { Unicode.Scalar($0) }.filter(\.standsAlone)
    #expect(scalars.count > 40_000)
    // Each between a few of every script: a boundary depends on the two beside it.
    let others = stride(from: 0, to: scalars.count, by: 5_000).map { scalars[$0] } + ["a", "©", "ё", "ي", "。", "각"]
    for other in others {
      var text = String.UnicodeScalarView()
      for scalar in scalars { text += [other, scalar] }
      #expect(String(text).count == 2 * scalars.count, "U+\(String(other.value, radix: 16))")
    }
  }
}
