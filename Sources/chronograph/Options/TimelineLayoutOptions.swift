import ArgumentParser
import TimelineLayout

/// How a timeline fills its figure; for every command that draws one.
struct TimelineLayoutOptions: ParsableArguments {
  @Option(
    help: "Where dates are written: in the labels, on the axis alone, or in the labels while there is room (auto).")
  var dates = DateLabels.automatic

  @Flag(help: "Go on on further pages rather than shorten labels; needs a size with a height.")
  var pages = false

  func apply(to options: inout TimelineOptions) throws {
    options.dates = dates
    options.usesPages = pages
    if pages, options.size.height == nil {
      throw ValidationError("--pages needs a size with a height, such as --size a4")
    }
  }
}

extension DateLabels: ExpressibleByArgument {}
