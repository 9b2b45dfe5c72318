import Diagnostics

/// What is wrong with a set of templates, found before anything is rendered: the engine itself drops unknown names and
/// missing partials without a word, and follows a partial that holds itself until the stack ends.
struct TemplateScan {
  static let deepest = 64

  private let templates: [String: TemplateFile]
  private(set) var findings: [Diagnostic] = []
  private var visited: Set<Visit> = []

  private struct Visit: Hashable {
    let template: String
    let scopes: [[String]]
  }

  /// A template to be looked at where another holds it.
  private struct Work {
    let template: TemplateFile
    let scopes: [Scope]
    /// Names of the templates that hold it, and its own.
    let path: [String]
  }

  private struct Scope {
    let schema: TemplateSchema
    let isElement: Bool
  }

  /// - Parameter roots: names of the templates that are rendered by themselves, with the names they may use.
  init(_ templates: [String: TemplateFile], roots: [(name: String, schema: TemplateSchema)]) {
    self.templates = templates
    var work = roots.compactMap { root in
      templates[root.name].map {
        Work(template: $0, scopes: [Scope(schema: root.schema, isElement: false)], path: [root.name])
      }
    }
    while let next = work.popLast() {
      let visit = Visit(template: next.template.name, scopes: next.scopes.map(\.schema.names))
      if visited.insert(visit).inserted { work += scan(next) }
    }
    findings = Array(Set(findings)).sorted { left, right in
      guard let first = left.location, let second = right.location else { return left.code < right.code }
      return (first.file, first.line, first.column, left.code) < (second.file, second.line, second.column, right.code)
    }
  }

  /// Looks at one template; gives the partials that it holds.
  private mutating func scan(_ work: Work) -> [Work] {
    let template = work.template
    var scopes = work.scopes
    var open: [(tag: TemplateTag, pushes: Bool)] = []
    var partials: [Work] = []
    for tag in template.tags {
      switch tag.kind {
      case .comment: break
      case .malformed, .unsupported, .rawText: findings.append(Self.refusal(of: tag, in: template))
      case .variable: _ = resolve(tag, in: scopes, of: template)
      case .section, .inverted:
        let inner = resolve(tag, in: scopes, of: template).flatMap(Self.scope)
        open.append((tag, tag.kind == .section && inner != nil))
        if tag.kind == .section, let inner { scopes.append(inner) }
        if open.count > Self.deepest {
          findings.append(template.finding(.templateTooDeep, ["limit": "\(Self.deepest)"], at: tag))
          return []
        }
      case .close:
        let section = open.popLast()
        guard let section, section.tag.name == tag.name else {
          let payload: KeyValuePairs = ["name": tag.name, "open": section?.tag.name ?? "none"]
          findings.append(template.finding(.templateStrayClose, payload, at: tag))
          return partials
        }
        if section.pushes { scopes.removeLast() }
      case .partial:
        if let partial = partial(tag, of: work, scopes: scopes) { partials.append(partial) }
      }
    }
    findings += open.map { template.finding(.templateUnclosedSection, ["name": $0.tag.name], at: $0.tag) }
    return partials
  }

  private mutating func partial(_ tag: TemplateTag, of work: Work, scopes: [Scope]) -> Work? {
    guard let partial = templates[tag.name] else {
      let known = templates.keys.filter { templates[$0]?.format == work.template.format }.sorted()
      findings.append(
        work.template.finding(
          .templateMissingPartial, ["name": tag.name], suggestion: DidYouMean.closest(to: tag.name, in: known),
          at: tag))
      return nil
    }
    if partial.format != work.template.format {
      let payload: KeyValuePairs = ["kind": work.template.format.rawValue, "name": tag.name]
      findings.append(work.template.finding(.templatePartialKind, payload, at: tag))
    }
    if work.path.contains(tag.name) {
      let path = (work.path + [tag.name]).joined(separator: " > ")
      findings.append(work.template.finding(.templateCycle, ["name": tag.name, "path": path], at: tag))
      return nil
    }
    if work.path.count >= Self.deepest {
      findings.append(work.template.finding(.templateTooDeep, ["limit": "\(Self.deepest)"], at: tag))
      return nil
    }
    return Work(template: partial, scopes: scopes, path: work.path + [tag.name])
  }

  /// What a name stands for, looked for from the innermost view outwards, as the engine does.
  private mutating func resolve(_ tag: TemplateTag, in scopes: [Scope], of template: TemplateFile) -> TemplateKind? {
    if tag.name == "." { return .text }
    var kind: TemplateKind?
    var names = scopes.last.map { $0.schema.names + ($0.isElement ? TemplateNode.positionNames : []) } ?? []
    var suggested = scopes.reversed().flatMap(\.schema.names)
    let words = tag.name.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
    for (index, word) in words.enumerated() {
      if index == 0 {
        kind = scopes.lazy.reversed().compactMap { Self.kind(of: word, in: $0) }.first
      } else if case .view(let schema)? = kind {
        kind = schema.kind(word)
        let view = words[..<index].joined(separator: ".")
        names = schema.names
        suggested = names.map { "\(view).\($0)" }
      } else {
        kind = nil
      }
      if kind == nil { break }
    }
    if kind == nil {
      findings.append(
        template.finding(
          .templateUnknownName, ["name": tag.name, "known": names.joined(separator: ", ")],
          suggestion: DidYouMean.closest(to: tag.name, in: suggested), at: tag))
    }
    return kind
  }

  private static func kind(of name: String, in scope: Scope) -> TemplateKind? {
    if scope.isElement, TemplateNode.positionNames.contains(name) { return .flag }
    return scope.schema.kind(name)
  }

  /// What a section over a value lets its tags name.
  private static func scope(of kind: TemplateKind) -> Scope? {
    switch kind {
    case .view(let schema): Scope(schema: schema, isElement: false)
    case .views(let schema): Scope(schema: schema, isElement: true)
    case .texts: Scope(schema: .text, isElement: true)
    case .text, .trusted: Scope(schema: .text, isElement: false)
    case .flag: nil
    }
  }

  private static func refusal(of tag: TemplateTag, in template: TemplateFile) -> Diagnostic {
    let name = tag.name.filter { !"{}&".contains($0) }.split(whereSeparator: \.isWhitespace).joined()
    let example = "{{\(name.isEmpty ? "title" : name)}}"
    return switch tag.kind {
    case .rawText: template.finding(.templateRawText, ["tag": "{{\(tag.name)}}", "example": example], at: tag)
    case .unsupported: template.finding(.templateUnsupported, ["tag": "{{\(tag.name)}}"], at: tag)
    default: template.finding(.templateTag, ["example": "{{title}}"], at: tag)
    }
  }
}
