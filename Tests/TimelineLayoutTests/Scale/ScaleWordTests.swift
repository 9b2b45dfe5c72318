import EDTF
import Testing
import Wording

@testable import TimelineLayout

@Suite("Words of the scale")
struct ScaleWordTests {
  private static let lengths: [(Double, String)] = [
    (3652.4, "10 years"), (61, "2 months"), (1, "1 day"), (0.25, "6 hours"), (2118.4, "5.8 years"),
    (97.4, "3.2 months"),
    (366_300, "1000 years"), (95_300, "260 years"), (1.6e12, "4.4 billion years"), (365.2425e6, "1 million years"),
    (5.0 / 1440, "5 minutes"), (1.0 / 86_400, "1 second"),
  ]

  private static let words = AxisWords.of(.britishEnglish)

  @Test(
    "lengths of time have two digits that count",
    arguments: lengths)
  func durations(days: Double, text: String) { #expect(Self.words.duration(days: days) == text) }

  @Test("parts of time are named by the last unit that belongs to them")
  func parts() throws {
    func time(_ text: String) throws -> TimePosition { try Axes.extent(text).lowerBound.rounded(.down) }
    let cases: [(from: String?, to: String?, text: String)] = [
      (nil, "2024-01-01", "before 2024"), ("2024-01-01", "2025-01-01", "in 2024"), ("2025-01-01", nil, "from 2025"),
      ("2018-01-01", "2024-01-01", "from 2018 to 2023"),
      ("2018-01-01", "2024-05-01", "from January 2018 to April 2024"),
      ("2024-05-01", "2024-06-01", "in May 2024"), ("2024-09-28", "2024-09-29", "on 28 September 2024"),
      ("2025-05-01", "2025-07-07", "from 1 May 2025 to 6 July 2025"), (nil, "2024-05-01", "before May 2024"),
      ("-0043-01-01", nil, "from 44 BCE"),
    ]
    for (from, to, text) in cases { #expect(Self.words.part(from: try from.map(time), to: try to.map(time)) == text) }
    #expect(Self.words.part(from: 0.25, to: 0.5) == "from 1 January 1970, 06:00 to 1 January 1970, 12:00")
  }

  @Test("each zone's scale is said once, and folds are explained")
  func sentences() {
    let (first, second, third, end) = (1979, 2024, 2025, 2026)
    let years = [first, second, third, end].map { CalendarUnit.year.start(of: $0) }
    var plan = AxisPlan(
      even: zip(years, years.dropFirst()).map { $0...$1 }, breaks: [[.scaleChange], [.scaleChange]], finest: .day)
    for (index, share) in [200.0, 160, 400].enumerated() { plan.stretches[index].share = share }
    func said(_ plan: AxisPlan) -> [String] {
      ScaleWords(plan: plan, scale: plan.scale(length: 794).scale, words: Self.words, centimetre: 96 / 2.54).sentences()
    }
    #expect(
      said(plan)
        == [
          "The scale changes at each double line: one centimetre is about 8.5 years before 2024, 2.8 months in 2024 and 1.1 months from 2025."
        ]
    )
    plan.breaks = [[.fold(count: 3, unit: .year)], [.scaleChange]]
    let text = said(plan)
    #expect(text[0].hasPrefix("The scale changes at the double line: one centimetre is about "))
    #expect(text[1] == "A zigzag stands for time left out, in which nothing here began, happened or ended.")
    plan.breaks = [[], []]
    #expect(said(plan).isEmpty)
  }

  @Test("panels say once what they have in common, and by number what they have not")
  func panels() {
    let cases: [(panels: [[String]], said: [String])] = [
      ([["a", "z"]], ["a", "z"]), ([["a", "z"], ["z"]], ["a", "z"]), ([["a"], ["b"]], ["Panel 1: a", "Panel 2: b"]),
      ([["a", "z"], [], ["b", "z"]], ["Panel 1: a", "Panel 3: b", "z"]), ([[], []], []),
    ]
    for (panels, said) in cases { #expect(ScaleWords.joined(panels, words: Self.words) == said) }
  }
}
