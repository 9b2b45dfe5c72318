import ChronologyModel
import Diagnostics
import EDTF
import Parsing

extension Rule {
  public static let notANetwork = Rule(
    "not-a-network", .error, "the root element is <{name}>, not <{root}>; is this file in another format?")
}

/// Makes actors and relations of nodes and edges. Columns with the names that are written here are read again; all others
/// are kept as attributes.
final class NetworkBuilder {
  private var chronology = Chronology()
  var fields = FieldReader()
  private var notes = NetworkNotes()
  private var named = NamedEntries()
  private var memberships: [(actor: EntryID<Actor>, Membership)] = []
  /// Whether start and end are the format's own words.
  private let hasTimes: Bool

  init(hasTimes: Bool) { self.hasTimes = hasTimes }

  var title: String {
    get { chronology.title }
    set { chronology.title = newValue }
  }

  /// Nothing where the text is no date.
  func setAsOf(_ text: String) { chronology.asOf = (try? EDTFDate(text)) ?? chronology.asOf }

  /// What was read, and what was found in it.
  func result(in text: SourceText, _ problems: [Diagnostic]) -> ReadResult {
    notes.report(to: &fields)
    giveIDs()
    let places = Dictionary(chronology.actors.enumerated().map { ($1.id, $0) }) { first, _ in first }
    for (actor, membership) in memberships {
      if let place = places[actor] { chronology.actors[place].memberships.append(membership) }
    }
    chronology.sources = named.sources
    chronology.texts = [text]
    var result = ReadResult(chronology: chronology)
    result.findings = fields.diagnostics(in: text) + problems
    return result
  }

  private func giveIDs() {
    var ids = FreshIDs()
    for relation in chronology.relations where relation.hasGivenID { ids.reserve(relation.id.text) }
    for index in chronology.relations.indices where !chronology.relations[index].hasGivenID {
      chronology.relations[index].id = EntryID(ids.fresh(chronology.relations[index].id.text))
    }
  }

  // MARK: Findings

  func refuse(_ root: XMLFragment.Element, in fragment: XMLFragment, known: String?, root wanted: String) {
    fields.report(.notANetwork, ["name": known ?? fragment.spelling(of: root), "root": wanted], at: root.offset)
  }

  func report(missing name: String, of entry: NetworkEntry) {
    fields.report(.missingAttribute, ["element": entry.element, "name": name], at: entry.offset)
  }

  func note(_ rule: Rule, _ value: String = "", at offset: Int) { notes.add(rule, value, at: offset) }

  // MARK: Nodes

  /// - Parameter around: the nodes that this one stands in.
  func add(node entry: NetworkEntry, within around: [NetworkEntry.Text]) {
    guard let id = entry.id else { return report(missing: "id", of: entry) }
    let errors = fields.errorCount
    var values = NetworkValues(entry.values)
    let mark = SourceMark(offset: entry.offset)
    let name = (entry.label ?? values.take("label") ?? values.take("name"))?.text.tidied.nonEmpty
    var actor = Actor(id: EntryID(id.text), name: name ?? id.text.tidied, mark: mark)
    actor.kind = values.take("kind", or: "type") { ActorKind(rawValue: $0.lowercased()) }
    actor.shortName = values.take("short")?.text.tidied
    actor.aliases = values.list("aliases")
    actor.description = values.take("description")?.text.tidied
    actor.citations = citations(&values, mark)
    actor.existence = dates(of: entry, &values, isOne: true).first ?? nil
    actor.attributes = values.rest
    guard fields.errorCount == errors else { return }
    memberships += around.map { (actor.id, Membership(of: reference($0))) }
    chronology.actors.append(actor)
  }

  // MARK: Edges

  func add(edge link: NetworkLink) {
    let errors = fields.errorCount
    var values = NetworkValues(link.entry.values)
    let mark = SourceMark(offset: link.entry.offset)
    let kind = kind(of: link.entry, &values)
    var relation = Relation(
      id: EntryID(link.entry.id?.text ?? ""), kind: kind ?? "involved with", participants: participants(link.ends),
      mark: mark)
    relation.hasGivenID = link.entry.id != nil
    if !relation.hasGivenID {
      let words = link.ends.map(\.text)
      relation.id = EntryID(
        ([words.first, relation.kind].compactMap(\.self) + words.dropFirst()).joined(separator: " ").identifier)
    }
    relation.isDirected = link.isDirected
    let sign = values.take("sign", as: NetworkSign.sign)
    relation.sign = sign ?? relation.sign
    relation.standing = values.take("standing") { Standing(rawValue: $0.lowercased()) } ?? .asserted
    relation.attribution = values.take("attributed_to")?.text.tidied
    relation.confidence = values.take("confidence") { Confidence(rawValue: $0.lowercased()) }
    relation.origin = values.take("origin") { Origin(rawValue: $0.lowercased()) } ?? .stated
    relation.description = values.take("description")?.text.tidied
    relation.citations = citations(&values, mark)
    let dates = dates(of: link.entry, &values, isOne: false)
    let isMembership = values.take("basis") { $0 == NetworkTie.Basis.membership.rawValue ? true : nil } ?? false
    relation.attributes = values.rest
    guard fields.errorCount == errors else { return }
    if isMembership, link.ends.count == 2 {
      let actor = EntryID<Actor>(link.ends[0].text)
      memberships += dates.map { (actor, Membership(of: reference(link.ends[1]), when: $0)) }
      return
    }
    if kind == nil {
      note(.namelessEdges, at: link.entry.offset)
    } else if sign == nil, RelationKind.named(relation.kind) == nil {
      note(.signlessEdges, relation.kind, at: link.entry.offset)
    }
    keep(relation, at: dates)
  }

  private static let kindColumns = ["kind", "relation", "relationship", "interaction"]
  private static let labelColumns = ["label", "edge label"]

  private func kind(of entry: NetworkEntry, _ values: inout NetworkValues) -> String? {
    let label = entry.label.flatMap { $0.text.tidied.nonEmpty }
    let kind = values.take(firstOf: Self.kindColumns) ?? label ?? values.take(firstOf: Self.labelColumns)
    for name in Self.labelColumns { values.drop(name) { $0.tidied == kind } }
    return kind
  }

  /// What holds at several times is several relations.
  private func keep(_ relation: Relation, at dates: [EDTFDate?]) {
    for (place, date) in dates.enumerated() {
      var relation = relation
      relation.when = date.map { [Claim(RecordedDate($0))] } ?? []
      if place > 0 { relation.hasGivenID = false }
      chronology.relations.append(relation)
    }
  }

  private func reference(_ end: NetworkEntry.Text) -> Reference<Actor> {
    Reference(EntryID(end.text), mark: SourceMark(offset: end.offset))
  }

  private func participants(_ ends: [NetworkEntry.Text]) -> [Participant] {
    guard ends.count == 2 else { return ends.map { Participant(actor: reference($0)) } }
    return [
      Participant(actor: reference(ends[0]), role: .subject), Participant(actor: reference(ends[1]), role: .object),
    ]
  }

  private func citations(_ values: inout NetworkValues, _ mark: SourceMark) -> [Citation] {
    values.list("sources").map { Citation(source: named.source($0, url: nil, mark: mark), mark: mark) }
  }

  // MARK: Dates

  /// One date for each of its times, and at least one, which may be none. The expression that a file of our own gives
  /// goes before days that say the same less closely.
  private func dates(of entry: NetworkEntry, _ values: inout NetworkValues, isOne: Bool) -> [EDTFDate?] {
    var spans = entry.times
    let ends = hasTimes ? [] : ["start", "end"].map { values.take($0) }
    if ends.contains(where: { $0 != nil }) { spans = [NetworkEntry.Times(start: ends[0], end: ends[1])] }
    var found: [EDTFDate] = []
    for span in spans {
      switch NetworkTimes.date(of: span, isStrict: hasTimes, &notes, &fields) {
      case .date(let date): if let date { found.append(date) }
      case .unread, .invalid: values.keep(span)
      }
    }
    if let (text, written) = values.find("when", as: { try? EDTFDate($0) }) {
      if found.isEmpty || written.hasSpans(of: found) {
        values.drop("when") { _ in true }
        return [written]
      }
      note(.contradictedWhen, text.text, at: text.offset)
    }
    if isOne, found.count > 1 { return [EDTFDate.all(of: found)] }
    return found.isEmpty ? [nil] : found
  }
}

extension EDTFDate {
  /// Whether these dates are what stands for this one where a format has days alone.
  fileprivate func hasSpans(of found: [EDTFDate]) -> Bool {
    let spans = found.flatMap(\.networkSpans)
    return spans == networkSpans || spans == [wholeSpan]
  }

  /// The set of all days of several intervals; nil where they make no set.
  fileprivate static func all(of dates: [EDTFDate]) -> EDTFDate? {
    let members = dates.flatMap(\.networkSpans).map { span in
      span.start == span.end
        ? span.start?.description ?? "" : "\(span.start?.description ?? "")..\(span.end?.description ?? "")"
    }
    return try? EDTFDate("{\(members.joined(separator: ","))}")
  }
}
