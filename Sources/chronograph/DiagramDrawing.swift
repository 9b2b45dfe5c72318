import ChronologyModel
import ExternalTools
import FigureStyle
import RelationshipDOT
import RelationshipGraph
import RelationshipSVG
import Wording

/// A chronology's relationship diagram, as `graph` and `report` draw it.
struct DiagramDrawing {
  let graph: RelationshipGraph
  let heading: FigureOptions.Heading
  let language: Language

  init(
    chronology: Chronology, options: RelationshipGraph.Options = RelationshipGraph.Options(),
    heading: FigureOptions.Heading, language: Language
  ) {
    graph = RelationshipGraph(chronology, options: options)
    self.heading = heading
    self.language = language
  }

  func dot() -> [UInt8] { RelationshipDOT.write(graph, theme: .light, language: language) }

  func svg() async -> Result<[UInt8], ExternalToolError> {
    let options = RelationshipSVG.Options(
      title: heading.title, showsTitle: heading.title != nil, theme: .light, language: language)
    do throws(ExternalToolError) {
      let placement = try await GraphvizPlacement.place(
        graph, width: options.diagramWidth, size: Theme.light.labelSize, language: language)
      return .success(RelationshipSVG.write(graph, placement, options: options))
    } catch {
      return .failure(error)
    }
  }
}
