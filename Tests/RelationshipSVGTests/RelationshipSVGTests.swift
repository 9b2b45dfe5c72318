import ChronologyModel
import EDTF
import FigureStyle
import GoldenFiles
import RelationshipDOT
import RelationshipGraph
import Testing
import Wording

@testable import RelationshipSVG

private func svg(wordLimit: Int = 15, options: GraphFigure.Options = .init(width: 100)) throws -> [UInt8] {
  let graph = try sampleGraph(wordLimit: wordLimit)
  return GraphFigure.write(graph, fixedPlacement(of: graph), options: options)
}

@Test func `a figure with words on its edges`() throws {
  try expectGolden(svg(), "words", "svg")
}

@Test func `a figure with numbers on its edges and their key`() throws {
  try expectGolden(svg(wordLimit: 2), "numbers", "svg")
}

@Test func `a figure without a heading`() throws {
  try expectGolden(svg(options: .init(width: 80, showsTitle: false)), "no-title", "svg")
}

@Test func `a figure of what changed`() throws {
  let graph = try sampleGraph(time: .change(try EDTFDate("2020-06/2025-07-06")), wordLimit: 2)
  try expectGolden(GraphFigure.write(graph, fixedPlacement(of: graph), options: .init(width: 100)), "change", "svg")
}

@Test func `a panel for each date of a series`() throws {
  let graph = try sampleGraph(time: .series([try EDTFDate("2004"), try EDTFDate("2025-07-06")]))
  let placement = fixedPlacement(of: graph)
  try expectGolden(GraphFigure.write(graph, placement, options: .init(width: 100)), "panels", "svg")
}

@Test func `a figure from right to left`() throws {
  let options = GraphFigure.Options(width: 100, language: .arabic)
  try expectGolden(svg(wordLimit: 2, options: options), "arabic", "svg")
}

@Test func `nobody moves from one panel to the next`() throws {
  let graph = try sampleGraph(time: .series([try EDTFDate("2004"), try EDTFDate("2025-07-06")]))
  let placement = fixedPlacement(of: graph)
  let text = String(decoding: GraphFigure.write(graph, placement, options: .init(width: 300)), as: UTF8.self)
  let names = text.split(separator: ">Taliban</text>").dropLast().compactMap { part -> (Double, Double)? in
    let tag = part.suffix(200).split(separator: "<text ").last ?? ""
    let numbers = tag.split(separator: "\"").compactMap { Double($0) }
    return numbers.count >= 2 ? (numbers[0], numbers[1]) : nil
  }
  try #require(names.count == 2)
  let rectangles = text.split(separator: "<rect ").dropFirst().map { $0.prefix { $0 != ">" } }
  let panels = rectangles.filter { $0.contains("stroke=\"#c4c4c4\"") }.compactMap {
    $0.split(separator: "\"").compactMap { Double($0) }.first
  }
  try #require(panels.count == 2)
  #expect(names[0].1 == names[1].1)
  #expect(abs((names[1].0 - panels[1]) - (names[0].0 - panels[0])) < 0.02)
}

@Test(arguments: [(1, [1]), (2, [2, 1]), (3, [3, 2, 1]), (4, [2, 1]), (6, [3, 2, 1])])
func `as many panels side by side as may be, and rows that are full`(panels: Int, columns: [Int]) {
  #expect(FigureBody.columns(of: panels) == columns)
}

@Test(arguments: ["dark", "print"]) func `a figure in a theme`(name: String) throws {
  let theme = try #require(Theme.named(name))
  try expectGolden(svg(options: .init(width: 100, theme: theme)), name, "svg")
}

@Test func `a wider font gets more room, and larger labels get taller lines`() throws {
  let graph = try sampleGraph(wordLimit: 2)
  var theme = Theme.light
  func key() -> FigureKey { FigureKey.columns(graph, width: 400, theme: theme, language: .britishEnglish) }
  func legend() -> FigureLegend {
    FigureLegend(graph, width: 300, theme: theme, style: theme.graph, language: .britishEnglish)
  }
  let (usualKey, usualLegend) = (key().height, legend().height)
  theme.fontWidth = 1.4
  #expect(key().height > usualKey)
  #expect(legend().height > usualLegend)
  theme.fontWidth = 1
  theme.labelSize *= 1.5
  #expect(key().height >= 1.5 * usualKey)
  #expect(legend().height >= 1.5 * usualLegend)
}

@Test func `two figures of one graph can stand in one page`() throws {
  func ids(_ prefix: String) throws -> [Substring] {
    let text = String(decoding: try svg(options: .init(idPrefix: prefix)), as: UTF8.self)
    return text.split(separator: " id=\"").dropFirst().map { $0.prefix { $0 != "\"" } }
  }
  let (first, second) = (try ids("a"), try ids("b"))
  #expect(first.count > 12)
  #expect(Set(first).count == first.count)
  #expect(Set(first).isDisjoint(with: second))
}

@Test func `a key that finds no room is left to the table, and the note says so`() throws {
  let tall = String(decoding: try svg(wordLimit: 2), as: UTF8.self)
  #expect(tall.contains("-key\""))
  let low = String(
    decoding: try svg(wordLimit: 2, options: .init(width: 100, keyHeight: 90, hasTable: true)), as: UTF8.self)
  #expect(!low.contains("-key\""))
  #expect(low.contains("table of relations"))
}

@Test func `many lines of key run on where columns are too tall`() throws {
  let graph = try sampleGraph(wordLimit: 0)
  let columns = FigureKey.columns(graph, width: 400, theme: .light, language: .britishEnglish)
  let running = FigureKey.running(graph, width: 400, theme: .light, language: .britishEnglish)
  #expect(running.height <= columns.height)
  #expect(running.height > 0)
}

@Test func `the figure is as wide as its diagram needs`() throws {
  let text = String(decoding: try svg(options: .init(width: 50)), as: UTF8.self)
  #expect(text.contains("viewBox=\"0 0 312 "))
}

@Test func `a graph without relations says so`() throws {
  let graph = ActorGraph(.init(title: "Nothing"))
  let placement = GraphPlacement(width: 0, height: 0, nodes: [], edges: [], engine: .dot)
  let text = String(decoding: GraphFigure.write(graph, placement), as: UTF8.self)
  #expect(text.contains("There are no relations to draw."))
}

@Test(arguments: NodeOutline.allCases)
func `a line ends inside its node, whatever the outline`(outline: NodeOutline) {
  typealias Point = GraphPlacement.Point
  let shape = NodeShape(outline, centre: Point(x: 50, y: 20), width: 60, height: 28)
  #expect(shape.contains(Point(x: 50, y: 20)))
  #expect(!shape.contains(Point(x: 50, y: 35)))
  var path = EdgePath([Point(x: 10, y: -20), Point(x: 13, y: -10), Point(x: 17, y: -4), Point(x: 20.5, y: 6.5)])
  path.reach(shape)
  #expect(shape.contains(path.end))
}

@Test func `a shortened line ends where the arrowhead begins`() {
  typealias Point = GraphPlacement.Point
  var path = EdgePath([Point(x: 0, y: 0), Point(x: 0, y: 10), Point(x: 0, y: 20), Point(x: 0, y: 30)])
  path.shorten(by: 8)
  #expect(abs(path.end.y - 22) < 0.01)
  #expect(abs(path.heading.y - 1) < 0.001)
  path.shorten(by: 100)
  #expect(path.points.count == 4)
}
