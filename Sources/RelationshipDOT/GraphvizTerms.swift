import FigureStyle

// The vocabulary of figures in Graphviz's terms.

extension NodeOutline {
  var shape: StaticString {
    switch self {
    case .box, .rounded: "box"
    case .doubleBox: "box"
    case .octagon: "octagon"
    case .hexagon: "hexagon"
    case .ellipse: "ellipse"
    }
  }

  var style: StaticString { self == .rounded ? "filled,rounded" : "filled" }
  var peripheries: Double? { self == .doubleBox ? 2 : nil }

  /// How much wider than its text's box an outline must be for the text to stay inside.
  var room: (width: Double, height: Double) {
    switch self {
    case .box, .rounded, .doubleBox: (1, 1)
    case .octagon: (1.12, 1)
    case .hexagon: (1.3, 1)
    case .ellipse: (1.25, 1.2)
    }
  }
}

extension Arrowhead {
  var shape: StaticString {
    switch self {
    case .normal: "normal"
    case .tee: "tee"
    case .vee: "vee"
    }
  }
}

extension TieTexture {
  /// Graphviz knows no other; what is denied says so in its label.
  var style: StaticString {
    switch self {
    case .asserted: "solid"
    case .alleged, .denied: "dashed"
    case .opinion: "dotted"
    }
  }
}
