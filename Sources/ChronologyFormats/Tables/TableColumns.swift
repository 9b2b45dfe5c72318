/// The columns that a kind of table may have, and the headers by which each is known.
protocol TableColumn: CaseIterable, Hashable, RawRepresentable<String> {
  /// Headers besides the column's own name, in lower case with underscores.
  static var synonyms: [Self: [String]] { get }
  static var required: [Self] { get }
  /// Columns whose cells hold several values, with semicolons between them.
  static var lists: [Self] { get }
}

extension TableColumn {
  var headers: [String] { [rawValue] + (Self.synonyms[self] ?? []) }
}

enum EventColumn: String, TableColumn {
  case id, date, end, title, short, description, notes, kind, category, importance
  case participants, subject, object, relation, place, source, url
  case confidence, standing, attributedTo = "attributed_to", status, tags, parent
  case labelSide = "label_side", labelBreak = "label_break"

  static let synonyms: [EventColumn: [String]] = [
    .date: ["when", "edtf", "start", "start_date"],
    .end: ["end_date"],
    .title: ["event", "headline"],
    .short: ["short_title"],
    .participants: ["actors"],
    .category: ["type"],
    .place: ["places", "location"],
    .source: ["source_title"],
    .url: ["source_url"],
    .tags: ["tag"],
  ]
  static let required: [EventColumn] = [.date, .title]
  static let lists: [EventColumn] = [.participants, .subject, .object, .place, .tags]
}

enum ActorColumn: String, TableColumn {
  case id, name, short, kind, when, aliases, description
  case memberOf = "member_of"

  static let synonyms: [ActorColumn: [String]] = [
    .name: ["actor", "title"], .when: ["date", "edtf", "existed"], .aliases: ["alias"], .kind: ["type"],
    .short: ["short_name"],
  ]
  static let required: [ActorColumn] = [.name]
  static let lists: [ActorColumn] = [.aliases, .memberOf]
}

enum RelationColumn: String, TableColumn {
  case id, kind, subject, object, when, sign, standing, confidence, source, url, description
  case attributedTo = "attributed_to"

  static let synonyms: [RelationColumn: [String]] = [
    .kind: ["relation", "type"], .when: ["date", "edtf"], .source: ["source_title"], .url: ["source_url"],
  ]
  static let required: [RelationColumn] = [.kind, .subject, .object]
  static let lists: [RelationColumn] = [.subject, .object]
}

enum SourceColumn: String, TableColumn {
  case id, title, publisher, author, date, url, archive, accessed, reliability

  static let synonyms: [SourceColumn: [String]] = [.title: ["source", "name"], .url: ["source_url", "link"]]
  static let required: [SourceColumn] = [.title]
  static let lists: [SourceColumn] = []
}
