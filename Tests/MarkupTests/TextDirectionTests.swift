import Markup
import Testing

@Suite struct `Text from right to left` {
  @Test(
    arguments: [
      ("طالبان (TASS)", true), ("שלום", true), ("٢٤", true), ("۲۴", true), ("A\u{200F}: B", true),
      ("Talks, 1979.", false),
      ("Переговоры", false), ("→ 北京", false), ("", false),
    ])
  func `is told by its letters`(text: String, isRightToLeft: Bool) {
    #expect(TextDirection.isRightToLeft(text) == isRightToLeft)
  }
}
