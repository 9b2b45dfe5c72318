@testable import TimelineLayout

/// A plan without what a test is not about, or with what only a larger chronology would bring about.
extension TimelinePlan {
  func changingPanels(key: [TextBlock] = [], _ change: (inout Panel) -> Void) -> TimelinePlan {
    let panels = panels.map { panel in
      var panel = panel
      change(&panel)
      return panel
    }
    return TimelinePlan(
      width: width, height: height, heading: heading, panels: panels, legend: legend, key: key, notes: notes)
  }

  func changingEntries(key: [TextBlock] = [], _ change: (inout Entry) -> Void) -> TimelinePlan {
    changingPanels(key: key) { panel in
      for index in panel.entries.indices { change(&panel.entries[index]) }
    }
  }

  /// Which ticks an axis has is the layout's matter.
  var withoutTicks: TimelinePlan { changingPanels { $0 = $0.with(ticks: [], breaks: $0.axis.breaks) } }
}

extension Panel {
  func with(ticks: [Axis.Tick], breaks: [Axis.Break]) -> Panel {
    var axis = Axis(along: axis.along, across: axis.across, ticks: ticks, breaks: breaks, asOf: axis.asOf)
    axis.lens = self.axis.lens
    var result = Panel(flow: flow, axis: axis)
    (result.eras, result.lanes, result.entries) = (eras, lanes, entries)
    (result.density, result.caption, result.guides) = (density, caption, guides)
    return result
  }
}

extension Entry {
  /// With bars that end at `end` (px), and go on where the panel does not.
  func cut(at end: Double) -> Entry {
    let marks = marks.map { mark in
      let bars = mark.pieces.map { piece -> TimeMark.Piece in
        if case .span(let from, _, let texture) = piece { .span(from: from, to: end, texture) } else { piece }
      }
      return PlacedMark(
        pieces: bars + [.cut(at: end, .future)], across: mark.across, radius: mark.radius, thickness: mark.thickness,
        fades: mark.fades, isUncertain: mark.isUncertain, extent: mark.extent, chart: mark.chart)
    }
    var result = Entry(
      event: event, title: title, dateText: dateText, style: style, importance: importance, marks: marks, form: form,
      claim: claim, tooltip: tooltip)
    (result.leader, result.label) = (leader, label)
    return result
  }
}
