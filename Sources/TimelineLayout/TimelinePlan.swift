import ChronologyModel
import FigureStyle
import Wording

/// A timeline with every place decided, in px from the figure's upper left corner; time runs downwards.
public struct TimelinePlan: Sendable {
  public let width: Double
  public let height: Double
  public let heading: [TextBlock]
  public let axis: Axis
  public let eras: [EraBand]
  /// In order of time; events at one place keep the order of the input.
  public let entries: [Entry]
  public let legend: Legend
  /// What the figure says of itself: scale, what is left out, as-of date.
  public let notes: [TextBlock]

  public struct Axis: Sendable {
    /// The ribbon that carries ticks and eras.
    public let left: Double
    public let right: Double
    public let top: Double
    public let bottom: Double
    /// Positions from the top of the figure.
    public let ticks: [Tick]
    public let tickLabelRight: Double
    public let breaks: [Break]
    /// The as-of date, where it lies inside.
    public let asOf: Double?
  }

  public struct Break: Sendable {
    public let kind: AxisBreak.Kind
    public let position: Double
    public let label: TextBlock?
  }

  public struct EraBand: Sendable {
    public let event: EntryID<Event>
    public let mark: PlacedMark
    public let left: Double
    public let right: Double
    /// Turned by a quarter, reading upwards; nil where the band is too short and carries a letter instead.
    public let title: TextBlock?
    public let tooltip: String
    /// Which of the alternating tints.
    public let tint: Int
  }

  public struct Entry: Sendable {
    public let event: EntryID<Event>
    public let title: String
    public let dateText: String
    public let style: CategoryStyle
    public let importance: Importance
    public let mark: PlacedMark
    /// Empty where there is no label.
    public let leader: [Point]
    public let label: TextBlock?
    public let form: LabelForm
    public let tooltip: String
  }

  public struct Point: Hashable, Sendable {
    public let x: Double
    public let y: Double
  }
}

/// A mark on its lane: the shapes of ``TimeMark`` with positions in px from the top of the figure.
public struct PlacedMark: Hashable, Sendable {
  public let pieces: [TimeMark.Piece]
  /// The middle of the lane.
  public let x: Double
  /// px from the middle of a dot to its edge.
  public let radius: Double
  public let isApproximate: Bool
  public let isUncertain: Bool
  public let extent: ClosedRange<Double>
  /// Where arrows end.
  public let chart: ClosedRange<Double>
}

extension TimelinePlan {
  /// What the figure shows, for readers who hear it: how many events and eras, and the first and the last.
  public func description(language: Language) -> String {
    guard let first = entries.first, let last = entries.last else { return "A timeline without events." }
    let eraWords = eras.isEmpty ? "" : " and \(eras.count) \(eras.count == 1 ? "era" : "eras")"
    let count = "\(entries.count) \(entries.count == 1 ? "event" : "events")\(eraWords)"
    return "A timeline of \(count), time running downwards, from \(first.words) to \(last.words)."
  }
}

extension TimelinePlan.Entry {
  fileprivate var words: String { "\"\(title)\" (\(dateText))" }
}
