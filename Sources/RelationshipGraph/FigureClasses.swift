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
  /// The colour of its line and its number.
  public func colour(in style: GraphStyle) -> Colour {
    status == .ended ? style.ended : style.colour(sign.figureSign)
  }

  /// The width of its line in px.
  public func width(in style: GraphStyle) -> Double {
    style.width(sign.figureSign, isOccurrence: isOccurrence || status == .ended, isProminent: isProminent)
  }
}
