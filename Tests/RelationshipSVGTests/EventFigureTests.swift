import ChronologyModel
import EDTF
import ExternalTools
import FigureStyle
import GoldenFiles
import RelationshipDOT
import RelationshipGraph
import Testing
import Wording

@testable import RelationshipSVG

private func graph(_ count: Int = 3) throws -> EventGraph {
  var chronology = Chronology(title: "Causes")
  chronology.events = try (0..<count).map { index in
    var event = Event(
      id: EntryID("e\(index)"), title: "Event number \(index) & more",
      when: [Claim(RecordedDate(try EDTFDate("\(2000 + index / 2)")))])
    if index + 1 < count { event.leadsTo.append(Reference(EntryID("e\(index + 1)"))) }
    if index % 4 == 0, index + 3 < count { event.leadsTo.append(Reference(EntryID("e\(index + 3)"))) }
    if index == 1 { (event.standing, event.importance) = (.alleged, Importance(5) ?? .normal) }
    return event
  }
  return EventGraph(chronology)
}

@Test func `a figure of causes and consequences`() throws {
  let graph = try graph()
  let labels = EventLabels(graph, language: .britishEnglish, font: LabelFont(size: 10.67), nodeWidth: 132)
  typealias Point = GraphPlacement.Point
  let nodes = labels.nodes.enumerated().map {
    GraphPlacement.Box(centre: Point(x: 100, y: 30 + 70 * Double($0)), label: $1)
  }
  let paths = graph.links.map { link in
    let (top, bottom) = (30 + 70 * Double(link.from) + 20, 30 + 70 * Double(link.to) - 20)
    return [0, 1.0 / 3, 2.0 / 3, 1].map { Point(x: 100, y: top + (bottom - top) * $0) }
  }
  let placement = EventPlacement(width: 200, height: 200, nodes: nodes, paths: paths)
  try expectGolden(EventFigure.write(graph, placement, options: .init(width: 80, idPrefix: "events")), "events", "svg")
}

@Test func `without links the figure says so`() throws {
  let graph = try graph(1)
  let placement = EventPlacement(width: 0, height: 0, nodes: [], paths: [])
  let text = String(decoding: EventFigure.write(graph, placement, options: .init()), as: UTF8.self)
  #expect(text.contains("No event is said to have led to another."))
}

@Suite(.enabled("Graphviz is not installed") { await hasDot() })
struct EventPlacementTests {
  @Test(arguments: [2, 7, 24]) func `no event stands above an earlier one, and none overlaps another`(count: Int)
    async throws
  {
    let graph = try graph(count)
    let placement = try await EventPlacement.place(
      graph, for: .init(), limits: ExternalToolLimits(time: .seconds(240)))
    #expect(placement.nodes.count == count)
    #expect(placement.paths.allSatisfy { ($0?.count ?? 0) >= 4 })
    for (earlier, later) in zip(placement.nodes, placement.nodes.dropFirst()) {
      #expect(later.centre.y >= earlier.centre.y - 1)
    }
    for (index, box) in placement.nodes.enumerated() {
      for other in placement.nodes[(index + 1)...] {
        #expect(
          abs(box.centre.x - other.centre.x) >= (box.label.width + other.label.width) / 2 - 1
            || abs(box.centre.y - other.centre.y) >= (box.label.height + other.label.height) / 2 - 1)
      }
    }
  }

  @Test func `the file for Graphviz has every event and every link`() async throws {
    let graph = try graph(9)
    let bytes = EventDOT.write(graph, theme: .light, language: .britishEnglish)
    let output = try await ExternalTool.dot.run(
      ["-Tplain"], input: bytes, limits: ExternalToolLimits(time: .seconds(240)))
    let lines = String(decoding: output, as: UTF8.self).split(separator: "\n")
    #expect(lines.count { $0.hasPrefix("node n") } == 9)
    #expect(lines.count { $0.hasPrefix("edge n") && !$0.contains("invis") } >= graph.links.count)
  }
}

private func hasDot() async -> Bool {
  (try? await ExternalTool.dot.run(["-V"], limits: ExternalToolLimits(time: .seconds(240)))) != nil
}
