import EDTF
import Testing

@testable import TimelineLayout

@Suite("Marks")
struct TimeMarkTests {
  private static func kinds(_ text: String) throws -> [String] {
    try TimeMark(EDTFDate(text)).pieces.map { piece in
      switch piece {
      case .dot(_, let isHollow): isHollow ? "hollow dot" : "dot"
      case .span(_, _, let texture): texture.rawValue
      case .tick: "tick"
      case .join(_, _, let isDotted): isDotted ? "dotted join" : "join"
      case .arrow(_, .past): "arrow past"
      case .arrow(_, .future): "arrow future"
      case .ray(_, .past): "ray past"
      case .ray(_, .future): "ray future"
      case .unknown(_, .past): "unknown past"
      case .unknown(_, .future): "unknown future"
      case .cut: "cut"
      }
    }
  }

  @Test(
    "each kind of date has the shapes of the drawing vocabulary",
    arguments: [
      ("1979-12-24", ["dot"]),
      ("1969-07-20T20:17:40Z", ["dot"]),
      ("1979-12", ["hollow"]),
      ("1979", ["hollow"]),
      ("1979-12-24/1989-02-15", ["solid"]),
      ("1979-12/1989", ["shoulder", "solid", "shoulder"]),
      ("1979/1979-12-24", ["shoulder"]),
      ("198X", ["hatched"]),
      ("1985-04-XX", ["hatched"]),
      ("../1989", ["shoulder", "arrow past"]),
      ("1989-02-15/..", ["arrow future"]),
      ("/1989-02-15", ["unknown past"]),
      ("1989-02-15/", ["unknown future"]),
      ("[1992-04-15,1992-04-17]", ["dotted join", "hollow dot", "hollow dot"]),
      ("{1992-04-15,1992-04-17}", ["join", "dot", "dot"]),
      ("[..1992-04-15]", ["hollow dot", "ray past"]),
      ("[1992-04-15..]", ["hollow dot", "ray future"]),
      ("{..1992-04-15}", ["dot", "arrow past"]),
      ("1950S2", ["hollow", "tick"]),
      ("2001-21", ["hollow"]),
    ])
  func vocabulary(text: String, kinds: [String]) throws {
    #expect(try Self.kinds(text) == kinds)
  }

  @Test("scattered days have a tick each, joined by a line")
  func scattered() throws {
    let kinds = try Self.kinds("1985-XX-15")
    #expect(kinds.first == "join")
    #expect(kinds.dropFirst() == Array(repeating: "tick", count: 12)[...])
  }

  @Test(
    "doubt is texture, not geometry",
    arguments: [("1979~", true, false), ("1979?", false, true), ("1979%", true, true), ("1979", false, false)])
  func doubt(text: String, isApproximate: Bool, isUncertain: Bool) throws {
    let mark = try TimeMark(EDTFDate(text))
    #expect(mark.isApproximate == isApproximate)
    #expect(mark.isUncertain == isUncertain)
    #expect(try mark.extent == TimeMark(EDTFDate("1979")).extent)
  }

  private static let vague: [(String, Set<TimeMark.Direction>)] = [
    ("1979~", [.past, .future]), ("1979%", [.past, .future]), ("2004-06~-11", [.past, .future]), ("1979?", []),
    ("2001-21", [.past, .future]), ("1947~/1991-12-26", [.past]), ("1947/1991~", [.future]),
    ("1989~/..", [.past]), ("/1624~", [.future]), ("[1984~,1986]", [.past, .future]), ("1979/1989", []),
  ]

  @Test("only the ends fade at which a date is approximate or a season", arguments: vague)
  func fades(text: String, ends: Set<TimeMark.Direction>) throws {
    #expect(try TimeMark(EDTFDate(text)).fades == ends)
  }

  @Test("where a mark is cut it does not fade")
  func cut() throws {
    let mark = try TimeMark(EDTFDate("1979~/1989~"))
    let clipped = try #require(mark.clipped(to: mark.anchor...(mark.anchor + 1000)))
    #expect(clipped.fades == [.past])
  }

  private static let symbols: [(String, [Legend.Symbol])] = [
    ("1985-XX-15", [.ticks]), ("1804S3", [.capsule, .estimate]), ("{1985-04-15,1985-04-17}", [.dot, .allOf]),
    ("[..1985-04-15]", [.ray]), ("2001-21", [.capsule, .approximate]), ("1979?/1985", [.bar, .shoulder, .uncertain]),
  ]

  @Test("the legend explains what is drawn, and nothing else", arguments: symbols)
  func legend(text: String, symbols: [Legend.Symbol]) throws {
    #expect(Legend.symbols(of: [try TimeMark(EDTFDate(text))], FigureWords.english.legend).map(\.symbol) == symbols)
  }

  @Test("the solid core runs from the end of a coarse start to the start of a coarse end")
  func core() throws {
    let pieces = try TimeMark(EDTFDate("1979-12/1989")).pieces
    let start = try #require(CalendarDay(year: 1980, month: 1, day: 1)?.dayNumber)
    let end = try #require(CalendarDay(year: 1989, month: 1, day: 1)?.dayNumber)
    #expect(pieces.contains(.span(from: Double(start), to: Double(end), .solid)))
  }
}
