import Diagnostics
import EDTF

extension Rule {
  public static let overtakenClaim = Rule(
    "overtaken-claim", .note,
    "the {kind} '{title}' says '{phrase}', but '{later}' ({date}) came after; say as of when it was so")
  public static let outlivedClaim = Rule(
    "outlived-claim", .note,
    "the {kind} '{title}' ({date}) says '{phrase}', but had ended before the day on which the chronology stands ({asOf}); say as of when it was so"
  )
}

/// What a later event can make untrue, and the passing of a stated end.
private struct StalePhrase {
  let text: String
  /// The kind of relation of which the later event must be; nil for that of the entry itself.
  var kind: String?
  var isOvertaken = true
  var isOutlived = false

  static let table: [StalePhrase] = [
    StalePhrase(text: "no state has recognised", kind: "recognises"),
    StalePhrase(text: "no state has recognized", kind: "recognises"),
    StalePhrase(text: "no country has recognised", kind: "recognises"),
    StalePhrase(text: "no country has recognized", kind: "recognises"),
    StalePhrase(text: "no state recognises", kind: "recognises"),
    StalePhrase(text: "no country recognises", kind: "recognises"),
    StalePhrase(text: "the only state to recognise", kind: "recognises"),
    StalePhrase(text: "the only country to recognise", kind: "recognises"),
    StalePhrase(text: "the only"),
    StalePhrase(text: "has never"),
    StalePhrase(text: "have never"),
    StalePhrase(text: "so far", isOutlived: true),
    StalePhrase(text: "to date", isOutlived: true),
    StalePhrase(text: "until now", isOutlived: true),
    StalePhrase(text: "still", isOvertaken: false, isOutlived: true),
    StalePhrase(text: "remains", isOvertaken: false, isOutlived: true),
    StalePhrase(text: "ongoing", isOvertaken: false, isOutlived: true),
    StalePhrase(text: "continues", isOvertaken: false, isOutlived: true),
  ]
  static let phrases = Phrases(table.map(\.text))
}

extension Check {
  /// What the text says of the present was not overtaken by a later event of the same kind and object, nor by the end
  /// that the entry itself gives.
  static let claimsStand = Check { chronology, index in
    let later = LaterEvents(of: chronology, index)
    var findings: [Diagnostic] = []
    for event in chronology.events {
      let objects = event.participants.filter { $0.role == .object }.map(\.actor.id)
      let entry = DatedText(
        kind: "event", title: event.title, texts: [event.title, event.description], relation: event.relation,
        objects: objects, parties: event.participants.map(\.actor.id), date: event.when.first, id: event.id)
      findings += entry.finding(later, chronology.asOf, at: { chronology.location(of: event.mark) })
    }
    for relation in chronology.relations {
      let entry = DatedText(
        kind: "relation", title: relation.id.text, texts: [relation.description], relation: relation.kind,
        objects: relation.objects, parties: relation.participants.map(\.actor.id), date: relation.when.first, id: nil)
      findings += entry.finding(later, chronology.asOf, at: { chronology.location(of: relation.mark) })
    }
    return findings
  }
}

/// What an entry says in words, and of when.
private struct DatedText {
  let kind: String
  let title: String
  let texts: [String?]
  let relation: String?
  let objects: [EntryID<Actor>]
  let parties: [EntryID<Actor>]
  let date: Claim<RecordedDate>?
  let id: EntryID<Event>?

  func finding(_ later: LaterEvents, _ asOf: EDTFDate?, at location: () -> SourceLocation?) -> [Diagnostic] {
    guard let place = texts.lazy.compactMap({ $0.flatMap(StalePhrase.phrases.firstPlace) }).first,
      let date = date?.value.date
    else { return [] }
    let phrase = StalePhrase.table[place]
    let span = Span(date)
    if phrase.isOvertaken, let relation = phrase.kind ?? relation,
      let event = later.first(of: relation, to: phrase.kind == nil ? objects : parties, after: span, except: id)
    {
      return [
        Diagnostic(
          .overtakenClaim,
          ["kind": kind, "title": title, "phrase": phrase.text, "later": event.title, "date": event.dateText],
          at: location())
      ]
    }
    if phrase.isOutlived, span.isInterval, let asOf, let today = Span(asOf).start, let end = span.end,
      end.upperBound < today.lowerBound
    {
      return [
        Diagnostic(
          .outlivedClaim,
          ["kind": kind, "title": title, "phrase": phrase.text, "date": date.canonical, "asOf": asOf.canonical],
          at: location())
      ]
    }
    return []
  }
}

/// The events that made a relation of some kind to somebody, the two that began last of each: one of them may be the
/// entry that asks.
private struct LaterEvents {
  private struct Key: Hashable {
    let kind: String
    let object: EntryID<Actor>
  }

  private let events: [Event]
  private var last: [Key: [(place: Int, start: Int64)]] = [:]

  init(of chronology: Chronology, _ index: ChronologyIndex) {
    events = chronology.events
    for (place, event) in events.enumerated() where event.standing != .denied {
      guard let start = event.date.flatMap({ Span($0).start?.lowerBound }) else { continue }
      if let kind = event.relation {
        for participant in event.participants where participant.role == .object {
          keep(place, start, for: Key(kind: kind, object: participant.actor.id))
        }
      }
      for relation in event.begins.compactMap({ index.relations[$0.id] }) {
        for object in relation.objects { keep(place, start, for: Key(kind: relation.kind, object: object)) }
      }
    }
  }

  private mutating func keep(_ place: Int, _ start: Int64, for key: Key) {
    var known = last[key, default: []]
    let position = known.firstIndex { $0.start < start } ?? known.count
    guard position < 2 else { return }
    known.insert((place, start), at: position)
    last[key] = Array(known.prefix(2))
  }

  /// The last one after a time, or, of a longer time, after its beginning.
  func first(of kind: String, to objects: [EntryID<Actor>], after span: Span, except id: EntryID<Event>?) -> Event? {
    for object in objects {
      for (place, start) in last[Key(kind: kind, object: object)] ?? [] where events[place].id != id {
        if start > (span.isInterval ? span.earliest : span.latest) { return events[place] }
      }
    }
    return nil
  }
}
