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

  private static let width = GraphFigure.Options().diagramWidth

  init(
    chronology: Chronology, options: ActorGraph.Options = ActorGraph.Options(), theme: Theme, language: Language
  ) {
    graph = ActorGraph(chronology, options: options)
    self.theme = theme
    self.language = language
  }

  func dot() -> [UInt8] { GraphDOT.write(graph, theme: theme, language: language) }

  /// Where Graphviz puts everything.
  func placed() async -> Result<GraphPlacement, ExternalToolError> {
    do throws(ExternalToolError) {
      return .success(
        try await GraphvizPlacement.place(
          graph, width: Self.width, size: theme.labelSize, fontWidth: theme.fontWidth, language: language))
    } catch {
      return .failure(error)
    }
  }

  func svg(_ placement: GraphPlacement, _ heading: FigureOptions.Heading) -> [UInt8] {
    let options = GraphFigure.Options(
      title: heading.title, showsTitle: heading.title != nil, theme: theme, language: language)
    return GraphFigure.write(graph, placement, options: options)
  }
}
