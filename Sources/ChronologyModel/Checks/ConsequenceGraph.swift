/// Which event leads to which, by their places in the chronology.
struct ConsequenceGraph {
  /// For each event those that it leads to.
  let next: [[Int]]

  init(of events: [Event]) {
    let places = Dictionary(events.enumerated().map { ($1.id, $0) }) { first, _ in first }
    next = events.map { event in event.leadsTo.compactMap { places[$0.id] } }
  }

  /// The groups of events of which each leads to every other, and the events that lead to themselves; each group and all
  /// groups in ascending order.
  ///
  /// Robert Tarjan, "Depth-First Search and Linear Graph Algorithms", SIAM Journal on Computing 1 (1972), section 4,
  /// with a stack of its own in place of recursion.
  var knots: [[Int]] {
    var search = Search(count: next.count)
    for node in next.indices where search.number[node] == nil { search.run(from: node, along: next) }
    return search.components.filter { $0.count > 1 || next[$0[0]].contains($0[0]) }.map { $0.sorted() }
      .sorted { $0[0] < $1[0] }
  }

  private struct Search {
    var number: [Int?]
    private var low: [Int]
    private var isOpen: [Bool]
    private var open: [Int] = []
    private var count = 0
    var components: [[Int]] = []

    init(count: Int) {
      number = Array(repeating: nil, count: count)
      low = Array(repeating: 0, count: count)
      isOpen = Array(repeating: false, count: count)
    }

    mutating func run(from root: Int, along next: [[Int]]) {
      var path: [(node: Int, edge: Int)] = []
      enter(root, &path)
      while let (node, edge) = path.last {
        if edge < next[node].count {
          path[path.count - 1].edge += 1
          let target = next[node][edge]
          if let reached = number[target] {
            if isOpen[target] { low[node] = min(low[node], reached) }
          } else {
            enter(target, &path)
          }
        } else {
          path.removeLast()
          if let parent = path.last?.node { low[parent] = min(low[parent], low[node]) }
          if low[node] == number[node] { close(node) }
        }
      }
    }

    private mutating func enter(_ node: Int, _ path: inout [(node: Int, edge: Int)]) {
      number[node] = count
      low[node] = count
      count += 1
      isOpen[node] = true
      open.append(node)
      path.append((node, 0))
    }

    private mutating func close(_ root: Int) {
      var component: [Int] = []
      while let node = open.popLast() {
        isOpen[node] = false
        component.append(node)
        if node == root { break }
      }
      components.append(component)
    }
  }

  /// The shortest way from the first event of a group back to it, without the return.
  func cycle(in knot: [Int]) -> [Int]? {
    guard let first = knot.first else { return nil }
    let members = Set(knot)
    var from: [Int: Int] = [:]
    var queue = [first]
    var head = 0
    while head < queue.count {
      let node = queue[head]
      head += 1
      for target in next[node] where members.contains(target) {
        if target == first { return path(to: node, from: from) }
        if from[target] == nil {
          from[target] = node
          queue.append(target)
        }
      }
    }
    return nil
  }

  private func path(to last: Int, from: [Int: Int]) -> [Int] {
    var path = [last]
    var node = last
    while let previous = from[node] {
      path.append(previous)
      node = previous
    }
    return path.reversed()
  }
}
