import Parsing
import Testing

@Suite struct `Bytes that should be UTF-8` {
  private static let characters = ["é", "界", "👍"]

  @Test(arguments: 1_015...1_030) func `may have a character anywhere`(_ count: Int) {
    for character in Self.characters {
      let bytes = Array((String(repeating: "x", count: count) + character + "y").utf8)
      #expect(TextEncoding.utf8.utf8(bytes[...]) == .success(bytes))
    }
  }

  @Test(arguments: 1_015...1_030) func `are text up to the first that is wrong, wherever it is`(_ count: Int) {
    let before = Array(String(repeating: "é", count: count / 2).utf8)
    let wrong: [[UInt8]] = [
      [0xE9], [0xC3], [0xE7, 0x95], [0xF0, 0x9F, 0x91], [0x80, 0x80, 0x80, 0x80], [0xC0, 0x80],
    ]
    for bytes in wrong {
      for rest in [[], Array("xyz".utf8)] {
        let found = TextEncoding.utf8.utf8((before + bytes + rest)[...])
        #expect(found.failure?.before == before, "\(bytes)")
      }
    }
  }
}

extension Result {
  fileprivate var failure: Failure? {
    guard case .failure(let failure) = self else { return nil }
    return failure
  }
}
