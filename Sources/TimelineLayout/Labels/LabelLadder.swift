import ChronologyModel

/// The steps by which labels give way when a figure is full.
///
/// At each step the next label becomes short, and the one that has been short for longest gives way to a number; beyond the
/// numbers that a key has room for, the first of these become bare marks, as does at once what only gives the background.
struct LabelLadder {
  let items: [TimelineItem]
  /// The items, those first that give way first.
  let order: [Int]
  /// How many labels are short before the first one goes.
  let shortened: Int

  /// The choice after as few steps as let all labels fit; nil where none does. A key that grows can make worse what numbers
  /// made better, so the first step of a coarse search from below counts.
  func fewestSteps(
    from choice: LabelChoice, mostNumbered: Int, where fits: (LabelChoice) -> Bool
  ) -> LabelChoice? {
    func stepped(_ steps: Int) -> LabelChoice {
      var result = choice
      result.forms = forms(steps, mostNumbered)
      return result
    }
    let most = order.count + shortened
    let stride = max(1, most / 24)
    guard
      var high = Swift.stride(from: 0, through: most + stride, by: stride).first(where: { fits(stepped(min($0, most))) }
      )
    else { return nil }
    high = min(high, most)
    var low = max(0, high - stride)
    while low < high {
      let middle = (low + high) / 2
      if fits(stepped(middle)) { high = middle } else { low = middle + 1 }
    }
    return stepped(high)
  }

  /// The choice that names the most events: with every title beside its mark or in the key where that fits, else with as many
  /// numbers as serve best.
  func best(from choice: LabelChoice, mostNumbered: Int, where fits: (LabelChoice) -> Bool) -> LabelChoice {
    if let named = fewestSteps(from: choice, mostNumbered: items.count, where: fits) {
      return restored(named, where: fits)
    }
    var most = choice
    most.forms = most.forms.map { _ in .more }
    var mostWorth = 0.0
    for numbers in Set([mostNumbered, mostNumbered / 2, mostNumbered / 4, 0]).sorted(by: >) {
      guard let choice = fewestSteps(from: choice, mostNumbered: numbers, where: fits) else { continue }
      let worth = choice.forms.reduce(0) { $0 + $1.worth }
      if worth > mostWorth { (most, mostWorth) = (choice, worth) }
    }
    return restored(most, where: fits)
  }

  /// Labels that gave way where that gained nothing come back, the most important first, and none before a more important one.
  func restored(_ choice: LabelChoice, where fits: (LabelChoice) -> Bool) -> LabelChoice {
    var choice = choice
    var tried = 0
    var gone = Int.min
    for item in order.reversed() where choice.forms[item] != .full {
      if items[item].rank < gone { break }
      for form in [LabelForm.full, .short, .number] {
        guard form != choice.forms[item], tried < Self.mostTried else { break }
        if form == .short, items[item].event.shortTitle == nil { continue }
        if form == .number, items[item].isMuted { continue }
        var better = choice
        better.forms[item] = form
        tried += 1
        if fits(better) {
          choice = better
          break
        }
      }
      if [.number, .more].contains(choice.forms[item]) { gone = items[item].rank }
    }
    return choice
  }

  private static let mostTried = 90

  /// How many titles, the most important first, stand in `room` px of the lines of a key.
  func mostInKey(_ room: Double, font: LabelFont) -> Int {
    var used = 0.0
    return order.reversed().prefix { item in
      used += font.width(of: items[item].event.title.prefix(Self.mostMeasured)) + 3 * font.size
      return used <= room
    }.count
  }

  /// Characters of a title that are measured; a longer one takes the key for itself.
  private static let mostMeasured = 300

  private func forms(_ steps: Int, _ mostNumbered: Int) -> [LabelForm] {
    var forms = [LabelForm](repeating: .full, count: order.count)
    let gone = max(0, steps - shortened)
    for (rank, item) in order.enumerated() {
      if rank + mostNumbered < gone || rank < gone && items[item].isMuted {
        forms[item] = .more
      } else if rank < gone {
        forms[item] = .number
      } else if rank < steps, items[item].event.shortTitle != nil {
        forms[item] = .short
      }
    }
    return forms
  }
}

extension LabelForm {
  /// How well a reader learns of an event: a key is read less easily than a title beside its mark.
  fileprivate var worth: Double {
    switch self {
    case .full, .short: 1
    case .number: 0.9
    case .more: 0
    }
  }
}
