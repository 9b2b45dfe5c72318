import ChronologyModel
import Diagnostics
import EDTF
import Parsing

/// Makes entries of the model from rows. Actors, places and sources that are only named become entries of their own.
struct TableBuilder {
  /// Bytes in the whole input.
  let inputSize: Int
  private var chronology = Chronology()
  var fields = FieldReader()
  private var named = NamedEntries()
  private var isFull = false
  /// Rows that name a parent: the child's position among the events.
  private var parents: [(child: Int, parent: String, mark: SourceMark)] = []

  init(inputSize: Int) { self.inputSize = inputSize }

  mutating func finished() -> Chronology {
    giveIDs()
    chronology.actors += named.actors
    chronology.places += named.places
    chronology.sources += named.sources
    addToParents()
    return chronology
  }

  private mutating func addToParents() {
    guard !parents.isEmpty else { return }
    let positions = Dictionary(chronology.events.enumerated().map { ($1.id.text, $0) }) { first, _ in first }
    var known: KnownWords?
    for (child, parent, mark) in parents {
      if let position = positions[parent] {
        chronology.events[position].leadsTo.append(Reference(chronology.events[child].id, mark: mark))
      } else {
        var words = known ?? KnownWords(positions.keys.sorted())
        fields.report(.unknownParent, ["id": parent], suggestion: words.closest(to: parent), at: Int(mark.offset))
        known = words
      }
    }
  }

  /// Where rows have no id of their own: the ids that rows do have are theirs, wherever they stand.
  private mutating func giveIDs() {
    let events = chronology.events.indices.filter { !chronology.events[$0].hasGivenID }
    if !events.isEmpty {
      var ids = FreshIDs()
      for event in chronology.events where event.hasGivenID { ids.reserve(event.id.text) }
      for index in events { chronology.events[index].id = EntryID(ids.fresh(chronology.events[index].id.text)) }
    }
    let relations = chronology.relations.indices.filter { !chronology.relations[$0].hasGivenID }
    if !relations.isEmpty {
      var ids = FreshIDs()
      for relation in chronology.relations where relation.hasGivenID { ids.reserve(relation.id.text) }
      for index in relations {
        chronology.relations[index].id = EntryID(ids.fresh(chronology.relations[index].id.text))
      }
    }
  }

  /// The columns of a header; nil where one that every table needs is missing.
  mutating func columns<Column: TableColumn>(of header: [CSVField], _ map: [String: String]) -> ColumnMap<Column>? {
    let columns = ColumnMap<Column>(header: header, told: map, reporting: &fields)
    return Column.required.allSatisfy { columns[$0] != nil } ? columns : nil
  }

  mutating func read<Column: TableColumn>(
    _ row: TableRow<Column>, _ read: (inout TableBuilder, TableRow<Column>) -> Void
  ) {
    let missing = Column.required.filter { !row.has($0) }
    for column in missing {
      fields.report(.emptyCell, ["row": "\(row.number)", "field": column.rawValue], at: row.offset)
    }
    guard missing.isEmpty, !isFull else { return }
    if let column = Column.lists.first(where: { row.isLongList($0) }) {
      fields.report(
        .longList, ["row": "\(row.number)", "field": column.rawValue, "limit": "\(TableRow<Column>.longestList)"],
        at: row.offset(of: column) ?? row.offset)
    } else if named.count > CSVParser.mostRows {
      isFull = true
      fields.report(.tooManyNames, ["limit": "\(CSVParser.mostRows)"], at: row.offset)
    } else {
      read(&self, row)
    }
  }

  mutating func event(_ row: TableRow<EventColumn>) {
    let before = fields.errorCount
    guard let date = date(of: row) else { return }
    let title = row.text(.title) ?? ""
    let mark = SourceMark(offset: row.offset)
    var event = Event(
      id: EntryID(row.text(.id) ?? title.identifier), title: title, when: [Claim(RecordedDate(date))], mark: mark)
    event.hasGivenID = row.has(.id)
    event.shortTitle = row.text(.short)
    event.label = LabelHint(side: choice(row, .labelSide), lineBreak: row.text(.labelBreak))
    event.description = [row.text(.description), row.text(.notes)].compactMap(\.self).joined(separator: " ").nonEmpty
    event.category = row.text(.category)
    event.kind = choice(row, .kind) ?? (event.category?.lowercased() == "era" ? .era : .event)
    if event.kind == .era, event.category?.lowercased() == "era" { event.category = nil }
    event.importance = row.word(.importance).flatMap { fields.importance($0.text, at: $0.offset) } ?? .normal
    event.participants = participants(of: row)
    event.relation = row.text(.relation)
    event.places = row.list(.place).map { Reference(named.place($0, mark: mark), mark: mark) }
    event.tags = row.list(.tags)
    event.status = choice(row, .status)
    event.standing = choice(row, .standing) ?? .asserted
    event.attribution = row.text(.attributedTo)
    event.confidence = choice(row, .confidence)
    event.citations = citations(source: row.word(.source), url: row.word(.url), confidence: event.confidence)
    event.attributes = row.columns.others.compactMap { other in
      row.tidiedText(at: other.position).nonEmpty.map { Attribute(name: other.header, value: $0) }
    }
    guard fields.errorCount == before else { return }
    if let parent = row.word(.parent) {
      parents.append((chronology.events.count, parent.text, SourceMark(offset: parent.offset)))
    }
    chronology.events.makeRoom(read: row.offset, of: inputSize)
    chronology.events.append(event)
  }

  mutating func actor(_ row: TableRow<ActorColumn>) {
    let before = fields.errorCount
    let name = row.text(.name) ?? ""
    let mark = SourceMark(offset: row.offset)
    var actor = Actor(id: EntryID(row.text(.id) ?? name.identifier), name: name, mark: mark)
    actor.shortName = row.text(.short)
    actor.kind = choice(row, .kind)
    actor.existence = row[.when].flatMap { date($0) }
    actor.aliases = row.list(.aliases)
    actor.description = row.text(.description)
    actor.memberships = row.list(.memberOf).map { Membership(of: Reference(named.actor($0, mark: mark), mark: mark)) }
    if fields.errorCount == before { chronology.actors.append(actor) }
  }

  mutating func relation(_ row: TableRow<RelationColumn>) {
    let before = fields.errorCount
    let kind = row.text(.kind) ?? ""
    let mark = SourceMark(offset: row.offset)
    let parties =
      parties(row, .subject, mark) { ($0.tidied, .subject) } + parties(row, .object, mark) { ($0.tidied, .object) }
    let id =
      row.text(.id)
      ?? ([row.text(.subject), kind, row.text(.object)].compactMap(\.self).joined(separator: " ")).identifier
    var relation = Relation(id: EntryID(id), kind: kind, participants: parties, mark: mark)
    relation.hasGivenID = row.has(.id)
    if let cell = row[.when], let date = date(cell) {
      relation.when = [Claim(RecordedDate(date))]
    }
    if let sign: RelationSign = choice(row, .sign) { relation.sign = sign }
    relation.standing = choice(row, .standing) ?? .asserted
    relation.attribution = row.text(.attributedTo)
    relation.confidence = choice(row, .confidence)
    relation.description = row.text(.description)
    relation.citations = citations(source: row.word(.source), url: row.word(.url), confidence: relation.confidence)
    if fields.errorCount == before { chronology.relations.append(relation) }
  }

  mutating func source(_ row: TableRow<SourceColumn>) {
    let before = fields.errorCount
    let title = row.text(.title) ?? ""
    var source = Source(
      id: EntryID(row.text(.id) ?? title.identifier), title: title, mark: SourceMark(offset: row.offset))
    source.publisher = row.text(.publisher)
    source.author = row.text(.author)
    source.date = row[.date].flatMap { date($0) }
    source.url = row.text(.url)
    source.archive = row.text(.archive)
    source.accessed = row[.accessed].flatMap { date($0) }
    source.reliability = choice(row, .reliability)
    if fields.errorCount == before { chronology.sources.append(source) }
  }

  private mutating func date(_ cell: CSVField) -> EDTFDate? {
    fields.date(cell.text.tidied, at: cell.offset + cell.text.leadingBlanks)
  }

  /// One date, or the interval of a start and an end column.
  private mutating func date(of row: TableRow<EventColumn>) -> EDTFDate? {
    guard let start = row[.date] else { return nil }
    guard let end = row[.end] else { return date(start) }
    let interval = "\(start.text.tidied)/\(end.text.tidied)"
    if let date = try? EDTFDate(interval) { return date }
    // Each cell on its own has the finding at its place; what is wrong only with both stands at the first.
    let before = fields.errorCount
    let parts = [start, end].compactMap { $0.text.tidied == ".." ? nil : date($0) }
    if parts.count == 2 || fields.errorCount == before {
      return fields.date(interval, at: start.offset + start.text.leadingBlanks, isVerbatim: false)
    }
    return nil
  }

  private mutating func participants(of row: TableRow<EventColumn>) -> [Participant] {
    let mark = { (column: EventColumn) in SourceMark(offset: row.offset(of: column) ?? row.offset) }
    return parties(row, .subject, mark(.subject)) { ($0.tidied, .subject) }
      + parties(row, .object, mark(.object)) { ($0.tidied, .object) }
      + parties(row, .participants, mark(.participants), TableRole.split)
  }

  private mutating func parties<Column: TableColumn>(
    _ row: TableRow<Column>, _ column: Column, _ mark: SourceMark,
    _ read: (UnsafeBufferPointer<UInt8>) -> (name: String, role: Role?)
  ) -> [Participant] {
    row.map(column) { part in
      let (name, role) = read(part)
      return name.isEmpty ? nil : Participant(actor: Reference(named.actor(name, mark: mark), mark: mark), role: role)
    }
  }

  private mutating func citations(
    source: (text: String, offset: Int)?, url: (text: String, offset: Int)?, confidence: Confidence?
  ) -> [Citation] {
    guard let cell = source ?? url else { return [] }
    let mark = SourceMark(offset: cell.offset)
    let id = named.source(source?.text, url: url?.text, mark: mark)
    return [Citation(source: id, credibility: confidence.map(Credibility.init), mark: mark)]
  }

  private mutating func choice<Column: TableColumn, Choice: RawRepresentable<String> & CaseIterable>(
    _ row: TableRow<Column>, _ column: Column
  ) -> Choice? {
    row.word(column).flatMap { fields.choice($0.text, as: column.rawValue, at: $0.offset) }
  }
}
