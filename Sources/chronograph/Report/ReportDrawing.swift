import Briefing
import ChronologyModel
import Diagnostics
import EDTF
import ExternalTools
import FigureStyle
import RelationshipGraph
import RelationshipSVG
import TimelineLayout
import Wording

/// The figures of one report, drawn for its page and as files of their own.
struct ReportDrawing {
  let chronology: Chronology
  let theme: Theme
  let language: Language
  let size: FigureSize
  /// For the foot of the timeline: what was skipped.
  var remarks: [String] = []
  /// Of the small multiples; nil for those that the program finds.
  var snapshotDates: [EDTFDate]?
  var tellsTensions = false
  /// False where nothing is wanted that Graphviz places.
  var placesDiagrams = true

  var graphviz = Graphviz()

  struct Drawn {
    var briefing: BriefingInput
    /// With titles of their own, by their names.
    var files: [(name: String, bytes: [UInt8])]
  }

  func drawn() async -> Drawn {
    // Graphviz places the diagrams while the timelines are drawn.
    let diagram = DiagramDrawing(chronology: chronology, theme: theme, language: language)
    async let placedDiagrams = placed(diagram)

    // In the page the figures stand below its own title; as files they bring theirs.
    let untitled = FigureOptions.Heading()
    let titled = FigureOptions.Heading(title: chronology.title, subtitle: chronology.subtitle)
    async let titledTimeline = timeline(titled, of: chronology, size: size)
    async let narrow = narrowTimeline(of: chronology, idPrefix: "timeline-narrow")
    var briefing = BriefingInput(
      chronology: chronology, timelineSVG: timeline(untitled, of: chronology, size: size), language: language)
    briefing.relationshipDate = diagram.graph.asOf
    briefing.relationRows = RelationRow.rows(of: diagram.graph)
    briefing.paper = theme.background
    briefing.analysis = diagram.analysis(of: chronology)
    briefing.tellsTensions = tellsTensions
    briefing.narrowTimelineSVG = await narrow
    var files = [
      (name: "timeline.svg", bytes: await titledTimeline),
      (name: "relationships.dot", bytes: diagram.dot()),
    ]
    if let part = KeyDates.part(of: chronology) {
      let size = FigureSize(width: size.width, height: min(size.height ?? 85, 85))
      briefing.keyDatesSVG = timeline(untitled, of: part, size: size, idPrefix: "key-dates")
      files.append((name: "key-dates.svg", bytes: timeline(titled, of: part, size: size, idPrefix: "key-dates")))
      briefing.narrowKeyDatesSVG = narrowTimeline(of: part, idPrefix: "key-dates-narrow")
    }
    guard let placed = await placedDiagrams else { return Drawn(briefing: briefing, files: files) }
    switch placed.diagram {
    case .success(let placement):
      if !diagram.graph.edges.isEmpty { briefing.relationshipSVG = diagram.svg(placement, untitled, hasTable: true) }
      files.append((name: "relationships.svg", bytes: diagram.svg(placement, titled, hasTable: true)))
    case .failure(let error):
      // Where the work was broken off there is nothing to tell.
      if !Task.isCancelled { Console.say("note: relationships.svg is not written: \(error.diagnostic.message)") }
      briefing.relationshipNote = error.diagnostic.message
    }
    if let events = placed.events {
      briefing.consequencesSVG = events.drawing.svg(events.placement, untitled)
      files.append((name: "consequences.svg", bytes: events.drawing.svg(events.placement, titled)))
    }
    if let series = placed.snapshots {
      briefing.snapshotsSVG = series.svg(heading: untitled)
      briefing.changes = ChangeStep.steps(of: series.graph)
      files.append((name: "snapshots.svg", bytes: series.svg(heading: titled)))
    }
    return Drawn(briefing: briefing, files: files)
  }

  private struct Placed {
    let diagram: Result<GraphPlacement, ExternalToolError>
    let events: (drawing: EventDrawing, placement: EventPlacement)?
    let snapshots: SnapshotDrawing.Drawn?
  }

  private func placed(_ diagram: DiagramDrawing) async -> Placed? {
    guard placesDiagrams else { return nil }
    let drawing = EventDrawing(chronology, theme: theme, language: language)
    let snapshots = SnapshotDrawing(chronology, dates: snapshotDates, theme: theme, language: language)
    async let placedDiagram = diagram.placed(by: graphviz)
    async let placedEvents = drawing.graph.nodes.isEmpty ? nil : drawing.placed(by: graphviz)
    async let drawnSnapshots = snapshots?.drawn(by: graphviz)
    let events: (EventDrawing, EventPlacement)? =
      if case .success(let placement)? = await placedEvents { (drawing, placement) } else { nil }
    return Placed(diagram: await placedDiagram, events: events, snapshots: await drawnSnapshots)
  }

  /// Whose dates are those of the axis, so that no title is cut; nil where the ordinary one is no wider.
  private func narrowTimeline(of chronology: Chronology, idPrefix: String) -> [UInt8]? {
    let narrow = FigureSize(width: 80, height: nil)
    guard size.pixelWidth > narrow.pixelWidth * 1.2 else { return nil }
    return timeline(FigureOptions.Heading(), of: chronology, size: narrow, dates: .axis, idPrefix: idPrefix)
  }

  private func timeline(
    _ heading: FigureOptions.Heading, of chronology: Chronology, size: FigureSize, dates: DateLabels = .automatic,
    idPrefix: String = "timeline"
  ) -> [UInt8] {
    var options = TimelineOptions(
      size: size, theme: theme, language: language, title: heading.title, subtitle: heading.subtitle)
    options.remarks = remarks
    options.dates = dates
    // The page has its own list of sources.
    options.namesSources = heading.title != nil
    var drawing = TimelineDrawing(chronology, options: options)
    drawing.idPrefix = idPrefix
    return drawing.drawn().pages[0]
  }
}
