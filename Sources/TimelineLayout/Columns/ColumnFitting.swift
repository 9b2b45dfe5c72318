import ChronologyModel
import FigureStyle
import TextMetrics

/// Chooses how the labels of one page are written: as fully as has room.
struct ColumnFitting {
  let form: ColumnsForm
  /// px
  let page: Double

  private var count: Int { form.content.items.count }

  func choice() -> LabelChoice {
    for choice in form.fullChoices where fits(choice) { return choice }
    let last = form.fullChoices[form.fullChoices.count - 1]
    let ladder = ladder(last)
    return ladder.best(from: last, mostNumbered: mostNumbered(ladder), where: fits)
  }

  private func fits(_ choice: LabelChoice) -> Bool {
    let pages = ColumnPages(form: form, context: form.context(choice), choice: choice)
    let length = form.room(on: page, choice)
    let numbers = Double(choice.forms.count { $0 == .number }) * ColumnPanel.numberHeight(form.options.theme.labelSize)
    // Numbers stand in one column beside the axis.
    guard numbers <= length * 0.9 else { return false }
    return pages.neededLength(pages.parts.balanced(into: form.panelCount)) <= length
  }

  /// Those first that give way first: the least important, of these the ones that take the most room.
  private func order(_ choice: LabelChoice) -> [Int] {
    let items = form.content.items
    let width = (form.panelWidth * 0.4).rounded(.down)
    let heights = items.indices.map { form.book.height($0, .full, width: width, choice.spacing).height }
    return form.content.inOrderOfGivingWay(room: heights)
  }

  private func ladder(_ choice: LabelChoice) -> LabelLadder {
    LabelLadder(
      items: form.content.items, order: order(choice), shortened: min(count / 5, 20))
  }

  /// A key takes at most this share of the page.
  private static let mostForKey = 0.25
  private static let mostForNumbers = 0.4

  private func mostNumbered(_ ladder: LabelLadder) -> Int {
    let font = form.book.font
    let room = form.options.size.pixelWidth * page * Self.mostForKey / (font.size * 1.2)
    return min(
      ladder.mostInKey(room, font: font), Int(page * Self.mostForNumbers / ColumnPanel.numberHeight(font.size)))
  }
}
