extension EDTFDate: CustomStringConvertible {
  /// One spelling for each expression; reading it gives an equal one.
  ///
  /// A qualifier that the first components share stands after the last of them, any other before its component.
  public var canonical: String {
    var text = ""
    switch expression {
    case .date(let date): date.write(to: &text)
    case .interval(let start, let end):
      start.write(to: &text)
      text.append("/")
      end.write(to: &text)
    case .set(let set): set.write(to: &text)
    }
    return text
  }

  public var description: String { canonical }
}

extension DateExpression: CustomStringConvertible {
  /// The canonical EDTF of this date alone.
  public var description: String {
    var text = ""
    write(to: &text)
    return text
  }

  fileprivate func write(to text: inout String) {
    if qualification.isEmpty { writeUnqualified(to: &text) } else { writeQualified(to: &text) }
    if let time {
      text.append("T")
      text.append(time.description)
    }
  }

  private func writeUnqualified(to text: inout String) {
    text.append(year.description)
    if let season {
      text.append("-")
      text.appendPadded(UInt64(season.code), width: 2)
    }
    if let month {
      text.append("-")
      text.append(month.description)
    }
    if let day {
      text.append("-")
      text.append(day.description)
    }
  }

  private func writeQualified(to text: inout String) {
    let qualifications = [yearQualification, monthQualification, dayQualification]
    let parts = [year.description, month?.description ?? season.map { String($0.code) }, day?.description]
      .compactMap { $0 }
    let shared = zip(parts, qualifications).prefix { $0.1 == yearQualification }.count
    for (index, part) in parts.enumerated() {
      if index > 0 { text.append("-") }
      if index >= shared { text.append(qualifications[index].symbol) }
      text.append(part)
      if index == shared - 1 { text.append(yearQualification.symbol) }
    }
  }
}

extension Year: CustomStringConvertible {
  public var description: String {
    var text = isLong ? "Y" : ""
    if isNegative { text.append("-") }
    if isLong {
      text.append(String(magnitude))
    } else if mask == 0 {
      text.appendPadded(magnitude, width: 4)
    } else {
      var place: UInt64 = 1000
      for bit in [3, 2, 1, 0] {
        text.append(mask >> UInt8(bit) & 1 == 1 ? "X" : String(magnitude / place % 10))
        place /= 10
      }
    }
    if exponent > 0 { text.append("E\(exponent)") }
    if significant > 0 { text.append("S\(significant)") }
    return text
  }
}

extension Endpoint {
  fileprivate func write(to text: inout String) {
    switch self {
    case .date(let date): date.write(to: &text)
    case .open: text.append("..")
    case .unknown: break
    }
  }
}

extension DateSet {
  fileprivate func write(to text: inout String) {
    text.append(kind == .oneOf ? "[" : "{")
    for (index, element) in elements.enumerated() {
      if index > 0 { text.append(",") }
      switch element {
      case .date(let date): date.write(to: &text)
      case .range(let from, let to):
        from.write(to: &text)
        text.append("..")
        to.write(to: &text)
      case .onOrBefore(let date):
        text.append("..")
        date.write(to: &text)
      case .onOrAfter(let date):
        date.write(to: &text)
        text.append("..")
      }
    }
    text.append(kind == .oneOf ? "]" : "}")
  }
}
