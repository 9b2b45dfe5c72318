/// How much of an event's label is written, from all to nothing.
public enum LabelForm: String, Hashable, Sendable {
  case full
  case short
  /// A number beside the mark; its title stands in the key.
  case number
  /// The mark stands alone; the figure says how many more there are.
  case more
}
