/// A figure of the report.
struct DrawingView: TemplateView {
  let svg: String?
  let narrowSVG: String?
  let file: String
  let alternative: String
  let caption: String?
  let note: String?
  let date: DateView?

  /// - Parameters:
  ///   - svg: as our own drawing modules write it; nil or empty where there is none.
  ///   - narrow: the same for a narrow screen.
  init(
    _ svg: [UInt8]?, narrow: [UInt8]? = nil, file: String, alternative: String, caption: String? = nil,
    note: String? = nil,
    date: DateView? = nil
  ) {
    self.svg = svg.flatMap { $0.isEmpty ? nil : Self.inlined($0) }
    narrowSVG = narrow.map { Self.inlined($0) }
    self.file = file
    self.alternative = alternative
    self.caption = caption
    self.note = note
    self.date = date
  }

  /// Without the XML declaration, which HTML does not have, and without links: to those who hear the page a figure is
  /// one picture (WAI-ARIA 1.2, role img), in which the keyboard must not get lost; the tables have the links.
  private static func inlined(_ svg: [UInt8]) -> String {
    let root = Array("<svg".utf8)
    let link = [Array("<a ".utf8), Array("</a>".utf8)]
    var result: [UInt8] = []
    result.reserveCapacity(svg.count)
    var place = svg.indices.first { svg[$0] == root[0] && svg[$0...].starts(with: root) } ?? 0
    while let tag = svg[place...].firstIndex(of: root[0]) {
      result += svg[place..<tag]
      let isLink = link.contains { svg[tag...].starts(with: $0) }
      let end = svg[tag...].firstIndex(of: UInt8(ascii: ">")) ?? svg.count - 1
      if !isLink { result += svg[tag...end] }
      place = end + 1
    }
    return String(decoding: result + svg[place...], as: UTF8.self)
  }

  static let fields: FieldTable<Self> = [
    .trusted("svg", "the drawing as an SVG element") { $0.svg },
    .trusted("narrowSVG", "the same for a narrow screen, where it differs") { $0.narrowSVG },
    .code("file", "the name of its file beside the report") { $0.file },
    .text("alternative", "what it shows, for those who cannot see it") { $0.alternative },
    .text("caption", "the author's caption") { $0.caption },
    .text("note", "what is missing from it") { $0.note },
    .view("date", "the day it stands for") { $0.date },
  ]
}
