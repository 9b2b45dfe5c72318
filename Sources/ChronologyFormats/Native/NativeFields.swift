import ChronologyModel
import Diagnostics
import EDTF
import Parsing

/// What several kinds of entries have.
extension NativeBuilder {
  mutating func when(_ entry: NativeEntry) -> [Claim<RecordedDate>] {
    let claims = entry.map(.when) { claim($0) }.compactMap { $0 }
    guard let short = date(entry, .when) else { return claims }
    if !claims.isEmpty { fields.report(.twoDates, ["element": entry[.id] ?? ""], at: entry.offset) }
    return [Claim(RecordedDate(short))]
  }

  private mutating func claim(_ entry: NativeEntry) -> Claim<RecordedDate>? {
    guard let date = date(entry, .edtf) else { return nil }
    let recorded = RecordedDate(date, asWritten: entry[.asWritten], calendar: choice(entry, .calendar))
    return Claim(
      recorded, citations: citations(entry), confidence: choice(entry, .confidence),
      standing: choice(entry, .standing) ?? .asserted, attribution: entry[.attributedTo],
      origin: choice(entry, .origin) ?? .stated)
  }

  /// A sentence of the bottom line.
  mutating func statement(_ entry: NativeEntry) -> KeyStatement? {
    let kind: KeyStatement.Kind? =
      switch entry.name {
      case .fact: .fact
      case .judgement: .judgement
      case .wouldChange: .change
      default: nil
      }
    guard let kind, !entry.text.isEmpty else { return nil }
    return KeyStatement(
      kind, entry.text, confidence: choice(entry, .confidence), citations: citations(entry), mark: entry.mark)
  }

  mutating func figure(_ entry: NativeEntry) -> Figure {
    var figure = Figure(name: entry[.name] ?? "")
    figure.low = number(entry, .low)
    figure.best = number(entry, .best)
    figure.high = number(entry, .high)
    figure.unit = entry[.unit]
    figure.citations = citations(entry)
    return figure
  }

  func participants(_ entry: NativeEntry) -> [Participant] {
    entry.map(.participant) { Participant(actor: $0.reference(.actor), role: $0[.role].map(Role.init)) }
  }

  func attributes(_ entry: NativeEntry) -> [Attribute] {
    entry.map(.attribute) { Attribute(name: $0[.name] ?? "", value: $0.text) }
  }

  mutating func citations(_ entry: NativeEntry) -> [Citation] {
    entry.map(.cite) {
      Citation(
        source: $0.id(.source), locator: $0[.locator], credibility: choice($0, .credibility),
        mark: $0.attribute(.source).map { SourceMark(offset: $0.offset) } ?? $0.mark)
    }
  }

  /// The ids of places in an event's attribute.
  mutating func places(_ entry: NativeEntry) -> [Reference<Place>] {
    guard let attribute = entry.attribute(.place), let value = entry[.place] else { return [] }
    let ids = value.split(whereSeparator: \.isWhitespace).map(String.init)
    if ids.isEmpty || !ids.allSatisfy(\.isIdentifier) {
      fields.report(.invalidID, ["value": value], at: attribute.offset)
    }
    return ids.map { Reference(EntryID($0), mark: SourceMark(offset: attribute.offset)) }
  }

  private mutating func number(_ entry: NativeEntry, _ name: NativeAttribute) -> String? {
    entry.word(name).flatMap { fields.number($0.text, at: $0.offset) }
  }

  mutating func choice<Choice: RawRepresentable<String> & CaseIterable>(
    _ entry: NativeEntry, _ name: NativeAttribute
  ) -> Choice? {
    entry.word(name).flatMap { fields.choice($0.text, as: name.rawValue, at: $0.offset) }
  }

  mutating func date(_ entry: NativeEntry, _ name: NativeAttribute) -> EDTFDate? {
    guard let attribute = entry.attribute(name) else { return nil }
    do throws(EDTFError) {
      return try entry.fragment.withValue(of: attribute, EDTFDate.read).get()
    } catch {
      fields.reportInvalidDate(
        entry.fragment.value(of: attribute), error, at: attribute.offset, isVerbatim: attribute.isVerbatim)
      return nil
    }
  }
}

extension EDTFDate {
  fileprivate static func read(_ bytes: UnsafeBufferPointer<UInt8>) -> Result<EDTFDate, EDTFError> {
    Result { () throws(EDTFError) in try EDTFDate(utf8: UnsafeRawBufferPointer(bytes)) }
  }
}
