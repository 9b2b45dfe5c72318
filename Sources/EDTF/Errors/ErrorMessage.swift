extension EDTFError {
  public var message: String { "\(reason)" }
}
