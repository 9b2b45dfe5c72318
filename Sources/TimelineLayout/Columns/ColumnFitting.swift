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
    let order = self.order(last)
    for mostNumbered in [count, self.mostNumbered(order)] {
      if let choice = fewestSteps(last, order, mostNumbered) { return choice }
    }
    var none = last
    none.forms = none.forms.map { _ in .more }
    return none
  }

  private func fits(_ choice: LabelChoice) -> Bool {
    let pages = ColumnPages(form: form, context: form.context(choice), choice: choice)
    let length = form.room(on: page, choice)
    let numbers = Double(choice.forms.count { $0 == .number }) * ColumnPanel.numberHeight(form.options.theme.labelSize)
    // Numbers stand in one column beside the axis.
    guard numbers <= length * 0.9 else { return false }
    return pages.neededLength(pages.balanced(into: form.panelCount)) <= length
  }

  /// Those first that give way first: the least important, of these the ones that take the most room.
  private func order(_ choice: LabelChoice) -> [Int] {
    let items = form.content.items
    let width = (form.panelWidth * 0.4).rounded(.down)
    let heights = items.indices.map { form.book.height($0, .full, width: width, choice.spacing).height }
    func key(_ item: Int) -> (Int, Double) {
      (items[item].isMuted ? 0 : items[item].event.importance.rank, -heights[item])
    }
    return form.content.inOrderOfGivingWay.enumerated()
      .sorted { first, second in
        let keys = (key(first.element), key(second.element))
        return keys.0 != keys.1 ? keys.0 < keys.1 : first.offset < second.offset
      }.map(\.element)
  }

  /// How many labels are short before the first one goes.
  private var shortened: Int { min(count / 5, 20) }

  /// The choice after as few steps as let all labels fit; nil where none does. A key that grows can make worse what numbers
  /// made better, so the first step of a coarse search from below counts.
  private func fewestSteps(_ choice: LabelChoice, _ order: [Int], _ mostNumbered: Int) -> LabelChoice? {
    func stepped(_ steps: Int) -> LabelChoice {
      var result = choice
      result.forms = forms(steps, order, mostNumbered)
      return result
    }
    let most = count + shortened
    let stride = max(1, most / 24)
    guard
      var high = Swift.stride(from: 0, through: most + stride, by: stride).first(where: { fits(stepped(min($0, most))) }
      )
    else { return nil }
    high = min(high, most)
    var low = max(0, high - stride)
    while low < high {
      let middle = (low + high) / 2
      if fits(stepped(middle)) { high = middle } else { low = middle + 1 }
    }
    return stepped(high)
  }

  /// At each step the next label becomes short, and the one that has been short for longest gives way to a number; beyond
  /// `mostNumbered` numbers, the first of these become bare marks.
  private func forms(_ steps: Int, _ order: [Int], _ mostNumbered: Int) -> [LabelForm] {
    var forms = [LabelForm](repeating: .full, count: count)
    let gone = max(0, steps - shortened)
    for (rank, item) in order.enumerated() {
      if rank + mostNumbered < gone {
        forms[item] = .more
      } else if rank < gone {
        forms[item] = .number
      } else if rank < steps, form.content.items[item].event.shortTitle != nil {
        forms[item] = .short
      }
    }
    return forms
  }

  /// A key takes at most this share of the page.
  private static let mostForKey = 0.25
  private static let mostForNumbers = 0.4

  private func mostNumbered(_ order: [Int]) -> Int {
    let size = form.options.theme.labelSize
    let room = form.options.size.pixelWidth * page * Self.mostForKey / (size * 1.2)
    var used = 0.0
    var number = 0
    for item in order.reversed() {
      used += TextMeasure.width(of: form.book.text(item, .full).title.prefix(300), size: size) + 3 * size
      if used > room { break }
      number += 1
    }
    return min(number, Int(page * Self.mostForNumbers / ColumnPanel.numberHeight(size)))
  }
}
