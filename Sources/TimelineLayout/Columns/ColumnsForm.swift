import FigureStyle
import TextMetrics
import Wording

/// The vertical form: one panel in a column or on a page, several beside one another on a slide, on as many pages as asked.
///
/// Where a page is full, dates leave the labels first and lines stand closer; then the least important titles give way to their
/// short forms, then to numbers with a key, then to bare marks that the notes count. No mark is left out.
struct ColumnsForm {
  let content: TimelineContent
  let options: TimelineOptions
  let book: LabelBook
  let notes: FigureNotes
  let panelCount: Int
  /// px
  let panelWidth: Double
  /// All items as one panel, and what of it does not depend on how labels are written: the search asks for it often.
  let whole: PanelContent
  let wholeAxis: ColumnAxis
  private var laneCounts: [Spacing: Int] = [:]

  init(_ content: TimelineContent, options: TimelineOptions) {
    self.content = content
    self.options = options
    book = LabelBook(content, theme: options.theme)
    notes = FigureNotes(content, options: options, form: .columns)
    whole = PanelContent(members: Array(content.items.indices), range: nil)
    let width = options.size.pixelWidth
    panelCount =
      content.items.count < 2
      ? 1 : max(1, Int((width + Self.panelDistance) / (Self.leastPanelWidth + Self.panelDistance)))
    panelWidth = (width - Double(panelCount - 1) * Self.panelDistance) / Double(panelCount)
    wholeAxis = ColumnAxis(
      of: whole, content, options, book, width: panelWidth)
    for spacing in [Spacing.roomy, .tight, .dense] {
      laneCounts[spacing] = ColumnContext.laneCount(content.items.map(\.mark), plan: wholeAxis.plan, spacing: spacing)
    }
  }

  func laneCount(_ spacing: Spacing) -> Int? { laneCounts[spacing] }

  private var theme: Theme { options.theme }
  private var width: Double { options.size.pixelWidth }

  /// px between panels.
  private static let panelDistance = 24.0
  /// px; a panel is at least so wide where there are several.
  private static let leastPanelWidth = 540.0
  /// px; an axis any shorter is not worth drawing.
  private static let leastLength = 120.0

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
    // What heading and footer take is only known once they are set. Where that is more than was thought, labels are chosen
    // again for less, as an axis shorter than its labels helps nobody.
    var reserve = 0.0
    var last = filling(page, reserve: reserve)
    for _ in 0..<Self.mostChoices where last.plan.height > page {
      reserve += last.plan.height - page
      last = filling(page, reserve: reserve)
    }
    for _ in 0..<12 where last.plan.height > page && last.length > Self.leastLength {
      last.length = max(last.length - max(last.plan.height - page, 2), Self.leastLength)
      last.plan = figure(last.panels, last.choice, length: last.length)
    }
    return last.plan
  }

  private static let mostChoices = 4

  private func filling(_ page: Double, reserve: Double) -> Filling {
    let choice = ColumnFitting(form: self, page: page - reserve).choice()
    let split = ColumnPages(form: self, context: context(choice), choice: choice)
    let panels = split.parts.balanced(into: panelCount)
    let natural = max(split.neededLength(panels) * 1.12 + 8, wholeAxis.least)
    let plan = figure(panels, choice, length: natural)
    guard plan.height > page else { return Filling(choice: choice, panels: panels, length: natural, plan: plan) }
    let length = max(room(on: page - reserve, choice), Self.leastLength)
    return Filling(
      choice: choice, panels: panels, length: length, plan: figure(panels, choice, length: length))
  }

  private struct Filling {
    let choice: LabelChoice
    let panels: [PanelContent]
    var length: Double
    var plan: TimelinePlan
  }

  /// px for the axis on a page, about.
  func room(on page: Double, _ choice: LabelChoice, pages: Bool = false) -> Double {
    let heading = self.heading(page: pages ? (1, 2) : nil).bottom
    let footer = Footer(footer(choice, panels: [], isRough: true), top: 0, width: width, theme: theme).bottom
    return page - heading - footer - 2 * ColumnPanel.axisMargin
      - (content.outside.earlier > 0 ? ColumnPanel.hintHeight : 0)
      - (content.outside.later > 0 ? ColumnPanel.hintHeight : 0)
  }

  private func heading(page: (number: Int, count: Int)?) -> Heading {
    Heading(
      title: options.title, subtitle: options.subtitle, page: page, language: options.language, width: width,
      theme: theme)
  }

  // MARK: Several pages

  private func pages(of page: Double) -> [TimelinePlan] {
    // What stands below the axes is only known once they are set; where it is more than was thought, pages hold less.
    var reserve = 0.0
    var pages: [TimelinePlan] = []
    for _ in 0..<Self.mostChoices {
      guard let cut = self.cut(page - reserve) else { return [fitted(to: page)] }
      pages = set(cut)
      let excess = pages.reduce(0) { max($0, $1.height - page) }
      if excess <= 0 { break }
      reserve += excess
    }
    return pages
  }

  /// A chronology cut into panels for pages, and how their labels are written.
  private struct Cut {
    let parts: [PanelContent]
    let choice: LabelChoice
    /// px of each axis.
    let length: Double
    let pageCount: Int
  }

  /// Nil where one page holds everything. Dates stay in the labels only where they cost no page.
  private func cut(_ page: Double) -> Cut? {
    var best: (choice: LabelChoice, length: Double, pages: Int)?
    for choice in fullChoices.reversed() {
      let length = room(on: page, choice, pages: true)
      let parts = ColumnPages(form: self, context: context(choice), choice: choice).parts.filled(length)
      let pages = (parts.count + panelCount - 1) / panelCount
      if let best, pages > best.pages { continue }
      best = (choice, length, pages)
    }
    guard let best, best.pages > 1 else { return nil }
    let split = ColumnPages(form: self, context: context(best.choice), choice: best.choice)
    let parts = split.parts.balanced(into: best.pages * panelCount)
    return Cut(
      parts: parts, choice: best.choice, length: best.length, pageCount: (parts.count + panelCount - 1) / panelCount)
  }

  private func set(_ cut: Cut) -> [TimelinePlan] {
    (0..<cut.pageCount).map { number in
      let panels = cut.parts[(number * panelCount)..<min((number + 1) * panelCount, cut.parts.count)]
      return figure(Array(panels), cut.choice, length: cut.length, page: (number + 1, cut.pageCount))
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
        context, panel: panel, axis: axis(of: panel), choice: choice, length: length,
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

  private func axis(of panel: PanelContent) -> ColumnAxis {
    panel.range == nil && panel.members.count == content.items.count
      ? wholeAxis : ColumnAxis(of: panel, content, options, book, width: panelWidth)
  }

  private func footer(_ choice: LabelChoice, panels: [ColumnPanel], isRough: Bool) -> Footer.Content {
    let members = isRough ? Array(content.items.indices) : panels.flatMap(\.panel.members)
    return notes.footer(
      choice, members: members, cut: panels.reduce(0) { $0 + $1.cutCount }, eraKey: panels.flatMap(\.eraKey),
      scaleWords: isRough ? roughScaleWords : ScaleWords.joined(panels.map(\.scaleWords), words: wholeAxis.words),
      density: panels.compactMap(\.density).max { $0.most < $1.most })
  }

  /// As long as what will be said of the scale.
  private var roughScaleWords: [String] {
    let words = wholeAxis.scaleWords(on: wholeAxis.plan.scale(length: 500).scale)
    return Array(repeating: words, count: panelCount).flatMap(\.self)
  }
}
