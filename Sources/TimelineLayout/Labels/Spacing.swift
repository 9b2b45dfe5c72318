import TextMetrics

/// Distances of a panel (px, unless said). A full page takes the narrow ones.
struct Spacing: Hashable {
  /// Between labels, beyond their lines.
  let gap: Double
  /// Of one baseline from the next, in em, where the script asks for no more.
  let leading: Double
  /// Between the outermost marks and the labels, where leaders run.
  let leaderRoom: Double
  /// Of a lane of marks.
  let laneWidth: Double
  /// Of dots, against their ordinary radius.
  let dotScale: Double
  /// Of the band between tick labels and its edges.
  let ribbonPadding: Double

  static let roomy = Spacing(
    gap: 3.5, leading: 1.2, leaderRoom: 20, laneWidth: 9, dotScale: 1, ribbonPadding: 6)
  /// 8 point type on 9 points, as newspapers set tables.
  static let tight = Spacing(
    gap: 1.6, leading: 1.12, leaderRoom: 12, laneWidth: 5, dotScale: 0.75, ribbonPadding: 3)
  /// The same lines with hardly a gap between labels, before any of them gives way.
  static let dense = Spacing(
    gap: 0.4, leading: 1.12, leaderRoom: 12, laneWidth: 5, dotScale: 0.75, ribbonPadding: 3)

  /// px
  func lineHeight(of text: String, size: Double) -> Double { LineHeight.of(text, size: size, leading: leading) }
}
