import Diagnostics
import Testing

@testable import Parsing

private func read(_ text: String) throws(JSONError) -> JSONNode { try JSONReader.read(Array(text.utf8)) }

@Test(arguments: [
  ("null", JSONValue.null), ("true", .bool(true)), (" false\n", .bool(false)), ("0", .number("0")),
  ("-0.50e+3", .number("-0.50e+3")), ("123456789012345678901234567890", .number("123456789012345678901234567890")),
  ("\"\"", .string("")), ("\"a\\\"\\\\\\/\\b\\f\\n\\r\\t\"", .string("a\"\\/\u{8}\u{C}\n\r\t")),
  ("\"\\u00e9\\u0000\"", .string("\u{E9}\u{0}")), ("\"\\ud83d\\uDE00\"", .string("\u{1F600}")),
  ("\"\u{7F}é\u{2028}\"", .string("\u{7F}é\u{2028}")), ("[]", .array([])), ("{ }", .object([])),
  ("\u{FEFF}1", .number("1")),
])
func `JSON is read as the standard has it`(text: String, value: JSONValue) throws {
  #expect(try read(text).value == value)
}

@Test(arguments: [
  ("", JSONError.Problem.empty, 0), (" \n", .empty, 2), ("nul", .unexpected(expected: "a value"), 0),
  ("True", .unexpected(expected: "a value"), 0), ("NaN", .unexpected(expected: "a value"), 0),
  ("01", .badNumber, 0), ("[1, -]", .badNumber, 4), ("1.", .badNumber, 0), (".5", .unexpected(expected: "a value"), 0),
  ("1e", .badNumber, 0), ("+1", .unexpected(expected: "a value"), 0), ("0x10", .trailingText, 1),
  ("1 2", .trailingText, 2), ("[1,]", .unexpected(expected: "a value"), 3),
  ("[1 2]", .unexpected(expected: "',' or ']'"), 3), ("[", .unexpectedEnd, 1),
  ("[}", .unexpected(expected: "a value"), 1),
  ("{1:2}", .unexpected(expected: "a name in quotation marks"), 1), ("{\"a\" 1}", .unexpected(expected: "':'"), 5),
  ("{\"a\":1,}", .unexpected(expected: "a name in quotation marks"), 7),
  ("{\"a\":1 \"b\":2}", .unexpected(expected: "',' or '}'"), 7), ("{\"a\":1", .unexpectedEnd, 6),
  ("{\"a\":1,\"a\":2}", .duplicateKey("a"), 7), ("{\"a\":1,\"\\u0061\":2}", .duplicateKey("a"), 7),
  ("'a'", .unexpected(expected: "a value"), 0), ("\"a", .unexpectedEnd, 2), ("\"a\nb\"", .controlCharacter, 2),
  ("\"\\x\"", .badEscape, 1), ("\"\\u12g4\"", .badEscape, 1), ("\"\\u12", .unexpectedEnd, 5),
  ("\"\\ud83d\"", .loneSurrogate, 1), ("\"\\ud83d\\u0041\"", .loneSurrogate, 1), ("\"\\udc00\"", .loneSurrogate, 1),
  ("// no\n1", .unexpected(expected: "a value"), 0), ("[1] // no", .trailingText, 4),
])
func `what is not JSON is refused where it goes wrong`(text: String, problem: JSONError.Problem, offset: Int) {
  #expect(throws: JSONError(problem: problem, offset: offset)) { try read(text) }
}

@Test func `members and elements keep their order and say where they stand`() throws {
  let node = try read(#"{"z": [1, "two"], "a": {"b": null}}"#)
  guard case .object(let members) = node.value else {
    Issue.record("no object")
    return
  }
  #expect(members.map(\.name) == ["z", "a"])
  #expect(members.map(\.nameOffset) == [1, 18])
  #expect(members.map(\.node.offset) == [6, 23])
  #expect(node["z"]?.elements.map(\.offset) == [7, 10])
  #expect(node["z"]?.elements.map(\.integer) == [1, nil])
  #expect(node["a"]?["b"]?.value == .null)
}

@Test func `nesting is read to the limit and refused beyond it`() throws {
  let deepest = String(repeating: "[", count: 256) + String(repeating: "]", count: 256)
  #expect(throws: Never.self) { try read(deepest) }
  #expect(throws: JSONError(problem: .tooDeep, offset: 256)) { try read("[" + deepest + "]") }
  #expect(throws: JSONError(problem: .tooDeep, offset: 256)) { try read(String(repeating: "[", count: 1_000_000)) }
}

@Test func `bytes that are not UTF-8 are refused at the first wrong one`() {
  #expect(throws: JSONError(problem: .notUTF8, offset: 2)) { try JSONReader.read([0x22, 0x61, 0xC3, 0x22]) }
}

@Test func `a finding names line and column`() {
  let text = SourceText(name: "x.json", bytes: Array("[1,\n  é]".utf8))
  let error = #expect(throws: JSONError.self) { try JSONReader.read(text.bytes) }
  #expect(error?.diagnostic(in: text).line == "x.json:2:3: error: not JSON: a value is expected here [malformed-json]")
}
