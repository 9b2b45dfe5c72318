import ChronologyModel
import FigureStyle
import TextMetrics

/// Chooses how the labels of one page of rows are written: as fully as has room.
struct RowsFitting {
  let form: RowsForm
  /// px
  let page: Double

  private var items: [TimelineItem] { form.content.items }
  private var count: Int { items.count }

  func choice() -> LabelChoice {
    for choice in form.fullChoices where fits(choice) { return choice }
    let last = form.fullChoices[form.fullChoices.count - 1]
    let ladder = ladder(last)
    let most = mostNumbered(ladder)
    for mostNumbered in [count, most, most / 2, most / 4, 0] {
      if let choice = ladder.fewestSteps(from: last, mostNumbered: mostNumbered, where: fits) {
        return ladder.restored(choice, where: fits)
      }
    }
    var none = last
    none.forms = none.forms.map { _ in .more }
    return fits(none) ? ladder.restored(none, where: fits) : none
  }

  private func fits(_ choice: LabelChoice) -> Bool {
    leastArea(choice) <= form.options.size.pixelWidth * page && RowsForm.Draft(form, form.whole, choice).height <= page
  }

  /// px² that the labels take at the least; what is larger than the page needs no trial.
  private func leastArea(_ choice: LabelChoice) -> Double {
    items.indices.reduce(0) { area, item in
      guard let wording = choice.wording(item) else { return area }
      let shapes = form.labelShapes(of: item, wording, choice.spacing)
      return area + (shapes.map { $0.width * $0.height }.min() ?? 0)
    }
  }

  /// All labels are short before the first one goes: a title beside its mark is read at once, a key is not.
  private func ladder(_ choice: LabelChoice) -> LabelLadder {
    let widths = items.indices.map { form.labelShapes(of: $0, .full, choice.spacing)[0].width }
    return LabelLadder(
      items: items, order: form.content.inOrderOfGivingWay(room: widths),
      shortened: items.count { !$0.isMuted })
  }

  /// A key takes at most this share of the page.
  private static let mostForKey = 0.2

  private func mostNumbered(_ ladder: LabelLadder) -> Int {
    let font = form.base.book.font
    return ladder.mostInKey(form.options.size.pixelWidth * page * Self.mostForKey / (font.size * 1.2), font: font)
  }
}
