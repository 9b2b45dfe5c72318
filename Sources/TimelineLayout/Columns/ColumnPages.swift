/// The parts of a chronology that fill the panels of the vertical form.
struct ColumnPages {
  let form: ColumnsForm
  let context: ColumnContext
  let choice: LabelChoice
  /// px of both columns of labels, as the whole chronology would leave it.
  private let room: Double

  init(form: ColumnsForm, context: ColumnContext, choice: LabelChoice) {
    self.form = form
    self.context = context
    self.choice = choice
    room = context.room(form.whole, form.wholeAxis, choice, laneCount: form.laneCount(choice.spacing)).columns
  }

  /// The least length of axes at which the labels of each part have room.
  func neededLength(_ panels: [PanelContent]) -> Double {
    panels.map { neededLength(of: $0.members) }.max() ?? 0
  }

  private func neededLength(of members: [Int]) -> Double {
    let labelled = members.filter { choice.wording($0) != nil }
    return ColumnSplit.best(of: labelled, choice, room: room, book: context.book).neededLength
  }

  /// The cutting of the chronology by what the labels need.
  var parts: TimeParts { TimeParts(content: form.content) { neededLength(of: Array($0)) } }
}
