import ArgumentParser
import ChronologyModel
import FigureStyle
import TimelineLayout
import TimelineSVG
import Wording

struct TimelineCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "timeline", abstract: "Draw a timeline as SVG.",
    discussion: """
      A column of 160 mm as tall as it needs by default. On a page (a4, letter, 16:9, 160x110mm) dates leave the labels first, then the least important titles become a numbered key, then bare marks; the figure says so. With --pages it goes on on further pages: name.svg, name-2.svg, ...
      Example: chronograph timeline events.csv --size a4 -o timeline.svg
      """)

  @OptionGroup var input: InputOptions
  @OptionGroup var selection: SelectionOptions
  @OptionGroup var figure: FigureOptions
  @OptionGroup var words: LanguageOptions
  @OptionGroup var layout: TimelineLayoutOptions
  @OptionGroup var form: FormOptions

  @Option(name: .shortAndLong, help: "Where to write; - is standard output.")
  var output = "-"

  @Option(
    help: ArgumentHelp(
      "160mm, 160x110mm, 6in, 680px, a4, a4-landscape, letter or 16:9; several divided by commas.", valueName: "size"))
  var size = FigureSizes.column

  @Option(help: "svg; png and pdf need librsvg's rsvg-convert.")
  var format = FigureFormat.svg

  @Option(help: "Dots to the inch of a png.")
  var dpi = 300

  @Flag(help: "Print what each mark stands for, and how its label is drawn; the figure is then only written with -o.")
  var explain = false

  @Option(help: ArgumentHelp("Write a caption for the figure to this file.", valueName: "file"))
  var caption: String?

  @Option(
    name: .customLong("alt"),
    help: ArgumentHelp("Write the figure's text alternative to this file.", valueName: "file"))
  var alternative: String?

  func validate() throws {
    try FigureFormat.validate(dpi: dpi)
    if size.sizes.count > 1, output == "-" { throw ValidationError("several sizes need -o FILE") }
  }

  func run() async throws {
    let read = try input.readForDrawing()
    let chronology = try selection.apply(to: read.chronology)
    if chronology.events.isEmpty { Console.say("note: there is no event to draw") }
    let heading = figure.heading(for: chronology)
    let language = words.language(of: chronology)
    let look = try figure.look.read(printing: input.diagnostics)
    let sources = read.files + look.files
    let names = FigureNames(output: output, labels: size.sizes.map { size.sizes.count > 1 ? $0.label : nil })
    for (index, each) in size.sizes.enumerated() {
      var options = TimelineOptions(
        size: each.size, theme: look.theme, language: language, title: heading.title,
        subtitle: heading.subtitle)
      options.namesSources = !figure.isWithoutSource
      options.remarks = read.remarks(in: language)
      options.window = PartialWindow(since: selection.since, until: selection.until)
      options.outside = selection.outside(of: read.chronology)
      try layout.apply(to: &options)
      try form.apply(to: &options, chronology)
      let drawn = TimelineDrawing(chronology, options: options).drawn()
      if drawn.pages.count > 1, output == "-", !explain {
        throw ValidationError("\(drawn.pages.count) pages need -o FILE")
      }
      if !explain || output != "-" {
        for (page, svg) in drawn.pages.enumerated() {
          let bytes = try await format.bytes(of: svg, dpi: dpi)
          try Console.write(bytes, to: names.name(size: index, page: page + 1), inputs: sources)
        }
      }
      if explain { try Console.print(Explanation.lines(of: drawn.plans).joined(separator: "\n")) }
      guard index == 0 else { continue }
      if let caption { try Console.write(Array((drawn.texts.caption + "\n").utf8), to: caption, inputs: sources) }
      if let alternative {
        try Console.write(Array((drawn.texts.alternative + "\n").utf8), to: alternative, inputs: sources)
      }
    }
    Console.end(keeping: read)
  }
}

/// One or more sizes, as `--size` takes them.
struct FigureSizes: ExpressibleByArgument {
  /// Each with its name in file names.
  let sizes: [(label: String, size: FigureSize)]

  static let column = FigureSizes(sizes: [("160mm", FigureSize(width: 160, height: nil))])

  private init(sizes: [(label: String, size: FigureSize)]) { self.sizes = sizes }

  init?(argument: String) {
    var sizes: [(label: String, size: FigureSize)] = []
    for part in argument.split(separator: ",", omittingEmptySubsequences: false) {
      guard let size = FigureSize(String(part)) else { return nil }
      // 16:9 is no part of a file name.
      let label = String(part.lowercased().map { $0.isLetter || $0.isNumber || $0 == "-" ? $0 : "-" })
      guard !sizes.contains(where: { $0.label == label }) else { return nil }
      sizes.append((label, size))
    }
    self.init(sizes: sizes)
  }

  var defaultValueDescription: String { sizes.map(\.label).joined(separator: ",") }
}

extension FigureSize: ExpressibleByArgument {
  public init?(argument: String) { self.init(argument) }
}
