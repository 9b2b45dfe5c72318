/// The steps by which labels give way when a figure is full.
///
/// At each step the next label becomes short, and the one that has been short for longest gives way to a number; beyond the
/// numbers that a key has room for, the first of these become bare marks.
struct LabelLadder {
  /// The items, those first that give way first.
  let order: [Int]
  /// Whether an item has a short title.
  let hasShort: [Bool]
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

  private func forms(_ steps: Int, _ mostNumbered: Int) -> [LabelForm] {
    var forms = [LabelForm](repeating: .full, count: order.count)
    let gone = max(0, steps - shortened)
    for (rank, item) in order.enumerated() {
      if rank + mostNumbered < gone {
        forms[item] = .more
      } else if rank < gone {
        forms[item] = .number
      } else if rank < steps, hasShort[item] {
        forms[item] = .short
      }
    }
    return forms
  }
}
