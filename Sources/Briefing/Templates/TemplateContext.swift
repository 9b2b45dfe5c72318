/// The names that templates may use within a view, for the manual.
public struct TemplateContext: Sendable {
  public struct Name: Sendable {
    public enum Use: String, Hashable, Sendable, CaseIterable {
      /// `{{name}}`, escaped; `{{#name}}` where there is one.
      case text
      /// Output of the program's own, printed as it is.
      case markup
      /// `{{#name}}` where it holds, `{{^name}}` where not.
      case flag
      /// `{{#name}}` for each text, which is `{{.}}`.
      case texts
      /// `{{#name}}` for the names in it.
      case view
      /// `{{#name}}` for each element, in which `{{#isFirst}}` and `{{#isLast}}` are known.
      case list
    }

    public let name: String
    public let use: Use
    public let meaning: String
    /// The context within it.
    public let context: String?
  }

  public let name: String
  public let names: [Name]

  /// The page's first, then every other one where it is named first.
  public static var all: [TemplateContext] {
    var contexts: [TemplateContext] = []
    var waiting = [TemplateSchema(of: Page.self)]
    var seen: Set<String> = ["Page"]
    while !waiting.isEmpty {
      let schema = waiting.removeFirst()
      contexts.append(TemplateContext(name: schema.view, names: schema.fields.map { Name($0) }))
      waiting += schema.fields.compactMap { $0.kind.schema }.filter { seen.insert($0.view).inserted }
    }
    return contexts
  }
}

extension TemplateContext.Name {
  fileprivate init(_ field: (name: String, kind: TemplateKind, meaning: String)) {
    let use: Use =
      switch field.kind {
      case .text: .text
      case .trusted: .markup
      case .flag: .flag
      case .texts: .texts
      case .view: .view
      case .views: .list
      }
    self.init(name: field.name, use: use, meaning: field.meaning, context: field.kind.schema?.view)
  }
}

extension TemplateKind {
  /// Of the views within.
  fileprivate var schema: TemplateSchema? {
    switch self {
    case .view(let schema), .views(let schema): schema
    case .text, .flag, .trusted, .texts: nil
    }
  }
}
