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
    /// Draws the paths between these two actors and nothing else.
    public var path: PathEnds?
    /// Draws no other kinds of relations; all where there are none.
    public var kinds: Set<String> = []
    public var signs: Set<RelationSign> = []
    /// Draws so many actors at most, the weightiest, whatever ``nodeLimit`` says.
    public var top: Int?
    /// Draws groups in place of their members.
    public var foldsMembers = false

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

  /// Between whom paths are drawn.
  public struct PathEnds: Hashable, Sendable {
    public var from: EntryID<Actor>
    public var to: EntryID<Actor>
    /// In steps.
    public var longest: Int

    public init(from: EntryID<Actor>, to: EntryID<Actor>, longest: Int = 4) {
      self.from = from
      self.to = to
      self.longest = longest
    }
  }
}
