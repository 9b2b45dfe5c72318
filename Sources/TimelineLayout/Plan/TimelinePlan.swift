import ChronologyModel
import FigureStyle
import Wording

/// A timeline with every place decided, in px from the figure's upper left corner.
///
/// A figure with larger type is laid out with type of the usual size and drawn larger by ``enlargement``, so that all distances
/// follow the type.
public struct TimelinePlan: Sendable {
  public let width: Double
  public let height: Double
  public let heading: [TextBlock]
  /// In order of time where there are several.
  public let panels: [Panel]
  public let legend: Legend
  /// The titles of events whose marks carry numbers.
  public let key: [TextBlock]
  /// What the figure says of itself: scale, what is left out, as-of date.
  public let notes: [TextBlock]
  /// What the figure says of itself where it has no room for notes, for its description.
  public var unwritten: [String] = []
  public var enlargement = 1.0

  /// In order of time; events at one place keep the order of the input.
  public var entries: [Entry] { panels.flatMap(\.entries) }
}

/// A stretch of time with its axis, its marks and their labels.
public struct Panel: Sendable {
  public let flow: TimeFlow
  public var axis: Axis
  public var eras: [EraBand] = []
  public var lanes: [Lane] = []
  public var entries: [Entry] = []
  public var density: DensityStrip?
  /// Which part of the figure it is, where there are several.
  public var caption: TextBlock?
  /// Lines that guide the eye from the ticks, cut where they would meet a text.
  public var guides: [Segment] = []
}

/// Which way time runs. Along the axis is down or to the right; across it is to the right or down.
public enum TimeFlow: String, Hashable, Sendable {
  case down, right
}

public struct Point: Hashable, Sendable {
  public let x: Double
  public let y: Double

  public init(x: Double, y: Double) {
    self.x = x
    self.y = y
  }
}

public struct Segment: Hashable, Sendable {
  public let from: Point
  public let to: Point

  public init(from: Point, to: Point) {
    self.from = from
    self.to = to
  }
}

/// The band that carries ticks and eras.
public struct Axis: Sendable {
  public let along: ClosedRange<Double>
  /// px that the band reaches past the first and the last time.
  public var overhang = 6.0
  public let across: ClosedRange<Double>
  public let ticks: [Tick]
  public let breaks: [Break]
  /// Along the axis; nil where the as-of date lies outside.
  public let asOf: Double?
  /// Across the axis at the as-of date, cut where it would meet a text; empty where nothing shown lies after it.
  public var asOfLine: [Segment] = []
  /// Nil where it has no room.
  public var asOfLabel: TextBlock?
  /// A stretch at a greater scale than the rest, as announced in the notes.
  public var lens: ClosedRange<Double>?
  /// How many events lie before its start and after its end.
  public var outside: [OutsideHint] = []

  public struct Tick: Sendable {
    /// Along the axis.
    public let position: Double
    /// Nil for a minor tick.
    public let label: TextBlock?
    /// Whether a greater unit begins here (a year among months).
    public let isMajor: Bool
  }

  public struct Break: Sendable {
    public let kind: AxisBreak.Kind
    /// Along the axis, of its middle.
    public let position: Double
    public let label: TextBlock?
  }
}

/// Says at an end of the axis how many events lie beyond.
public struct OutsideHint: Sendable {
  public let direction: TimeMark.Direction
  public let label: TextBlock
  /// The middle of its arrowhead.
  public let arrow: Point
}

public struct EraBand: Sendable {
  public let event: EntryID<Event>
  public let mark: PlacedMark
  /// Of the strip that carries the title.
  public let across: ClosedRange<Double>
  /// A letter where the band is too short for its title.
  public let title: TextBlock?
  public let tooltip: String
  /// Which of the alternating tints.
  public let tint: Int
  /// Across the axis, where the era is also drawn behind the marks.
  public var ground: ClosedRange<Double>?
}

/// A named part of the figure, across the axis.
public struct Lane: Sendable {
  /// Its title included.
  public let along: ClosedRange<Double>
  public let across: ClosedRange<Double>
  public let title: TextBlock?
  /// Which of the alternating tints.
  public let tint: Int
  /// For events that only give the background.
  public let isMuted: Bool
}

/// An event as it is drawn.
public struct Entry: Sendable {
  public let event: EntryID<Event>
  public let title: String
  public let dateText: String
  public let style: CategoryStyle
  public let importance: Importance
  /// One for each lane that it stands in.
  public let marks: [PlacedMark]
  /// Join the marks of several lanes; cut where they would meet a text.
  public var joints: [Segment] = []
  /// Empty where there is no label, or where it stands beside its mark.
  public var leader: [Point] = []
  public var label: TextBlock?
  /// Of its title in the key.
  public var number: TextBlock?
  public let form: LabelForm
  /// What the mark was drawn from.
  public let claim: DrawnClaim
  public let tooltip: String
  /// Of its first source.
  public var address: String?
  /// Whether it only gives the background.
  public var isMuted = false
}

/// The claim of an event's date that is drawn.
public struct DrawnClaim: Hashable, Sendable {
  /// EDTF.
  public let date: String
  /// How it stands in its source, and how many other claims there are.
  public let standing: String
  /// Titles of the sources, with places in them.
  public let sources: String
}

/// A mark on its lane: the shapes of ``TimeMark`` with positions in px along the axis.
public struct PlacedMark: Hashable, Sendable {
  public let pieces: [TimeMark.Piece]
  /// The middle of the lane, across the axis.
  public let across: Double
  /// px from the middle of a dot to its edge.
  public let radius: Double
  /// px across the lane that bars and capsules take.
  public let thickness: Double
  /// Ends whose edges fade outwards.
  public let fades: Set<TimeMark.Direction>
  public let isUncertain: Bool
  public let extent: ClosedRange<Double>
  /// Where arrows end.
  public let chart: ClosedRange<Double>
}

/// How many events there were, as bars beside the axis.
public struct DensityStrip: Sendable {
  /// Each along the axis, and how far it reaches from the base.
  public let bars: [(along: ClosedRange<Double>, reach: Double)]
  /// Across the axis.
  public let base: Double
  /// Positive where bars grow to greater coordinates.
  public let sign: Double
  /// Says what the longest bar stands for.
  public let label: TextBlock?
}

extension TimelinePlan {
  /// What the figure shows, for readers who hear it: how many events and eras, and the first and the last.
  public func description(language: Language) -> String {
    let words = FigureWords.of(language)
    let entries = entries
    guard let first = entries.first, let last = entries.last else { return words.withoutEvents }
    let eraCount = Set(panels.flatMap(\.eras).map(\.event)).count
    let muted = entries.count(where: \.isMuted)
    var shown = language.text(words.events, count: entries.count - muted)
    if eraCount > 0 { shown = words.eventsAndEras(shown, language.text(words.eras, count: eraCount)) }
    if muted > 0 { shown = words.withBackground(shown, language.number(muted)) }
    let alongRow = language.isRightToLeft ? words.leftwards : words.rightwards
    let way = panels.first?.flow == .right ? alongRow : words.downwards
    let ends = [first, last].map { words.quoted($0.title, $0.dateText) }
    return ([way(shown, ends[0], ends[1])] + unwritten).map(Language.sentence).joined(separator: " ")
  }
}
