import Diagnostics

extension Rule {
  public static let timesAsYears = Rule(
    "times-as-years", .note,
    "numbers read as years: {count}, the first {value}; if they are something else, take them out")
  public static let unreadTimes = Rule(
    "unread-times", .warning,
    "times that are numbers and no years: {count}, the first {value}; they are kept as they are and date nothing")
  public static let contradictedWhen = Rule(
    "contradicted-when", .warning,
    "values of 'when' that start and end contradict: {count}, the first {value}; start and end are believed")
  public static let changingValues = Rule(
    "changing-values", .note,
    "values that hold only for a time: {count}, the first of '{value}'; they are kept without it")
  public static let passedOver = Rule(
    "passed-over", .note, "positions, sizes, colours and the like are passed over: {count} elements")
  public static let namelessEdges = Rule(
    "nameless-edges", .note,
    "edges that say nothing of their kind: {count}; they are read as 'involved with'")
  public static let signlessEdges = Rule(
    "signless-edges", .note,
    "edges of kinds that the built-in vocabulary does not have, without a sign: {count}, the first '{value}'; they are drawn as neutral"
  )
}

/// What a network has many of and is told once, with the number and the first.
struct NetworkNotes {
  private struct Note {
    let rule: Rule
    var count = 1
    let value: String
    let offset: Int
  }

  private var notes: [Note] = []

  mutating func add(_ rule: Rule, _ value: String = "", at offset: Int) {
    if let place = notes.firstIndex(where: { $0.rule.code == rule.code }) {
      notes[place].count += 1
    } else {
      notes.append(Note(rule: rule, value: value, offset: offset))
    }
  }

  func report(to fields: inout FieldReader) {
    for note in notes { fields.report(note.rule, ["count": "\(note.count)", "value": note.value], at: note.offset) }
  }
}
