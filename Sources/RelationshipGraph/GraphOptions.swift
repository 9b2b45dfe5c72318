import ChronologyModel
import EDTF

extension ActorGraph {
  /// What to draw, and how much of it.
  public struct Options: Hashable, Sendable {
    /// The time that the figure stands for; a date of nil is the chronology's own, and where that has none, no date at all.
    public var time: GraphTime
    /// The most actors drawn.
    public var nodeLimit: Int
    /// The most edges drawn.
    public var edgeLimit: Int
    /// Up to so many edges carry their kind and date in words; more carry numbers.
    public var wordLimit: Int
    /// An event within so many days before the date still shows its colour; an older one is grey.
    public var recentDays: Int64
    /// Draws the neighbourhood of this actor.
    public var focus: EntryID<Actor>?
    /// How many steps the neighbourhood reaches, at least 1.
    public var depth: Int

    /// Of a series there is less room for each date.
    public init(time: GraphTime) {
      self.init()
      self.time = time
      if case .series = time { (nodeLimit, edgeLimit) = (12, 18) }
    }

    public init(
      at date: EDTFDate? = nil, nodeLimit: Int = 24, edgeLimit: Int = 40, wordLimit: Int = 15, recentDays: Int64 = 366,
      focus: EntryID<Actor>? = nil, depth: Int = 1
    ) {
      time = .at(date)
      self.nodeLimit = nodeLimit
      self.edgeLimit = edgeLimit
      self.wordLimit = wordLimit
      self.recentDays = recentDays
      self.focus = focus
      self.depth = depth
    }
  }
}
