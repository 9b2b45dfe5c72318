import ChronologyModel
import EDTF
import FigureStyle
import Markup
import TimelineLayout
import Wording

@testable import TimelineSVG

/// A figure of a few events, 80 mm wide, without a title.
struct TinyFigure {
  var chronology = Chronology(title: "Tiny")
  var options = TimelineOptions(size: FigureSize(width: 80, height: nil))

  /// One event for each date, called as it is written.
  init(_ dates: String...) throws {
    chronology.events = try dates.enumerated().map { index, date in
      Event(id: EntryID("e\(index)"), title: date, when: [Claim(RecordedDate(try EDTFDate(date)))])
    }
    options.dates = .axis
  }

  /// In a category of its own.
  mutating func add(_ title: String, _ date: String, category: String) throws {
    var event = Event(id: EntryID(title), title: title, when: [Claim(RecordedDate(try EDTFDate(date)))])
    event.category = category
    chronology.events.append(event)
  }

  mutating func addEra(_ title: String, _ date: String) throws {
    var era = Event(id: EntryID(title), title: title, when: [Claim(RecordedDate(try EDTFDate(date)))])
    era.kind = .era
    chronology.events.append(era)
  }

  func plan() -> TimelinePlan { TimelinePlanner(chronology, options: options).plans()[0].withoutTicks }

  func svg() -> [UInt8] { svg(of: plan()) }

  func svg(of plan: TimelinePlan) -> [UInt8] {
    let words = TimelineFigure.Words(
      title: chronology.title, description: plan.description(language: options.language),
      language: options.language.tag, isRightToLeft: options.language.isRightToLeft)
    return TimelineFigure(plan, theme: options.theme, words: words).svg()
  }

  func text() -> String { String(decoding: svg(), as: UTF8.self) }

  /// For one mark.
  static var writer: SVGWriter {
    SVGWriter(
      width: 100, height: 100, language: "en", title: "", description: "", id: "m", fontFamily: "Inter", fontSize: 11)
  }
}
