import ChronologyModel

/// The simple paths between two actors: those that come by nobody twice. Direction and the number of relations between
/// two neighbours do not count.
struct ActorPaths {
  /// Shortest first; of the same length in the order of the actors.
  private(set) var all: [[EntryID<Actor>]] = []
  /// Whether there are no more of the length asked for.
  private(set) var isComplete = true

  static let most = 1_000
  /// Steps forwards and backwards that the search makes at most: there can be more paths than atoms in the universe.
  static let mostSteps = 2_000_000

  private let end: Int
  private let actors: [EntryID<Actor>]
  private let neighbours: [[Int]]
  /// Of each actor, how many steps it is from the end.
  private let distance: [Int?]
  private var stepsLeft = mostSteps

  /// - Parameter longest: in steps.
  init(
    from first: EntryID<Actor>, to last: EntryID<Actor>, along edges: [Edge], order: [EntryID<Actor>: Int], longest: Int
  ) {
    let met = Set(edges.flatMap { [$0.from, $0.to] }).union([first, last])
    let actors = met.sorted { order[$0, default: 0] < order[$1, default: 0] }
    let places = Dictionary(uniqueKeysWithValues: actors.enumerated().map { ($1, $0) })
    var neighbours = Array(repeating: Set<Int>(), count: actors.count)
    for edge in edges {
      guard let from = places[edge.from], let to = places[edge.to] else { continue }
      neighbours[from].insert(to)
      neighbours[to].insert(from)
    }
    self.actors = actors
    self.neighbours = neighbours.map { $0.sorted() }
    end = places[last] ?? 0
    distance = Self.distances(from: end, along: self.neighbours)
    guard let start = places[first], let least = distance[start], least > 0 else { return }
    for length in stride(from: least, through: min(longest, actors.count - 1), by: 1) {
      search(from: start, length: length)
      if !isComplete { break }
    }
  }

  private static func distances(from start: Int, along neighbours: [[Int]]) -> [Int?] {
    var distance: [Int?] = Array(repeating: nil, count: neighbours.count)
    distance[start] = 0
    var queue = [start]
    var next = 0
    while next < queue.count {
      let actor = queue[next]
      next += 1
      for other in neighbours[actor] where distance[other] == nil {
        distance[other] = (distance[actor] ?? 0) + 1
        queue.append(other)
      }
    }
    return distance
  }

  /// All paths of exactly `length` steps, depth first.
  private mutating func search(from start: Int, length: Int) {
    var path = [start]
    var tried = [0]
    var isOnPath = Array(repeating: false, count: actors.count)
    isOnPath[start] = true
    while let actor = path.last, let place = tried.last {
      stepsLeft -= 1
      if stepsLeft < 0 || all.count == Self.most {
        isComplete = false
        return
      }
      let left = length - path.count
      guard place < neighbours[actor].count, actor != end else {
        isOnPath[actor] = false
        path.removeLast()
        tried.removeLast()
        continue
      }
      tried[tried.count - 1] += 1
      let next = neighbours[actor][place]
      guard !isOnPath[next], let rest = distance[next], rest <= left, next != end || left == 0 else { continue }
      isOnPath[next] = true
      path.append(next)
      tried.append(0)
      if next == end { all.append(path.map { actors[$0] }) }
    }
  }
}

/// What a graph shows of the paths between two actors.
public struct PathsDrawn: Hashable, Sendable {
  /// What figures write.
  public let from: String
  public let to: String
  public let drawn: Int
  /// Those of at most ``longest`` steps.
  public let found: Int
  /// Whether there may be more than were found.
  public let isComplete: Bool
  /// In steps.
  public let longest: Int

  init(_ ends: ActorGraph.PathEnds, drawn: Int, _ paths: ActorPaths, among actors: [Actor]) {
    func label(_ id: EntryID<Actor>) -> String { actors.first { $0.id == id }?.label ?? id.text }
    from = label(ends.from)
    to = label(ends.to)
    self.drawn = drawn
    found = paths.all.count
    isComplete = paths.isComplete
    longest = ends.longest
  }
}
