import Diagnostics

extension Rule {
  public static let notAChronology = Rule(
    "not-a-chronology", .error,
    "the root element is <{name}>, not <chronology xmlns=\"urn:chronograph:1\">; is this file in another format?")
  public static let unknownElement = Rule("unknown-element", .error, "<{name}> does not belong in <{parent}>")
  public static let foreignElement = Rule(
    "foreign-element", .error,
    "<{name}> is not in the namespace of a chronology; write xmlns=\"urn:chronograph:1\" on the root and on nothing else"
  )
  public static let unknownAttribute = Rule("unknown-attribute", .error, "<{element}> has no attribute '{name}'")
  public static let missingAttribute = Rule("missing-attribute", .error, "<{element}> needs the attribute '{name}'")
  public static let missingElement = Rule("missing-element", .error, "<{element}> needs a <{name}> in it")
  public static let repeatedElement = Rule(
    "repeated-element", .error, "<{element}> has a second <{name}>; one is allowed")
  public static let invalidID = Rule(
    "invalid-id", .error, "'{value}' is no id; use letters, digits, '-', '_', '.' and ':', and no blanks")
  public static let invalidNumber = Rule("invalid-number", .error, "'{value}' is no number; write 1200 or 2.5")
  public static let invalidLanguage = Rule(
    "invalid-language", .error, "'{value}' is no language; write a tag such as en or fa-AF")
  public static let strayText = Rule(
    "stray-text", .error, "text directly in <{element}>: '{text}'; put it in an element")
  public static let unknownValue = Rule("unknown-value", .error, "'{value}' is no {field}; use one of: {known}")
  public static let invalidDate = Rule("invalid-date", .error, "'{value}' is no EDTF date: {reason}")
  public static let twoDates = Rule(
    "two-dates", .error, "'{element}' has both a 'when' attribute and <when> elements; write every date as <when>")
  public static let tooFewParticipants = Rule(
    "too-few-participants", .error, "the relation '{relation}' needs a subject and an object")
  public static let unknownRelationKind = Rule(
    "unknown-relation-kind", .note,
    "the relation kind '{kind}' is not in the built-in vocabulary; it is drawn as neutral unless 'sign' says otherwise")
  public static let noSuchColumn = Rule("no-such-column", .error, "no column '{name}' is known here")
  public static let unknownParent = Rule(
    "unknown-parent", .error, "there is no event with the id '{id}' to be the parent")
  public static let missingColumn = Rule(
    "missing-column", .error, "no column for the {field}; its header may be: {known}")
  public static let repeatedColumn = Rule(
    "repeated-column", .error, "two columns '{name}' and '{other}' give the {field}")
  public static let unknownColumns = Rule(
    "unknown-columns", .note, "columns kept as they are, as nothing here reads them: {names}")
  public static let emptyCell = Rule("empty-cell", .error, "row {row} has no {field}")
  public static let longList = Rule(
    "long-list", .error, "the {field} of row {row} are more than {limit}", isLimit: true)
  public static let tooManyNames = Rule(
    "too-many-names", .error, "more than {limit} actors, places and sources; divide the table", isLimit: true)
  public static let emptyFolder = Rule("empty-folder", .error, "the folder '{name}' holds no file that can be read")
  public static let unknownFormat = Rule(
    "unknown-format", .error, "cannot tell the format from the name '{name}'; give --from {known}")
}
