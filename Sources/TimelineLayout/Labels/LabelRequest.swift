/// What asks for a place in a column.
struct LabelRequest {
  let text: LabelText
  let form: LabelForm
  /// Index of the item it belongs to.
  let item: Int
  let time: TimePosition

  /// One request for each item that has a label.
  static func requests(for items: [TimelineItem], forms: [LabelForm], withDates: Bool) -> [LabelRequest] {
    items.indices.filter { forms[$0] != .more }.map { index in
      LabelRequest(
        text: items[index].label(forms[index], withDate: withDates), form: forms[index], item: index,
        time: items[index].mark.anchor)
    }
  }
}
