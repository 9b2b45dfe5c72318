/// A figure of the report.
struct DrawingView: TemplateView {
  let svg: String?
  let file: String
  let alternative: String
  let caption: String?
  let note: String?
  let date: DateView?

  /// - Parameter svg: as our own drawing modules write it; nil or empty where there is none.
  init(
    _ svg: [UInt8]?, file: String, alternative: String, caption: String? = nil, note: String? = nil,
    date: DateView? = nil
  ) {
    self.svg = svg.flatMap { $0.isEmpty ? nil : Self.inlined($0) }
    self.file = file
    self.alternative = alternative
    self.caption = caption
    self.note = note
    self.date = date
  }

  /// Without the XML declaration, which HTML does not have.
  private static func inlined(_ svg: [UInt8]) -> String {
    let start = Array("<svg".utf8)
    let first = svg.indices.first { svg[$0] == start[0] && svg[$0...].starts(with: start) }
    return String(decoding: svg[(first ?? 0)...], as: UTF8.self)
  }

  static let fields: FieldTable<Self> = [
    .trusted("svg", "the drawing as an SVG element") { $0.svg },
    .text("file", "the name of its file beside the report") { $0.file },
    .text("alternative", "what it shows, for those who cannot see it") { $0.alternative },
    .text("caption", "the author's caption") { $0.caption },
    .text("note", "what is missing from it") { $0.note },
    .view("date", "the day it stands for") { $0.date },
  ]
}
