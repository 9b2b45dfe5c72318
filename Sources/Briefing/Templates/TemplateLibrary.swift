import Diagnostics
import Mustache

/// The templates of the report files, and the style sheet and the script of the page.
///
/// Templates are Mustache with names, sections, comments and partials; `report.html.mustache` and `report.md.mustache`
/// are the files themselves, every other one is a partial that is named without `.mustache`, as in `{{>date.html}}`.
/// The line end of a partial of one line is dropped, so that it may stand within a line.
public struct TemplateLibrary: Sendable {
  /// What is wrong with the templates; nothing is rendered while one is an error.
  public let findings: [Diagnostic]
  /// With Unix line ends, as the browser sees it and its hash is counted.
  let style: String
  let script: String
  private let templates: [String: TemplateFile]
  private let library: MustacheLibrary

  /// The full briefing.
  public static let builtIn = TemplateLibrary(overridingWith: [])

  /// Built-in templates with the user's own in the place of those with the same name.
  ///
  /// - Parameter files: paths as the user gave them and contents; the last part of a path names the template.
  public init(
    _ set: BuiltInTemplate = .briefing, form: MarkdownForm = .github,
    overridingWith files: [(name: String, bytes: [UInt8])] = []
  ) {
    var contents = Contents()
    for file in set.files(for: form) { contents.add(file.name, file.bytes) }
    for file in files { contents.add(file.name, file.bytes) }
    let scan = TemplateScan(contents.templates, roots: BriefingFormat.allCases.map { ($0.template, $0.schema) })
    var findings = contents.findings + scan.findings
    var library = MustacheLibrary()
    for template in contents.templates.values where findings.isEmpty {
      do {
        // Escaping is the business of TemplateNode.
        try library.register("{{% CONTENT_TYPE:TEXT}}\n" + template.textWithinLine, named: template.name)
      } catch {
        findings.append(Diagnostic(.templateTag, ["example": "{{title}}"], at: template.source.location(at: 0)))
      }
    }
    self.findings = findings
    self.library = library
    templates = contents.templates
    style = contents.style
    script = contents.script
  }

  /// - Throws: ``TemplateError`` where the templates have errors.
  func render(_ page: Page, as format: BriefingFormat) throws(TemplateError) -> [UInt8] {
    guard findings.isEmpty, let template = library.getTemplate(named: format.template) else {
      throw TemplateError(findings: findings)
    }
    return Array(template.render(TemplateNode(page, target: page.target(format)), library: library).utf8)
  }

  /// A section by itself.
  ///
  /// - Throws: ``TemplateError`` where the templates have errors, or the section's cannot stand outside the report's.
  func render(_ section: BriefingSection, of page: Page, as format: BriefingFormat) throws(TemplateError) -> [UInt8] {
    let name = "\(section.template).\(format.rawValue)"
    let findings = findings + TemplateScan(templates, roots: [(name, format.schema)]).findings
    guard findings.isEmpty, let template = library.getTemplate(named: name) else {
      throw TemplateError(findings: findings)
    }
    return Array(template.render(TemplateNode(page, target: page.target(format)), library: library).utf8)
  }

  private struct Contents {
    var templates: [String: TemplateFile] = [:]
    var style = ""
    var script = ""
    var findings: [Diagnostic] = []

    mutating func add(_ name: String, _ bytes: [UInt8]) {
      let source = SourceText(name: name, bytes: bytes.withUnixLineEnds)
      guard let text = String(validating: source.bytes, as: UTF8.self) else {
        return findings.append(Diagnostic(.templateNotUTF8, at: source.location(at: 0)))
      }
      if let template = TemplateFile(source) {
        templates[template.name] = template
      } else if source.isNamed("report.css") {
        style = text
        check(source, .templateStyle, forbidden: ["</", "<!--", "@import", "\0"])
      } else if source.isNamed("report.js") {
        script = text
        check(source, .templateScript, forbidden: ["</", "<!--", "<script", "\0"])
      } else {
        findings.append(Diagnostic(.templateName, ["name": name], at: source.location(at: 0)))
      }
    }

    private mutating func check(_ source: SourceText, _ rule: Rule, forbidden: [String]) {
      for text in forbidden {
        let sought = Array(text.utf8)
        let places = source.bytes.indices.lazy.filter { source.bytes[$0...].starts(with: sought) }
        if let place = places.first {
          findings.append(Diagnostic(rule, ["text": text], at: source.location(at: place)))
        }
      }
    }
  }
}

extension SourceText {
  /// Whether it is the file of this name, in whatever folder.
  fileprivate func isNamed(_ file: String) -> Bool { name == file || name.hasSuffix("/" + file) }
}

/// The templates cannot be used.
public struct TemplateError: Error, Sendable {
  public let findings: [Diagnostic]
}

extension BriefingFormat {
  /// The template of the whole file.
  var template: String { "report.\(rawValue)" }
  var schema: TemplateSchema { TemplateSchema(of: Page.self) }
}
