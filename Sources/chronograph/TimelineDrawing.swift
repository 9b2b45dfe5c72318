import ChronologyModel
import FigureStyle
import TimelineLayout
import TimelineSVG
import Wording

/// A chronology's timeline, as `timeline` and `report` draw it.
struct TimelineDrawing {
  let chronology: Chronology
  var options: TimelineOptions
  /// Begins every id, so that two figures can stand in one page.
  var idPrefix = "timeline"

  init(_ chronology: Chronology, options: TimelineOptions) {
    self.chronology = chronology
    self.options = options
  }

  /// A figure a page.
  struct Drawn {
    let plans: [TimelinePlan]
    let pages: [[UInt8]]
    let texts: FigureTexts
  }

  func drawn() -> Drawn {
    let plans = TimelinePlanner(chronology, options: options).plans()
    let title = options.title ?? chronology.title
    let language = options.language
    let pages = plans.enumerated().map { number, plan in
      let words = TimelineFigure.Words(
        title: plans.count > 1 ? FigureTexts.title(title, page: number + 1, of: plans.count, in: language) : title,
        description: plan.description(language: language), language: language.tag,
        isRightToLeft: language.isRightToLeft)
      return TimelineFigure(plan, theme: options.theme, words: words, idPrefix: idPrefix).svg()
    }
    return Drawn(
      plans: plans, pages: pages,
      texts: FigureTexts(plans, title: title, subtitle: chronology.subtitle, language: language))
  }
}
