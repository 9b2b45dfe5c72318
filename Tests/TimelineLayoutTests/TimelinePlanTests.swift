import ChronologyModel
import EDTF
import TextMetrics
import Testing

@testable import TimelineLayout

@Suite("A planned timeline")
struct TimelinePlanTests {
  /// Clustered events with titles of 15 to 60 characters; every kind of date.
  static func chronology(_ count: Int, seed: UInt64) throws -> Chronology {
    var random = SplitMix(seed)
    let words = ["talks", "ceasefire", "minister", "treaty", "delegation", "recognises", "Übergang", "договор", "北京会談"]
    var result = Chronology(title: "Test")
    for index in 0..<count {
      let centre = [1980, 1996, 2021][Int(random.next() % 3)]
      let date = Self.date(
        form: Int(random.next() % 12), year: centre + Int(random.next() % 4), month: 1 + Int(random.next() % 9))
      var title = ""
      let length = 15 + Int(random.next() % 45)
      while title.count < length {
        title += (title.isEmpty ? "" : " ") + words[Int(random.next() % UInt64(words.count))]
      }
      var event = Event(id: EntryID("e\(index)"), title: title, when: [Claim(RecordedDate(try EDTFDate(date)))])
      event.importance = Importance(1 + Int(random.next() % 5)) ?? .normal
      event.shortTitle = "short \(index)"
      event.category = "c\(random.next() % 5)"
      result.events.append(event)
    }
    return result
  }

  /// One of each kind of date.
  private static func date(form: Int, year: Int, month: Int) -> String {
    let start = "\(year)-0\(month)"
    switch form {
    case 0: return start + "-11"
    case 1: return start + "-12"
    case 2: return start
    case 3: return "\(year)~"
    case 4: return "\(year)/\(year + 3)"
    case 5: return start + "-11/.."
    case 6: return "../\(year)"
    case 7: return "[\(start)-01,\(start)-20]"
    case 8: return "\(year)-XX-15"
    case 9: return "\(year / 10)X"
    case 10: return start + "-11/"
    default: return "\(year)-21?"
    }
  }

  static func plan(_ chronology: Chronology, _ size: FigureSize) -> TimelinePlan {
    TimelinePlanner(chronology, options: TimelineOptions(size: size, title: "A title", subtitle: "and what it covers"))
      .plans()[0]
  }

  private struct Box {
    let left: Double, right: Double, top: Double, bottom: Double

    /// The line boxes of a block, as wide as the bound on its text.
    init(_ block: TextBlock) {
      let width =
        block.lines.map { line in
          line.reduce(0) { $0 + TextMeasure.width(of: $1.text, size: block.size, weight: $1.isBold ? .bold : .regular) }
        }.max() ?? 0
      left = block.anchor == .start ? block.x : block.anchor == .end ? block.x - width : block.x - width / 2
      right = left + width
      top = block.baseline - block.size * 0.8
      bottom = block.baseline + Double(block.lines.count - 1) * block.lineHeight + block.size * 0.2
    }

    func overlaps(_ other: Box) -> Bool {
      left < other.right - 0.5 && other.left < right - 0.5 && top < other.bottom - 0.5 && other.top < bottom - 0.5
    }
  }

  static let cases: [(Int, UInt64, FigureSize)] = {
    var cases: [(Int, UInt64, FigureSize)] = []
    for count in [1, 2, 5, 30, 100] {
      for seed in [UInt64(1), 2] {
        cases.append((count, seed, FigureSize(width: 160, height: nil)))
        cases.append((count, seed, FigureSize.a4))
      }
    }
    return cases
  }()

  @Test("no text overlaps another and none leaves the figure", arguments: cases)
  func texts(count: Int, seed: UInt64, size: FigureSize) throws {
    let plan = Self.plan(try Self.chronology(count, seed: seed), size)
    let blocks =
      plan.heading + plan.entries.compactMap(\.label) + plan.entries.compactMap(\.number) + plan.key
      + plan.legend.items.map(\.label) + plan.notes
    let boxes = blocks.map(Box.init)
    for (index, box) in boxes.enumerated() {
      #expect(box.left >= -0.5 && box.right <= plan.width + 0.5 && box.top >= 0 && box.bottom <= plan.height)
      for other in boxes[(index + 1)...] { #expect(!box.overlaps(other)) }
    }
  }

  @Test("every event has its mark, and the notes count the ones without a label", arguments: cases)
  func nothingLost(count: Int, seed: UInt64, size: FigureSize) throws {
    let chronology = try Self.chronology(count, seed: seed)
    let plan = Self.plan(chronology, size)
    #expect(Set(plan.entries.map(\.event)) == Set(chronology.events.map(\.id)))
    #expect(plan.entries.allSatisfy { !$0.marks.isEmpty && !$0.marks[0].pieces.isEmpty })
    let unlabelled = plan.entries.count { $0.label == nil && $0.number == nil }
    let notes = plan.notes.flatMap(\.lines).flatMap { $0 }.map(\.text).joined(separator: " ")
    #expect(notes.contains("+\(unlabelled) more") == (unlabelled > 0))
  }

  @Test("a page is never taller than asked", arguments: [60, 100, 160])
  func page(count: Int) throws {
    let plan = Self.plan(try Self.chronology(count, seed: 7), .a4)
    #expect(plan.height <= (FigureSize.a4.pixelHeight ?? 0) + 0.01)
    #expect(plan.entries.contains { $0.form == .full })
  }

  @Test("the most important labels are the last to go")
  func importance() throws {
    let chronology = try Self.chronology(160, seed: 3)
    let plan = Self.plan(chronology, .a4)
    let importance = Dictionary(uniqueKeysWithValues: chronology.events.map { ($0.id, $0.importance) })
    let gone = plan.entries.filter { $0.label == nil }.compactMap { importance[$0.event] }
    let kept = plan.entries.filter { $0.label != nil }.compactMap { importance[$0.event] }
    #expect(!gone.isEmpty)
    #expect(gone.max() ?? .normal <= kept.min() ?? .normal)
  }

  @Test("leaders on one side do not cross", arguments: [30, 100])
  func leaders(count: Int) throws {
    let plan = Self.plan(try Self.chronology(count, seed: 5), FigureSize(width: 160, height: nil))
    for isRight in [false, true] {
      let leaders = plan.entries.map(\.leader).filter {
        !$0.isEmpty && ($0[0].x > (plan.panels.first?.axis.across.upperBound ?? 0)) == isRight
      }
      let slants = leaders.map { ($0[1].y, $0[2].y) }.sorted { $0.0 < $1.0 }
      for (above, below) in zip(slants, slants.dropFirst()) where below.0 > above.0 { #expect(below.1 >= above.1) }
    }
  }

  @Test("same-day events keep the order of the input")
  func sameDay() throws {
    var chronology = Chronology(title: "Same day")
    for name in ["b", "a", "c"] {
      chronology.events.append(
        Event(id: EntryID(name), title: name, when: [Claim(RecordedDate(try EDTFDate("2001-09-11")))]))
    }
    #expect(Self.plan(chronology, .a4).entries.map(\.event.text) == ["b", "a", "c"])
  }

  @Test("the axis ends with what is last, so that nothing seems to go on beyond the as-of date")
  func asOf() throws {
    var chronology = Chronology(title: "Ongoing")
    chronology.asOf = try EDTFDate("2025-07-06")
    chronology.events = [
      Event(id: "war", title: "War", when: [Claim(RecordedDate(try EDTFDate("2023-10-07/..")))])
    ]
    let plan = Self.plan(chronology, .a4)
    #expect(plan.panels[0].axis.asOf.map { abs($0 - plan.panels[0].axis.along.upperBound) < 0.01 } == true)
  }

  @Test("a disputed date carries a dagger, and a note explains it")
  func disputed() throws {
    var chronology = Chronology(title: "Disputed")
    chronology.events = [
      Event(
        id: "start", title: "Start",
        when: try ["1979-12-24", "1979-12-25"].map { Claim(RecordedDate(try EDTFDate($0))) })
    ]
    let plan = Self.plan(chronology, .a4)
    #expect(plan.entries[0].label?.lines[0][0].text.contains("\u{2020}") == true)
    #expect(plan.notes.flatMap(\.lines).flatMap { $0 }.contains { $0.text.contains("Sources differ") })
  }

  @Test("an empty chronology gives a figure without events")
  func empty() {
    #expect(Self.plan(Chronology(title: "Nothing"), .a4).entries.isEmpty)
  }

  @Test(
    "extreme inputs give a figure",
    arguments: [
      ["Y-5000000000", "2001-09-11T10:00:00Z"], Array(repeating: "2001-09-11", count: 300),
      ["-0043-03-15", "0622-07-16", "1492"], ["Y170000002"],
    ])
  func extremes(dates: [String]) throws {
    var chronology = Chronology(title: "Extreme")
    for (index, date) in dates.enumerated() {
      chronology.events.append(
        Event(
          id: EntryID("e\(index)"), title: index == 0 ? String(repeating: "long", count: 20_000) : "t",
          when: [Claim(RecordedDate(try EDTFDate(date)))]))
    }
    let plan = Self.plan(chronology, .a4)
    #expect(plan.entries.count == dates.count)
    #expect(
      plan.entries.allSatisfy { $0.marks.allSatisfy { $0.extent.lowerBound.isFinite && $0.extent.upperBound.isFinite } }
    )
  }
}

@Suite("Sizes")
struct FigureSizeTests {
  @Test(
    "a size is a name, a width or width by height",
    arguments: [
      ("a4", 160, 247.0 as Double?), ("160mm", 160, nil), ("160", 160, nil), ("160x110mm", 160, 110),
      ("16:9", 338.7, 190.5),
      ("6.5in", 165.1, nil), ("960x540px", 254, 142.875), ("A4", 160, 247),
    ])
  func accepted(text: String, width: Double, height: Double?) throws {
    let size = try #require(FigureSize(text))
    #expect(abs(size.width - width) < 0.001)
    #expect(size.height.map { abs($0 - (height ?? 0)) < 0.001 } ?? (height == nil))
  }

  @Test(
    "what is no size is refused", arguments: ["", "a5", "0", "-160", "10mm", "160x", "x110", "160x110x5", "nan", "inf"])
  func refused(text: String) { #expect(FigureSize(text) == nil) }
}
