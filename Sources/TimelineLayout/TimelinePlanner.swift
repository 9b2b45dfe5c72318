import ChronologyModel

/// Decides every place of a timeline.
public struct TimelinePlanner {
  private let content: TimelineContent
  private let options: TimelineOptions

  public init(_ chronology: Chronology, options: TimelineOptions) {
    content = TimelineContent(chronology, options: options)
    self.options = options
  }

  /// A figure a page, in order; one unless further pages are asked for.
  public func plans() -> [TimelinePlan] {
    ColumnsForm(content, options: options).plans()
  }
}
