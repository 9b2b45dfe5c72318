import ChronologyModel
import ExternalTools
import FigureStyle
import RelationshipDOT
import RelationshipGraph
import RelationshipSVG
import Wording

/// Causes and consequences of a chronology's events, as `graph --events` and `report` draw them.
struct EventDrawing {
  let graph: EventGraph
  private let theme: Theme
  private let language: Language

  init(_ chronology: Chronology, theme: Theme, language: Language) {
    graph = EventGraph(chronology)
    self.theme = theme
    self.language = language
  }

  func dot() -> [UInt8] { EventDOT.write(graph, theme: theme, language: language) }

  func placed(by graphviz: Graphviz = Graphviz()) async -> Result<EventPlacement, ExternalToolError> {
    do throws(ExternalToolError) {
      return .success(try await EventPlacement.place(graph, for: options(FigureOptions.Heading()), by: graphviz))
    } catch {
      return .failure(error)
    }
  }

  func svg(_ placement: EventPlacement, _ heading: FigureOptions.Heading) -> [UInt8] {
    EventFigure.write(graph, placement, options: options(heading))
  }

  private func options(_ heading: FigureOptions.Heading) -> GraphFigure.Options {
    GraphFigure.Options(
      idPrefix: "events", title: heading.title, showsTitle: heading.title != nil, theme: theme, language: language)
  }
}
