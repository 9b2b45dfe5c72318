import Parsing

/// What `dot -Tjson0` says of positions; y runs downwards here.
struct GraphvizOutput {
  typealias Point = GraphPlacement.Point

  let width: Double
  let height: Double
  let positions: [String: Point]
  let paths: GraphvizPaths
  /// Of clusters, by their names: the top left corner and the bottom right one.
  let frames: [String: (Point, Point)]

  init(_ bytes: [UInt8]) throws(GraphvizOutputError) {
    let root: JSONNode
    do {
      root = try JSONReader.read(bytes)
    } catch {
      throw GraphvizOutputError(reason: "byte \(error.offset) is not JSON")
    }
    let box = Self.numbers(root["bb"]?.string ?? "")
    guard box.count == 4 else { throw GraphvizOutputError(reason: "there is no bounding box") }
    width = box[2] - box[0]
    height = box[3] - box[1]
    func point(_ x: Double, _ y: Double) -> Point { Point(x: x - box[0], y: box[3] - y) }

    var positions: [String: Point] = [:]
    var names: [Int: String] = [:]
    var frames: [String: (Point, Point)] = [:]
    for object in root["objects"]?.elements ?? [] {
      guard let name = object["name"]?.string, let id = object["_gvid"]?.integer else { continue }
      names[id] = name
      let corners = Self.numbers(object["bb"]?.string ?? "")
      if corners.count == 4 { frames[name] = (point(corners[0], corners[3]), point(corners[2], corners[1])) }
      let numbers = Self.numbers(object["pos"]?.string ?? "")
      if numbers.count == 2 { positions[name] = point(numbers[0], numbers[1]) }
    }
    var paths = GraphvizPaths()
    for edge in root["edges"]?.elements ?? [] {
      guard let tail = edge["tail"]?.integer.flatMap({ names[$0] }),
        let head = edge["head"]?.integer.flatMap({ names[$0] })
      else { continue }
      // Pieces after a semicolon belong to merged edges, of which there are none.
      let first = edge["pos"]?.string?.split(separator: ";").first.map(String.init) ?? ""
      let numbers = Self.numbers(first)
      guard numbers.count >= 8, numbers.count % 6 == 2 else { continue }
      let path = stride(from: 0, to: numbers.count, by: 2).map { point(numbers[$0], numbers[$0 + 1]) }
      paths.add(path, from: tail, to: head)
    }
    self.positions = positions
    self.paths = paths
    self.frames = frames
  }

  /// Numbers between commas and blanks.
  private static func numbers(_ text: String) -> [Double] {
    text.split { $0 == "," || $0 == " " || $0 == "\n" }.compactMap { Double($0) }
  }
}

/// Paths by their ends; of several between the same ends, in the order of the output.
struct GraphvizPaths {
  private struct Ends: Hashable {
    let tail: String
    let head: String
  }

  private var paths: [Ends: [[GraphPlacement.Point]]] = [:]

  mutating func add(_ path: [GraphPlacement.Point], from tail: String, to head: String) {
    paths[Ends(tail: tail, head: head), default: []].append(path)
  }

  /// Removes a path and gives it from the first end to the second, whichever way it was laid.
  mutating func take(between first: String, and second: String) -> [GraphPlacement.Point]? {
    if let path = take(Ends(tail: first, head: second)) { return path }
    return take(Ends(tail: second, head: first))?.reversed()
  }

  private mutating func take(_ ends: Ends) -> [GraphPlacement.Point]? {
    guard let first = paths[ends]?.first else { return nil }
    paths[ends]?.removeFirst()
    return first
  }
}
