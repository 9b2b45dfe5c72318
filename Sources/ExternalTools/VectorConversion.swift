/// Turns an SVG figure into other formats with librsvg's program.
public enum VectorConversion {
  case pdf
  /// - Parameter dpi: dots to the inch of the figure's natural size.
  case png(dpi: Int)

  public static let tool = ExternalTool(program: "rsvg-convert", package: "librsvg2-bin")
  /// A figure of 5 m at 600 dots to the inch is more than any program opens.
  public static let resolutions = 36...1200

  public func convert(_ svg: [UInt8]) async throws(ExternalToolError) -> [UInt8] {
    try await Self.tool.run(arguments, input: svg, limits: ExternalToolLimits(time: .seconds(60), output: 512 << 20))
  }

  private var arguments: [String] {
    switch self {
    case .pdf: ["--format", "pdf", "--unlimited"]
    case .png(let dpi): ["--format", "png", "--dpi-x", "\(dpi)", "--dpi-y", "\(dpi)", "--unlimited"]
    }
  }
}
