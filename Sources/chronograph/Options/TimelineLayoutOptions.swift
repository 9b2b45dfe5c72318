import ArgumentParser
import EDTF
import TimelineLayout

/// How a timeline fills its figure; for every command that draws one.
struct TimelineLayoutOptions: ParsableArguments {
  @Option(
    help: "Where dates are written: in the labels, on the axis alone, or in the labels while there is room (auto).")
  var dates = DateLabels.automatic

  @Flag(help: "Go on on further pages rather than shorten labels; needs a size with a height.")
  var pages = false

  @Option(
    help: ArgumentHelp(
      "Empty stretches that are left out: auto, none, or those of at least so long, as in '5 years'.",
      valueName: "auto|none|span"))
  var fold = Folding.automatic

  @Option(help: ArgumentHelp("Draw this span at a greater scale, and say so.", valueName: "date/date"))
  var inset: EDTFDate?

  func validate() throws {
    guard let inset else { return }
    guard PartialWindow(since: inset, until: inset).span != nil else {
      throw ValidationError("--inset takes a span with two ends, as in 2025-01/2025-07")
    }
  }

  func apply(to options: inout TimelineOptions) throws {
    options.dates = dates
    options.folding = fold
    options.lens = inset.flatMap { PartialWindow(since: $0, until: $0).span }
    options.usesPages = pages
    if pages, options.size.height == nil {
      throw ValidationError("--pages needs a size with a height, such as --size a4")
    }
  }
}

extension DateLabels: ExpressibleByArgument {}

extension Folding: ExpressibleByArgument {
  public init?(argument: String) { self.init(argument) }

  public var defaultValueDescription: String { "auto" }
}
