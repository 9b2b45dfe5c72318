/// A part of the report that stands by itself, by the name that a user gives it.
public enum BriefingSection: String, Sendable, CaseIterable {
  case bottomLine = "bottom-line"
  case keyDates = "key-dates"
  case timeline
  /// The chronology in rows.
  case timelineTable = "timeline-table"
  /// What changed since a former version; ``changes`` is what changed between the dates of the small multiples.
  case since
  case watch, consequences, diagram, changes, relations, structure, actors, disputes, support, names, sources, scales

  /// The name of its template without the kind of file.
  var template: String { self == .timelineTable ? "chronology" : rawValue }

  /// Whether it holds a figure that Graphviz places.
  public var needsPlacement: Bool { [.diagram, .changes, .consequences].contains(self) }
}
