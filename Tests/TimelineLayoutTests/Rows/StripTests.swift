import ChronologyModel
import EDTF
import TextMetrics
import Testing
import Wording

@testable import TimelineLayout

@Suite("A strip")
struct StripTests {
  static let cases: [(Int, String)] = [3, 10, 30, 100].flatMap { count in
    ["160mm", "100mm", "254x60mm", "16:9"].map { (count, $0) }
  }

  private static func plan(_ count: Int, _ size: String) throws -> TimelinePlan {
    try Rows.plan(try Rows.chronology(count, seed: UInt64(count)), size) { $0.form = .strip }
  }

  @Test("is 14 to 18 mm tall, has no heading, legend, key or notes, and every mark", arguments: cases)
  func shape(count: Int, size: String) throws {
    let plan = try Self.plan(count, size)
    #expect((14.0...18).contains(plan.height * 25.4 / 96))
    #expect(plan.heading.isEmpty && plan.legend.items.isEmpty && plan.key.isEmpty && plan.notes.isEmpty)
    #expect(plan.entries.count == count && plan.entries.allSatisfy { $0.marks.count == 1 })
  }

  @Test("has labels on one line that do not overlap, and counts the others at its right end", arguments: cases)
  func labels(count: Int, size: String) throws {
    let plan = try Self.plan(count, size)
    let labels = plan.entries.compactMap(\.label)
    #expect(!labels.isEmpty && labels.allSatisfy { $0.lines.count == 1 })
    let unlabelled = count - labels.count
    #expect(plan.panels[0].caption.map { Rows.words([$0]) } == (unlabelled > 0 ? "+\(unlabelled) more" : nil))
    let boxes = (labels + Rows.axisTexts(plan) + [plan.panels[0].caption].compactMap(\.self)).map(Box.init)
    for (index, box) in boxes.enumerated() {
      #expect(box.left >= -0.5 && box.right <= plan.width + 0.5 && box.top >= 0 && box.bottom <= plan.height)
      for other in boxes[(index + 1)...] { #expect(!box.overlaps(other)) }
      for guide in plan.panels[0].guides { #expect(!box.isCrossed(by: guide)) }
    }
  }

  @Test("labels the most important events first, each above or below its mark")
  func importance() throws {
    var events = try (0..<20).map {
      try Rows.event("An event with a long title \($0)", "20\(10 + $0 / 2)-0\(1 + $0 % 2)-05")
    }
    events[7].importance = Importance(5) ?? .normal
    events[7].shortTitle = "Seventh"
    let plan = try Rows.plan(Rows.chronology(events)) { $0.form = .strip }
    let seventh = try #require(plan.entries.first { $0.event == events[7].id })
    let label = try #require(seventh.label)
    #expect(Rows.words([label]) == "Seventh")
    let box = Box(label)
    #expect(box.left <= seventh.marks[0].extent.lowerBound && seventh.marks[0].extent.upperBound <= box.right)
  }

  @Test("sets labels below the ticks, accents and all")
  func accents() throws {
    let plan = try Rows.plan(Rows.chronology([try Rows.event("\u{DC}bergang", "2010"), try Rows.event("End", "2020")]))
    {
      $0.form = .strip
    }
    let label = try #require(plan.entries[0].label)
    let ticks = plan.panels[0].axis.across.upperBound + 2
    #expect(label.baseline - label.size * TextMeasure.ascent >= ticks)
  }

  @Test("says in its description what it has no room to write")
  func description() throws {
    let plan = try Self.plan(30, "160mm")
    let words = plan.description(language: .britishEnglish)
    #expect(words.contains("more: marked without a label"))
    #expect(words.contains("time running to the right"))
  }
}
