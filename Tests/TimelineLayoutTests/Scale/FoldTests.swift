import EDTF
import Testing
import Wording

@testable import TimelineLayout

@Suite("Folds")
struct FoldTests {
  private static let texts: [(String, Folding)] = [
    ("auto", Folding.automatic), ("None", .none), ("5 years", .atLeast(1826.2125)), ("5y", .atLeast(1826.2125)),
    ("1 year", .atLeast(365.2425)), ("18 months", .atLeast(547.863_75)), ("2mo", .atLeast(60.873_75)),
    ("30 days", .atLeast(30)), ("30d", .atLeast(30)), (" 2  weeks ", .atLeast(14)), ("6 hours", .atLeast(0.25)),
    ("90 min", .atLeast(0.0625)),
  ]

  private static func folds(_ dates: [String], _ folding: Folding = .automatic) throws -> [String] {
    var planner = try Axes.planner(dates, room: 40)
    planner.folding = folding
    let words = AxisWords.of(.britishEnglish)
    return planner.plan().breaks.joined().compactMap(words.label)
  }

  @Test("an empty stretch is folded in whole units of the calendar that suit it, and says how many")
  func units() throws {
    let cases: [(dates: [String], folds: [String])] = [
      (["1979-03-01", "1980-05-01", "1981-02-15", "2019-04-01", "2020-01-01"], ["37 years"]),
      (["2023-04-02", "2023-05-12", "2023-05-20", "2024-10-01", "2024-10-20", "2024-11-04"], ["16 months"]),
      (["2023-04-02", "2023-04-03", "2023-04-04", "2023-04-16", "2023-04-17", "2023-04-18"], ["11 days"]),
      (
        [
          "2023-04-02T08:05:00", "2023-04-02T08:35:00", "2023-04-02T09:10:00", "2023-04-02T20:15:00",
          "2023-04-02T20:45:00",
        ], ["10 hours"]
      ),
      (["Y-4999999999", "2001-09-11T10:00:00Z"], ["about 5 billion years"]),
      (["Y-65000", "Y-64900", "Y-64800", "-0043", "0014"], ["64,756 years"]),
    ]
    for (dates, folds) in cases { #expect(try Self.folds(dates) == folds, "\(dates)") }
  }

  @Test("events spread evenly are not folded one from another, nor are two alone")
  func even() throws {
    #expect(try Self.folds(["1980-01-05", "1990-01-05", "2000-01-05", "2010-01-05", "2020-01-05"]).isEmpty)
    #expect(try Self.folds(["1979-03-01", "2019-04-01"]).isEmpty)
  }

  @Test("time throughout which something went on is not folded")
  func lasting() throws {
    #expect(try Self.folds(["1979-03-01", "1979-12-24/2019-02-15", "2019-04-01"]).isEmpty)
  }

  @Test("an instant keeps the unit that it begins")
  func instant() throws {
    let dates = ["2001-01-01T00:00:00Z", "2001-01-01T00:30:00Z", "2001-01-01T06:00:00Z", "2001-01-01T06:20:00Z"]
    #expect(try Self.folds(dates, .atLeast(2.0 / 24)) == ["5 hours"])
  }

  @Test("from a length on, every empty stretch is folded; none where none are wanted")
  func asked() throws {
    let dates = ["1893-09-19", "1906-07-20", "1913-06-04", "1918-02-06", "1920-08-18", "1971-02-07"]
    #expect(try Self.folds(dates, .none).isEmpty)
    #expect(try Self.folds(dates, .atLeast(10 * 365.2425)) == ["12 years", "50 years"])
    #expect(try Self.folds(dates, .atLeast(5 * 365.2425)) == ["12 years", "6 years", "50 years"])
  }

  @Test("folds never take more than their part of the axis, however many are asked for")
  func bounded() throws {
    var planner = try Axes.planner((0..<600).map { "\(1000 + $0)-06-15" })
    planner.folding = .atLeast(30)
    let plan = planner.plan()
    let taken = plan.breaks.joined().filter(\.isFold).reduce(0) { $0 + $1.length }
    #expect(taken > 0 && taken <= AxisPlanner.usualLength(planner.demands) * 0.5)
    #expect(abs(plan.scale(length: 100).scale.length - 100) < 1e-6)
  }

  @Test(
    "a folding is a word or a length of time",
    arguments: texts)
  func accepted(text: String, folding: Folding) throws {
    guard case .atLeast(let expected) = folding, case .atLeast(let days)? = Folding(text) else {
      #expect(Folding(text) == folding)
      return
    }
    #expect(abs(days - expected) < 1e-9)
  }

  @Test(
    "what is neither is refused",
    arguments: [
      "", "5", "years", "-5 years", "0 days", "5 yrs", "5 m", "1.5 years", "five years", "5 years 2 months",
      "automatic",
      "99999999999999999999 years", "٥ years",
    ])
  func refused(text: String) { #expect(Folding(text) == nil) }
}
