import FigureStyle
import Markup
import RelationshipDOT
import RelationshipGraph
import TextMetrics
import Wording

/// The relationship diagram as SVG, drawn at given positions.
public enum GraphFigure {
  public struct Options: Sendable {
    /// In mm; the figure is wider where the diagram needs it.
    public var width: Double
    /// In mm; where the key of numbers in columns would make the figure taller, it is one running text.
    public var keyHeight: Double
    /// Whether a table with the same numbers stands beside the figure: a key that is too tall even so is left to that.
    public var hasTable: Bool
    /// Begins every id, so that several figures can stand in one page.
    public var idPrefix: String
    /// Nil for the graph's own.
    public var title: String?
    public var showsTitle: Bool
    public var theme: Theme
    public var language: Language

    public init(
      width: Double = 160, keyHeight: Double = 247, hasTable: Bool = false, idPrefix: String = "relationships",
      title: String? = nil,
      showsTitle: Bool = true, theme: Theme = .light, language: Language = .britishEnglish
    ) {
      self.width = width
      self.keyHeight = keyHeight
      self.hasTable = hasTable
      self.idPrefix = idPrefix
      self.title = title
      self.showsTitle = showsTitle
      self.theme = theme
      self.language = language
    }

    /// The room for the diagram, in px.
    public var diagramWidth: Double { SVGWriter.pixels(width) - 2 * GraphFigure.margin }

    /// The room for one drawing, in px: of a series, in as many panels side by side as may be, then in fewer; all of them
    /// are not to be taller than two thirds of a page.
    func drawingRooms(of graph: ActorGraph) -> [(width: Double, height: Double)] {
      let panels = graph.snapshots.count
      if panels == 0 { return [(diagramWidth, .infinity)] }
      return FigureBody.columns(of: panels).map { columns in
        let rows = Double((panels + columns - 1) / columns)
        return (FigureBody.drawingWidth(columns, room: diagramWidth), SVGWriter.pixels(keyHeight) * 2 / 3 / rows)
      }
    }
  }

  static let margin = 6.0

  public static func write(
    _ graph: ActorGraph, _ placement: GraphPlacement, options: Options = Options()
  ) -> [UInt8] {
    FigurePage(graph, placement, options).write()
  }

  /// In mm.
  public static func height(
    _ graph: ActorGraph, _ placement: GraphPlacement, options: Options = Options()
  ) -> Double {
    FigurePage(graph, placement, options).height * 25.4 / 96
  }
}
