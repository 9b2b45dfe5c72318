/// The lanes of the whole chronology as they were placed for each choice of labels: the search for the fullest choice changes one
/// label at a time, and most lanes stay as they are.
final class LaneCache {
  struct Request: Hashable {
    let group: Int
    let spacing: Spacing
    let withDates: Bool
    let isDense: Bool
    let forms: [LabelForm]
    /// Digits of the numbers, which decide how wide these are.
    let digits: [Int]
  }

  private var lanes: [Request: LaneRows] = [:]
  /// Beyond so many it begins anew.
  private static let most = 4000

  func lane(_ request: Request, place: () -> LaneRows) -> LaneRows {
    if let known = lanes[request] { return known }
    let lane = place()
    if lanes.count >= Self.most { lanes.removeAll() }
    lanes[request] = lane
    return lane
  }
}
