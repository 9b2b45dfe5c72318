import FigureStyle
import Markup

/// A value of an attribute. Whatever it is, it is written in quotation marks.
enum DOTValue {
  case word(StaticString)
  case text(String)
  /// Lines that begin at the left, by Graphviz's escape `\l`.
  case leftAligned([String])
  case number(Double)
  case colour(Colour)
  /// In place of a text: an empty table of that size in points, written as HTML, which no text of the input may be.
  case room(width: Double, height: Double)
}

/// Writes statements of Graphviz's DOT language. Names of nodes are a letter and a number of ours.
struct DOTWriter {
  typealias Attributes = KeyValuePairs<StaticString, DOTValue?>

  private var output: ByteWriter

  /// - Parameter statements: about how many will be written.
  init(statements: Int = 0) { output = ByteWriter(capacity: (1 << 14) + statements << 8) }

  var bytes: [UInt8] { output.bytes }

  mutating func line(_ text: StaticString) {
    output.write(text)
    output.write("\n")
  }

  /// `"n0" ["label"="..."];` with every attribute that has a value.
  mutating func node(_ letter: StaticString, _ number: Int, _ attributes: Attributes) {
    name(letter, number)
    write(attributes)
  }

  mutating func edge(
    _ tail: (StaticString, Int), _ head: (StaticString, Int), _ attributes: Attributes
  ) {
    name(tail.0, tail.1)
    output.write(" -> ")
    name(head.0, head.1)
    write(attributes)
  }

  /// `node [...]`, `edge [...]` or `graph [...]`.
  mutating func defaults(_ element: StaticString, _ attributes: Attributes) {
    output.write("  ")
    output.write(element)
    write(attributes)
  }

  /// `subgraph "cluster0" { graph [...]; "n0"; "n3"; }`: a frame around nodes.
  mutating func cluster(_ number: Int, _ attributes: Attributes, _ members: [(letter: StaticString, numbers: [Int])]) {
    output.write("  subgraph \"cluster")
    output.write(number)
    output.write("\" {\n")
    defaults("graph", attributes)
    for (letter, numbers) in members {
      for number in numbers {
        output.write(" \"")
        output.write(letter)
        output.write(number)
        output.write("\";")
      }
    }
    output.write(" }\n")
  }

  /// `{ rank="same"; "p0"; "n3"; }`
  mutating func sameRank(_ nodes: [(letter: StaticString, number: Int)]) {
    output.write("  { rank=\"same\";")
    for (letter, number) in nodes {
      output.write(" \"")
      output.write(letter)
      output.write(number)
      output.write("\";")
    }
    output.write(" }\n")
  }

  /// `{ rank="same"; "l0"; "l1" }`
  mutating func rank(_ rank: StaticString, _ letter: StaticString, _ numbers: Range<Int>) {
    output.write("  { rank=\"")
    output.write(rank)
    output.write("\";")
    for number in numbers {
      output.write(" \"")
      output.write(letter)
      output.write(number)
      output.write("\";")
    }
    output.write(" }\n")
  }

  private mutating func name(_ letter: StaticString, _ number: Int) {
    output.write(bytes.last == UInt8(ascii: "\n") ? "  \"" : "\"")
    output.write(letter)
    output.write(number)
    output.write("\"")
  }

  private mutating func write(_ attributes: Attributes) {
    output.write(" [")
    var isFirst = true
    for (name, value) in attributes {
      guard let value else { continue }
      if !isFirst { output.write(", ") }
      isFirst = false
      output.write("\"")
      output.write(name)
      output.write("\"=")
      if case .room(let width, let height) = value {
        output.write("<<TABLE BORDER=\"0\" FIXEDSIZE=\"TRUE\" WIDTH=\"")
        output.write(Int(width.rounded(.up)))
        output.write("\" HEIGHT=\"")
        output.write(Int(height.rounded(.up)))
        output.write("\"><TR><TD></TD></TR></TABLE>>")
        continue
      }
      output.write("\"")
      switch value {
      case .word(let word): output.write(word)
      case .text(let text): output.write(text, as: DOTString.self)
      case .leftAligned(let lines):
        for line in lines {
          output.write(line, as: DOTString.self)
          output.write("\\l")
        }
      case .number(let number): output.write(number)
      case .colour(let colour): output.write(colour.description, as: DOTString.self)
      case .room: break
      }
      output.write("\"")
    }
    output.write("];\n")
  }
}
