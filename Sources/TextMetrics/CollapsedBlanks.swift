extension String {
  /// The text with each run of blanks, line feeds among them, as one, and none at the ends.
  var collapsingBlanks: String {
    var result = ""
    result.reserveCapacity(utf8.count)
    var isAfterBlank = false
    for character in self {
      if Cluster.isBlank(character) {
        isAfterBlank = true
        continue
      }
      if isAfterBlank, !result.isEmpty { result.append(" ") }
      isAfterBlank = false
      result.append(character)
    }
    return result
  }
}
