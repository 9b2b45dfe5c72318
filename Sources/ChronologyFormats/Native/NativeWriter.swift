import ChronologyModel
import Diagnostics
import EDTF
import Markup

/// Writes the native format, so that reading it gives the same chronology again. Ids that XML does not allow are made
/// anew, and an entry that was only named becomes one that is described.
enum NativeWriter {
  static func write(_ chronology: Chronology) -> Converted {
    var out = XMLWriter()
    let ids = NativeIDs(chronology)
    var losses = Losses(format: "The native format")
    out.element("chronology") { out in
      out.attribute("xmlns", NativeFormat.namespace)
      out.attribute("title", chronology.title)
      out.attribute("subtitle", chronology.subtitle)
      out.attribute("author", chronology.author)
      out.attribute("version", chronology.version)
      out.attribute("as-of", chronology.asOf?.canonical)
      out.attribute("xml:lang", chronology.language)
      if let summary = chronology.summary { out.element("summary", text: summary) }
      if !chronology.bottomLine.isEmpty {
        out.element("bottom-line") { for statement in chronology.bottomLine { $0.write(statement, ids) } }
      }
      if let caption = chronology.caption { out.element("caption", text: caption) }
      for source in chronology.sources { out.write(source, ids) }
      for actor in chronology.actors { out.write(actor, ids) }
      for place in chronology.places { out.write(place, ids) }
      for event in chronology.events { out.write(event, ids) }
      for relation in chronology.relations where relation.participants.count > 1 { out.write(relation, ids) }
    }
    losses.addRenamedIDs(ids.renamedCount)
    losses.add(
      chronology.relations.count { $0.participants.count < 2 }, "relation of fewer than two",
      "relations of fewer than two")
    losses.addReplacedTexts(out.replacedTexts)
    return Converted(bytes: out.finish(), findings: losses.findings)
  }
}

extension XMLWriter {
  fileprivate mutating func write(_ statement: KeyStatement, _ ids: NativeIDs) {
    let name: StaticString =
      switch statement.kind {
      case .fact: "fact"
      case .judgement: "judgement"
      case .change: "would-change"
      }
    element(name) {
      $0.attribute("confidence", statement.confidence?.rawValue)
      $0.text(statement.text)
      $0.write(statement.citations, ids)
    }
  }

  fileprivate mutating func write(_ source: Source, _ ids: NativeIDs) {
    element("source") {
      $0.attribute("id", ids[source.id])
      $0.attribute("title", source.title)
      $0.attribute("publisher", source.publisher)
      $0.attribute("author", source.author)
      $0.attribute("date", source.date?.canonical)
      $0.attribute("url", source.url)
      $0.attribute("archive", source.archive)
      $0.attribute("accessed", source.accessed?.canonical)
      $0.attribute("reliability", source.reliability?.rawValue)
    }
  }

  fileprivate mutating func write(_ actor: Actor, _ ids: NativeIDs) {
    element("actor") { out in
      out.attribute("id", ids[actor.id])
      out.attribute("name", actor.name)
      out.attribute("short", actor.shortName)
      out.attribute("kind", actor.kind?.rawValue)
      out.attribute("when", actor.existence?.canonical)
      for alias in actor.aliases { out.element("alias", text: alias) }
      if let description = actor.description { out.element("description", text: description) }
      for membership in actor.memberships {
        out.element("member-of") {
          $0.attribute("actor", ids[membership.of.id])
          $0.attribute("when", membership.when?.canonical)
        }
      }
      out.write(actor.attributes)
      out.write(actor.citations, ids)
    }
  }

  fileprivate mutating func write(_ place: Place, _ ids: NativeIDs) {
    element("place") { out in
      out.attribute("id", ids[place.id])
      out.attribute("name", place.name)
      out.attribute("within", place.within.map { ids[$0.id] })
      for alias in place.aliases { out.element("alias", text: alias) }
    }
  }

  fileprivate mutating func write(_ event: Event, _ ids: NativeIDs) {
    element("event") { out in
      out.attribute("id", ids[event.id])
      out.attribute("when", event.when.short)
      out.attribute("kind", event.kind == .event ? nil : event.kind.rawValue)
      out.attribute("category", event.category)
      out.attribute("importance", event.importance == .normal ? nil : "\(event.importance.rank)")
      out.attribute("short", event.shortTitle)
      out.attribute("label-side", event.label.side?.rawValue)
      out.attribute("label-break", event.label.lineBreak)
      out.attribute("place", event.places.isEmpty ? nil : event.places.map { ids[$0.id] }.joined(separator: " "))
      out.attribute("relation", event.relation)
      out.attribute("status", event.status?.rawValue)
      out.claimAttributes(event.standing, event.attribution, event.confidence, event.origin)
      out.element("title", text: event.title)
      if let description = event.description { out.element("description", text: description) }
      out.write(event.when, ids)
      out.write(event.participants, ids)
      for other in event.leadsTo { out.element("leads-to") { $0.attribute("event", ids[other.id]) } }
      for relation in event.begins { out.element("begins") { $0.attribute("relation", ids[relation.id]) } }
      for relation in event.ends { out.element("ends") { $0.attribute("relation", ids[relation.id]) } }
      for figure in event.figures { out.write(figure, ids) }
      for tag in event.tags { out.element("tag", text: tag) }
      out.write(event.attributes)
      out.write(event.citations, ids)
    }
  }

  fileprivate mutating func write(_ relation: Relation, _ ids: NativeIDs) {
    let known = RelationKind.named(relation.kind)
    let isShort =
      relation.participants.count == 2 && relation.participants[0].role == .subject
      && relation.participants[1].role == .object
    element("relation") { out in
      out.attribute("id", ids[relation.id])
      out.attribute("kind", relation.kind)
      out.attribute("subject", isShort ? ids[relation.participants[0].actor.id] : nil)
      out.attribute("object", isShort ? ids[relation.participants[1].actor.id] : nil)
      out.attribute("when", relation.when.short)
      out.attribute("sign", known?.sign == relation.sign ? nil : relation.sign.rawValue)
      out.attribute("directed", (known?.isDirected ?? true) == relation.isDirected ? nil : "\(relation.isDirected)")
      out.claimAttributes(relation.standing, relation.attribution, relation.confidence, relation.origin)
      if let description = relation.description { out.element("description", text: description) }
      if !isShort { out.write(relation.participants, ids) }
      out.write(relation.when, ids)
      out.write(relation.attributes)
      out.write(relation.citations, ids)
    }
  }

  private mutating func write(_ figure: Figure, _ ids: NativeIDs) {
    element("figure") {
      $0.attribute("name", figure.name)
      $0.attribute("low", figure.low)
      $0.attribute("best", figure.best)
      $0.attribute("high", figure.high)
      $0.attribute("unit", figure.unit)
      $0.write(figure.citations, ids)
    }
  }

  /// The long form, where the short one in an attribute does not say it all.
  private mutating func write(_ when: [Claim<RecordedDate>], _ ids: NativeIDs) {
    guard when.short == nil else { return }
    for claim in when {
      element("when") {
        $0.attribute("edtf", claim.value.date.canonical)
        $0.attribute("as-written", claim.value.asWritten)
        $0.attribute("calendar", claim.value.calendar?.rawValue)
        $0.claimAttributes(claim.standing, claim.attribution, claim.confidence, claim.origin)
        $0.write(claim.citations, ids)
      }
    }
  }

  private mutating func write(_ participants: [Participant], _ ids: NativeIDs) {
    for participant in participants {
      element("participant") {
        $0.attribute("actor", ids[participant.actor.id])
        $0.attribute("role", participant.role?.text)
      }
    }
  }

  private mutating func write(_ attributes: [Attribute]) {
    for attribute in attributes {
      element("attribute", text: attribute.value) { $0.attribute("name", attribute.name) }
    }
  }

  private mutating func write(_ citations: [Citation], _ ids: NativeIDs) {
    for citation in citations {
      element("cite") {
        $0.attribute("source", ids[citation.source])
        $0.attribute("at", citation.locator)
        $0.attribute("credibility", citation.credibility?.rawValue)
      }
    }
  }

  private mutating func claimAttributes(
    _ standing: Standing, _ attribution: String?, _ confidence: Confidence?, _ origin: Origin
  ) {
    attribute("standing", standing == .asserted ? nil : standing.rawValue)
    attribute("attributed-to", attribution)
    attribute("confidence", confidence?.rawValue)
    attribute("origin", origin == .stated ? nil : origin.rawValue)
  }
}

extension [Claim<RecordedDate>] {
  /// The only date where nothing is said of it but the date itself.
  fileprivate var short: String? {
    guard let only = first, count == 1, only == Claim(RecordedDate(only.value.date)) else { return nil }
    return only.value.date.canonical
  }
}
