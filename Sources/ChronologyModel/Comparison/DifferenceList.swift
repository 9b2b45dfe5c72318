/// Gathers what two entries say in different ways.
struct DifferenceList {
  private(set) var differences: [Difference] = []

  /// An element of a list: what it is compared by, and what it says.
  typealias Element = (key: [String], value: ComparedValue)

  mutating func compare<Value: Equatable>(
    _ aspect: Difference.Aspect, of: ComparedValue? = nil, _ old: Value?, _ new: Value?,
    _ value: (Value) -> ComparedValue
  ) {
    if old != new { add(aspect, of: of, old.map { [value($0)] } ?? [], new.map { [value($0)] } ?? []) }
  }

  mutating func compare(_ aspect: Difference.Aspect, _ old: String?, _ new: String?) {
    compare(aspect, old, new) { .text($0) }
  }

  mutating func compare(_ aspect: Difference.Aspect, _ old: [String], _ new: [String]) {
    if old != new { compare(aspect, lists: old.map { ([$0], .text($0)) }, new.map { ([$0], .text($0)) }) }
  }

  /// Lists whose order says nothing: what is no longer there, and what is there now.
  mutating func compare(_ aspect: Difference.Aspect, lists old: [Element], _ new: [Element]) {
    let gone = Self.elements(of: old, notIn: new)
    let come = Self.elements(of: new, notIn: old)
    add(aspect, of: nil, gone.map(\.value), come.map(\.value))
  }

  mutating func add(
    _ aspect: Difference.Aspect, of: ComparedValue? = nil, _ old: [ComparedValue], _ new: [ComparedValue]
  ) {
    if old.isEmpty, new.isEmpty { return }
    differences.append(Difference(aspect: aspect, of: of, old: old, new: new))
  }

  /// Each as often as it is more often in the one than in the other.
  static func elements(of list: [Element], notIn other: [Element]) -> [Element] {
    var counts: [[String]: Int] = [:]
    for element in other { counts[element.key, default: 0] += 1 }
    return list.filter { element in
      guard let count = counts[element.key], count > 0 else { return true }
      counts[element.key] = count - 1
      return false
    }
  }
}
