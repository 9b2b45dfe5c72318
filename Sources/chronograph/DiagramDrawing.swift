import ChronologyModel
import ExternalTools
import FigureStyle
import RelationshipDOT
import RelationshipGraph
import RelationshipSVG
import Wording

/// A chronology's relationship diagram, as `graph` and `report` draw it.
struct DiagramDrawing {
  let graph: ActorGraph
  let theme: Theme
  let language: Language

  init(
    chronology: Chronology, options: ActorGraph.Options = ActorGraph.Options(), theme: Theme, language: Language
  ) {
    graph = ActorGraph(chronology, options: options)
    self.theme = theme
    self.language = language
  }

  /// - Parameter panel: the place of a date in a series; nil for a graph that is no series.
  func dot(panel: Int? = nil) -> [UInt8] { GraphDOT.write(graph, panel: panel, theme: theme, language: language) }

  /// Where Graphviz puts everything.
  func placed(by graphviz: Graphviz = Graphviz()) async -> Result<GraphPlacement, ExternalToolError> {
    do throws(ExternalToolError) {
      return .success(try await GraphvizPlacement.place(graph, for: options(FigureOptions.Heading()), by: graphviz))
    } catch {
      return .failure(error)
    }
  }

  /// - Parameter hasTable: whether the report's table of relations stands beside it.
  func svg(_ placement: GraphPlacement, _ heading: FigureOptions.Heading, hasTable: Bool = false) -> [UInt8] {
    var options = options(heading)
    options.hasTable = hasTable
    return GraphFigure.write(graph, placement, options: options)
  }

  /// In mm, with its title.
  func height(_ placement: GraphPlacement) -> Double {
    GraphFigure.height(graph, placement, options: options(FigureOptions.Heading(title: graph.title)))
  }

  private func options(_ heading: FigureOptions.Heading) -> GraphFigure.Options {
    GraphFigure.Options(
      idPrefix: graph.snapshots.isEmpty ? "relationships" : "snapshots", title: heading.title,
      showsTitle: heading.title != nil, theme: theme, language: language)
  }
}
