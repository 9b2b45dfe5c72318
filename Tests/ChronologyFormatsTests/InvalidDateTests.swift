import ChronologyFormats
import ChronologyModel
import Diagnostics
import Testing

@Suite struct `A date that is no EDTF` {
  /// Cell, message of the only finding, column.
  @Test(arguments: [
    (
      "c. 1840", "'c. 1840' is no EDTF date: the date is approximate, which is written ~; did you mean '1840~'?", 1
    ),
    (
      "3/4/2021",
      "'3/4/2021' is no EDTF date: read with the day first ('2021-03-04' would be: read with the month first); "
        + "did you mean '2021-04-03'?", 1
    ),
    ("198u", "'198u' is no EDTF date: an unspecified digit is written X; did you mean '198X'?", 4),
    ("soon", "'soon' is no EDTF date: letters are capitals: S", 1),
  ])
  func `has one finding, with what it may mean`(cell: String, message: String, column: Int) {
    let read = TableReader.read(Array("date,title\n\(cell),A\n".utf8), name: "events.csv")
    #expect(read.findings.map(\.message) == [message])
    #expect(read.findings.first?.location == SourceLocation(file: "events.csv", line: 2, column: column))
    #expect(read.chronology.events.isEmpty)
  }
}
