import ChronologyModel
import FigureStyle
import TimelineLayout
import TimelineSVG
import Wording

/// A chronology's timeline, as `timeline` and `report` draw it.
struct TimelineDrawing {
  let chronology: Chronology
  let size: FigureSize
  let heading: FigureOptions.Heading
  let language: Language
  let remarks: [String]
  var form = FormOptions.Choice()

  func svg() -> [UInt8] {
    let theme = Theme.light
    var options = TimelineOptions(
      size: size, theme: theme, language: language, title: heading.title, subtitle: heading.subtitle)
    options.remarks = remarks
    form.apply(to: &options)
    let plan = TimelinePlanner(chronology, options: options).plans()[0]
    let words = TimelineFigure.Words(
      title: heading.title ?? chronology.title, description: plan.description(language: language),
      language: language.tag)
    return TimelineFigure(plan, theme: theme, words: words).svg()
  }
}
