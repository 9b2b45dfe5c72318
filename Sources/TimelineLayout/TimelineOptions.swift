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
  /// What was left out before the layout, in words.
  public var remarks: [String] = []

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
