import Testing

@testable import Files

@Suite struct `A stored archive` {
  @Test(arguments: [("", 0), ("123456789", 0xCBF4_3926), ("a", 0xE8B7_BE43)] as [(String, UInt32)])
  func `has the checksums that are published`(_ text: String, _ checksum: UInt32) {
    #expect(StoredArchive.checksum(of: Array(text.utf8)) == checksum)
  }

  @Test func `says where each file is`() {
    let archive = StoredArchive.bytes(of: [("a.txt", Array("first".utf8)), ("é/b", [])])
    func number(_ offset: Int, _ count: Int) -> Int {
      (0..<count).reduce(0) { $0 | Int(archive[offset + $1]) << (8 * $1) }
    }
    let end = archive.count - 22
    #expect(number(end, 4) == 0x0605_4B50)
    #expect(number(end + 8, 2) == 2)
    let directory = number(end + 16, 4)
    #expect(number(end + 12, 4) == end - directory)
    let second = directory + 46 + 5
    for (entry, name) in [(directory, "a.txt"), (second, "é/b")] {
      let place = number(entry + 42, 4)
      #expect(number(entry, 4) == 0x0201_4B50 && number(place, 4) == 0x0403_4B50)
      #expect(archive[(entry + 46)...].starts(with: name.utf8) && archive[(place + 30)...].starts(with: name.utf8))
      #expect(number(place + 26, 2) == name.utf8.count)
    }
    #expect(Array(archive[35..<40]) == Array("first".utf8))
  }
}
