import EDTF
import Wording

/// Says in words what the axis does: changes of scale, the lens, and time left out.
struct ScaleWords {
  let plan: AxisPlan
  let scale: TimeScale
  let words: AxisWords
  /// px of the layout to a centimetre of the figure.
  let centimetre: Double

  /// A sentence each; empty where there is nothing to say.
  func sentences() -> [String] {
    var sentences: [String] = []
    switch plan.lens {
    case .none: if let changes { sentences.append(changes) }
    case .shown(let times):
      let inside = scale.stretches.first {
        times.contains($0.times.lowerBound) && $0.times.lowerBound < times.upperBound
      }
      let outside = scale.stretches.first {
        !times.contains($0.times.lowerBound) || $0.times.lowerBound == times.upperBound
      }
      if let inside, let outside {
        sentences.append(words.lens(words.part(times), centimetre(inside), centimetre(outside)))
      }
    case .needless(let times): sentences += [words.lensNeedless(words.part(times)), changes].compactMap(\.self)
    case .outside(let times): sentences += [words.lensOutside(words.part(times)), changes].compactMap(\.self)
    }
    if plan.breaks.contains(where: { $0.contains(where: \.isFold) }) { sentences.append(words.fold) }
    return sentences
  }

  /// What several panels say of themselves: once what they have in common, and by number what they have not.
  static func joined(_ panels: [[String]], words: AxisWords) -> [String] {
    let counts = panels.joined().reduce(into: [:]) { $0[$1, default: 0] += 1 }
    let ofOne = panels.map { $0.filter { counts[$0] == 1 } }
    let isNumbered = ofOne.count { !$0.isEmpty } > 1
    var said: Set<String> = []
    let common = panels.joined().filter { counts[$0, default: 0] > 1 && said.insert($0).inserted }
    return ofOne.enumerated().flatMap { number, sentences in
      isNumbered && !sentences.isEmpty
        ? [words.panel(words.language.number(number + 1), sentences.joined(separator: " "))] : sentences
    } + common
  }

  private func centimetre(_ stretch: TimeScale.Stretch) -> String {
    words.duration(days: centimetre / stretch.pixelsPerDay)
  }

  /// Each zone's scale.
  private var changes: String? {
    let starts = scale.stretches.indices.filter { $0 == 0 || plan.breaks[$0 - 1].contains(.scaleChange) }
    guard starts.count > 1 else { return nil }
    let rates = starts.indices.map { zone in
      let from = zone > 0 ? scale.stretches[starts[zone]].times.lowerBound : nil
      let to = zone + 1 < starts.count ? scale.stretches[starts[zone + 1] - 1].times.upperBound : nil
      return words.rate(centimetre(scale.stretches[starts[zone]]), words.part(from: from, to: to))
    }
    let list = rates.dropLast().joined(separator: words.and.more) + words.and.last + (rates.last ?? "")
    return starts.count == 2 ? words.scaleChange(list) : words.scaleChanges(list)
  }
}

extension AxisWords {
  /// `from May 2025 to June 2025`; the end is named as people do, by the last unit that belongs to it.
  func part(_ times: ClosedRange<TimePosition>) -> String { part(from: times.lowerBound, to: times.upperBound) }

  /// Nil where it is open.
  func part(from: TimePosition?, to: TimePosition?) -> String {
    let unit = [from, to].compactMap(\.self).map { CalendarUnit.beginning(at: $0) ?? .second }.min() ?? .year
    guard let from else { return to.map { before(name($0, unit, .governed)) } ?? "" }
    guard let to else { return self.from(name(from, unit, .governed)) }
    guard unit >= .day else { return fromTo(name(from, unit), name(to, unit)) }
    let last = unit.start(of: unit.index(of: to) - 1)
    if last > from { return fromTo(name(from, unit), name(last, unit)) }
    return unit == .day ? onDay(name(from, unit)) : during(name(from, unit))
  }

  /// The unit that begins at a time.
  private func name(
    _ time: TimePosition, _ unit: CalendarUnit, _ form: Language.Form = .plain
  ) -> String {
    let day = CalendarUnit.day(of: time)
    switch unit {
    case .year: return year(CalendarUnit.year.index(of: time))
    case .month: return language.text(month: day.month, year: day.year, style: .long, form: form)
    case .day: return language.text(day, style: .long, form: form)
    case .hour, .minute, .second:
      return language.text(
        day: language.text(day, style: .long, form: form), time: self.time(time, withSeconds: unit == .second))
    }
  }
}
