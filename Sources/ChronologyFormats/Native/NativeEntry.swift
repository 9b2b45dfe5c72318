import ChronologyModel
import Diagnostics
import Parsing

/// One element of a fragment, with what the builder asks of it.
struct NativeEntry {
  let fragment: NativeFragment
  let index: Int

  private var element: NativeFragment.Element { fragment.elements[index] }

  var code: Int? { element.code }
  var name: NativeElement? { element.name }
  var offset: Int { element.offset }
  var mark: SourceMark { SourceMark(offset: offset) }
  var text: String { fragment.tidiedText(of: element) }

  func attribute(_ name: NativeAttribute) -> NativeFragment.Attribute? { fragment.attribute(name, of: element) }

  subscript(_ name: NativeAttribute) -> String? { attribute(name).map { fragment.value(of: $0) } }

  /// Without blanks at the ends, and the place.
  func word(_ name: NativeAttribute) -> (text: String, offset: Int)? {
    attribute(name).map { (fragment.tidiedValue(of: $0), $0.offset) }
  }

  func id<Target>(_ name: NativeAttribute) -> EntryID<Target> { EntryID(word(name)?.text ?? "") }

  func reference<Target>(_ name: NativeAttribute) -> Reference<Target> {
    let word = word(name)
    return Reference(EntryID(word?.text ?? ""), mark: SourceMark(offset: word?.offset ?? offset))
  }

  /// The text of the first child of this name.
  func text(_ name: NativeElement) -> String? {
    child(name, from: index + 1).map { fragment.tidiedText(of: fragment.elements[$0]) }
  }

  func texts(_ name: NativeElement) -> [String] { map(name, \.text) }

  /// What `transform` makes of each child of this name, in document order.
  func map<Value>(_ name: NativeElement, _ transform: (NativeEntry) -> Value) -> [Value] {
    // Counted first, so that the list is allotted once.
    let count = count(name)
    guard count > 0 else { return [] }
    var values: [Value] = []
    values.reserveCapacity(count)
    var next = index + 1
    while let child = child(name, from: next) {
      values.append(transform(NativeEntry(fragment: fragment, index: child)))
      next = fragment.elements[child].end
    }
    return values
  }

  var children: [NativeEntry] {
    var children: [NativeEntry] = []
    forEachChild { children.append($0) }
    return children
  }

  func forEachChild(_ body: (NativeEntry) -> Void) {
    var child = index + 1
    while child < element.end {
      body(NativeEntry(fragment: fragment, index: child))
      child = fragment.elements[child].end
    }
  }

  private func count(_ name: NativeElement) -> Int {
    var count = 0
    var next = index + 1
    while let child = child(name, from: next) {
      count += 1
      next = fragment.elements[child].end
    }
    return count
  }

  /// The index of the first child of this name among the children from the one at `start`.
  private func child(_ name: NativeElement, from start: Int) -> Int? {
    var child = start
    while child < element.end {
      if fragment.elements[child].name == name { return child }
      child = fragment.elements[child].end
    }
    return nil
  }
}

extension NativeFragment {
  fileprivate func tidiedValue(of attribute: Attribute) -> String { withValue(of: attribute, \.tidied) }

  fileprivate func tidiedText(of element: Element) -> String { withText(of: element, \.tidied) }
}
