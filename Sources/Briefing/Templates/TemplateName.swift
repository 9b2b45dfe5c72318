/// A name that templates may use, for the manual.
public struct TemplateName: Hashable, Sendable {
  public enum Use: String, Hashable, Sendable, CaseIterable {
    /// `{{name}}`, escaped; `{{#name}}` where there is one.
    case text
    /// Output of the program's own, printed as it is.
    case markup
    /// `{{#name}}` where it holds, `{{^name}}` where not.
    case flag
    /// `{{#name}}` for the names in it.
    case view
    /// `{{#name}}` for each element, in which `{{#isFirst}}` and `{{#isLast}}` are known.
    case list
  }

  /// With the names of the views around it, as in `chronology.date.text`.
  public let path: String
  public let use: Use
  public let meaning: String

  /// All names, each view's after it.
  public static var all: [TemplateName] {
    var names: [TemplateName] = []
    var waiting = fields(of: TemplateSchema(of: Page.self), under: "")
    while let field = waiting.popLast() {
      names.append(field.name)
      if let schema = field.schema { waiting += fields(of: schema, under: field.name.path + ".") }
    }
    return names
  }

  /// The fields of a view from last to first. No view holds one of its own kind.
  private static func fields(
    of schema: TemplateSchema, under prefix: String
  ) -> [(name: TemplateName, schema: TemplateSchema?)] {
    schema.fields.reversed().map { field in
      let (use, inner): (Use, TemplateSchema?) =
        switch field.kind {
        case .text: (.text, nil)
        case .trusted: (.markup, nil)
        case .flag: (.flag, nil)
        case .texts: (.list, nil)
        case .view(let schema): (.view, schema)
        case .views(let schema): (.list, schema)
        }
      return (TemplateName(path: prefix + field.name, use: use, meaning: field.meaning), inner)
    }
  }
}
