import Wording

extension AxisWords {
  @Sendable static func english(_ language: Language) -> AxisWords {
    AxisWords(
      language: language,
      ages: [
        (1_000_000_000, 1_000_000_000, "{0} Ga"), (1_000_000, 1_000_000, "{0} Ma"), (20_000, 1000, "{0} ka"),
      ],
      clock: "{0}:{1}", clockSecond: "{0}:{1}",
      units: [
        ["{0} second", "{0} seconds"], ["{0} minute", "{0} minutes"], ["{0} hour", "{0} hours"],
        ["{0} day", "{0} days"], ["{0} month", "{0} months"], ["{0} year", "{0} years"],
      ],
      unitsOfMany: ["{0} seconds", "{0} minutes", "{0} hours", "{0} days", "{0} months", "{0} years"],
      largeNumbers: [
        (1e12, ["{0} trillion", "{0} trillion"]), (1e9, ["{0} billion", "{0} billion"]),
        (1e6, ["{0} million", "{0} million"]),
      ],
      about: "about {0}", earlier: "{0} earlier", later: "{0} later",
      outsideEarlier: [
        "{0} event is earlier than the time shown.", "{0} events are earlier than the time shown.",
      ],
      outsideLater: ["{0} event is later than the time shown.", "{0} events are later than the time shown."],
      outsideBoth: [
        "{0} event is earlier and {1} later than the time shown.",
        "{0} events are earlier and {1} later than the time shown.",
      ],
      asOf: "As of {0}.", asOfLine: "As of {0} (dashed line): what lies after it was still to come.",
      before: "before {0}", during: "in {0}", onDay: "on {0}", fromTo: "from {0} to {1}", from: "from {0}",
      rate: "{0} {1}", and: (", ", " and "),
      scaleChange: "The scale changes at the double line: one centimetre is about {0}.",
      scaleChanges: "The scale changes at each double line: one centimetre is about {0}.",
      fold: "A zigzag stands for time left out, in which nothing here began, happened or ended.",
      lens: "The scale is greater in the tinted stretch {0}: one centimetre is about {1} there and {2} elsewhere.",
      lensNeedless: "No greater scale is needed {0}: that takes up most of the axis already.",
      lensOutside: "Nothing of the axis lies {0}, so that no greater scale is drawn.",
      panel: "Panel {0}: {1}")
  }
}

extension FigureWords {
  static let english = FigureWords(
    legend: LegendWords(
      dot: "on a day", bar: "lasted", capsule: "some time in this span", shoulder: "may have begun or ended here",
      approximate: "about", uncertain: "uncertain", hatched: "digits unknown", ticks: "possible dates",
      estimate: "estimate", oneOf: "one of these", ray: "or some time beyond", allOf: "all of these",
      arrow: "open: goes on", unknownEnd: "end not known", cut: "goes on outside", importance: "most important",
      background: "background", allElse: "all else"),
    density:
      "Grey bars count all {0} events by when they began, the longest {1} in {2}; the {3} most important have marks.",
    disputed: "Sources differ on the date; the first one given is drawn.",
    shortened: ["{0} of {1} titles is shortened.", "{0} of {1} titles are shortened."],
    unlabelled: "+{0} more: marked without a label, as the page is full.",
    backgroundOutside: "Left out of the background, as they lie outside this time: {0}.",
    sources: ["Source: {1}{2}.", "Sources: {1}{2}."], andMore: " and {0} more", eraKey: "{0}, {1}",
    joints: "An upright line joins the marks of one event.", together: "Together under {0}: {1}{2}.",
    other: "Other", otherMerged: "{0} ({1}\u{A0}more)", backgroundTitles: ["Elsewhere", "Background"],
    more: "+{0} more", page: "{0} of {1}",
    approximate: "c. {0}", uncertain: "{0} ?", standing: "{0} ({1})",
    withoutEvents: "A timeline without events.",
    events: ["{0} event", "{0} events"], eras: ["{0} era", "{0} eras"], eventsAndEras: "{0} and {1}",
    withBackground: "{0}, and {1} more for the background",
    downwards: "A timeline of {0}, time running downwards, from {1} to {2}.",
    rightwards: "A timeline of {0}, time running to the right, from {1} to {2}.",
    leftwards: "A timeline of {0}, time running to the left, from {1} to {2}.",
    quoted: "\"{0}\" ({1})", doubts: "Dates keep their doubt; marks tell apart: {0}.", listSeparator: ", ",
    among: "Among them: {0}.", pagedTitle: "{0} ({1})")
}
