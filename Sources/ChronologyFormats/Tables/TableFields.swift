import ChronologyModel
import Diagnostics
import EDTF
import Parsing

/// What several kinds of rows have.
extension TableBuilder {
  mutating func date(_ cell: CSVField) -> EDTFDate? {
    fields.date(cell.text.tidied, at: cell.offset + cell.text.leadingBlanks)
  }

  /// One date, or the interval of a start and an end column.
  mutating func date(of row: TableRow<EventColumn>) -> EDTFDate? {
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

  mutating func participants(of row: TableRow<EventColumn>) -> [Participant] {
    let mark = { (column: EventColumn) in SourceMark(offset: row.offset(of: column) ?? row.offset) }
    return parties(row, .subject, mark(.subject)) { ($0.tidied, .subject) }
      + parties(row, .object, mark(.object)) { ($0.tidied, .object) }
      + parties(row, .participants, mark(.participants), TableRole.split)
  }

  mutating func parties<Column: TableColumn>(
    _ row: TableRow<Column>, _ column: Column, _ mark: SourceMark,
    _ read: (UnsafeBufferPointer<UInt8>) -> (name: String, role: Role?)
  ) -> [Participant] {
    row.map(column) { part in
      let (name, role) = read(part)
      return name.isEmpty ? nil : Participant(actor: Reference(named.actor(name, mark: mark), mark: mark), role: role)
    }
  }

  mutating func citations(
    source: (text: String, offset: Int)?, url: (text: String, offset: Int)?, confidence: Confidence?
  ) -> [Citation] {
    guard let cell = source ?? url else { return [] }
    let mark = SourceMark(offset: cell.offset)
    let id = named.source(source?.text, url: url?.text, mark: mark)
    return [Citation(source: id, credibility: confidence.map(Credibility.init), mark: mark)]
  }

  mutating func choice<Column: TableColumn, Choice: RawRepresentable<String> & CaseIterable>(
    _ row: TableRow<Column>, _ column: Column
  ) -> Choice? {
    row.word(column).flatMap { fields.choice($0.text, as: column.rawValue, at: $0.offset) }
  }
}
