import ChronologyModel
import EDTF
import FigureStyle
import Markup
import RelationshipGraph
import RelationshipSVG
import Wording

/// The small multiples of a report: as many actors as fill a page and no more.
struct SnapshotDrawing {
  private let chronology: Chronology
  private let dates: [EDTFDate]
  private let theme: Theme
  private let language: Language

  /// An A4 sheet's, in mm.
  private static let pageHeight = 297.0
  private static let actorLimits = [12, 10, 8]

  /// - Parameter dates: nil for those that ``SnapshotDates`` finds. There is no drawing where fewer than two are left.
  init?(_ chronology: Chronology, dates: [EDTFDate]?, theme: Theme, language: Language) {
    let dates = dates ?? SnapshotDates.of(chronology)
    if dates.count < 2 { return nil }
    self.chronology = chronology
    self.dates = dates
    self.theme = theme
    self.language = language
  }

  struct Drawn {
    let graph: ActorGraph
    let drawing: DiagramDrawing
    let placement: GraphPlacement

    func svg(heading: FigureOptions.Heading) -> [UInt8] { drawing.svg(placement, heading) }
  }

  /// Nil where nothing changed, or Graphviz is not there to place it, of which the diagram has told already.
  func drawn(by graphviz: Graphviz) async -> Drawn? {
    var last: Drawn?
    for limit in Self.actorLimits where limit < last?.graph.nodes.count ?? .max {
      var options = ActorGraph.Options(time: .series(dates))
      options.nodeLimit = limit
      let drawing = DiagramDrawing(chronology: chronology, options: options, theme: theme, language: language)
      guard drawing.graph.seriesSteps.contains(where: { !$0.changes.isEmpty }) else { return nil }
      guard case .success(let placement) = await drawing.placed(by: graphviz) else { return nil }
      let drawn = Drawn(graph: drawing.graph, drawing: drawing, placement: placement)
      if drawing.height(placement) <= Self.pageHeight { return drawn }
      last = drawn
    }
    return last
  }
}
