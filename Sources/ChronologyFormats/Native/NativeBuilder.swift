import ChronologyModel
import Diagnostics
import EDTF
import Parsing

/// Makes entries of the model from fragments of a native file.
struct NativeBuilder {
  /// Bytes in the whole input.
  let inputSize: Int
  private(set) var chronology = Chronology()
  var fields = FieldReader()
  /// False where the root is another format's: one finding says so, and none of its entries another.
  private var isChronology = false
  /// Children of the root that may stand there once, and have.
  private var seen: Set<NativeElement> = []
  /// Errors before the entry that is being read.
  private var errorsBefore = 0

  init(inputSize: Int) { self.inputSize = inputSize }

  mutating func readRoot(_ fragment: NativeFragment) {
    guard let root = fragment.elements.first else { return }
    guard root.name == .chronology else {
      let spelling = root.name?.rawValue ?? fragment.spelling(of: root)
      return fields.report(.notAChronology, ["name": spelling], at: root.offset)
    }
    isChronology = true
    NativeValidation.checkContent(of: root, .chronology, in: fragment, reporting: &fields)
    let entry = NativeEntry(fragment: fragment, index: 0)
    chronology.title = entry[.title] ?? ""
    chronology.subtitle = entry[.subtitle]
    chronology.author = entry[.author]
    chronology.version = entry[.version]
    chronology.language = entry.word(.language).flatMap { fields.language($0.text, at: $0.offset) }
    chronology.asOf = date(entry, .asOf)
  }

  mutating func readRootText(_ word: String, at offset: Int) {
    guard isChronology else { return }
    fields.report(.strayText, ["element": NativeElement.chronology.rawValue, "text": word], at: offset)
  }

  mutating func readEntry(_ fragment: NativeFragment) {
    guard isChronology else { return }
    errorsBefore = fields.errorCount
    NativeValidation.check(fragment, under: .chronology, reporting: &fields)
    let entry = NativeEntry(fragment: fragment, index: 0)
    guard let name = entry.name else { return }
    switch name {
    case .summary where isFirst(entry, name): chronology.summary = entry.text
    case .bottomLine where isFirst(entry, name):
      let statements = entry.children.compactMap { statement($0) }
      if isSoFarSound { chronology.bottomLine = statements }
    case .caption where isFirst(entry, name): chronology.caption = entry.text
    case .source:
      let source = source(entry)
      if isSoFarSound { chronology.sources.append(source) }
    case .actor:
      let actor = actor(entry)
      if isSoFarSound { chronology.actors.append(actor) }
    case .place:
      let place = place(entry)
      if isSoFarSound { chronology.places.append(place) }
    case .event:
      let event = event(entry)
      chronology.events.makeRoom(read: entry.offset, of: inputSize)
      if isSoFarSound { chronology.events.append(consume event) }
    case .relation:
      let relation = relation(entry)
      if isSoFarSound { chronology.relations.append(relation) }
    default: break
    }
  }

  private mutating func isFirst(_ entry: NativeEntry, _ name: NativeElement) -> Bool {
    if seen.insert(name).inserted { return true }
    fields.report(
      .repeatedElement, ["element": NativeElement.chronology.rawValue, "name": name.rawValue], at: entry.offset)
    return false
  }

  /// Whether the entry has had no error yet; what is missing from it may be what a misspelt name hides.
  private var isSoFarSound: Bool { fields.errorCount == errorsBefore }

  private mutating func source(_ entry: NativeEntry) -> Source {
    var source = Source(id: entry.id(.id), title: entry[.title] ?? "", mark: entry.mark)
    source.publisher = entry[.publisher]
    source.author = entry[.author]
    source.date = date(entry, .date)
    source.url = entry[.url]
    source.archive = entry[.archive]
    source.accessed = date(entry, .accessed)
    source.reliability = choice(entry, .reliability)
    return source
  }

  private mutating func actor(_ entry: NativeEntry) -> Actor {
    var actor = Actor(id: entry.id(.id), name: entry[.name] ?? "", mark: entry.mark)
    actor.shortName = entry[.short]
    actor.kind = choice(entry, .kind)
    actor.existence = date(entry, .when)
    actor.aliases = entry.texts(.alias)
    actor.description = entry.text(.description)
    actor.memberships = entry.map(.memberOf) {
      Membership(of: $0.reference(.actor), when: date($0, .when))
    }
    actor.attributes = attributes(entry)
    actor.citations = citations(entry)
    return actor
  }

  private mutating func place(_ entry: NativeEntry) -> Place {
    var place = Place(id: entry.id(.id), name: entry[.name] ?? "", mark: entry.mark)
    place.aliases = entry.texts(.alias)
    if entry[.within] != nil { place.within = entry.reference(.within) }
    return place
  }

  private mutating func event(_ entry: NativeEntry) -> Event {
    let title = entry.text(.title) ?? ""
    if title.isEmpty, isSoFarSound {
      fields.report(.missingElement, ["element": "event", "name": "title"], at: entry.offset)
    }
    var event = Event(id: entry.id(.id), title: title, when: when(entry), mark: entry.mark)
    event.shortTitle = entry[.short]
    event.label = LabelHint(side: choice(entry, .labelSide), lineBreak: entry[.labelBreak])
    event.description = entry.text(.description)
    event.kind = choice(entry, .kind) ?? .event
    event.category = entry[.category]
    event.importance = entry.word(.importance).flatMap { fields.importance($0.text, at: $0.offset) } ?? .normal
    event.participants = participants(entry)
    event.places = places(entry)
    event.leadsTo = entry.map(.leadsTo) { $0.reference(.event) }
    event.begins = entry.map(.begins) { $0.reference(.relation) }
    event.ends = entry.map(.ends) { $0.reference(.relation) }
    event.relation = entry[.relation]
    event.figures = entry.map(.figure) { figure($0) }
    event.tags = entry.texts(.tag)
    event.status = choice(entry, .status)
    event.attributes = attributes(entry)
    event.citations = citations(entry)
    event.standing = choice(entry, .standing) ?? .asserted
    event.attribution = entry[.attributedTo]
    event.confidence = choice(entry, .confidence)
    event.origin = choice(entry, .origin) ?? .stated
    return event
  }

  private mutating func relation(_ entry: NativeEntry) -> Relation {
    let kind = entry[.kind] ?? ""
    var parties: [Participant] = []
    if entry[.subject] != nil { parties.append(Participant(actor: entry.reference(.subject), role: .subject)) }
    if entry[.object] != nil { parties.append(Participant(actor: entry.reference(.object), role: .object)) }
    var relation = Relation(
      id: entry.id(.id), kind: kind, participants: parties + participants(entry), mark: entry.mark)
    if relation.participants.count < 2, isSoFarSound {
      fields.report(.tooFewParticipants, ["relation": relation.id.text], at: entry.offset)
    }
    relation.when = when(entry)
    if let sign: RelationSign = choice(entry, .sign) { relation.sign = sign }
    if let directed = entry.word(.directed) {
      relation.isDirected = fields.flag(directed.text, as: "directed", at: directed.offset) ?? relation.isDirected
    }
    if RelationKind.named(kind) == nil, entry[.sign] == nil, let attribute = entry.attribute(.kind) {
      fields.report(
        .unknownRelationKind, ["kind": kind],
        suggestion: DidYouMean.closest(to: kind, in: RelationKind.core.map(\.name)), at: attribute.offset)
    }
    relation.standing = choice(entry, .standing) ?? .asserted
    relation.attribution = entry[.attributedTo]
    relation.confidence = choice(entry, .confidence)
    relation.origin = choice(entry, .origin) ?? .stated
    relation.description = entry.text(.description)
    relation.attributes = attributes(entry)
    relation.citations = citations(entry)
    return relation
  }
}
