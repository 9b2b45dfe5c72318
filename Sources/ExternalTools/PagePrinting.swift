import Glibc

/// Prints a page of HTML to PDF with a Chromium that has no window.
///
/// The page is printed by its print style; nothing is fetched.
public struct PagePrinting: Hashable, Sendable {
  public static let tool = ExternalTool(program: "chromium", package: "chromium")

  /// An absolute path.
  public var page: String
  public var pdf: String
  /// A folder for what the browser keeps while it runs; nobody's else.
  public var profile: String

  public init(page: String, pdf: String, profile: String) {
    self.page = page
    self.pdf = pdf
    self.profile = profile
  }

  /// Ten thousand rows take it a minute.
  public func print() async throws(ExternalToolError) {
    _ = try await Self.tool.run(arguments, limits: ExternalToolLimits(time: .seconds(240)))
    // It may end well and have written nothing.
    guard access(pdf, R_OK) == 0 else { throw ExternalToolError(Self.tool, .badOutput(reason: "no PDF")) }
  }

  private var arguments: [String] {
    let fixed = [
      "--headless", "--disable-gpu", "--disable-extensions", "--disable-dev-shm-usage", "--no-first-run",
      "--disable-background-networking", "--disable-component-update", "--disable-breakpad", "--disable-crash-reporter",
      "--host-resolver-rules=MAP * ~NOTFOUND",
      "--user-data-dir=\(profile)", "--no-pdf-header-footer", "--generate-pdf-document-outline",
      "--print-to-pdf=\(pdf)",
    ]
    // Chromium refuses to run as root within its own sandbox, as it would in a container.
    return fixed + (geteuid() == 0 ? ["--no-sandbox"] : []) + ["file://\(page)"]
  }
}
