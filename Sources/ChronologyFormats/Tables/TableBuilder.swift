import ChronologyModel
import Diagnostics
import EDTF
import Parsing

/// Makes entries of the model from rows. Actors, places and sources that are only named become entries of their own.
final class TableBuilder {
  private var chronology = Chronology()
  var fields = FieldReader()
  private var named = NamedEntries()
  private var isFull = false
  /// Rows that name a parent: the child's position among the events.
  private var parents: [(child: Int, parent: String, mark: SourceMark)] = []

  func finished() -> Chronology {
    giveIDs()
    chronology.actors += named.actors
    chronology.places += named.places
    chronology.sources += named.sources
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
    return chronology
  }

  /// Where rows have no id of their own: the ids that rows do have are theirs, wherever they stand.
  private func giveIDs() {
    var events = FreshIDs()
    var relations = FreshIDs()
    for event in chronology.events where event.hasGivenID { events.reserve(event.id.text) }
    for relation in chronology.relations where relation.hasGivenID { relations.reserve(relation.id.text) }
    for index in chronology.events.indices where !chronology.events[index].hasGivenID {
      chronology.events[index].id = EntryID(events.fresh(chronology.events[index].id.text))
    }
    for index in chronology.relations.indices where !chronology.relations[index].hasGivenID {
      chronology.relations[index].id = EntryID(relations.fresh(chronology.relations[index].id.text))
    }
  }

  /// The columns of a header; nil where one that every table needs is missing.
  func columns<Column: TableColumn>(of header: [CSVField], _ map: [String: String]) -> ColumnMap<Column>? {
    let columns = ColumnMap<Column>(header: header, told: map, reporting: &fields)
    return Column.required.allSatisfy { columns.positions[$0] != nil } ? columns : nil
  }

  func read<Column: TableColumn>(_ row: TableRow<Column>, _ read: (TableRow<Column>) -> Void) {
    let missing = Column.required.filter { row[$0] == nil }
    for column in missing {
      fields.report(.emptyCell, ["row": "\(row.number)", "field": column.rawValue], at: row.offset)
    }
    guard missing.isEmpty, !isFull else { return }
    if let column = Column.lists.first(where: { row.isLongList($0) }) {
      fields.report(
        .longList, ["row": "\(row.number)", "field": column.rawValue, "limit": "\(TableRow<Column>.longestList)"],
        at: row[column]?.offset ?? row.offset)
    } else if named.count > CSVParser.mostRows {
      isFull = true
      fields.report(.tooManyNames, ["limit": "\(CSVParser.mostRows)"], at: row.offset)
    } else {
      read(row)
    }
  }

  func event(_ row: TableRow<EventColumn>) {
    let before = fields.errorCount
    guard let date = date(of: row) else { return }
    let title = row.text(.title) ?? ""
    let mark = SourceMark(offset: row.offset)
    var event = Event(
      id: EntryID(row.text(.id) ?? title.identifier), title: title, when: [Claim(RecordedDate(date))], mark: mark)
    event.hasGivenID = row[.id] != nil
    event.shortTitle = row.text(.short)
    event.label = LabelHint(side: choice(row, .labelSide), lineBreak: row.text(.labelBreak))
    event.description = [row.text(.description), row.text(.notes)].compactMap(\.self).joined(separator: " ").nonEmpty
    event.category = row.text(.category)
    event.kind = choice(row, .kind) ?? (event.category?.lowercased() == "era" ? .era : .event)
    if event.kind == .era, event.category?.lowercased() == "era" { event.category = nil }
    event.importance = row[.importance].flatMap { fields.importance($0.text.tidied, at: $0.offset) } ?? .normal
    event.participants = participants(of: row)
    event.relation = row.text(.relation)
    event.places = row.list(.place).map { Reference(named.place($0, mark: mark), mark: mark) }
    event.tags = row.list(.tags)
    event.status = choice(row, .status)
    event.standing = choice(row, .standing) ?? .asserted
    event.attribution = row.text(.attributedTo)
    event.confidence = choice(row, .confidence)
    event.citations = citations(source: row[.source], url: row[.url], confidence: event.confidence)
    event.attributes = row.columns.others.compactMap { other in
      row.cells[other.position].text.tidied.nonEmpty.map { Attribute(name: other.header, value: $0) }
    }
    guard fields.errorCount == before else { return }
    if let parent = row[.parent] {
      parents.append((chronology.events.count, parent.text.tidied, SourceMark(offset: parent.offset)))
    }
    chronology.events.append(event)
  }

  func actor(_ row: TableRow<ActorColumn>) {
    let before = fields.errorCount
    let name = row.text(.name) ?? ""
    let mark = SourceMark(offset: row.offset)
    var actor = Actor(id: EntryID(row.text(.id) ?? name.identifier), name: name, mark: mark)
    actor.shortName = row.text(.short)
    actor.kind = choice(row, .kind)
    actor.existence = row[.when].flatMap(date)
    actor.aliases = row.list(.aliases)
    actor.description = row.text(.description)
    actor.memberships = row.list(.memberOf).map { Membership(of: Reference(named.actor($0, mark: mark), mark: mark)) }
    if fields.errorCount == before { chronology.actors.append(actor) }
  }

  func relation(_ row: TableRow<RelationColumn>) {
    let before = fields.errorCount
    let kind = row.text(.kind) ?? ""
    let mark = SourceMark(offset: row.offset)
    let parties =
      row.list(.subject).map { Participant(actor: Reference(named.actor($0, mark: mark), mark: mark), role: .subject) }
      + row.list(.object).map { Participant(actor: Reference(named.actor($0, mark: mark), mark: mark), role: .object) }
    let id =
      row.text(.id)
      ?? ([row.text(.subject), kind, row.text(.object)].compactMap(\.self).joined(separator: " ")).identifier
    var relation = Relation(id: EntryID(id), kind: kind, participants: parties, mark: mark)
    relation.hasGivenID = row[.id] != nil
    if let cell = row[.when], let date = date(cell) {
      relation.when = [Claim(RecordedDate(date))]
    }
    if let sign: RelationSign = choice(row, .sign) { relation.sign = sign }
    relation.standing = choice(row, .standing) ?? .asserted
    relation.attribution = row.text(.attributedTo)
    relation.confidence = choice(row, .confidence)
    relation.description = row.text(.description)
    relation.citations = citations(source: row[.source], url: row[.url], confidence: relation.confidence)
    if fields.errorCount == before { chronology.relations.append(relation) }
  }

  func source(_ row: TableRow<SourceColumn>) {
    let before = fields.errorCount
    let title = row.text(.title) ?? ""
    var source = Source(
      id: EntryID(row.text(.id) ?? title.identifier), title: title, mark: SourceMark(offset: row.offset))
    source.publisher = row.text(.publisher)
    source.author = row.text(.author)
    source.date = row[.date].flatMap(date)
    source.url = row.text(.url)
    source.archive = row.text(.archive)
    source.accessed = row[.accessed].flatMap(date)
    source.reliability = choice(row, .reliability)
    if fields.errorCount == before { chronology.sources.append(source) }
  }

  private func date(_ cell: CSVField) -> EDTFDate? {
    fields.date(cell.text.tidied, at: cell.offset + cell.text.leadingBlanks)
  }

  /// One date, or the interval of a start and an end column.
  private func date(of row: TableRow<EventColumn>) -> EDTFDate? {
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

  private func participants(of row: TableRow<EventColumn>) -> [Participant] {
    let mark = { (column: EventColumn) in SourceMark(offset: row[column]?.offset ?? row.offset) }
    let plain = row.list(.participants).map { text in
      let (name, role) = Self.roleSplit(text)
      return (name, role, mark(.participants))
    }
    let told =
      row.list(.subject).map { ($0, Role?.some(.subject), mark(.subject)) }
      + row.list(.object).map { ($0, Role?.some(.object), mark(.object)) }
    return (told + plain).map { name, role, mark in
      Participant(actor: Reference(named.actor(name, mark: mark), mark: mark), role: role)
    }
  }

  /// `Rome (subject)` is Rome as subject. What begins with a capital in the brackets belongs to the name.
  static func roleSplit(_ text: String) -> (name: String, role: Role?) {
    guard text.utf8.last == UInt8(ascii: ")"), let opening = text.lastIndex(of: "(") else { return (text, nil) }
    let inside = text[text.index(after: opening)...].dropLast()
    let name = String(text[..<opening]).tidied
    guard let first = inside.first, first.isLowercase, !name.isEmpty else { return (text, nil) }
    return (name, Role(String(inside).tidied))
  }

  private func citations(source: CSVField?, url: CSVField?, confidence: Confidence?) -> [Citation] {
    guard let cell = source ?? url else { return [] }
    let mark = SourceMark(offset: cell.offset)
    let id = named.source(source?.text.tidied, url: url?.text.tidied, mark: mark)
    return [Citation(source: id, credibility: confidence.map(Credibility.init), mark: mark)]
  }

  private func choice<Column: TableColumn, Choice: RawRepresentable<String> & CaseIterable>(
    _ row: TableRow<Column>, _ column: Column
  ) -> Choice? {
    row[column].flatMap { fields.choice($0.text.tidied, as: column.rawValue, at: $0.offset) }
  }
}
