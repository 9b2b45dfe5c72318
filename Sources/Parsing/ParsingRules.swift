import Diagnostics

extension Rule {
  public static let emptyInput = Rule("empty-input", .error, "the file is empty")
  public static let badEncoding = Rule(
    "bad-encoding", .error, "this is not {encoding}; save the file as UTF-8")
  public static let unknownEncoding = Rule(
    "unknown-encoding", .error, "the encoding '{encoding}' is not read; save the file as UTF-8")
  public static let malformedXML = Rule("malformed-xml", .error, "not well-formed XML: {reason}")
  public static let doctype = Rule(
    "doctype", .error, "a DOCTYPE is not allowed; remove it, and write each entity's text in its place")
  public static let entity = Rule(
    "entity", .error, "the entity '&{name};' is not allowed; write its text in its place")
  public static let hugeTag = Rule(
    "huge-tag", .error, "a tag of more than {limit}; move its text into child elements", isLimit: true)
  public static let deepNesting = Rule("deep-nesting", .error, "elements nested more than {limit} deep", isLimit: true)
  public static let manyNamespaces = Rule(
    "many-namespaces", .error, "more than {limit} namespaces are declared around this element; declare each one once",
    isLimit: true)
  public static let hugeEntry = Rule(
    "huge-entry", .error, "an entry of more than {limit} elements or attributes; make several of it", isLimit: true)
  public static let tooManyEntries = Rule(
    "too-many-entries", .error, "more than {limit} entries; divide the file", isLimit: true)
  public static let hugeText = Rule("huge-text", .error, "the text is longer than 2 GiB; divide the file")
  public static let forbiddenCharacter = Rule(
    "forbidden-character", .warning, "the control character {character} cannot stand in a figure; U+FFFD stands for it")
  public static let tooManyColumns = Rule("too-many-columns", .error, "more than {limit} columns", isLimit: true)
  public static let tooManyRows = Rule(
    "too-many-rows", .error, "more than {limit} rows; divide the table", isLimit: true)
  public static let tooManyFindings = Rule(
    "too-many-findings", .error, "more than {limit} findings in this file; the rest of them are not listed",
    isLimit: true)
  public static let unclosedQuote = Rule(
    "unclosed-quote", .error, "a quotation mark is opened here and never closed")
  public static let strayQuote = Rule(
    "stray-quote", .error,
    "a closing quotation mark is followed by more text; double the quotation marks inside a quoted field")
  public static let raggedRow = Rule(
    "ragged-row", .error, "row {row} has {found} fields, the header has {expected}; quote fields that hold a separator")
  public static let malformedJSON = Rule("malformed-json", .error, "not JSON: {reason}")
  public static let duplicateKey = Rule(
    "duplicate-key", .error, "the name '{name}' stands twice in one object; remove one")
  public static let deepJSON = Rule(
    "deep-json", .error, "arrays and objects nested more than {limit} deep", isLimit: true)
}
