import ChronologyModel
import EDTF
import FigureStyle
import TextMetrics
import Wording

/// Decides every place of a vertical timeline: a ribbon with ticks and eras in the middle, marks at its edges, and labels in
/// two columns beside it, each as near its mark as the others allow.
///
/// Where the page is full, dates leave the labels first, then the least important titles give way to their short forms,
/// then to bare marks that the notes count; no mark is left out.
public struct TimelinePlanner {
  let options: TimelineOptions
  let chronology: Chronology
  let items: [TimelineItem]
  let eras: [TimelineItem]
  let categories: [(name: String, style: CategoryStyle)]

  /// Indices of the items, least important first.
  let byImportance: [Int]

  private var theme: Theme { options.theme }
  private var width: Double { options.size.pixelWidth }

  /// px between two ticks.
  static let tickDistance = 15.0

  public init(_ chronology: Chronology, options: TimelineOptions) {
    self.chronology = chronology
    self.options = options
    categories = Self.categories(of: chronology, palette: options.theme.palette)
    let styles = Dictionary(categories.map { ($0.name, $0.style) }) { first, _ in first }
    let sources = Dictionary(chronology.sources.map { ($0.id, $0) }) { first, _ in first }
    let none = CategoryStyle(colour: options.theme.palette.none, shape: .circle)
    let all = chronology.events.compactMap { event in
      TimelineItem(
        event, style: event.category.flatMap { styles[$0] } ?? none, sources: sources, language: options.language)
    }
    items = Self.inTimeOrder(all.filter { $0.event.kind == .event })
    eras = Self.inTimeOrder(all.filter { $0.event.kind == .era })
    byImportance = items.indices.sorted { [items] in
      (items[$0].event.importance.rank, $0) < (items[$1].event.importance.rank, $1)
    }
  }

  private static func inTimeOrder(_ items: [TimelineItem]) -> [TimelineItem] {
    items.enumerated().sorted { ($0.element.mark.anchor, $0.offset) < ($1.element.mark.anchor, $1.offset) }.map(
      \.element)
  }

  /// In order of appearance among the events.
  private static func categories(of chronology: Chronology, palette: Palette) -> [(String, CategoryStyle)] {
    var names: [String] = []
    var seen: Set<String> = []
    for event in chronology.events where event.kind == .event {
      if let category = event.category, seen.insert(category).inserted { names.append(category) }
    }
    return names.enumerated().map { ($0.element, palette.style(at: $0.offset)) }
  }

  public func plan() -> TimelinePlan {
    let heading = Heading(title: options.title, subtitle: options.subtitle, width: width, theme: theme)
    let axis = axisPlan()
    guard let page = options.size.pixelHeight else {
      return assembled(LabelRequest.requests(for: items, forms: forms(0), withDates: true), axis, nil, heading)
    }
    // What cannot all be on the page is not laid out only to be taken away again.
    let hopeless = max(0, items.count - Int(2 * page / (theme.labelSize + Columns.gap)))
    let requests = LabelRequest.requests(
      for: items, forms: forms(hopeless == 0 ? 0 : hopeless + shortened), withDates: hopeless == 0)
    let first = assembled(requests, axis, nil, heading)
    guard hopeless > 0 || first.height > page else { return first }
    return fitted(to: page, axis: axis, heading: heading, around: first, least: hopeless)
  }

  private func assembled(
    _ requests: [LabelRequest], _ axis: AxisPlan, _ length: Double?, _ heading: Heading
  ) -> TimelinePlan {
    let body = TimelineBody(
      items: items, eras: eras, requests: requests, plan: axis, length: length, width: width, theme: theme)
    return TimelineAssembly(planner: self, heading: heading, body: body, requests: requests).plan()
  }

  // MARK: Fitting

  /// The fullest plan that is no taller than `page` px. What heading and footer take is only known once they are set, so
  /// the axis gives way step by step.
  private func fitted(to page: Double, axis: AxisPlan, heading: Heading, around first: TimelinePlan, least: Int)
    -> TimelinePlan
  {
    var length = page - (first.height - first.axis.bottom + first.axis.top)
    var plan = first
    for _ in 0..<12 {
      length = max(length, Self.leastLength)
      plan = assembled(fittingRequests(axis, length: length, least: least), axis, length, heading)
      if plan.height <= page || length == Self.leastLength { break }
      length -= max(plan.height - page, 4)
    }
    return plan
  }

  /// px; an axis any shorter is not worth drawing.
  private static let leastLength = 120.0

  /// The fullest labels that have room on an axis of `length` px.
  private func fittingRequests(_ axis: AxisPlan, length: Double, least: Int) -> [LabelRequest] {
    func requests(_ degradation: Int, dates: Bool) -> [LabelRequest] {
      LabelRequest.requests(for: items, forms: forms(degradation), withDates: dates)
    }
    func fits(_ requests: [LabelRequest]) -> Bool { neededLength(requests, axis) <= length }
    if least == 0 {
      let withDates = requests(0, dates: true)
      if fits(withDates) { return withDates }
    }
    var (low, high) = (least, items.count + shortened)
    while low < high {
      let middle = (low + high) / 2
      if fits(requests(middle, dates: false)) { high = middle } else { low = middle + 1 }
    }
    return requests(low, dates: false)
  }

  /// How many labels are short before the first one goes.
  private var shortened: Int { min(items.count / 5, 20) }

  /// The forms after `degradation` steps. At each step the next least important label becomes short, and the one that has
  /// been short for longest goes; of two equally important ones the earlier gives way.
  private func forms(_ degradation: Int) -> [LabelForm] {
    var forms = [LabelForm](repeating: .full, count: items.count)
    for (rank, index) in byImportance.enumerated() {
      if rank + shortened < degradation {
        forms[index] = .more
      } else if rank < degradation, items[index].event.shortTitle != nil {
        forms[index] = .short
      }
    }
    return forms
  }

  private func neededLength(_ requests: [LabelRequest], _ axis: AxisPlan) -> Double {
    let ribbon = Ribbon.width(ofEras: eras, plan: axis, theme: theme)
    let room = TimelineBody.room(width: width, ribbon: ribbon, lanes: 5)
    return Columns.best(requests: requests, room: room, size: theme.labelSize).neededLength
  }

  private func axisPlan() -> AxisPlan {
    let half = (width * 0.38).rounded(.down)
    let demands = items.map { item in
      (
        time: item.mark.anchor,
        room: item.label(.full, withDate: true).wrapped(width: half, size: theme.labelSize).height + Columns.gap
      )
    }
    var extents = (items + eras).map(\.mark.extent)
    if let asOf { extents.append(asOf...asOf) }
    return AxisPlanner(extents: extents, demands: demands).plan()
  }

  /// The end of the as-of day.
  var asOf: TimePosition? { chronology.asOf?.latest.day?.end }
}
