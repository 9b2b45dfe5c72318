import Diagnostics
import FigureStyle
import Parsing

/// Lays what a file says over the theme that it begins with.
struct ThemeReader {
  /// Colours of a palette.
  static let mostColours = 24

  var theme = Theme.light
  var findings = StyleFindings()
  /// Where the file gives a colour.
  private(set) var places: [ThemePart: Int] = [:]
  private var family: (name: String, offset: Int)?
  private var hasFontWidth = false

  typealias Step = (name: String, read: @Sendable (inout ThemeReader, JSONNode) -> Void)

  static let sections: [Step] = [
    ("base", { $0.readBase($1) }),
    ("colours", { $0.read($1, "colours", colours) }),
    ("palette", { $0.readPalette($1) }),
    ("fonts", { $0.read($1, "fonts", fonts) }),
    ("sizes", { $0.read($1, "sizes", sizes) }),
  ]
  static let colours: [Step] = ThemeColours.all.map { part, name in
    (name, { $0.readColour($1, part) })
  }
  static let fonts: [Step] = [
    ("family", { $0.readFamily($1) }), ("width", { $0.readFontWidth($1) }),
  ]
  static let sizes: [Step] = [
    ("label", { $0.readSize($1, "label", most: 14, \.labelSize) }),
    ("title", { $0.readSize($1, "title", most: 36, \.titleSize) }),
    ("subtitle", { $0.readSize($1, "subtitle", most: 24, \.subtitleSize) }),
  ]

  /// Wherever it stands in the file, the base comes first.
  mutating func read(_ root: JSONNode) {
    if let base = root["base"] { readBase(base) }
    read(root, "", Self.sections.map { $0.name == "base" ? ("base", { _, _ in }) : $0 })
    if let family, !hasFontWidth, !FontFamilies.isMeasured(family.name) {
      findings.report(.themeUnmeasuredFont, ["family": family.name], at: family.offset)
    }
  }

  private mutating func read(_ node: JSONNode, _ name: String, _ steps: [Step]) {
    guard case .object(let members) = node.value else {
      refuse(name.isEmpty ? "the file" : name, "an object in braces", at: node)
      return
    }
    let known = steps.map(\.name)
    for member in members {
      guard let step = steps.first(where: { $0.name == member.name }) else {
        findings.report(
          .themeUnknownKey,
          [
            "parent": name.isEmpty ? "a house style" : "'\(name)'", "name": member.name,
            "known": known.joined(separator: ", "),
          ],
          suggestion: DidYouMean.closest(to: member.name, in: known), at: member.nameOffset)
        continue
      }
      step.read(&self, member.node)
    }
  }

  private mutating func refuse(_ name: String, _ expected: String, suggestion: String? = nil, at node: JSONNode) {
    findings.report(.themeValue, ["name": name, "expected": expected], suggestion: suggestion, at: node.offset)
  }

  private mutating func readBase(_ node: JSONNode) {
    if let base = node.string.flatMap(Theme.named) {
      theme = base
    } else {
      refuse(
        "base", "one of " + Theme.names.joined(separator: ", "),
        suggestion: node.string.flatMap { DidYouMean.closest(to: $0, in: Theme.names) }, at: node)
    }
  }

  private mutating func colour(_ node: JSONNode, _ name: String) -> Colour? {
    if let colour = node.string.flatMap(Colour.init(_:)) { return colour }
    refuse(name, "a colour such as #0072b2", suggestion: node.string.flatMap(StyleValues.colourMeant), at: node)
    return nil
  }

  private mutating func readColour(_ node: JSONNode, _ part: ThemePart) {
    guard let colour = colour(node, ThemeColours.path(of: part)) else { return }
    theme.set(part, to: colour)
    places[part] = node.offset
  }

  private mutating func readPalette(_ node: JSONNode) {
    guard case .array(let elements) = node.value, (1...Self.mostColours).contains(elements.count) else {
      refuse("palette", "a list of 1 to \(Self.mostColours) colours", at: node)
      return
    }
    let colours = elements.enumerated().compactMap { colour($0.element, ThemeColours.path(of: .palette($0.offset))) }
    guard colours.count == elements.count else { return }
    theme.palette.colours = colours
    for (index, element) in elements.enumerated() { places[.palette(index)] = element.offset }
  }

  private mutating func readFamily(_ node: JSONNode) {
    guard let names = node.string.flatMap(FontFamilies.names), let first = names.first else {
      refuse("fonts.family", "names of fonts, such as Source Sans 3, Arial", at: node)
      return
    }
    theme.fontFamily = FontFamilies.list(FontFamilies.isGeneric(names.last) ? names : names + FontFamilies.measured)
    family = (first, node.offset)
  }

  private mutating func readFontWidth(_ node: JSONNode) {
    guard let width = node.double, (1...1.5).contains(width) else {
      refuse("fonts.width", "a number from 1 to 1.5", at: node)
      return
    }
    theme.fontWidth = width
    hasFontWidth = true
  }

  private mutating func readSize(
    _ node: JSONNode, _ name: String, most: Double, _ path: WritableKeyPath<Theme, Double>
  ) {
    let text = node.string ?? ""
    guard let size = StyleValues.pixels(text), size <= StyleValues.pixels(ofPoints: most) else {
      refuse(
        "sizes." + name, "a size from 8pt to \(Int(most))pt", suggestion: StyleValues.sizeMeant(node), at: node)
      return
    }
    guard size >= StyleValues.pixels(ofPoints: 8) else {
      findings.report(
        .themeSmallType, ["name": "sizes." + name, "size": text], suggestion: "8pt", at: node.offset)
      return
    }
    theme[keyPath: path] = size
  }
}
