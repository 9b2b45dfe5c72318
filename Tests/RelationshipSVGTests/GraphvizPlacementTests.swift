import ChronologyModel
import ExternalTools
import FigureStyle
import GoldenFiles
import RelationshipDOT
import RelationshipGraph
import Testing
import Wording

@testable import RelationshipSVG

private let twoNodes = #"""
  {"name": "positions", "bb": "0,0,100,200", "objects": [
    {"_gvid": 0, "name": "n0", "pos": "50,180"}, {"_gvid": 1, "name": "n1", "pos": "50,20"},
    {"_gvid": 2, "name": "m0", "pos": "40,100"}],
   "edges": [
    {"_gvid": 0, "tail": 2, "head": 0, "pos": "40,100 41,120 49,140 50,160"},
    {"_gvid": 1, "tail": 1, "head": 2, "pos": "50,40 49,60 41,80 40,100"}]}
  """#

@Test func `positions are read with the first line above and paths from subject to object`() throws {
  let output = try GraphvizOutput(Array(twoNodes.utf8))
  #expect(output.width == 100)
  #expect(output.height == 200)
  #expect(output.positions["n0"] == .init(x: 50, y: 20))
  var paths = output.paths
  #expect(paths.take(between: "n0", and: "m0")?.first == .init(x: 50, y: 40))
  #expect(paths.take(between: "n0", and: "m0") == nil)
  #expect(paths.take(between: "m0", and: "n1")?.last == .init(x: 50, y: 160))
}

@Test(arguments: ["", "{}", "[1]", #"{"bb": "0,0,1"}"#, #"{"bb": "a,b,c,d", "objects": 3}"#, "<svg/>"])
func `what is not Graphviz's output is an error`(text: String) {
  #expect(throws: GraphvizOutputError.self) { try GraphvizOutput(Array(text.utf8)) }
}

@Test func `a program that is missing is named`() async {
  let tool = ExternalTool(program: "no-such-dot", package: "graphviz")
  await #expect(throws: ExternalToolError(tool, .notFound)) { try await tool.run([], limits: patient) }
}

@Test func `the file for positions has no text`() throws {
  let graph = try sampleGraph()
  let bytes = PositionsDOT.write(graph, labels(of: graph), spacing: .init(nodes: 14, layers: 19))
  try expectGolden(bytes, "positions", "dot")
}

private func hasGraphviz() async -> Bool { (try? await ExternalTool.dot.run(["-V"], limits: patient)) != nil }

@Suite(.enabled("Graphviz is not installed") { await hasGraphviz() })
struct WithGraphviz {
  typealias Box = GraphPlacement.Box

  private func crowd(actors: Int, relations: Int) -> ActorGraph {
    var chronology = Chronology(title: "Crowd")
    chronology.actors = (0..<actors).map { Actor(id: EntryID("a\($0)"), name: "Actor number \($0)") }
    chronology.relations = (0..<relations).map { index in
      Relation(
        id: EntryID("r\(index)"), kind: RelationKind.core[index % RelationKind.core.count].name,
        participants: [
          Participant(actor: Reference(EntryID("a\(index * index % actors)")), role: .subject),
          Participant(actor: Reference(EntryID("a\((index * 11 + 3) % actors)")), role: .object),
        ])
    }
    return ActorGraph(chronology, options: .init(nodeLimit: actors, edgeLimit: relations))
  }

  private func place(_ graph: ActorGraph, width: Double = 592) async throws -> GraphPlacement {
    try await GraphvizPlacement.place(
      graph, width: width, size: Theme.light.labelSize, language: .britishEnglish, limits: patient)
  }

  private func overlaps(_ left: Box, _ right: Box) -> Bool {
    abs(left.centre.x - right.centre.x) < (left.label.width + right.label.width) / 2 - 1
      && abs(left.centre.y - right.centre.y) < (left.label.height + right.label.height) / 2 - 1
  }

  @Test(arguments: [(3, 2), (12, 15), (12, 16), (24, 40), (6, 40)])
  func `no node or label overlaps another`(actors: Int, relations: Int) async throws {
    let graph = crowd(actors: actors, relations: relations)
    let placement = try await place(graph)
    #expect(placement.nodes.count == graph.nodes.count)
    let boxes = placement.nodes + placement.edges.compactMap { $0?.label }
    #expect(boxes.count == graph.nodes.count + graph.edges.count)
    for (index, box) in boxes.enumerated() {
      #expect(!boxes[(index + 1)...].contains { overlaps(box, $0) })
      #expect(box.centre.x - box.label.width / 2 > -1)
      #expect(box.centre.x + box.label.width / 2 < placement.width + 1)
    }
  }

  @Test func `lines begin at their subject and end at their object`() async throws {
    let graph = crowd(actors: 12, relations: 20)
    let placement = try await place(graph)
    let boxes = Dictionary(uniqueKeysWithValues: zip(graph.nodes.map(\.id), placement.nodes))
    for (edge, line) in zip(graph.edges, placement.edges) {
      let path = try #require(line?.path)
      for (end, actor) in [(path.first, edge.from), (path.last, edge.to)] {
        let (point, box) = (try #require(end), try #require(boxes[actor]))
        #expect(abs(point.x - box.centre.x) <= box.label.width / 2 + 3)
        #expect(abs(point.y - box.centre.y) <= box.label.height / 2 + 3)
      }
    }
  }

  @Test func `less room gives a narrower placement`() async throws {
    let graph = crowd(actors: 20, relations: 24)
    #expect(try await place(graph, width: 500).width <= place(graph, width: 5_000).width)
  }

  @Test func `a wider font gets wider boxes`() async throws {
    let graph = crowd(actors: 3, relations: 2)
    let usual = try await place(graph)
    let wide = try await GraphvizPlacement.place(
      graph, width: 5_000, size: Theme.light.labelSize, fontWidth: 1.3, language: .britishEnglish, limits: patient)
    let pairs = zip(usual.edges.compactMap { $0?.label }, wide.edges.compactMap { $0?.label })
    for (narrower, wider) in pairs { #expect(narrower.label.width < wider.label.width) }
  }

  @Test func `what was placed is placed once, as long as it is asked for`() async throws {
    let graphviz = Graphviz()
    let graph = crowd(actors: 3, relations: 2)
    func place(_ limits: ExternalToolLimits) async throws -> GraphPlacement {
      try await GraphvizPlacement.place(
        graph, width: 592, size: Theme.light.labelSize, language: .britishEnglish, by: graphviz, limits: limits)
    }
    // No program does anything in no time.
    let never = ExternalToolLimits(time: .zero)
    let placement = try await place(patient)
    for _ in 0..<3 {
      graphviz.forgetUnused()
      #expect(try await place(never) == placement)
    }
    graphviz.forgetUnused()
    graphviz.forgetUnused()
    await #expect(throws: ExternalToolError.self) { try await place(never) }
  }

  @Test func `where dot takes too long sfdp places the actors and the figure says so`() async throws {
    let graph = crowd(actors: 60, relations: 190)
    let labels = FigureLabels(
      graph, language: .britishEnglish, font: LabelFont(size: 10.67), nodeWidth: 96, boldNames: true)
    let placement = try await GraphvizPlacement.place(
      graph, labels, spacing: GraphvizPlacement.settings[0].spacing, engine: .sfdp, limits: patient)
    #expect(placement.engine == .sfdp)
    #expect(placement.edges.allSatisfy { $0 != nil && $0?.label == nil })
    let text = String(decoding: GraphFigure.write(graph, placement), as: UTF8.self)
    #expect(text.contains("took too long"))
  }

  @Test func `above two hundred edges sfdp draws lines without labels`() async throws {
    let graph = crowd(actors: 60, relations: 260)
    let placement = try await place(graph)
    #expect(graph.edges.count > 200)
    #expect(placement.engine == .sfdp)
    #expect(placement.edges.allSatisfy { $0 != nil && $0?.label == nil })
    let text = String(decoding: GraphFigure.write(graph, placement), as: UTF8.self)
    #expect(text.contains("drawn without labels"))
  }
}

/// Other tests may hold every thread for a while.
private let patient = ExternalToolLimits(time: .seconds(240))
