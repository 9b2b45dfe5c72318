extension Difference {
  static func all(_ old: Event, _ new: Event, _ names: ComparedNames) -> [Difference] {
    var list = DifferenceList()
    list.compare(.title, old.title, new.title)
    list.compare(dates: old.when, new.when)
    list.compare(DifferenceList.Trust(old), DifferenceList.Trust(new))
    list.compare(citations: old.everyCitation, new.everyCitation, names.sources)
    list.compare(.shortTitle, old.shortTitle, new.shortTitle)
    list.compare(.description, old.description, new.description)
    list.compare(.kind, old.kind, new.kind) { .text($0.rawValue) }
    list.compare(.category, old.category, new.category)
    list.compare(.importance, old.importance, new.importance) { .number($0.rank) }
    list.compare(.status, old.status, new.status) { .text($0.rawValue) }
    list.compare(participants: old.participants, new.participants, names.actors)
    list.compare(.relation, old.relation, new.relation)
    list.compare(
      .places, old.places.map { names.places.old[$0.id] ?? $0.id.text },
      new.places.map { names.places.new[$0.id] ?? $0.id.text })
    list.compare(.consequences, references: old.leadsTo, new.leadsTo, names.events)
    list.compare(.begins, references: old.begins, new.begins, names.relations)
    list.compare(.ends, references: old.ends, new.ends, names.relations)
    list.compare(.figures, lists: old.figures.map(\.element), new.figures.map(\.element))
    list.compare(.tags, old.tags, new.tags)
    list.compare(attributes: old.attributes, new.attributes)
    return list.differences
  }
}

extension Event {
  fileprivate var everyCitation: [Citation] {
    citations + when.flatMap(\.citations) + figures.flatMap(\.citations)
  }
}

extension Figure {
  /// Without its citations, which are the event's too.
  fileprivate var element: DifferenceList.Element {
    var figure = Figure(name: name)
    (figure.low, figure.best, figure.high, figure.unit) = (low, best, high, unit)
    return ([name] + [low, best, high, unit].map { $0 ?? "" }, .figure(figure))
  }
}

extension DifferenceList.Trust {
  fileprivate init(_ event: Event) {
    self.init(
      standing: event.standing, attribution: event.attribution, confidence: event.confidence, origin: event.origin)
  }
}
