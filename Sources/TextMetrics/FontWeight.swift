/// The two weights that a figure sets its text in.
public enum FontWeight: Sendable {
  case regular, bold
}
