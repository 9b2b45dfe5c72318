import ArgumentParser
import EDTF
import RelationshipGraph

/// What time a diagram stands for.
struct GraphTimeOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The date the diagram stands for; the chronology's as-of date by default. Several, as in 1989,2001,2021, give small multiples in which nobody moves.",
      valueName: "date"))
  var at: DateList?

  @Option(help: ArgumentHelp("What held at some time within this span.", valueName: "date/date"))
  var between: EDTFDate?

  @Option(
    help: ArgumentHelp(
      "Before and after: what appeared, ended or changed sign from the first day of this span to its last.",
      valueName: "date/date"))
  var diff: EDTFDate?

  func validate() throws {
    if [at != nil, between != nil, diff != nil].count(where: \.self) > 1 {
      throw ValidationError("--at, --between and --diff exclude one another")
    }
    if let diff {
      guard case .day(let first) = diff.earliest, case .day(let last) = diff.latest, first < last else {
        throw ValidationError("--diff takes two dates, as in 2021/2025")
      }
    }
  }

  var isDefault: Bool { at == nil && between == nil && diff == nil }

  var time: GraphTime {
    if let between { return .between(between) }
    if let diff { return .change(diff) }
    guard let dates = at?.dates else { return .at(nil) }
    return dates.count > 1 ? .series(dates) : .at(dates.first)
  }

  /// What a date is called in the name of a file: `/` is no part of one, and no other sign needs quoting in a shell.
  static func fileName(of date: EDTFDate) -> String {
    String(date.canonical.map { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-") ? $0 : "_" })
  }
}

/// One date or several, divided by commas.
struct DateList: ExpressibleByArgument {
  /// Not empty.
  let dates: [EDTFDate]

  static let most = 12

  init?(argument: String) {
    // A set has commas of its own.
    if let date = try? EDTFDate(argument) {
      dates = [date]
      return
    }
    let parts = argument.split(separator: ",", omittingEmptySubsequences: false)
    let dates = parts.compactMap { try? EDTFDate(String($0)) }
    guard dates.count == parts.count, dates.count <= Self.most, Set(dates).count == dates.count else { return nil }
    self.dates = dates
  }
}
