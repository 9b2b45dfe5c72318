import Testing

@testable import Diagnostics

@Suite struct `A finding` {
  private static let rule = Rule("some-rule", .error, "'{value}' is no {field}; use one of: {known}")

  @Test func `names its place, its severity, its words and its code on one line`() {
    let finding = Diagnostic(
      Self.rule, ["value": "x", "field": "colour", "known": "red, blue"], suggestion: "red",
      at: SourceLocation(file: "f.xml", line: 2, column: 3))
    #expect(
      finding.line
        == "f.xml:2:3: error: 'x' is no colour; use one of: red, blue; did you mean 'red'? [some-rule]")
  }

  @Test func `without a place says only what is wrong`() {
    #expect(Diagnostic(Rule("r", .note, "all is well")).line == "note: all is well [r]")
  }

  @Test(
    arguments: [
      (["value": "{known}", "field": "f", "known": "k"], "'{known}' is no f; use one of: k"),
      (["value": "{value}", "field": "{field}", "known": ""], "'{value}' is no {field}; use one of: "),
      (["value": "\u{301}", "field": "e", "known": ""], "'\u{301}' is no e; use one of: "),
      (["value": "x"], "'x' is no {field}; use one of: {known}"),
    ] as [(KeyValuePairs<String, String>, String)]) func `fills each place of the wording once`(
      _ payload: KeyValuePairs<String, String>, _ message: String
    )
  {
    #expect(Diagnostic(Self.rule, payload).message.unicodeScalars.elementsEqual(message.unicodeScalars))
  }

  @Test(arguments: [
    ("a\u{1B}[31mb", "a\u{FFFD}[31mb"), ("two\nlines", "two\u{FFFD}lines"), ("\u{202E}evil", "\u{FFFD}evil"),
    ("\u{2028}", "\u{FFFD}"), ("می\u{200C}شود", "می\u{200C}شود"), ("\u{85}", "\u{FFFD}"), ("plain", "plain"),
  ]) func `shows input so that a terminal cannot be fooled`(_ input: String, _ shown: String) {
    #expect(Diagnostic.printable(input) == shown)
  }

  @Test func `cuts long input, but not the place`() {
    let long = String(repeating: "x", count: 500)
    let finding = Diagnostic(
      Rule("r", .error, "{a}"), ["a": long], at: SourceLocation(file: long, line: 1, column: 1))
    #expect(finding.message == String(repeating: "x", count: 240) + "...")
    #expect(finding.line.hasPrefix(long + ":1:1: error: "))
  }

  @Test func `has a file's name without control characters`() {
    let finding = Diagnostic(Rule("r", .error, "w"), at: SourceLocation(file: "a\nb", line: 1, column: 1))
    #expect(finding.line == "a\u{FFFD}b:1:1: error: w [r]")
  }
}

@Suite struct `Did you mean` {
  private static let known = ["event", "actor", "place", "relation", "participants", "date", "id"]

  @Test(
    arguments: [
      ("evnt", "event"), ("event", "event"), ("EVENT", "event"), ("evnet", "event"), ("relatoin", "relation"),
      ("dat", "date"), ("dates", "date"), ("partcipant", "participants"), ("plaice", "place"),
      ("x", nil), ("", nil), ("zzzzz", nil), ("ee", nil), ("di", "id"), ("colour", nil),
      (String(repeating: "e", count: 1000), nil),
    ] as [(String, String?)]) func `finds the nearest word or none`(_ word: String, _ expected: String?)
  {
    #expect(DidYouMean.closest(to: word, in: Self.known) == expected)
  }

  @Test func `never proposes what shares nothing with the word`() {
    #expect(DidYouMean.closest(to: "7", in: ["1", "2", "3"]) == nil)
    #expect(DidYouMean.closest(to: "g", in: ["A", "B", "G"]) == "G")
  }

  @Test func `takes the earlier of two that are as near`() {
    #expect(DidYouMean.closest(to: "cat", in: ["bat", "hat"]) == "bat")
    #expect(DidYouMean.closest(to: "cats", in: ["catsy", "cat"]) == "catsy")
  }

  @Test(arguments: [
    ("", "", 0), ("a", "", 1), ("", "ab", 2), ("kitten", "sitting", 3), ("ca", "abc", 3), ("ab", "ba", 1),
    ("abcd", "acbd", 1),
  ]) func `counts insertions, deletions, substitutions and swaps`(_ left: String, _ right: String, _ distance: Int) {
    #expect(DidYouMean.distance(Array(left.unicodeScalars), Array(right.unicodeScalars)) == distance)
    #expect(DidYouMean.distance(Array(right.unicodeScalars), Array(left.unicodeScalars)) == distance)
  }

  @Test func `gives the same answers word by word as from known words`() {
    let words = (0..<300).map { "event-\($0)" }
    var known = KnownWords(words)
    for word in ["event-12x", "evnt-299", "nothing", "event-", "event-12x"] {
      #expect(known.closest(to: word) == DidYouMean.closest(to: word, in: words))
    }
  }

  @Test func `ends suggestions before the user's patience, with ten thousand misspelt ids among many`() {
    var known = KnownWords((0..<20_000).map { "event-\($0)" })
    var found = 0
    let time = ContinuousClock().measure {
      for number in 0..<10_000 where known.closest(to: "evnt-\(number)") != nil { found += 1 }
    }
    #expect(found > 10)
    #expect(time < .seconds(60))
  }
}
