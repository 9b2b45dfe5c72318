import FigureStyle
import TextMetrics

/// The vertical form: one panel in a column or on a page, several beside one another on a slide, on as many pages as asked.
///
/// Where a page is full, dates leave the labels first and lines stand closer; then the least important titles give way to their
/// short forms, then to numbers with a key, then to bare marks that the notes count. No mark is left out.
struct ColumnsForm {
  let content: TimelineContent
  let options: TimelineOptions
  let book: LabelBook
  let notes: FigureNotes

  init(_ content: TimelineContent, options: TimelineOptions) {
    self.content = content
    self.options = options
    book = LabelBook(content, size: options.theme.labelSize)
    notes = FigureNotes(content, options: options, form: .columns)
  }

  private var theme: Theme { options.theme }
  private var width: Double { options.size.pixelWidth }

  /// px between panels.
  private static let panelDistance = 24.0
  /// px; a panel is at least so wide where there are several.
  private static let leastPanelWidth = 560.0
  /// px; an axis any shorter is not worth drawing.
  private static let leastLength = 120.0

  var panelCount: Int {
    content.items.count < 2
      ? 1 : max(1, Int((width + Self.panelDistance) / (Self.leastPanelWidth + Self.panelDistance)))
  }

  var panelWidth: Double {
    (width - Double(panelCount - 1) * Self.panelDistance) / Double(panelCount)
  }

  func plans() -> [TimelinePlan] {
    guard let page = options.size.pixelHeight else {
      let choice = fullChoices[0]
      let split = ColumnPages(form: self, context: context(choice), choice: choice)
      let panels = split.parts.balanced(into: panelCount)
      return [figure(panels, choice, length: panels.count > 1 ? split.neededLength(panels) * 1.12 + 8 : nil)]
    }
    if options.usesPages { return pages(of: page) }
    return [fitted(to: page)]
  }

  // MARK: Choices

  /// Ways to write the labels in full, the roomiest first.
  var fullChoices: [LabelChoice] { LabelChoice.full(content.items.count, dates: options.dates) }

  func context(_ choice: LabelChoice) -> ColumnContext {
    var context = ColumnContext(content: content, book: book, theme: theme, width: panelWidth)
    context.numbers = choice.numbers
    return context
  }

  // MARK: One page

  /// The fullest figure that is no taller than `page` px.
  private func fitted(to page: Double) -> TimelinePlan {
    let choice = ColumnFitting(form: self, page: page).choice()
    let split = ColumnPages(form: self, context: context(choice), choice: choice)
    let panels = split.parts.balanced(into: panelCount)
    let natural = figure(panels, choice, length: split.neededLength(panels) * 1.12 + 8)
    guard natural.height > page else { return natural }
    // What heading and footer take is only known once they are set, so the axis gives way step by step.
    var length = room(on: page, choice)
    var plan = natural
    for _ in 0..<12 {
      length = max(length, Self.leastLength)
      plan = figure(panels, choice, length: length)
      if plan.height <= page || length == Self.leastLength { break }
      length -= max(plan.height - page, 2)
    }
    return plan
  }

  /// px for the axis on a page, about.
  func room(on page: Double, _ choice: LabelChoice, pages: Bool = false) -> Double {
    let heading = self.heading(page: pages ? (1, 2) : nil).bottom
    let footer = Footer(footer(choice, panels: [], isRough: true), top: 0, width: width, theme: theme).bottom
    return page - heading - footer - 2 * ColumnPanel.axisMargin
  }

  private func heading(page: (number: Int, count: Int)?) -> Heading {
    Heading(title: options.title, subtitle: options.subtitle, page: page, width: width, theme: theme)
  }

  // MARK: Several pages

  private func pages(of page: Double) -> [TimelinePlan] {
    // Dates stay in the labels only where they cost no page.
    var best: (parts: [PanelContent], choice: LabelChoice, length: Double)?
    for choice in fullChoices.reversed() {
      let length = room(on: page, choice, pages: true)
      let parts = ColumnPages(form: self, context: context(choice), choice: choice).parts.filled(length)
      let count = (parts.count + panelCount - 1) / panelCount
      if let best, count > (best.parts.count + panelCount - 1) / panelCount { continue }
      best = (parts, choice, length)
    }
    guard let best, best.parts.count > panelCount else { return [fitted(to: page)] }
    let count = (best.parts.count + panelCount - 1) / panelCount
    let split = ColumnPages(form: self, context: context(best.choice), choice: best.choice)
    let parts = split.parts.balanced(into: count * panelCount)
    return (0..<count).map { number in
      let panels = Array(parts[(number * panelCount)..<min((number + 1) * panelCount, parts.count)])
      var length = best.length
      var plan = figure(panels, best.choice, length: length, page: (number + 1, count))
      for _ in 0..<12 where plan.height > page {
        length = max(length - max(plan.height - page, 2), Self.leastLength)
        plan = figure(panels, best.choice, length: length, page: (number + 1, count))
      }
      return plan
    }
  }

  // MARK: Figures

  /// - Parameter length: of the axes; nil for what the labels need.
  private func figure(
    _ panels: [PanelContent], _ choice: LabelChoice, length: Double?, page: (number: Int, count: Int)? = nil
  ) -> TimelinePlan {
    let heading = heading(page: page)
    var context = context(choice)
    var solved: [ColumnPanel] = []
    for (index, panel) in panels.enumerated() {
      let x = Double(index) * (panelWidth + Self.panelDistance)
      let next = ColumnPanel(
        context, panel: panel, plan: axisPlan(panel), choice: choice, length: length,
        origin: Point(x: x, y: heading.bottom))
      context.firstLetter += next.eraKey.count
      solved.append(next)
    }
    let top = solved.map(\.bottom).max() ?? heading.bottom
    let footer = Footer(footer(choice, panels: solved, isRough: false), top: top, width: width, theme: theme)
    return TimelinePlan(
      width: width, height: footer.bottom, heading: heading.blocks, panels: solved.map { $0.finished() },
      legend: footer.legend, key: footer.key, notes: footer.notes)
  }

  private func footer(_ choice: LabelChoice, panels: [ColumnPanel], isRough: Bool) -> Footer.Content {
    let members = isRough ? Array(content.items.indices) : panels.flatMap(\.panel.members)
    return notes.footer(
      choice, members: members, cut: panels.reduce(0) { $0 + $1.cutCount }, eraKey: panels.flatMap(\.eraKey),
      scaleWords: isRough ? [FigureNotes.roughScaleWords] : panels.compactMap(\.scaleWords))
  }

  // MARK: Axis

  func axisPlan(_ panel: PanelContent) -> AxisPlan {
    let half = (panelWidth * 0.38).rounded(.down)
    let marks = panel.members.map { content.mark($0, in: panel) }
    let demands = zip(panel.members, marks).map { item, mark in
      (time: mark.anchor, room: book.height(item, .dated, width: half, .roomy))
    }
    var extents = (marks + content.eras(in: panel).map(\.mark)).map(\.extent)
    if let asOf = content.asOf, panel.range?.contains(asOf) ?? true { extents.append(asOf...asOf) }
    return AxisPlanner(extents: extents, demands: demands).plan()
  }
}
