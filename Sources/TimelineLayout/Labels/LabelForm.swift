/// How much of an event's label is written, from all to nothing.
public enum LabelForm: Hashable, Sendable, Comparable {
  case full
  case short
  /// The mark stands alone; the figure says how many more there are.
  case more
}
