import Files
import Glibc
import GoldenFiles
import Testing

@testable import Briefing

/// The manual's page on templates has every name of the code with its meaning and a true example.
@Suite struct `The manual's page on templates` {
  private static let page =
    #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(3)
    .joined(separator: "/") + "/Sources/Manual/templates.md"
  private static let mark = "make golden. -->\n\n"

  @Test func `lists what the code knows`() throws {
    let text = String(decoding: try InputFile.read(Self.page, limit: 1 << 20), as: UTF8.self)
    let prose = try #require(text.split(separator: Self.mark, maxSplits: 1, omittingEmptySubsequences: false).first)
    let expected = prose + Self.mark + (try Self.tables())
    if getenv("ACCEPT_GOLDEN") != nil { return try OutputFile.write(Array(expected.utf8), to: Self.page) }
    #expect(text == expected, "`make golden` writes the names anew")
  }

  @Test func `has a meaning for each name, once`() {
    for context in TemplateContext.all {
      #expect(Set(context.names.map(\.name)).count == context.names.count, "\(context.name)")
      #expect(context.names.allSatisfy { !$0.meaning.isEmpty }, "\(context.name)")
    }
    #expect(Set(TemplateContext.all.map(\.name)).count == TemplateContext.all.count)
  }

  @Test func `knows what is printed as it is`() {
    let markup = TemplateContext.all.flatMap { context in
      context.names.filter { $0.use == .markup }.map { "\(context.name).\($0.name)" }
    }
    #expect(markup == ["Page.styleElement", "Page.scriptElement", "Drawing.svg", "Drawing.narrowSVG"])
  }

  private static func tables() throws -> String {
    let examples = Examples(of: Page(try Fixture.inputOfEverything()))
    return TemplateContext.all.map { context in
      let rows = context.names.map { name in
        let kind = name.context.map { "\(name.use.rawValue) of [\($0)](#\($0.lowercased()))" } ?? name.use.rawValue
        let example = examples["\(context.name).\(name.name)"] ?? use(of: name)
        return "| `\(name.name)` | \(kind) | \(name.meaning) | \(example) |"
      }
      return "### \(context.name)\n\n| name | is | stands for | for example |\n|---|---|---|---|\n"
        + rows.joined(separator: "\n") + "\n"
    }.joined(separator: "\n")
  }

  /// For what has no value that can be printed in a line.
  private static func use(of name: TemplateContext.Name) -> String {
    let inner = TemplateContext.all.first { $0.name == name.context }?.names.first { $0.use == .text }?.name
    return switch name.use {
    case .text, .markup: "`{{\(name.name)}}`"
    case .texts: "`{{#\(name.name)}}{{.}}{{/\(name.name)}}`"
    case .flag, .view, .list: "`{{#\(name.name)}}\(inner.map { "{{\($0)}}" } ?? "..."){{/\(name.name)}}`"
    }
  }
}

/// The first value of each name, found by walking through a page.
private struct Examples {
  private var found: [String: String] = [:]

  subscript(name: String) -> String? { found[name] }

  init(of page: Page) {
    var waiting: [any TemplateView] = [page]
    while !waiting.isEmpty {
      let view = waiting.removeFirst()
      let schema = Self.schema(of: view)
      for field in schema.fields {
        switch view.value(named: field.name) {
        case .text(let text), .bare(let text), .word(let text), .address(let text):
          note("`\(Self.line(text))`", for: field.name, of: schema)
        case .flag(true): note("holds", for: field.name, of: schema)
        case .texts(let texts), .bares(let texts):
          if let first = texts.first { note("`\(Self.line(first))`", for: field.name, of: schema) }
        case .view(let inner): waiting.append(inner)
        case .views(let inner): waiting += inner
        case .trusted, .flag(false), .some(.none), nil: break
        }
      }
    }
  }

  private mutating func note(_ example: String, for name: String, of schema: TemplateSchema) {
    found["\(schema.view).\(name)"] = found["\(schema.view).\(name)"] ?? example
  }

  private static func schema<View: TemplateView>(of view: View) -> TemplateSchema { TemplateSchema(of: View.self) }

  private static func line(_ text: String) -> String {
    let line = text.split(whereSeparator: \.isNewline).joined(separator: " ")
    return line.count > 60 ? line.prefix(57) + "..." : line
  }
}
