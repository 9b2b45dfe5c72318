import Testing

@testable import FigureStyle

@Suite struct `Textures` {
  /// Bars as a timeline has them, a page's length, and what is too small or no rectangle.
  static let sizes: [(Double, Double)] = [
    (5, 40), (7, 40), (5, 12), (5, 3), (4, 900), (5, 100_000), (20, 30), (2, 2), (0, 0), (-5, 10), (5, .infinity),
    (.nan, 10),
  ]

  @Test(arguments: MarkTexture.allCases, sizes)
  func `stay within the bar and leave it a rim`(texture: MarkTexture, size: (Double, Double)) {
    for direction in [TextureLines.Direction.down, .right] {
      let (width, height) = direction == .down ? size : (size.1, size.0)
      let lines = TextureLines.segments(texture, width: width, height: height, direction: direction)
      #expect(lines.count <= 2 * TextureLines.mostLines + 2)
      for line in lines {
        // Half of the stroke beside a line that is level or upright.
        let (x, y) = (line.x1 == line.x2 ? 0.5 : 0, line.y1 == line.y2 ? 0.5 : 0)
        #expect(min(line.x1, line.x2) - x >= TextureLines.rim - 1e-9)
        #expect(max(line.x1, line.x2) + x <= width - TextureLines.rim + 1e-9)
        #expect(min(line.y1, line.y2) - y >= TextureLines.rim - 1e-9)
        #expect(max(line.y1, line.y2) + y <= height - TextureLines.rim + 1e-9)
      }
    }
  }

  @Test(arguments: MarkTexture.allCases) func `are drawn in a bar, but for the plain one`(texture: MarkTexture) {
    #expect(TextureLines.segments(texture, width: 5, height: 40).isEmpty == (texture == .plain))
  }

  @Test(arguments: MarkTexture.allCases) func `keep most of the ink, so that no mark looks hollow`(texture: MarkTexture)
  {
    func length(_ lines: [LineSegment]) -> Double {
      lines.reduce(0) { sum, line in
        let (x, y) = (line.x2 - line.x1, line.y2 - line.y1)
        return sum + (x * x + y * y).squareRoot()
      }
    }
    let bar = length(TextureLines.segments(texture, width: 5, height: 200)) * TextureLines.strokeWidth
    #expect(bar <= 0.3 * 5 * 200)
    for shape in MarkShape.allCases {
      let symbol = length(TextureLines.segments(texture, in: shape, radius: 3)) * TextureLines.symbolStrokeWidth
      #expect(symbol <= 0.2 * 3.14 * 9)
    }
  }

  @Test func `are never diagonal stripes, which stand for unknown digits`() {
    for texture in MarkTexture.allCases {
      let lines = TextureLines.segments(texture, width: 5, height: 60)
      let rising = lines.filter { ($0.x2 - $0.x1) * ($0.y2 - $0.y1) < 0 }
      let falling = lines.filter { ($0.x2 - $0.x1) * ($0.y2 - $0.y1) > 0 }
      #expect(rising.count == falling.count, "\(texture)")
    }
  }

  @Test func `differ from each other in bars and in symbols`() {
    let bars = MarkTexture.allCases.map { TextureLines.segments($0, width: 5, height: 60) }
    #expect(Set(bars).count == bars.count)
    for shape in MarkShape.allCases {
      let symbols = MarkTexture.allCases.map { TextureLines.segments($0, in: shape, radius: 3) }
      #expect(Set(symbols).count == symbols.count)
    }
  }

  @Test func `lie on their side where time runs to the right`() {
    #expect(TextureLines.segments(.rail, width: 5, height: 20) == [LineSegment(2.5, 1, 2.5, 19)])
    #expect(
      TextureLines.segments(.rail, width: 20, height: 5, direction: .right) == [LineSegment(1, 2.5, 19, 2.5)])
  }

  @Test func `stand around the bar's middle at the spacing that is asked for`() {
    let places = TextureLines.segments(.rungs, width: 5, height: 20, spacing: 6).map(\.y1)
    #expect(places == [4, 10, 16])
  }

  @Test(arguments: MarkTexture.allCases, MarkShape.allCases)
  func `stay within a symbol`(texture: MarkTexture, shape: MarkShape) {
    let radius = 3.0
    for line in TextureLines.segments(texture, in: shape, radius: radius) {
      for (x, y) in [(line.x1, line.y1), (line.x2, line.y2)] {
        // The edges of the symbols, as they are drawn; see `MarkShape`.
        let inside =
          switch shape {
          case .circle: (x * x + y * y).squareRoot() < radius - 0.6
          case .square: max(abs(x), abs(y)) < 0.9 * radius - 0.6
          case .diamond: abs(x) + abs(y) < 1.25 * radius - 0.6
          case .triangle: y < 0.96 * radius - 0.6 && abs(x) < (y + 1.2 * radius) / 1.8 - 0.4
          }
        #expect(inside, "\(x), \(y)")
      }
    }
  }
}
