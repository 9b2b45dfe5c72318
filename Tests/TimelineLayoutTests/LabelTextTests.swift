import FigureStyle
import Testing
import TextMetrics

@testable import TimelineLayout

@Suite("Words of a label")
struct LabelTextTests {
  private static let font = LabelFont(.light)

  private static func lines(_ label: LabelText, _ width: Double) -> [String] {
    label.wrapped(width: width, font: font).lines.map { $0.map(\.text).joined() }
  }

  @Test(
    "lines are counted as they are set",
    arguments: [
      "Short", "Taliban delegation at the Moscow talks on Afghanistan",
      "Bundesverfassungsgericht Übergangsregierung переговоры 北京会談 договор", "",
    ])
  func counts(title: String) {
    for date in [nil, "24 Dec 1979", "12 October 2018 to 29 February 2020"] {
      let label = LabelText(date: date, title: title, isBold: false)
      for width in stride(from: 60.0, through: 400, by: 17) {
        let counted = label.lineCount(width: width, size: Self.font.measure)
        let wrapped = label.wrapped(width: width, font: Self.font)
        #expect(counted.count == wrapped.lines.count && counted.isComplete == wrapped.isComplete)
      }
    }
  }

  @Test("the author's line break is kept")
  func broken() {
    let label = LabelText(
      date: "3 Jul 2025", title: "Russia recognises the Taliban government", isBold: true, lineBreak: "the Taliban")
    #expect(Self.lines(label, 400) == ["3\u{A0}Jul\u{A0}2025\u{A0}\u{B7} Russia recognises", "the Taliban government"])
  }

  @Test("what no three lines hold ends in an ellipsis, however long it is")
  func endless() {
    let label = LabelText(date: nil, title: String(repeating: "word ", count: 20_000), isBold: false)
    let wrapped = label.wrapped(width: 200, font: Self.font)
    #expect(wrapped.lines.count == 3 && !wrapped.isComplete)
    #expect(wrapped.lines.last?.last?.text.hasSuffix("\u{2026}") == true)
  }

  @Test("a wider font takes narrower lines")
  func wide() {
    var theme = Theme.light
    theme.fontWidth = 1.3
    let label = LabelText(date: nil, title: "Taliban delegation at the Moscow talks on Afghanistan", isBold: false)
    let widths = Array(stride(from: 120.0, through: 400, by: 10))
    let wide = widths.map { label.lineCount(width: $0, size: LabelFont(theme).measure).count }
    let ordinary = widths.map { label.lineCount(width: $0, size: Self.font.measure).count }
    #expect(zip(wide, ordinary).allSatisfy { $0 >= $1 } && wide != ordinary)
  }
}
