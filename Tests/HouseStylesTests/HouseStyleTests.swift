import Diagnostics
import FigureStyle
import Files
import Testing

@testable import HouseStyles

private func read(_ text: String) -> HouseStyle { HouseStyle.read(Array(text.utf8), name: "house.json") }

@Suite struct `A house style` {
  @Test func `that says nothing is the light theme`() {
    let style = read("{}")
    #expect(style.theme == .light)
    #expect(style.diagnostics.isEmpty)
  }

  @Test(arguments: Theme.names) func `begins with the theme that it names`(name: String) {
    let style = read(#"{"base": "\#(name)"}"#)
    #expect(style.theme == Theme.named(name))
    #expect(style.diagnostics.isEmpty)
  }

  @Test func `names its base wherever it likes`() {
    let style = read(##"{"colours": {"accent": "#ffcc00"}, "base": "dark"}"##)
    #expect(style.theme?.background == Theme.dark.background)
    #expect(style.theme?.accent == Colour(hex: 0xFFCC00))
  }

  /// What is accepted, and where it is found in the theme.
  static let accepted: [(String, @Sendable (Theme) -> Bool)] = [
    (##"{"colours": {"background": "#FFFEF8"}}"##, { $0.background == Colour(hex: 0xFFFEF8) }),
    (##"{"colours": {"ink": "#000000"}}"##, { $0.ink == Colour(hex: 0) }),
    (##"{"colours": {"muted": "#444444"}}"##, { $0.mutedInk == Colour(hex: 0x444444) }),
    (##"{"colours": {"rule": "#eeeeee"}}"##, { $0.rule == Colour(hex: 0xEEEEEE) }),
    (##"{"colours": {"band": "#f8f8f8"}}"##, { $0.band == Colour(hex: 0xF8F8F8) }),
    (##"{"colours": {"accent": "#a00000"}}"##, { $0.accent == Colour(hex: 0xA00000) }),
    (
      ##"{"palette": ["#003f5c", "#d55e00"]}"##,
      { $0.palette.colours == [Colour(hex: 0x003F5C), Colour(hex: 0xD55E00)] && !$0.palette.hasTextures }
    ),
    (##"{"base": "print", "palette": ["#000000"]}"##, { $0.palette.hasTextures }),
    (
      #"{"fonts": {"family": "Source Sans 3, \"Noto Sans\", sans-serif", "width": 1}}"#,
      { $0.fontFamily == "'Source Sans 3', 'Noto Sans', sans-serif" }
    ),
    (
      #"{"fonts": {"family": "Arial"}}"#,
      { $0.fontFamily == "Arial, " + Theme.light.fontFamily && $0.fontWidth == 1 }
    ),
    (#"{"fonts": {"width": 1.08}}"#, { $0.fontWidth == 1.08 && $0.fontFamily == Theme.light.fontFamily }),
    (#"{"sizes": {"label": "8pt"}}"#, { $0.labelSize == 10.67 }),
    (#"{"sizes": {"label": "10.67px"}}"#, { $0.labelSize == 10.67 }),
    (#"{"sizes": {"label": "14pt"}}"#, { $0.labelSize == 18.67 }),
    (#"{"sizes": {"title": "6.35mm"}}"#, { $0.titleSize == 24 }),
    (#"{"sizes": {"subtitle": "9pt"}}"#, { $0.subtitleSize == 12 }),
  ]

  @Test(arguments: accepted)
  func `gives a theme what it says`(text: String, holds: @Sendable (Theme) -> Bool) throws {
    let style = read(text)
    #expect(style.diagnostics.map(\.line) == [])
    #expect(holds(try #require(style.theme)))
  }

  /// What is refused: text, code, line and column, suggestion.
  static let refused: [(String, String, String, String?)] = [
    ("", "empty-input", "1:1", nil), ("{", "malformed-json", "1:2", nil),
    ("{\n\"base\": dark}", "malformed-json", "2:9", nil),
    (#"{"base": "dark", "base": "light"}"#, "duplicate-key", "1:18", nil), ("[]", "theme-value", "1:1", nil),
    (#"{"colors": {}}"#, "theme-unknown-key", "1:2", "colours"),
    ("{\"colours\": {\n  \"inc\": \"#000000\"}}", "theme-unknown-key", "2:3", "ink"),
    (#"{"font": "Arial"}"#, "theme-unknown-key", "1:2", "fonts"),
    (#"{"sizes": {"lable": "8pt"}}"#, "theme-unknown-key", "1:12", "label"),
    (#"{"base": "drak"}"#, "theme-value", "1:10", "dark"), (#"{"base": 1}"#, "theme-value", "1:10", nil),
    (#"{"colours": []}"#, "theme-value", "1:13", nil), (#"{"colours": {"ink": null}}"#, "theme-value", "1:21", nil),
    (#"{"colours": {"ink": "black"}}"#, "theme-value", "1:21", nil),
    (##"{"colours": {"ink": "#14B"}}"##, "theme-value", "1:21", "#1144bb"),
    (#"{"colours": {"ink": "114400"}}"#, "theme-value", "1:21", "#114400"),
    (#"{"palette": []}"#, "theme-value", "1:13", nil), (#"{"palette": "blue"}"#, "theme-value", "1:13", nil),
    (##"{"palette": ["#0072b2", 5]}"##, "theme-value", "1:25", nil),
    (#"{"fonts": {"family": ""}}"#, "theme-value", "1:22", nil),
    (#"{"fonts": {"family": "A,,B"}}"#, "theme-value", "1:22", nil),
    (#"{"fonts": {"family": "a\"/><script>"}}"#, "theme-value", "1:22", nil),
    (#"{"fonts": {"family": "x; y: url(z)"}}"#, "theme-value", "1:22", nil),
    (#"{"fonts": {"width": 0.9}}"#, "theme-value", "1:21", nil),
    (#"{"fonts": {"width": 1.51}}"#, "theme-value", "1:21", nil),
    (#"{"fonts": {"width": 1e999}}"#, "theme-value", "1:21", nil),
    (#"{"fonts": {"width": "1.1"}}"#, "theme-value", "1:21", nil),
    (#"{"sizes": {"label": 9}}"#, "theme-value", "1:21", "9pt"),
    (#"{"sizes": {"label": "9 PT"}}"#, "theme-value", "1:21", "9pt"),
    (#"{"sizes": {"label": "9em"}}"#, "theme-value", "1:21", nil),
    (#"{"sizes": {"label": "pt"}}"#, "theme-value", "1:21", nil),
    (#"{"sizes": {"label": "-9pt"}}"#, "theme-value", "1:21", nil),
    (#"{"sizes": {"label": "14.1pt"}}"#, "theme-value", "1:21", nil),
    (#"{"sizes": {"title": "37pt"}}"#, "theme-value", "1:21", nil),
    (#"{"sizes": {"subtitle": "99999999999pt"}}"#, "theme-value", "1:24", nil),
    (#"{"sizes": {"label": "7.9pt"}}"#, "theme-small-type", "1:21", "8pt"),
    (#"{"sizes": {"subtitle": "10.66px"}}"#, "theme-small-type", "1:24", "8pt"),
    (##"{"colours": {"ink": "#808080"}}"##, "theme-contrast", "1:21", "#6d6d6d"),
    (##"{"colours": {"muted": "#757575"}}"##, "theme-contrast", "1:23", "#6d6d6d"),
    (##"{"colours": {"accent": "#d55e00"}}"##, "theme-contrast", "1:24", "#b44f00"),
    (##"{"palette": ["#0072b2", "#ffcc00"]}"##, "theme-contrast", "1:25", "#a88700"),
    (##"{"base": "dark", "palette": ["#003f5c"]}"##, "theme-contrast", "1:30", "#4d798d"),
  ]

  @Test(arguments: refused)
  func `with an error is no theme, and the error has its place`(
    text: String, code: String, place: String, suggestion: String?
  ) throws {
    let style = read(text)
    #expect(style.theme == nil)
    let found = try #require(style.diagnostics.first)
    #expect(style.diagnostics.count == 1)
    #expect(found.code == code)
    #expect(found.location?.description == "house.json:" + place)
    #expect(found.suggestion == suggestion)
  }

  @Test(arguments: refused.filter { $0.1 == "theme-contrast" })
  func `is accepted with the colour that is suggested`(
    text: String, code: String, place: String, suggestion: String?
  ) throws {
    let column = try #require(place.split(separator: ":").last.flatMap { Int($0) })
    let mended = try "\(text.prefix(column))\(#require(suggestion))\(text.dropFirst(column + 7))"
    #expect(read(mended).theme != nil, "\(mended)")
  }

  @Test func `that is not UTF-8 is refused`() {
    let style = HouseStyle.read([0x7B, 0xE9, 0x7D], name: "house.json")
    #expect(style.theme == nil)
    #expect(style.diagnostics.map(\.code) == ["bad-encoding"])
  }

  @Test func `says which colours clash, how much, and what would do`() {
    let style = read(##"{"colours": {"muted": "#808080"}}"##)
    #expect(
      style.diagnostics.map(\.line) == [
        "house.json:1:23: error: 'colours.muted' #808080 has a contrast of 3.45 to 1 with 'colours.band' #eef0f3; "
          + "4.5 is needed; did you mean '#6d6d6d'? [theme-contrast]"
      ])
  }

  @Test func `that only changes the background is blamed there for what no longer stands out`() {
    let style = read(##"{"colours": {"background": "#202020", "band": "#202020"}}"##)
    #expect(style.theme == nil)
    #expect(style.diagnostics.contains { $0.message.hasPrefix("'colours.ink' #1a1a1a") })
    #expect(Set(style.diagnostics.compactMap(\.location?.column)).isSubset(of: [28, 47]))
    #expect(style.diagnostics == read(##"{"colours": {"background": "#202020", "band": "#202020"}}"##).diagnostics)
  }

  @Test func `is warned of colours that some eyes take for one`() throws {
    let style = read(##"{"palette": ["#d55e00", "#0072b2", "#a86f00"]}"##)
    #expect(style.theme != nil)
    let warning = try #require(style.diagnostics.first)
    #expect(style.diagnostics.map(\.code) == ["theme-lookalikes"])
    #expect(warning.location?.column == 36)
    #expect(warning.message.hasPrefix("'palette[0]' #d55e00 and 'palette[2]' #a86f00 look alike with protanopia: "))
  }

  @Test(arguments: [
    (#"{"fonts": {"family": "Source Sans 3"}}"#, true), (#"{"fonts": {"family": "Source Sans 3", "width": 1}}"#, false),
    (#"{"fonts": {"family": "helvetica"}}"#, false),
  ])
  func `is told where a font's width is not known`(text: String, isTold: Bool) {
    let style = read(text)
    #expect(style.theme != nil)
    #expect(style.diagnostics.map(\.code) == (isTold ? ["theme-unmeasured-font"] : []))
  }

  @Test func `has a colour for what has no category that stands out too`() throws {
    let text = ##"""
      {"base": "dark", "colours": {"background": "#5a5a5a", "band": "#5a5a5a", "ink": "#ffffff", "muted": "#ffffff",
        "accent": "#ffffff"}, "palette": ["#ffffff"]}
      """##
    let theme = try #require(read(text).theme)
    #expect(theme.palette.none.contrast(with: theme.background) >= 3)
    #expect(theme.palette.none != Theme.dark.palette.none)
  }

  @Test func `tells all that is wrong at once, in the order of the file`() {
    let text = ##"{"sizes": {"label": "6pt"}, "colours": {"ink": "black"}, "base": "night", "extra": 1}"##
    #expect(
      read(text).diagnostics.map(\.code) == ["theme-small-type", "theme-value", "theme-value", "theme-unknown-key"])
  }
}

@Suite struct `The manual's house style` {
  /// The first block of JSON in the manual's chapter.
  static let example: String? = {
    let root = #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
    guard let bytes = try? InputFile.read("/\(root)/Sources/Manual/figures.md", limit: 1 << 20) else { return nil }
    let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
    let block = lines.drop { $0 != "## House styles" }.drop { $0 != "```json" }.dropFirst().prefix { $0 != "```" }
    return block.isEmpty ? nil : block.joined(separator: "\n")
  }()

  @Test func `is read without a finding, and gives what it says`() throws {
    let style = read(try #require(Self.example))
    #expect(style.diagnostics.map(\.line) == [])
    let theme = try #require(style.theme)
    #expect(theme.background == Colour(hex: 0xFFFDF8))
    #expect(theme.palette.colours.count == 5)
    #expect(theme.labelSize == 11.34)
    #expect(theme.fontFamily == "'Source Sans 3', Arial, sans-serif")
  }

  @Test func `has every key that there is`() throws {
    let example = try #require(Self.example)
    let keys = [ThemeReader.sections, ThemeReader.colours, ThemeReader.fonts, ThemeReader.sizes].joined().map(\.name)
    #expect(keys.count == 16)
    for key in keys { #expect(example.contains("\"\(key)\""), "\(key)") }
  }
}
