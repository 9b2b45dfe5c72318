import FigureStyle
import Markup
import TimelineLayout

/// Draws what lies behind the rows of the horizontal form: tints of lanes, eras once more, and lines that join marks.
extension TimelineFigure {
  func drawLanes(_ panel: Panel, _ brush: Brush, _ id: String, _ svg: inout SVGWriter) {
    guard !panel.lanes.isEmpty else { return }
    svg.group(id: "\(id)-lanes")
    for lane in panel.lanes {
      if lane.tint == 1 {
        brush.rectangle(
          along: lane.along.lowerBound, across: lane.across.lowerBound,
          length: lane.along.upperBound - lane.along.lowerBound,
          width: lane.across.upperBound - lane.across.lowerBound,
          .fill(theme.band.mixed(with: theme.background, share: 0.35)), &svg)
      }
      if let title = lane.title { draw(title, &svg) }
    }
    svg.close()
  }

  /// So faint that texts on it keep their contrast.
  func drawEraGround(_ panel: Panel, _ brush: Brush, _ id: String, _ svg: inout SVGWriter) {
    let eras = panel.eras.filter { $0.ground != nil }
    guard !eras.isEmpty else { return }
    svg.group(id: "\(id)-ground")
    for era in eras {
      guard let ground = era.ground else { continue }
      let visible = era.mark.visibleExtent
      brush.rectangle(
        along: visible.lowerBound, across: ground.lowerBound, length: visible.upperBound - visible.lowerBound,
        width: ground.upperBound - ground.lowerBound, .fill(theme.ink, opacity: era.tint == 0 ? 0.06 : 0.025), &svg)
    }
    svg.close()
  }

  /// Under all marks, so that none is struck through.
  func drawJoints(_ panel: Panel, _ id: String, _ svg: inout SVGWriter) {
    guard panel.entries.contains(where: { !$0.joints.isEmpty }) else { return }
    svg.group(id: "\(id)-joints")
    for entry in panel.entries {
      for joint in entry.joints {
        svg.line(
          joint.from.x, joint.from.y, joint.to.x, joint.to.y,
          .stroke(entry.style.colour.mixed(with: theme.background, share: 0.4), 1))
      }
    }
    svg.close()
  }
}
