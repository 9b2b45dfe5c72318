import FigureStyle
import Testing
import TextMetrics

@testable import TimelineLayout

@Suite("Rows of a lane")
struct RowPlacementTests {
  private static let maker = RowCandidates(room: 0...800, unit: 3.3, spacing: .roomy)

  private static func marks(_ count: Int, seed: UInt64, longest: UInt64) -> [ClosedRange<Double>] {
    var random = SplitMix(seed)
    return (0..<count).map { _ in
      let start = Double(random.next() % 700)
      return start...(start + 3 + Double(random.next() % longest))
    }
  }

  private static func placement(_ items: [RowPlacement.Item], isDense: Bool) -> RowPlacement {
    RowPlacement(items, axis: 0...800, crossings: [], isDense: isDense)
  }

  @Test("bars alone take the fewest rows: as many as there are bars at the busiest place", arguments: 1...20)
  func fewest(seed: Int) {
    let marks = Self.marks(60, seed: UInt64(seed), longest: 120)
    let items = marks.map { RowPlacement.Item(start: $0.lowerBound, candidates: [Self.maker.bare($0)]) }
    let half = RowGrid.bareDistance / 2
    let widened = marks.map { ($0.lowerBound - half)...($0.upperBound + half) }
    let busiest = widened.map { probe in
      widened.count { $0.lowerBound <= probe.lowerBound && probe.lowerBound < $0.upperBound }
    }.max()
    let height = Self.maker.bare(0...1).height
    #expect(Self.placement(items, isDense: false).height == (busiest ?? 0) * height)
    #expect(LanePacking.lanes(of: widened).count == busiest)
  }

  @Test("nothing overlaps, whichever way rows are filled", arguments: 1...12, [false, true])
  func apart(seed: Int, isDense: Bool) {
    var random = SplitMix(UInt64(seed))
    let marks = Self.marks(40, seed: UInt64(seed), longest: 160)
    let items = marks.map { mark -> RowPlacement.Item in
      let title = (0...(random.next() % 6)).map { "word\($0)" }.joined(separator: " ")
      let text = LabelText(date: nil, title: title, isBold: false)
      let shapes = [200.0, 60].map { text.wrapped(width: $0, font: LabelFont(.light)) }
      let isBare = random.next() % 4 == 0
      return RowPlacement.Item(
        start: mark.lowerBound,
        candidates: isBare ? [Self.maker.bare(mark)] : Self.maker.labelled(mark, shapes, isBar: true))
    }
    let placement = Self.placement(items, isDense: isDense)
    let areas = placement.spots.map { spot in
      spot.candidate.areas.map {
        RowGrid.Area(along: $0.along, rows: ($0.rows.lowerBound + spot.row)..<($0.rows.upperBound + spot.row))
      }
    }
    for first in areas.indices {
      #expect(areas[first].allSatisfy { $0.rows.lowerBound >= 0 && $0.rows.upperBound <= placement.height })
      for second in areas.indices where first < second {
        for one in areas[first] {
          for other in areas[second] {
            #expect(!one.rows.overlaps(other.rows) || !one.along.overlaps(other.along))
          }
        }
      }
    }
  }

  @Test("a tight lane takes no more rows than an easy one", arguments: 1...6)
  func dense(seed: Int) {
    let font = LabelFont(.light)
    let items = Self.marks(40, seed: UInt64(seed), longest: 20).map { mark in
      RowPlacement.Item(
        start: mark.lowerBound,
        candidates: Self.maker.labelled(
          mark, [LabelText(date: nil, title: "A label of some words", isBold: false).wrapped(width: 300, font: font)],
          isBar: false))
    }
    #expect(Self.placement(items, isDense: true).height <= Self.placement(items, isDense: false).height)
  }

  @Test("a label stands on the right, at the right margin on the left, and above a bar that leaves no room")
  func sides() {
    let label = LabelText(date: nil, title: "A label", isBold: false).wrapped(width: 300, font: LabelFont(.light))
    let cases: [(ClosedRange<Double>, RowCandidate.Side)] = [
      (100...106, .right), (790...796, .left), (5...795, .above),
    ]
    for (mark, side) in cases {
      let items = [
        RowPlacement.Item(start: mark.lowerBound, candidates: Self.maker.labelled(mark, [label], isBar: true))
      ]
      #expect(Self.placement(items, isDense: false).spots[0].candidate.side == side)
    }
  }
}
