import ChronologyModel
import FigureStyle

// The model's words in the terms of figures.

extension ActorKind {
  public var figureClass: ActorClass {
    switch self {
    case .state: .state
    case .government: .government
    case .armedGroup: .armedGroup
    case .organisation: .organisation
    case .person: .person
    case .bloc: .bloc
    case .people: .people
    }
  }
}

extension RelationSign {
  public var figureSign: TieSign {
    switch self {
    case .cooperative: .cooperative
    case .hostile: .hostile
    case .neutral: .neutral
    }
  }
}

extension Standing {
  public var figureTexture: TieTexture {
    switch self {
    case .asserted: .asserted
    case .alleged: .alleged
    case .opinion: .opinion
    case .denied: .denied
    }
  }
}

extension Node {
  public var figureClass: ActorClass { kind?.figureClass ?? .unstated }
}

extension Edge {
  /// Whether it is drawn as what is no more.
  public var isPast: Bool { change == .ended || status == .ended }

  /// The colour of its line and its number.
  public func colour(in style: GraphStyle) -> Colour {
    isPast ? style.ended : style.colour(sign.figureSign)
  }

  /// The width of its line in px. Where change is told, what is new is heavy.
  public func width(in style: GraphStyle) -> Double {
    let isNew = change == .appeared || change == .changedSign
    if isNew { return style.newWidth }
    return style.width(sign.figureSign, isOccurrence: isOccurrence || isPast, isProminent: isProminent)
  }
}
