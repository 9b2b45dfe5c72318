import ExternalTools
import FigureStyle
import Glibc
import Parsing
import RelationshipGraph
import Testing
import Wording

@testable import RelationshipDOT

/// How many maps: `CHRONOGRAPH_MAPS=200` tries more than a usual run has time for.
private let count = getenv("CHRONOGRAPH_MAPS").flatMap { Int(String(cString: $0)) } ?? 8

@Suite(.enabled("Graphviz is not installed") { await hasDot() })
struct RandomMapTests {
  private static let limits = ExternalToolLimits(time: .seconds(280))

  @Test(arguments: 0..<count)
  func `dot reads every node, every edge and every label as it was meant, and lays the map out`(number: Int)
    async throws
  {
    var map = RandomMap(number)
    let graph = try map.graph()
    let labels = FigureLabels(
      graph, language: .britishEnglish, font: LabelFont(size: GraphDOT.fontSize), nodeWidth: 110, boldNames: false)
    let bytes = GraphDOT.write(graph, theme: .light, language: .britishEnglish)
    let output = try JSONReader.read(try await ExternalTool.dot.run(["-Tjson0"], input: bytes, limits: Self.limits))

    let objects = output["objects"]?.elements ?? []
    let names = objects.compactMap { $0["name"]?.string }
    let nodes = objects.filter { isOurs($0["name"]?.string ?? "") }
    #expect(nodes.count == graph.nodes.count)
    #expect(nodes.map { meant($0["label"]?.string) } == labels.nodes.map { written($0.text) })
    #expect(
      nodes.map { meant($0["tooltip"]?.string) } == graph.nodes.map { written($0.description(in: .britishEnglish)) })
    #expect(nodes.allSatisfy { $0["pos"]?.string != nil })
    let frames = objects.filter { $0["name"]?.string?.hasPrefix("cluster") == true }
    #expect(
      frames.map { meant($0["label"]?.string) } == (graph.hasFrames ? labels.frames.map { written($0.text) } : []))

    let words = EdgeDescriptions(of: graph, in: .britishEnglish)
    let edges = (output["edges"]?.elements ?? []).filter { edge in
      [edge["tail"], edge["head"]].allSatisfy { end in
        end?.integer.map { names.indices.contains($0) && isOurs(names[$0]) } ?? false
      }
    }
    #expect(edges.count == graph.edges.count)
    let wanted = Dictionary(
      grouping: zip(graph.edges, labels.edges).map { written($1.text) + "|" + written(words.text(of: $0)) }, by: \.self)
    let read = Dictionary(
      grouping: edges.map { meant($0["label"]?.string) + "|" + meant($0["tooltip"]?.string) }, by: \.self)
    #expect(read.mapValues(\.count) == wanted.mapValues(\.count))
  }

  private func isOurs(_ name: String) -> Bool { name.first == "n" && Int(name.dropFirst()) != nil }

  /// What Graphviz would draw: it keeps its escapes and entities until then.
  private func meant(_ text: String?) -> String {
    var result = String.UnicodeScalarView()
    var isEscaped = false
    for scalar in (text ?? "").replacing("&amp;", with: "&").unicodeScalars {
      if isEscaped {
        result.append(scalar == "n" ? "\n" : scalar)
        isEscaped = false
      } else if scalar == "\\" {
        isEscaped = true
      } else {
        result.append(scalar)
      }
    }
    return String(result)
  }

  /// What a label may hold: no control characters, and direction marks that end where the label does.
  private func written(_ text: String) -> String {
    let kept = text.unicodeScalars.filter {
      $0 == "\n" || $0 == "\t" || !($0.value < 0x20 || (0x7F...0x9F).contains($0.value) || $0.value == 0xFFFE)
    }
    return String(String.UnicodeScalarView(kept)).replacing("\t", with: " ")
  }
}

private func hasDot() async -> Bool {
  (try? await ExternalTool.dot.run(["-V"], limits: ExternalToolLimits(time: .seconds(240)))) != nil
}
