import ChronologyModel
import Markup
import RelationshipGraph
import RelationshipJSON

extension DiagramDrawing {
  func analysis(of chronology: Chronology) -> GraphAnalysis { GraphAnalysis(of: graph, in: chronology) }

  func json(of chronology: Chronology) -> [UInt8] { GraphJSON.write(graph, analysis(of: chronology)) }

  func analysisText(of chronology: Chronology) -> [UInt8] {
    var out = ByteWriter()
    for line in analysis(of: chronology).text(in: language) {
      out.write(line, as: PlainLine.self)
      out.write("\n")
    }
    return out.bytes
  }
}
