import ChronologyModel
import Wording

/// An edge as part of a sentence: who does what to whom.
struct Clause {
  private let edge: Edge
  let subject: String
  /// "supports", "is allied with".
  let predicate: String
  let object: String
  /// What sets it apart from a plain assertion, in brackets after a blank; else empty.
  let reservation: String

  /// - Parameter leading: who is the subject where the edge leaves it open.
  init(_ edge: Edge, between left: Node, and right: Node, leading: EntryID<Actor>? = nil) {
    self.edge = edge
    let names = edge.from == left.id ? (left.name, right.name) : (right.name, left.name)
    let turns = !edge.isDirected && leading == edge.to
    subject = turns ? names.1 : names.0
    object = turns ? names.0 : names.1
    predicate = Self.predicate(edge.kind)
    let doubts = [edge.standingWord, edge.status == .mayHold ? "dates open" : nil].compactMap(\.self)
    reservation = doubts.isEmpty ? "" : " (\(doubts.joined(separator: ", ")))"
  }

  /// Who, to whom, and of what kind, where kinds are nouns.
  func text(in language: Language) -> String {
    let phrases = AnalysisPhrases.of(language)
    guard let words = phrases.tensions else { return text }
    let standing = edge.standingWord.map(language.term)
    let doubts = [standing, edge.status == .mayHold ? phrases.datesOpen : nil].compactMap(\.self)
    let clause = (edge.isDirected ? words.clause : words.mutual)(
      language.isolated(subject), language.isolated(language.term(edge.kind)), language.isolated(object))
    return doubts.isEmpty ? clause : "\(clause) (\(doubts.joined(separator: phrases.comma)))"
  }

  var text: String { "\(subject) \(predicate) \(object)\(reservation)" }
  /// Without the subject.
  var tail: String { "\(predicate) \(object)\(reservation)" }

  private static let predicates = [
    "allied with": "is allied with", "hostile to": "is hostile to", "member of": "is a member of",
    "offshoot of": "is an offshoot of", "proxy of": "is a proxy of", "involved with": "is involved with",
  ]

  private static let prepositions: Set<Substring> = ["with", "to", "of"]

  /// A verb stands as it is; "frustrated with", "loyal to" need an "is".
  static func predicate(_ kind: String) -> String {
    if let known = predicates[kind] { return known }
    let words = kind.split(separator: " ")
    guard words.count > 1, let first = words.first, let last = words.last, prepositions.contains(last),
      !first.hasSuffix("s"), first != "is"
    else { return kind }
    return "is \(kind)"
  }
}
