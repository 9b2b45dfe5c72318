/// Writes SVG that opens everywhere: presentation attributes, numbers with two decimals, no style sheets, nothing external.
///
/// A figure for readers from right to left is the mirror image of what is written, with its texts as they read: the drawing
/// need not know.
///
/// Lengths are CSS px. What is opened must be closed with ``close()``; names of elements and attributes are literals.
public struct SVGWriter {
  private var output: ByteWriter
  private var open: [StaticString] = []
  /// In px; nil where nothing is mirrored.
  private let mirrorWidth: Double?

  /// Starts a figure of `width` by `height` px, with its size in mm on the root element.
  /// - Parameter enlargement: how many CSS px of the figure each px of what is written takes.
  public init(
    width: Double, height: Double, enlargement: Double = 1, language: String, title: String, description: String,
    id: String, fontFamily: String,
    fontSize: Double, isRightToLeft: Bool = false
  ) {
    mirrorWidth = isRightToLeft ? width : nil
    output = ByteWriter(capacity: 1 << 16)
    output.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
    output.write("<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\"")
    attribute("id", id)
    measure("width", width * enlargement)
    measure("height", height * enlargement)
    output.write(" viewBox=\"0 0 ")
    output.write(width)
    output.write(" ")
    output.write(height)
    output.write("\" role=\"img\"")
    attribute("xml:lang", language)
    attribute("lang", language)
    attribute("aria-labelledby", "\(id)-title \(id)-desc")
    attribute("font-family", fontFamily)
    attribute("font-size", fontSize)
    output.write(">\n<title")
    attribute("id", "\(id)-title")
    output.write(">")
    output.write(title, as: XMLText.self)
    output.write("</title>\n<desc")
    attribute("id", "\(id)-desc")
    output.write(">")
    output.write(description, as: XMLText.self)
    output.write("</desc>\n")
  }

  /// Pixels of `millimetres` at 96 px to the inch.
  public static func pixels(_ millimetres: Double) -> Double { millimetres * 96 / 25.4 }

  private mutating func measure(_ name: StaticString, _ pixels: Double) {
    output.write(" ")
    output.write(name)
    output.write("=\"")
    output.write(pixels * 25.4 / 96)
    output.write("mm\"")
  }

  /// The finished figure.
  public mutating func finish() -> [UInt8] {
    while !open.isEmpty { close() }
    output.write("</svg>\n")
    return output.bytes
  }

  public mutating func attribute(_ name: StaticString, _ value: String) {
    output.write(" ")
    output.write(name)
    output.write("=\"")
    output.write(value, as: XMLAttribute.self)
    output.write("\"")
  }

  public mutating func attribute(_ name: StaticString, _ value: Double) {
    output.write(" ")
    output.write(name)
    output.write("=\"")
    output.write(value)
    output.write("\"")
  }

  // MARK: Groups

  public mutating func group(id: String? = nil, _ paint: Paint = Paint(), title: String? = nil) {
    output.write("<g")
    if let id { attribute("id", id) }
    write(paint)
    output.write(">\n")
    open.append("g")
    if let title {
      output.write("<title>")
      output.write(title, as: XMLText.self)
      output.write("</title>\n")
    }
  }

  /// Opens a link; what follows until ``close()`` leads there.
  public mutating func link(_ link: Link) {
    output.write("<a")
    attribute("xlink:href", link.address)
    attribute("href", link.address)
    output.write(">\n")
    open.append("a")
  }

  public mutating func close() {
    guard let name = open.popLast() else { return }
    output.write("</")
    output.write(name)
    output.write(">\n")
  }

  // MARK: Shapes

  /// Where an x stands in the figure.
  private func placed(_ x: Double) -> Double { mirrorWidth.map { $0 - x } ?? x }

  public mutating func line(_ x1: Double, _ y1: Double, _ x2: Double, _ y2: Double, _ paint: Paint) {
    output.write("<line")
    attribute("x1", placed(x1))
    attribute("y1", y1)
    attribute("x2", placed(x2))
    attribute("y2", y2)
    finishShape(paint)
  }

  public mutating func rectangle(
    _ x: Double, _ y: Double, width: Double, height: Double, radius: Double = 0, _ paint: Paint
  ) {
    output.write("<rect")
    attribute("x", mirrorWidth.map { $0 - x - width } ?? x)
    attribute("y", y)
    attribute("width", width)
    attribute("height", height)
    if radius > 0 { attribute("rx", radius) }
    finishShape(paint)
  }

  public mutating func circle(_ x: Double, _ y: Double, radius: Double, _ paint: Paint) {
    output.write("<circle")
    attribute("cx", placed(x))
    attribute("cy", y)
    attribute("r", radius)
    finishShape(paint)
  }

  public mutating func path(_ path: SVGPath, _ paint: Paint) {
    output.write("<path d=\"")
    for command in path.commands {
      output.write(command.letter)
      for (index, number) in command.numbers.enumerated() {
        if index > 0 { output.write(" ") }
        output.write(index.isMultiple(of: 2) ? placed(number) : number)
      }
    }
    output.write("\"")
    finishShape(paint)
  }

  private mutating func finishShape(_ paint: Paint) {
    write(paint)
    output.write("/>\n")
  }

  // MARK: Text

  /// One line of text; its runs differ in paint and follow one another without a gap.
  ///
  /// - Parameter isRightToLeft: whether the text that the line is part of is; nil where the line is the whole of it. It
  ///   matters only in a figure that runs from right to left.
  public mutating func text(
    _ x: Double, _ y: Double, _ runs: [TextRun], anchor: TextAnchor = .start, size: Double? = nil,
    angle: Double? = nil, isRightToLeft: Bool? = nil
  ) {
    let isIsolated =
      mirrorWidth != nil && (isRightToLeft ?? runs.contains { TextDirection.isRightToLeft($0.text) })
    // Arabic letters begin up to a tenth of an em before their place: those at the figure's edge would leave it.
    let x = mirrorWidth.map { anchor == .start ? min($0 - x, $0 - 1) : $0 - x } ?? x
    let anchor = mirrorWidth == nil ? anchor : anchor.mirrored
    output.write("<text")
    attribute("x", x)
    attribute("y", y)
    if anchor != .start { attribute("text-anchor", anchor.rawValue) }
    if let size { attribute("font-size", size) }
    // Turned the other way it reads downwards, with the same side towards the same neighbour.
    if let angle = mirrorWidth == nil ? angle : angle.map({ -$0 }) {
      output.write(" transform=\"rotate(")
      output.write(angle)
      output.write(" ")
      output.write(x)
      output.write(" ")
      output.write(y)
      output.write(")\"")
    }
    if let only = runs.first, runs.count == 1 {
      write(only)
      output.write(">")
      write(only.text, isIsolated: isIsolated)
    } else {
      // librsvg 2.54 trims the blanks at the ends of every run otherwise.
      output.write(" xml:space=\"preserve\">")
      // librsvg sets the runs of a line from left to right, so that the last of an isolated line is written first.
      for run in isIsolated ? runs.reversed() : runs {
        output.write("<tspan")
        write(run)
        output.write(">")
        write(run.text, isIsolated: isIsolated)
        output.write("</tspan>")
      }
    }
    output.write("</text>\n")
  }

  private mutating func write(_ text: String, isIsolated: Bool) {
    if isIsolated { output.write(TextDirection.isolate.begin) }
    output.write(text, as: XMLText.self)
    if isIsolated { output.write(TextDirection.isolate.end) }
  }

  private mutating func write(_ run: TextRun) {
    attribute("fill", run.fill)
    if run.isBold { attribute("font-weight", "bold") }
  }

  private mutating func write(_ paint: Paint) {
    if let fill = paint.fill { attribute("fill", fill) }
    if let fillOpacity = paint.fillOpacity { attribute("fill-opacity", fillOpacity) }
    if let stroke = paint.stroke { attribute("stroke", stroke) }
    if let strokeWidth = paint.strokeWidth { attribute("stroke-width", strokeWidth) }
    if let dashes = paint.dashes { attribute("stroke-dasharray", dashes) }
    if let opacity = paint.opacity { attribute("opacity", opacity) }
  }
}
