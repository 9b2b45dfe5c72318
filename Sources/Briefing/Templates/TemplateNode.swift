import Markup
import Mustache
import Wording

/// A view, or a text that is escaped already, as the template engine asks for it.
///
/// The engine's own escaping is switched off (see ``TemplateLibrary``): each text is escaped here, for the kind of file
/// that is written, the moment it is asked for. Should the switch ever be lost, text would be escaped twice, not never.
struct TemplateNode: MustacheParent, MustacheCustomRenderable {
  private enum Content {
    case view(any TemplateView)
    case output(String)
    case nothing
  }

  private let content: Content
  private let target: TemplateTarget
  private var isFirst: Bool?
  private var isLast: Bool?

  init(_ view: any TemplateView, target: TemplateTarget) {
    content = .view(view)
    self.target = target
  }

  private init(_ content: Content, target: TemplateTarget) {
    self.content = content
    self.target = target
  }

  /// What an element of a list answers to besides its own fields.
  static let positionNames = ["isFirst", "isLast"]

  /// The value of a declared field; nil lets the engine ask the view around this one.
  func child(named name: String) -> Any? {
    switch name {
    case "isFirst" where isFirst != nil: isFirst
    case "isLast" where isLast != nil: isLast
    default:
      if case .view(let view) = content { view.value(named: name).map(engineValue) } else { nil }
    }
  }

  var renderText: String {
    if case .output(let text) = content { text } else { "" }
  }

  /// A declared field without a value hides fields of the same name further out.
  var isNull: Bool {
    if case .nothing = content { true } else { false }
  }

  private func engineValue(_ value: TemplateValue) -> Any {
    switch value {
    case .none: Self(.nothing, target: target)
    case .text(let text): Self(.output(target.escaped(text)), target: target)
    case .bare(let text): Self(.output(target.escaped(bare: text)), target: target)
    case .bares(let texts): elements(texts.map { .output(target.escaped(bare: $0)) })
    case .word(let word): Self(.output(target.escaped(word: word)), target: target)
    case .address(let address): Self(.output(target.escaped(address: address)), target: target)
    case .trusted(let text): Self(.output(text), target: target)
    case .flag(let flag): flag
    case .texts(let texts): elements(texts.map { .output(target.escaped($0)) })
    case .view(let view): Self(.view(view), target: target)
    case .views(let views): elements(views.map { .view($0) })
    }
  }

  private func elements(_ contents: [Content]) -> [TemplateNode] {
    contents.enumerated().map { index, content in
      var node = Self(content, target: target)
      node.isFirst = index == 0
      node.isLast = index == contents.count - 1
      return node
    }
  }
}

/// The document that a template makes: whose escaping its texts need, and in which language they stand.
///
/// A class, as the engine copies each node some dozen times, and a language is a large table.
final class TemplateTarget: Sendable {
  let format: BriefingFormat
  let language: Language

  init(format: BriefingFormat, language: Language) {
    self.format = format
    self.language = language
  }

  /// Markdown has no elements to isolate a text that runs the other way.
  func escaped(_ text: String) -> String {
    escaped(bare: format == .md ? language.isolated(text) : text)
  }

  func escaped(bare text: String) -> String {
    switch format {
    case .html: XMLAttribute.escaped(text)
    case .md: MarkdownText.escaped(text)
    }
  }

  /// With the blanks that it begins with, which Markdown's escaping takes for an indent.
  func escaped(word: String) -> String {
    let blanks = word.prefix(while: \.isWhitespace)
    return blanks + escaped(bare: String(word.dropFirst(blanks.count)))
  }

  func escaped(address: String) -> String {
    switch format {
    case .html: XMLAttribute.escaped(address)
    case .md: MarkdownDestination.escaped(address)
    }
  }
}
