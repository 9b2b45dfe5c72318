import FigureStyle
import TextMetrics
import Wording

/// The horizontal form: time runs to the right, labels stand beside their marks, in rows or in lanes.
///
/// Where a page is full, dates leave the labels first and lines stand closer; then the least important titles give way to their
/// short forms, then to numbers with a key, then to bare marks that the notes count. No mark is left out.
struct RowsForm {
  let content: TimelineContent
  let options: TimelineOptions
  let notes: FigureNotes
  let base: RowsContext
  private let axisOfWhole: AxisPlan

  /// px of a lane on a page, at the least, of which lanes take at most this share.
  private static let leastLane = 26.0
  private static let mostForLanes = 0.55
  /// Lanes that are held open by their titles make it take several steps.
  private static let mostSqueezed = 6
  /// More lanes are not told apart at a glance.
  private static let mostLanes = 12
  /// A line of a label takes at most this share of the axis, or so many px where that is more.
  private static let widestLabel = (share: 0.45, pixels: 260.0)

  private let mostLanes: Int

  init(_ content: TimelineContent, options: TimelineOptions) {
    let page = options.size.pixelHeight ?? .infinity
    let most = min(page * Self.mostForLanes / Self.leastLane, Double(Self.mostLanes))
    self.init(content, options: options, mostLanes: Int(max(most, 2)))
  }

  /// - Parameter mostLanes: what would be more is merged.
  private init(_ content: TimelineContent, options: TimelineOptions, mostLanes: Int) {
    self.content = content
    self.options = options
    notes = FigureNotes(content, options: options, form: .rows)
    let width = options.size.pixelWidth
    self.mostLanes = mostLanes
    let grouping = LaneGrouping(content, options.lanes, most: mostLanes)
    let titles = LaneTitles(grouping.groups, width: width, theme: options.theme)
    let book = LabelBook(content, theme: options.theme)
    let plot = RowsContext.plot(content, left: titles.column > 0 ? titles.column + 6 : 0, width: width)
    let length = plot.upperBound - plot.lowerBound
    let widest = max(length * Self.widestLabel.share, min(length, Self.widestLabel.pixels))
    base = RowsContext(
      content: content, grouping: grouping, titles: titles, book: book, shapes: LabelShapes(book, widest: widest),
      theme: options.theme, width: width, plot: plot, language: options.language,
      centimetre: options.centimetre)
    axisOfWhole = Self.axisPlan(PanelContent(members: Array(content.items.indices), range: nil), base, options)
  }

  func plans() -> [TimelinePlan] {
    guard let page = options.size.pixelHeight else { return [Draft(self, whole, fullChoices[0]).finished()] }
    if options.usesPages { return pages(of: page) }
    return [fitted(to: page)]
  }

  /// Ways to write the labels in full, the roomiest first.
  var fullChoices: [LabelChoice] {
    let choices = LabelChoice.full(content.items.count, dates: options.dates)
    guard options.size.height != nil, var dense = choices.last else { return choices }
    dense.isDense = true
    return choices + [dense]
  }

  func labelShapes(of item: Int, _ wording: LabelBook.Wording, _ spacing: Spacing) -> [LabelText.Wrapped] {
    base.shapes.shapes(of: item, wording, spacing)
  }

  /// The whole chronology.
  var whole: PanelContent { PanelContent(members: Array(content.items.indices), range: nil) }

  /// The figure with every title in full, nil where the size does not allow it.
  func inFull() -> TimelinePlan? {
    for choice in fullChoices {
      let plan = Draft(self, whole, choice)
      if plan.panel.cutCount == 0, plan.height <= options.size.pixelHeight ?? .infinity { return plan.finished() }
    }
    return nil
  }

  // MARK: One page

  private func fitted(to page: Double) -> TimelinePlan {
    let choice = RowsFitting(form: self, page: page).choice()
    var draft = Draft(self, whole, choice)
    if draft.height > page, base.grouping.groups.count > 2, mostLanes > 2 {
      return RowsForm(content, options: options, mostLanes: mostLanes - 1).fitted(to: page)
    }
    // Nothing but bare marks is left, and they overlap.
    let rows = draft.panel.rowsHeight
    var squeeze = 1.0
    for _ in 0..<Self.mostSqueezed where draft.height > page && squeeze > 0 && rows > 0 {
      squeeze = max(squeeze - (draft.height - page + 0.1) / rows, 0)
      draft = Draft(self, whole, choice, squeeze: squeeze)
    }
    return draft.finished()
  }

  // MARK: Several pages

  private func pages(of page: Double) -> [TimelinePlan] {
    // Dates stay in the labels only where they cost no page.
    var best: (parts: [PanelContent], choice: LabelChoice)?
    for choice in fullChoices.reversed() {
      let parts = parts(choice).filled(page)
      if let best, parts.count > best.parts.count { continue }
      best = (parts, choice)
    }
    guard let best, best.parts.count > 1 else { return [fitted(to: page)] }
    let parts = parts(best.choice).balanced(into: best.parts.count)
    return parts.indices.map { Draft(self, parts[$0], best.choice, page: ($0 + 1, parts.count)).finished() }
  }

  private func parts(_ choice: LabelChoice) -> TimeParts {
    TimeParts(content: content) { Draft(self, $0, choice, page: (1, 2)).height }
  }

  // MARK: Figures

  /// A figure with the places of all but what its marks and texts become in the plan.
  struct Draft {
    let panel: RowsPanel
    private let width: Double
    private let heading: Heading
    private let footer: Footer

    init(
      _ form: RowsForm, _ part: PanelContent, _ choice: LabelChoice, page: (number: Int, count: Int)? = nil,
      squeeze: Double = 1
    ) {
      let options = form.options
      width = form.base.width
      heading = Heading(
        title: options.title, subtitle: options.subtitle, page: page, language: options.language,
        width: width, theme: options.theme)
      var context = form.base
      context.numbers = choice.numbers
      panel = RowsPanel(
        context, panel: part, plan: form.axisPlan(part), choice: choice, top: heading.bottom, squeeze: squeeze)
      let words = form.notes.footer(
        choice, members: part.members, cut: panel.cutCount, eraKey: panel.eraKey,
        scaleWords: panel.scaleWords, density: panel.density, sentences: form.laneNotes(panel))
      footer = Footer(words, top: panel.bottom + 4, width: width, theme: options.theme)
    }

    /// px
    var height: Double { footer.bottom }

    func finished() -> TimelinePlan {
      TimelinePlan(
        width: width, height: height, heading: heading.blocks, panels: [panel.finished()], legend: footer.legend,
        key: footer.key, notes: footer.notes)
    }
  }

  /// What lanes do that does not meet the eye.
  private func laneNotes(_ panel: RowsPanel) -> [String] {
    let words = notes.words
    var sentences: [String] = []
    if panel.hasJoints { sentences.append(words.joints) }
    let merged = base.grouping.merged
    if !merged.isEmpty {
      let named = merged.prefix(Self.mostNamed).joined(separator: words.listSeparator)
      let rest = merged.count - Self.mostNamed
      sentences.append(
        words.together(words.other, named, rest > 0 ? words.andMore(options.language.number(rest)) : ""))
    }
    return sentences
  }

  /// So many of the lanes that are merged are named.
  private static let mostNamed = 12

  // MARK: Axis

  private func axisPlan(_ part: PanelContent) -> AxisPlan {
    part.range == nil ? axisOfWhole : Self.axisPlan(part, base, options)
  }

  /// Labels stand in rows, not in one stack: together they ask for this share of the axis, and the scale changes only where
  /// they crowd.
  private static let shareOfUsual = 0.3

  private static func axisPlan(_ part: PanelContent, _ base: RowsContext, _ options: TimelineOptions) -> AxisPlan {
    // Summed in order: sums in the order of a dictionary differ from run to run.
    let widths = part.members.map { base.shapes.shapes(of: $0, .full, .roomy).last?.width ?? 0 }
    let length = base.plot.upperBound - base.plot.lowerBound
    let share = shareOfUsual * length / AxisPlanner.usualLength([(time: 0, room: widths.reduce(0, +))])
    let rooms = Dictionary(uniqueKeysWithValues: zip(part.members, widths.map { max($0 * share, 1e-6) }))
    let planner = AxisPlanner(base.content, panel: part, options: options) { rooms[$0] ?? 1e-6 }
    return planner.plan()
  }
}
