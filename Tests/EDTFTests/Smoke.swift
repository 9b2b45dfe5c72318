import EDTF
import Testing

@Test func `a day covers itself`() throws {
  let date = try EDTFDate("1985-04-12")
  #expect(date.earliest == date.latest)
}
