import Parsing

extension XMLFragment {
  /// Open intervals count as closed ones: a day more or less.
  func gexfTimes(of element: Element) -> NetworkEntry.Times? {
    if let stamp = gexf(.timestamp, of: element) { return NetworkEntry.Times(start: stamp, end: stamp) }
    let start = gexf(.start, of: element) ?? gexf(.startopen, of: element)
    let end = gexf(.end, of: element) ?? gexf(.endopen, of: element)
    return start == nil && end == nil ? nil : NetworkEntry.Times(start: start, end: end)
  }
}

extension XMLFragment.Attribute {
  var isGEXFTime: Bool {
    switch gexf {
    case .start, .end, .startopen, .endopen, .timestamp: true
    default: false
    }
  }
}
