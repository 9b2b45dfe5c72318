import ChronologyModel
import EDTF
import FigureStyle
import TextMetrics
import Testing
import Wording

@testable import TimelineLayout

@Suite("A page that is full")
struct FittingTests {
  private static func plans(_ chronology: Chronology, _ size: FigureSize, pages: Bool = false) -> [TimelinePlan] {
    var options = TimelineOptions(size: size, title: "A title")
    options.usesPages = pages
    return TimelinePlanner(chronology, options: options).plans()
  }

  private static func text(_ blocks: [TextBlock]) -> String {
    blocks.flatMap(\.lines).map { $0.map(\.text).joined() }.joined(separator: " ")
  }

  @Test("titles that give way to numbers stand in the key, each under its number")
  func key() throws {
    let plan = Self.plans(try TimelinePlanTests.chronology(110, seed: 3), .a4)[0]
    let key = Self.text(plan.key)
    let numbered = plan.entries.filter { $0.form == .number }
    #expect(!numbered.isEmpty)
    for entry in numbered {
      let number = try #require(entry.number?.lines.first?.first?.text)
      let word = entry.title.split(separator: " ").first ?? ""
      #expect(["", "c. "].contains { key.contains("\(number)\u{A0}\($0)\(word)") })
    }
  }

  @Test("labels stand closer before any gives way")
  func dense() throws {
    let events = try (1...130).map { try Rows.event("Treaty \($0)", "\(1890 + $0)-05-0\($0 % 9 + 1)") }
    let plan = Self.plans(Rows.chronology(events), .a4)[0]
    #expect(plan.entries.allSatisfy { $0.form == .full })
    #expect(plan.height <= (FigureSize.a4.pixelHeight ?? 0) + 0.01)
  }

  @Test("numbers in the key run in order of time from 1")
  func numbers() throws {
    let plan = Self.plans(try TimelinePlanTests.chronology(110, seed: 3), .a4)[0]
    let numbers = plan.entries.compactMap { $0.number?.lines.first?.first?.text }.compactMap { Int($0) }
    try #require(!numbers.isEmpty)
    #expect(numbers == Array(1...numbers.count))
  }

  @Test("a small page that is full has labels on most of its marks", arguments: [35, 45])
  func small(count: Int) throws {
    let size = FigureSize(width: 160, height: 110)
    let plan = Self.plans(try TimelinePlanTests.chronology(count, seed: 3), size)[0]
    let named = plan.entries.count { $0.form != .more }
    #expect(named >= 20)
    #expect(plan.height <= (size.pixelHeight ?? 0) + 0.01)
    let key = plan.key.map { $0.baseline - $0.size }.min() ?? plan.height
    for number in plan.entries.compactMap(\.number) { #expect(number.baseline < key) }
  }

  @Test("lines of a key do not touch, whatever their scripts")
  func scripts() throws {
    let titles = [
      "\u{5317}\u{4EAC}\u{4F1A}\u{8AC7} \u{627}\u{644}\u{627}\u{62A}\u{641}\u{627}\u{642}", "a treaty is signed",
      "\u{DC}bergang",
    ]
    let content = Footer.Content(key: (1...30).map { (number: "\($0)", title: titles[$0 % 3]) })
    let key = Footer(content, top: 0, width: 160, theme: .light).key
    try #require(key.count > 3)
    for (line, next) in zip(key, key.dropFirst()) {
      let below = line.baseline + line.size * TextMeasure.descent(of: Self.text([line]))
      let ascent = TextMeasure.ascent(of: Self.text([next]))
      // Bounds of plain Latin allow for accents, which the lines of a key need not.
      let allowed = ascent > TextMeasure.ascent ? 0.01 : 2
      #expect(below <= next.baseline - next.size * ascent + allowed)
    }
  }

  @Test("the question mark after an end that is not known stays clear of the legend")
  func unknownEnd() throws {
    let chronology = Rows.chronology([
      try Rows.event("First", "2010"), try Rows.event("Last", "2020-05-09/"), try Rows.event("Beside it", "2020-04"),
    ])
    var options = TimelineOptions(size: FigureSize(width: 247, height: 160))
    options.form = .columns
    let plan = TimelinePlanner(chronology, options: options).plans()[0]
    let ends = plan.entries.flatMap(\.marks).flatMap(\.pieces).compactMap { piece in
      if case .unknown(let at, .future) = piece { at } else { nil }
    }
    let end = try #require(ends.max())
    #expect(end + TimeMark.fadeLength + 10 <= (plan.legend.items.map(\.y).min() ?? 0) - 5)
  }

  @Test(
    "further pages show every event once, in full and in order, and tell which page they are", arguments: [140, 260])
  func pages(count: Int) throws {
    let chronology = try TimelinePlanTests.chronology(count, seed: 5)
    let plans = Self.plans(chronology, .a4, pages: true)
    #expect(plans.count > 1)
    let drawn = plans.flatMap(\.entries).map(\.event)
    #expect(drawn.count == count && Set(drawn) == Set(chronology.events.map(\.id)))
    #expect(plans.flatMap(\.entries).allSatisfy { $0.form == .full })
    for (index, plan) in plans.enumerated() {
      #expect(Self.text(plan.heading).contains("\(index + 1) of \(plans.count)"))
      #expect(plan.height <= (FigureSize.a4.pixelHeight ?? 0) + 0.01)
      #expect(plan.legend.items.map(\.symbol) == plans[0].legend.items.map(\.symbol))
    }
  }

  @Test("a chronology that fits one page gives one, even where pages are allowed")
  func onePage() throws {
    #expect(Self.plans(try TimelinePlanTests.chronology(20, seed: 5), .a4, pages: true).count == 1)
  }

  @Test("a slide has two panels, in order of time")
  func slide() throws {
    let size = try #require(FigureSize("16:9"))
    let plan = Self.plans(try TimelinePlanTests.chronology(60, seed: 2), size)[0]
    #expect(plan.panels.count == 2)
    #expect(plan.height <= (size.pixelHeight ?? 0) + 0.01)
    #expect(plan.panels[0].axis.across.upperBound < plan.panels[1].axis.across.lowerBound)
  }

  @Test("a label stands on the side that its author chose", arguments: LabelSide.allCases)
  func side(side: LabelSide) throws {
    var chronology = try TimelinePlanTests.chronology(30, seed: 5)
    for index in chronology.events.indices { chronology.events[index].label.side = side }
    let plan = Self.plans(chronology, FigureSize(width: 160, height: nil))[0]
    let anchors = Set(plan.entries.compactMap { $0.label?.anchor })
    #expect(anchors == [side == .right ? .start : .end])
    // The figure is drawn as its mirror image.
    let mirrored = TimelineOptions(size: FigureSize(width: 160, height: nil), language: .arabic)
    let others = TimelinePlanner(chronology, options: mirrored).plans()[0].entries.compactMap { $0.label?.anchor }
    #expect(Set(others) == [side == .right ? .end : .start])
  }

  @Test("past three hundred events the figure counts them all and says so")
  func crowd() throws {
    let plan = Self.plans(try TimelinePlanTests.chronology(700, seed: 2), .a4)[0]
    #expect(plan.panels[0].density != nil)
    #expect(Self.text(plan.notes).contains("all 700 events"))
    #expect(plan.entries.count > 30 && plan.entries.count < 120)
  }

  @Test("in a crowd the most important events have marks")
  func mostImportant() throws {
    var chronology = try TimelinePlanTests.chronology(700, seed: 2)
    for index in chronology.events.indices { chronology.events[index].importance = Importance(2) ?? .normal }
    for index in [3, 400, 699] { chronology.events[index].importance = Importance(5) ?? .normal }
    let drawn = Set(Self.plans(chronology, .a4)[0].entries.map(\.event))
    for index in [3, 400, 699] { #expect(drawn.contains(chronology.events[index].id)) }
  }

  @Test("a bar that goes on on the next page is cut, not ended")
  func cut() throws {
    let mark = try TimeMark(EDTFDate("1979-12-24/1989-02-15"))
    let middle = mark.extent.lowerBound + 100
    let clipped = try #require(mark.clipped(to: mark.extent.lowerBound...middle))
    #expect(clipped.pieces.contains(.cut(at: middle, .future)))
    #expect(clipped.extent.upperBound == middle)
    #expect(mark.clipped(to: (mark.extent.upperBound + 1)...(mark.extent.upperBound + 2)) == nil)
  }

  @Test("the explanation has a line for each mark, and says what the layout cost")
  func explanation() throws {
    let plans = Self.plans(try TimelinePlanTests.chronology(130, seed: 3), .a4)
    let lines = Explanation.lines(of: plans)
    #expect(lines.count == 132)
    #expect(lines[0].hasPrefix("layout cost"))
    let forms = lines.dropFirst(2).map { $0.split(separator: "\t", omittingEmptySubsequences: false)[5] }
    #expect(forms.map(String.init) == plans[0].entries.map(\.form.rawValue))
    #expect(LayoutCost(of: plans).crossings == 0)
  }
}
