import ChronologyModel
import Diagnostics
import EDTF
import Parsing
import Testing

@testable import ChronologyFormats

private func read(_ name: String) throws -> ReadResult {
  let format = try #require(InputFormat(fileName: name))
  return format.read(try Repository.bytes("Tests/ChronologyFormatsTests/Networks/\(name)"), name: name)
}

extension Relation {
  fileprivate var line: String {
    let ends = participants.map(\.actor.id.text).joined(separator: isDirected ? " -> " : " -- ")
    let others = attributes.map { " \($0.name)=\($0.value)" }.joined()
    return "\(id): \(ends) \(kind), \(sign.rawValue), \(date?.canonical ?? "undated")\(others)"
  }
}

/// Files as other programs write them.
@Suite struct `Networks of other programs` {
  @Test(arguments: ["signed", "parallel", "random"], ["gexf", "graphml"])
  func `of networkx have the nodes and edges that networkx reads in them`(_ name: String, _ ending: String) throws {
    let file = "\(name).\(ending)"
    let expected = try #require(
      try JSONReader.read(Repository.bytes("Tests/ChronologyFormatsTests/Networks/networks.json"))[file])
    let chronology = try read(file).chronology
    #expect(chronology.actors.map(\.id.text).sorted() == expected["nodes"]?.elements.map { $0.string ?? "" })
    let isDirected = expected["directed"]?.value == .bool(true)
    func pair(_ ends: [String]) -> String { (isDirected ? ends : ends.sorted()).joined(separator: " ") }
    let edges = chronology.relations.map { pair($0.participants.map(\.actor.id.text)) }
    #expect(
      edges.sorted() == expected["edges"]?.elements.map { pair($0.elements.map { $0.string ?? "" }) }.sorted())
    #expect(chronology.relations.allSatisfy { $0.isDirected == isDirected })
  }

  @Test(arguments: ["signed.gexf", "signed.graphml"]) func `of networkx keep labels, kinds, signs and dates`(
    _ name: String
  ) throws {
    let result = try read(name)
    #expect(result.chronology.title == "A signed network")
    #expect(result.chronology.actors.map(\.name) == ["Egypt", "Israel & neighbours", "United Nations"])
    #expect(result.chronology.actors.map(\.kind) == [.state, .state, nil])
    #expect(
      result.chronology.relations.map { $0.line.drop { $0 != ":" } } == [
        ": egypt -> israel hostile to, hostile, 1948-05-15/1979-03-26",
        ": israel -> egypt recognises, co-operative, 1979-03-26/.. weight=2.5",
        ": un -> israel involved with, neutral, undated",
      ])
    #expect(result.findings.map(\.code) == ["nameless-edges"])
  }

  @Test func `of Gephi keep times, and what changes in time is told`() throws {
    let result = try read("gephi.gexf")
    #expect(result.chronology.title == "Companies")
    #expect(
      result.chronology.actors.map { actor in
        "\(actor.name), \(actor.existence?.canonical ?? "-")"
          + actor.attributes.map { ", \($0.name)=\($0.value)" }.joined()
      } == [
        "Lamp works, 1901-01-01/.., Staff=12, Staff=40, Modularity Class=0",
        "Glass works, {1890-01-01..1899-12-31,1905-01-01..}, Modularity Class=3", "Owner, -, Modularity Class=0",
      ])
    #expect(
      result.chronology.relations.map(\.line) == [
        "0: n0 -> n1 supplies, co-operative, 1906-03-01/1914-07-31 weight=2.0",
        "1: n0 -- n1 rival of, hostile, undated", "2: n2 -- n1 involved with, neutral, 1912",
      ])
    #expect(
      result.findings.map { $0.message.prefix { $0 != ";" } } == [
        "values that hold only for a time: 2, the first of 'Staff'",
        "positions, sizes, colours and the like are passed over: 4 elements",
        "edges that say nothing of their kind: 1", "numbers read as years: 1, the first 1912",
      ])
  }

  @Test func `of yEd have the labels that are drawn, and groups as members`() throws {
    let result = try read("yed.graphml")
    #expect(
      result.chronology.actors.map { "\($0.id): \($0.name)\($0.memberships.map { " in \($0.of.id)" }.joined())" } == [
        "n0: The league", "n0::n0: First city in n0", "n0::n1: Second city in n0", "n1: The king",
      ])
    #expect(result.chronology.actors[1].description == "A port & its hinterland")
    #expect(
      result.chronology.relations.map(\.line) == [
        "n0::e0: n0::n0 -> n0::n1 trades with, co-operative, undated",
        "e0: n1 -> n0 involved with, neutral, undated",
      ])
  }
}
