import EDTF
import TextMetrics
import Testing
import Wording

@testable import TimelineLayout

/// What holds of every axis, tried on random ones of an hour to five billion years.
@Suite("Every axis")
struct AxisPropertyTests {
  struct Case: CustomStringConvertible {
    let seed: UInt64
    let span: Double
    let folding: Folding
    var description: String { "\(span) days, seed \(seed), \(folding)" }
  }

  static let cases: [Case] = {
    let spans: [Double] = [0.05, 0.9, 6, 40, 300, 1500, 9000, 40_000, 800_000, 3e7, 4e9, 1.8e12]
    var cases: [Case] = []
    for (index, span) in spans.enumerated() {
      for seed in 1...4 {
        let folding: Folding = seed == 4 ? .atLeast(span / 20) : seed == 3 ? .none : .automatic
        cases.append(Case(seed: UInt64(index * 10 + seed), span: span, folding: folding))
      }
    }
    return cases
  }()

  /// Clusters, single events and spans; whole days where the span is of days.
  private static func planner(_ test: Case) -> AxisPlanner {
    var random = SplitMix(test.seed)
    func share() -> Double { Double(random.next() % 1_000_000) / 1e6 }
    let end = test.seed % 2 == 0 ? 20_000.0 : 20_000 - test.span * 0.3
    var extents: [ClosedRange<TimePosition>] = []
    for _ in 0..<(1 + random.next() % 4) {
      let centre = share()
      for _ in 0..<(1 + random.next() % 20) {
        let at = end - test.span * min(max(centre + (share() - 0.5) * 0.1, 0), 1)
        let time = test.span < 5 ? (at * 1440).rounded() / 1440 : at.rounded(.down) + 0.5
        extents.append(random.next() % 5 == 0 ? time...(time + test.span * share() * 0.05) : time...time)
      }
    }
    let demands = extents.map { (time: $0.lowerBound, room: 16 + share() * 40) }.sorted { $0.time < $1.time }
    var planner = AxisPlanner(extents: extents, demands: demands)
    planner.folding = test.folding
    planner.finest = test.span < 5 ? .minute : .day
    return planner
  }

  @Test("runs forwards and is as long as asked; stretches and breaks make it up", arguments: cases)
  func length(test: Case) throws {
    let planner = Self.planner(test)
    let plan = planner.plan()
    for length in [120.0, 400, 1100] {
      let (scale, breaks) = plan.scale(length: length)
      #expect(abs(scale.length - length) < 1e-6)
      let times = try #require(scale.times)
      let positions = (0...200).map { scale.position(of: times.lowerBound + times.length * Double($0) / 200) }
      #expect(positions == positions.sorted())
      #expect(breaks.map(\.position) == breaks.map(\.position).sorted())
      #expect(breaks.count == plan.breaks.joined().count)
      for (before, after) in zip(scale.stretches, scale.stretches.dropFirst()) {
        #expect(before.pixels.upperBound < after.pixels.lowerBound)
        #expect(before.times.upperBound <= after.times.lowerBound)
      }
    }
    for extent in planner.extents {
      #expect(plan.stretches.contains { $0.times.contains(extent.lowerBound) })
      #expect(plan.stretches.contains { $0.times.contains(extent.upperBound) })
    }
  }

  @Test("folds whole units in which nothing happened, and says how many", arguments: cases)
  func folds(test: Case) {
    let planner = Self.planner(test)
    let plan = planner.plan()
    let words = AxisWords.of(.britishEnglish)
    for (index, kinds) in plan.breaks.enumerated() {
      let skipped = plan.stretches[index].times.upperBound...plan.stretches[index + 1].times.lowerBound
      guard let fold = kinds.first(where: \.isFold), case .fold(let count, let unit) = fold else {
        #expect(skipped.length == 0)
        continue
      }
      #expect(kinds.count(where: \.isFold) == 1)
      #expect(
        unit.floor(skipped.lowerBound) == skipped.lowerBound && unit.floor(skipped.upperBound) == skipped.upperBound)
      #expect(count == unit.index(of: skipped.upperBound) - unit.index(of: skipped.lowerBound))
      for extent in planner.extents {
        let (first, last) = (unit.floor(extent.lowerBound), unit.floor(extent.upperBound))
        #expect(last < skipped.lowerBound || first >= skipped.upperBound)
      }
      if count < 1_000_000 {
        #expect(words.label(of: fold)?.filter(\.isNumber) == "\(count)")
      } else {
        #expect(words.label(of: fold)?.hasPrefix("about ") == true)
      }
    }
  }

  @Test("has ticks in order, inside, apart, and neighbours that differ", arguments: cases)
  func ticks(test: Case) throws {
    let plan = Self.planner(test).plan()
    for length in [140.0, 400, 1100] {
      let scale = plan.scale(length: length).scale
      let ticks = TickLabels.ticks(on: scale, least: 15)
      let labelled = ticks.filter { $0.label != nil }
      #expect(!labelled.isEmpty)
      #expect(ticks.allSatisfy { $0.position >= 0 && $0.position <= length + 1e-6 })
      for (first, second) in zip(ticks, ticks.dropFirst()) { #expect(second.position - first.position >= 4 - 1e-3) }
      for (first, second) in zip(labelled, labelled.dropFirst()) {
        #expect(second.position - first.position >= 12 - 1e-6)
        #expect(first.label != second.label)
      }
    }
  }

  @Test("names the year first in every stretch", arguments: cases)
  func context(test: Case) throws {
    let plan = Self.planner(test).plan()
    let (scale, breaks) = plan.scale(length: 900)
    guard test.span < 40_000, scale.stretches.count == 1 || breaks.allSatisfy({ $0.kind.length >= 17 }) else { return }
    let ticks = TickLabels.ticks(on: scale, least: 15).filter { $0.label != nil }
    for stretch in scale.stretches {
      guard let first = ticks.first(where: { stretch.pixels.contains($0.position) })?.label else { continue }
      let digits = first.split { !$0.isNumber }.map(\.count)
      #expect(digits.contains(4), "\(first)")
    }
  }
}
