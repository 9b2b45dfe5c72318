import ChronologyModel
import EDTF
import FigureStyle
import Wording

/// What the user decides of a timeline.
public struct TimelineOptions: Sendable {
  public var size: FigureSize
  public var theme: Theme
  public var language: Language
  /// Nil leaves the heading out, for a page that has its own.
  public var title: String?
  public var subtitle: String?
  /// Whether a line below the figure names the sources.
  public var namesSources = false
  /// What was left out before the layout, in words.
  public var remarks: [String] = []
  /// Nil: by the size and the number of events.
  public var form: TimelineForm?
  public var lanes: Laning = .none
  public var dates: DateLabels = .automatic
  public var folding: Folding = .automatic
  /// A stretch of time at a greater scale.
  public var lens: ClosedRange<TimePosition>?
  /// The axis begins and ends here, whatever lies outside.
  public var window: PartialWindow = PartialWindow()
  /// Events that the window left out before the layout.
  public var outside = OutsideCounts()
  /// Further pages rather than shortened labels.
  public var usesPages = false
  /// The lane, actor or category that alone has colour.
  public var highlight: String?
  /// Events that only give the background.
  public var context: [Event] = []
  /// How much larger the figure is drawn than it is laid out.
  var enlargement = 1.0
  /// px of the layout to a centimetre of the figure.
  var centimetre: Double { 96 / 2.54 / enlargement }

  public init(
    size: FigureSize = FigureSize(width: 160, height: nil), theme: Theme = .light,
    language: Language = .britishEnglish, title: String? = nil, subtitle: String? = nil
  ) {
    self.size = size
    self.theme = theme
    self.language = language
    self.title = title
    self.subtitle = subtitle
  }
}

/// How a timeline fills its figure.
public enum TimelineForm: String, Hashable, Sendable, CaseIterable {
  /// Time runs down between two columns of labels; several such panels on a slide.
  case columns
  /// Time runs to the right; labels beside their marks, in rows or lanes.
  case rows
  /// One line for a header: an axis with its marks, and the labels that have room.
  case strip
}

/// What the lanes of a timeline stand for.
public enum Laning: String, Hashable, Sendable, CaseIterable {
  case none, category, actor, place
}

/// Where dates are written.
public enum DateLabels: String, Hashable, Sendable, CaseIterable {
  /// In the labels while the figure has room for them.
  case automatic = "auto"
  case labels
  /// On the axis alone.
  case axis
}

/// A part of time that may be open at either end.
public struct PartialWindow: Hashable, Sendable {
  public var since: TimePosition?
  public var until: TimePosition?

  public init(since: TimePosition? = nil, until: TimePosition? = nil) {
    self.since = since
    self.until = until
  }

  /// Nil where an end is open.
  public var span: ClosedRange<TimePosition>? {
    guard let since, let until, since < until else { return nil }
    return since...until
  }

  /// From the first to the last instant that the dates may mean.
  public init(since: EDTFDate?, until: EDTFDate?) {
    self.since = since?.earliest.day?.start
    self.until = until?.latest.day?.end
  }

  /// Whether it holds any time.
  var isValid: Bool { range.lowerBound < range.upperBound }

  var range: ClosedRange<TimePosition> {
    let first = since ?? -.infinity
    return first...max(first, until ?? .infinity)
  }
}

/// How many events lie before and after what is shown.
public struct OutsideCounts: Hashable, Sendable {
  public var earlier: Int
  public var later: Int

  public init(earlier: Int = 0, later: Int = 0) {
    self.earlier = earlier
    self.later = later
  }
}
