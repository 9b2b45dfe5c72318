import Testing
import Wording

@Suite struct `Language tags` {
  @Test(
    arguments: [
      ("en-GB", "en-GB"), ("en-US", "en-US"), ("EN-us", "en-US"), ("en", "en-GB"), ("en-AU", "en-GB"),
      ("en-US-x-private", "en-US"),
      ("en-US-u-ca-gregory", "en-US"), ("en-Latn-US", "en-GB"), ("de", nil), ("fr-CA", "fr"),
      ("es-419", "es"), ("ru", "ru"), ("ar-EG", "ar"), ("fa", "fa"), ("fa-IR", "fa"), ("fa-AF", "fa-AF"),
      ("prs", "fa-AF"),
      ("", nil), ("-", nil), ("e", nil),
      ("english", nil),
      ("en_US", nil),
    ] as [(String, String?)])
  func `find the language that fits best`(tag: String, found: String?) {
    #expect(Language.named(tag)?.tag == found)
  }

  @Test func `are each their own`() {
    for language in Language.all { #expect(Language.named(language.tag)?.tag == language.tag) }
  }
}
