/// What asks for a place in a column: one event's label, or one "+3 more" for neighbours.
struct LabelRequest {
  let text: LabelText
  let form: LabelForm
  /// Indices of the items it stands for, in order of time.
  let members: [Int]
  let time: TimePosition

  /// A group has at most this many members, so that each mark stays near its label.
  private static let mostMembers = 6

  /// One request for each item, neighbours of form `more` taken together.
  static func requests(for items: [TimelineItem], forms: [LabelForm], withDates: Bool) -> [LabelRequest] {
    var result: [LabelRequest] = []
    var group: [Int] = []
    func flush() {
      guard !group.isEmpty else { return }
      let text = LabelText(date: "+\(group.count) more", title: "", isBold: false)
      let times = group.map { items[$0].mark.anchor }
      result.append(
        LabelRequest(text: text, form: .more, members: group, time: times.reduce(0, +) / Double(times.count)))
      group = []
    }
    for (index, item) in items.enumerated() {
      if forms[index] == .more {
        group.append(index)
        if group.count == mostMembers { flush() }
        continue
      }
      flush()
      result.append(
        LabelRequest(
          text: item.label(forms[index], withDate: withDates), form: forms[index], members: [index],
          time: item.mark.anchor))
    }
    flush()
    return result
  }
}
