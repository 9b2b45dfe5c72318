/// A part of the briefing as templates see it: a value with named fields.
protocol TemplateView: Sendable {
  static var fields: FieldTable<Self> { get }
}

/// What a template may name in a view. The table gives the values, the names that a scan knows, and the manual's list.
struct FieldTable<View: TemplateView>: Sendable, ExpressibleByArrayLiteral {
  let inOrder: [TemplateField<View>]
  private let byName: [String: TemplateField<View>]

  init(arrayLiteral fields: TemplateField<View>...) {
    inOrder = fields
    byName = Dictionary(fields.map { ($0.name, $0) }) { first, _ in first }
  }

  subscript(name: String) -> TemplateField<View>? { byName[name] }
}

struct TemplateField<View: TemplateView>: Sendable {
  let name: String
  let kind: TemplateKind
  /// For the manual.
  let meaning: String
  let value: @Sendable (View) -> TemplateValue
}

/// What a name stands for, known before there is a value.
enum TemplateKind: Sendable {
  case text, flag, trusted
  /// A list of texts; `{{.}}` is each of them.
  case texts
  case view(TemplateSchema)
  case views(TemplateSchema)
}

enum TemplateValue: Sendable {
  /// Empty text and missing values: a section over it is left out.
  case none
  /// Escaped for the kind of file when it is printed.
  case text(String)
  /// What is not to be isolated from the text around it: the target of a link, an attribute's value, a sentence of the
  /// report's own.
  case bare(String)
  case bares([String])
  /// A word of the report's own, with the blanks that it begins with.
  case word(String)
  /// The target of a link.
  case address(String)
  case flag(Bool)
  /// Output of the program's own that is markup already. No text of the input may come here unescaped.
  case trusted(String)
  case texts([String])
  case view(any TemplateView)
  case views([any TemplateView])
}

extension TemplateField {
  static func text(_ name: String, _ meaning: String, _ value: @escaping @Sendable (View) -> String?) -> Self {
    Self(name: name, kind: .text, meaning: meaning) { view in
      value(view).flatMap { $0.isEmpty ? nil : .text($0) } ?? .none
    }
  }

  static func code(_ name: String, _ meaning: String, _ value: @escaping @Sendable (View) -> String?) -> Self {
    Self(name: name, kind: .text, meaning: meaning) { view in
      value(view).flatMap { $0.isEmpty ? nil : .bare($0) } ?? .none
    }
  }

  static func sentence(_ name: String, _ meaning: String, _ value: @escaping @Sendable (View) -> String?) -> Self {
    .code(name, meaning, value)
  }

  static func sentences(_ name: String, _ meaning: String, _ value: @escaping @Sendable (View) -> [String]) -> Self {
    .codes(name, meaning, value)
  }

  static func codes(_ name: String, _ meaning: String, _ value: @escaping @Sendable (View) -> [String]) -> Self {
    Self(name: name, kind: .texts, meaning: meaning) { .bares(value($0)) }
  }

  static func word(_ name: String, _ meaning: String, _ value: @escaping @Sendable (View) -> String) -> Self {
    Self(name: name, kind: .text, meaning: meaning) { .word(value($0)) }
  }

  static func address(_ name: String, _ meaning: String, _ value: @escaping @Sendable (View) -> String?) -> Self {
    Self(name: name, kind: .text, meaning: meaning) { view in value(view).map { .address($0) } ?? .none }
  }

  static func number(_ name: String, _ meaning: String, _ value: @escaping @Sendable (View) -> Int?) -> Self {
    Self(name: name, kind: .text, meaning: meaning) { view in value(view).map { .text("\($0)") } ?? .none }
  }

  static func flag(_ name: String, _ meaning: String, _ value: @escaping @Sendable (View) -> Bool) -> Self {
    Self(name: name, kind: .flag, meaning: meaning) { .flag(value($0)) }
  }

  static func trusted(_ name: String, _ meaning: String, _ value: @escaping @Sendable (View) -> String?) -> Self {
    Self(name: name, kind: .trusted, meaning: meaning) { view in value(view).map { .trusted($0) } ?? .none }
  }

  static func texts(_ name: String, _ meaning: String, _ value: @escaping @Sendable (View) -> [String]) -> Self {
    Self(name: name, kind: .texts, meaning: meaning) { .texts(value($0)) }
  }

  static func view<Part: TemplateView>(
    _ name: String, _ meaning: String, _ value: @escaping @Sendable (View) -> Part?
  ) -> Self {
    Self(name: name, kind: .view(TemplateSchema(of: Part.self)), meaning: meaning) { view in
      value(view).map { .view($0) } ?? .none
    }
  }

  static func views<Part: TemplateView>(
    _ name: String, _ meaning: String, _ value: @escaping @Sendable (View) -> [Part]
  ) -> Self {
    Self(name: name, kind: .views(TemplateSchema(of: Part.self)), meaning: meaning) { .views(value($0)) }
  }
}

extension TemplateView {
  func value(named name: String) -> TemplateValue? { Self.fields[name]?.value(self) }
}

/// The names of a view, for a scan of templates before there are values, and for the manual.
struct TemplateSchema: Sendable {
  /// The view's name, for the manual.
  let view: String
  /// In the order of the view's table.
  let fields: [(name: String, kind: TemplateKind, meaning: String)]
  private let byName: @Sendable (String) -> TemplateKind?

  init<View: TemplateView>(of view: View.Type) {
    self.view = "\(View.self)".droppingView
    fields = View.fields.inOrder.map { ($0.name, $0.kind, $0.meaning) }
    byName = { View.fields[$0]?.kind }
  }

  /// Of a text in a list: nothing but `{{.}}`.
  private init() {
    view = "text"
    fields = []
    byName = { _ in nil }
  }

  static let text = TemplateSchema()

  var names: [String] { fields.map(\.name) }
  func kind(_ name: String) -> TemplateKind? { byName(name) }
}

extension String {
  fileprivate var droppingView: String { hasSuffix("View") ? String(dropLast(4)) : self }
}
