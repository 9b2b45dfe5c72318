import EDTF
import Testing
import Wording

@testable import TimelineLayout

@Suite("Ticks")
struct TickTests {
  private static let words = AxisWords.of(.britishEnglish)

  @Test("a label says what the ones above have not said, at every span from seconds to billions of years")
  func labels() throws {
    let cases: [(dates: [String], length: Double, labels: [String])] = [
      (
        ["2001-09-11T10:28:05Z", "2001-09-11T10:28:47Z"], 60,
        ["11 Sep 2001, 10:28:15", "10:28:30", "10:28:45"]
      ),
      (["2001-09-11T10:28:00Z", "2001-09-11T10:29:00Z"], 140, ["11 Sep 2001, 10:28", "10:29"]),
      (
        ["2001-09-11T22:00:00Z", "2001-09-12T02:00:00Z"], 80,
        [
          "11 Sep 2001, 22:00", "23:00", "12 Sep", "01:00", "02:00",
        ]
      ),
      (["2024-09-28", "2024-10-03"], 120, ["28 Sep 2024", "29", "30", "1 Oct", "2", "3"]),
      (["2024-12-30", "2025-01-02"], 80, ["30 Dec 2024", "31", "1 Jan 2025", "2"]),
      (["2024-12-10", "2025-01-25"], 120, ["15 Dec 2024", "22", "Jan 2025", "8", "15", "22"]),
      (["2024-04-02", "2025-02-04"], 140, ["Apr 2024", "Jul", "Oct", "2025"]),
      (["2023-01-02", "2025-02-04"], 100, ["2023", "Jul", "2024", "Jul"]),
      (["1979-03-01", "2019-04-01"], 110, ["1980", "1990", "2000", "2010"]),
      (["-1200", "0700"], 100, ["1000 BCE", "500 BCE", "500"]),
      (
        ["-0007", "0006"], 300,
        [
          "8 BCE", "7 BCE", "6 BCE", "5 BCE", "4 BCE", "3 BCE", "2 BCE", "1 BCE", "1 CE", "2 CE", "3 CE", "4 CE",
          "5 CE",
          "6 CE",
        ]
      ),
      (["Y-45000", "Y-21000"], 100, ["45 ka", "40 ka", "35 ka", "30 ka", "25 ka"]),
      (["Y-67400000", "Y-65000000"], 100, ["67 Ma", "66.5 Ma", "66 Ma", "65.5 Ma"]),
      (["Y-4540000000", "Y-2500000000", "-9999"], 100, ["4 Ga", "3 Ga", "2 Ga", "1 Ga"]),
      (["Y170000002"], 140, ["170,000,002"]),
    ]
    for (dates, length, labels) in cases {
      let written = try Axes.labels(dates, length: length)
      #expect(written == labels)
    }
  }

  @Test("after a fold and after a change of scale the year is said again")
  func context() throws {
    #expect(
      try Axes.labels(
        ["2023-04-02", "2023-04-03", "2023-04-04", "2023-04-16", "2023-04-17", "2023-04-18"], length: 220)
        == ["1 Apr 2023", "2", "3", "4", "16 Apr 2023", "17", "18"])
    let day = try Axes.extent("2024-04-01").lowerBound.rounded(.down)
    let scale = TimeScale(stretches: [
      .init(times: (day - 2000)...day, pixels: 0...100), .init(times: day...(day + 100), pixels: 117...200),
    ])
    let labels = TickLabels.ticks(on: scale, least: 15).compactMap(\.label)
    #expect(labels.suffix(4) == ["Apr 2024", "May", "Jun", "Jul"])
  }

  @Test("a label of a stretch that is too short for its own ticks names where it begins")
  func shortStretch() {
    let year = CalendarUnit.year.start(of: 2019)
    let scale = TimeScale(stretches: [
      .init(times: CalendarUnit.year.start(of: 1960)...CalendarUnit.year.start(of: 1990), pixels: 0...60),
      .init(times: year...(year + 100), pixels: 90...90.5),
    ])
    #expect(TickLabels.ticks(on: scale, least: 15).compactMap(\.label).last == "2019")
  }

  @Test("ages have as many digits as tell neighbours apart")
  func ages() {
    let cases: [(year: Int, decimals: Int, text: String)] = [
      (-66_000_000, 1, "66 Ma"), (-4_540_000_000, 1, "4.5 Ga"), (-4_540_000_000, 2, "4.54 Ga"), (-45_999, 1, "46 ka"),
      (-538_799_999, 1, "538.8 Ma"), (-15_000, 1, "15,001 BCE"), (-66_123_455, 4, "66,123,456 BCE"), (1989, 1, "1989"),
      (0, 1, "1 BCE"), (-43, 1, "44 BCE"), (1, 1, "1 CE"),
    ]
    for (year, decimals, text) in cases { #expect(Self.words.year(year, decimals: decimals) == text) }
    let start = CalendarUnit.year.start(of: -66_000_000)
    let later = CalendarUnit.year.start(of: -65_999_000)
    let scale = TimeScale(stretches: [
      .init(times: start...(start + 366), pixels: 0...10), .init(times: later...(later + 366), pixels: 40...50),
    ])
    #expect(TickLabels.ticks(on: scale, least: 15).compactMap(\.label) == ["66 Ma", "65.999 Ma"])
  }

  @Test("minor ticks divide the labelled steps, four px apart at the least")
  func minor() throws {
    let cases: [(step: TickStep, pixelsPerDay: Double, part: TickStep?)] = [
      (TickStep(5, .year), 15 / 1826.0, nil), (TickStep(5, .year), 25 / 1826.0, TickStep(1, .year)),
      (TickStep(10, .year), 16 / 3652.0, TickStep(5, .year)), (TickStep(1, .year), 20 / 365.0, TickStep(3, .month)),
      (TickStep(1, .month), 20 / 30.0, TickStep(7, .day)), (TickStep(7, .day), 5, TickStep(1, .day)),
      (TickStep(1, .day), 20, TickStep(6, .hour)), (TickStep(1, .hour), 24 * 20, TickStep(15, .minute)),
    ]
    for (step, pixelsPerDay, part) in cases {
      #expect(step.part(pixelsPerDay: pixelsPerDay, least: 4, unit: .second) == part, "\(step)")
    }
    #expect(TickStep(1, .day).part(pixelsPerDay: 20, least: 4, unit: .day) == nil)
  }

  @Test("no tick is finer than the dates, and those of days stand where the dots are")
  func finest() throws {
    let scale = try Axes.plan(["2024-09-28", "2024-10-03"]).scale(length: 600).scale
    let ticks = TickLabels.ticks(on: scale, least: 15)
    #expect(ticks.count == 6)
    #expect(ticks[0].position == scale.position(of: try Axes.extent("2024-09-28").lowerBound))
  }

  @Test("labels that are long along the axis keep clear of each other")
  func horizontal() throws {
    let dates = (0..<12).map { "2024-\($0 < 9 ? "0" : "")\($0 + 1)-10" }
    let scale = try Axes.plan(dates).scale(length: 400).scale
    let ticks = TickLabels.ticks(on: scale, least: 15) { label, _ in Double(label.count) * 7 + 4 }
    let labelled = ticks.filter { $0.label != nil }
    #expect(labelled.count > 3)
    for (first, second) in zip(labelled, labelled.dropFirst()) {
      let needed = Double((first.label?.count ?? 0) + (second.label?.count ?? 0)) * 3.5 + 4
      #expect(second.position - first.position >= needed - 1e-9)
    }
  }

  @Test(
    "however long the span, few ticks are looked at",
    arguments: [TickStep(1, .second), TickStep(5_000_000_000_000_000_000, .year)])
  func bounded(step: TickStep) {
    let far = TimeScale(stretches: [.init(times: -3e21...3e21, pixels: 0...1000)], finest: .second)
    #expect(TickLabels.ticks(on: far, least: 15).count < 300)
    let start = CalendarUnit.year.start(of: 2024)
    #expect(step.times(in: start...(start + 0.001)).count < 100)
  }
}
