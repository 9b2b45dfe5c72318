import ChronologyModel
import Diagnostics
import EDTF

/// A chronology as lines of text without the places in its files, so that two can be compared and the difference read.
func bare(_ chronology: Chronology) -> [String] {
  var result = chronology
  for index in result.sources.indices {
    result.sources[index].mark = SourceMark(offset: 0)
    result.sources[index].isDescribed = true
  }
  for index in result.actors.indices {
    result.actors[index].mark = SourceMark(offset: 0)
    result.actors[index].isDescribed = true
    for member in result.actors[index].memberships.indices { result.actors[index].memberships[member].of.clear() }
    result.actors[index].citations.clear()
  }
  for index in result.places.indices {
    result.places[index].mark = SourceMark(offset: 0)
    result.places[index].isDescribed = true
    result.places[index].within?.clear()
  }
  for index in result.events.indices { result.events[index].clear() }
  for index in result.relations.indices {
    result.relations[index].mark = SourceMark(offset: 0)
    result.relations[index].hasGivenID = true
    result.relations[index].participants.clear()
    result.relations[index].citations.clear()
    result.relations[index].when.clear()
  }
  for index in result.bottomLine.indices {
    result.bottomLine[index].mark = SourceMark(offset: 0)
    result.bottomLine[index].citations.clear()
  }
  let head: [String?] = [
    result.title, result.subtitle, result.author, result.version, result.asOf?.canonical, result.language,
    result.summary,
    result.caption,
  ]
  return head.map { $0 ?? "nil" } + result.bottomLine.map { "\($0)" } + result.sources.map { "\($0)" }
    + result.actors.map { "\($0)" }
    + result.places.map { "\($0)" } + result.events.map { "\($0)" } + result.relations.map { "\($0)" }
}

extension Reference {
  fileprivate mutating func clear() { mark = SourceMark(offset: 0) }
}

extension [Citation] {
  fileprivate mutating func clear() { for index in indices { self[index].mark = SourceMark(offset: 0) } }
}

extension [Participant] {
  fileprivate mutating func clear() { for index in indices { self[index].actor.clear() } }
}

extension [Claim<RecordedDate>] {
  fileprivate mutating func clear() { for index in indices { self[index].citations.clear() } }
}

extension Event {
  fileprivate mutating func clear() {
    mark = SourceMark(offset: 0)
    hasGivenID = true
    participants.clear()
    citations.clear()
    when.clear()
    for index in places.indices { places[index].clear() }
    for index in leadsTo.indices { leadsTo[index].clear() }
    for index in begins.indices { begins[index].clear() }
    for index in ends.indices { ends[index].clear() }
    for index in figures.indices { figures[index].citations.clear() }
  }
}
