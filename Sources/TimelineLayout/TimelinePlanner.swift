import ChronologyModel

/// Decides every place of a timeline.
public struct TimelinePlanner {
  private let content: TimelineContent
  private let options: TimelineOptions

  public init(_ chronology: Chronology, options: TimelineOptions) {
    self.options = options.inUsualType
    content = TimelineContent(chronology, options: self.options)
  }

  /// A figure a page, in order; one unless further pages are asked for.
  public func plans() -> [TimelinePlan] {
    laidOut().map { plan in
      var plan = plan
      plan.enlargement = options.enlargement
      return plan
    }
  }

  private func laidOut() -> [TimelinePlan] {
    switch options.form ?? chosen {
    case .columns: ColumnsForm(content, options: options).plans()
    case .rows: RowsForm(content, options: options).plans()
    case .strip: StripForm(content, options: options).plans()
    }
  }

  /// Lanes are rows. Without them rows suit few events on a wide figure that has room for all titles; columns suit the rest.
  private var chosen: TimelineForm {
    if options.lanes != .none { return .rows }
    let isWide =
      options.size.height.map { options.size.width > $0 * Self.wide } ?? (options.size.width > Self.wideColumn)
    guard isWide, content.items.count <= Self.mostInRows else { return .columns }
    return RowsForm(content, options: options).inFull() == nil ? .columns : .rows
  }

  /// Width against height.
  private static let wide = 1.2
  /// mm, of figures as tall as they need.
  private static let wideColumn = 200.0
  private static let mostInRows = 30
}
