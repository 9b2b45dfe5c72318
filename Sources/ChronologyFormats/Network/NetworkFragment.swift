import Parsing

/// What readers of networks ask of a fragment.
extension XMLFragment {
  /// Indices of the direct children of the element at `index`, in document order.
  func children(of index: Int) -> [Int] {
    var children: [Int] = []
    var child = index + 1
    while child < elements[index].end {
      children.append(child)
      child = elements[child].end
    }
    return children
  }

  /// The index of the nearest element around the one at `index` of which this holds.
  func outer(of index: Int, where isMeant: (Element) -> Bool) -> Int? {
    var outer = elements[index].parent
    while let found = outer, !isMeant(elements[found]) { outer = elements[found].parent }
    return outer
  }

  func text(of attribute: Attribute) -> NetworkEntry.Text {
    NetworkEntry.Text(text: value(of: attribute), offset: attribute.offset)
  }

  func entryText(of element: Element) -> NetworkEntry.Text {
    NetworkEntry.Text(text: text(of: element), offset: element.offset)
  }
}
