import Testing

@testable import Briefing

@Suite struct SHA256Tests {
  /// NIST, "Secure Hash Standard examples: SHA-256" and FIPS 180-2, appendix B.
  @Test(
    "hashes of the published messages are the published ones",
    arguments: [
      ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
      ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
      (
        "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
        "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
      ),
    ])
  func published(message: String, expected: String) {
    #expect(hexadecimal(SHA256.hash(message.utf8)) == expected)
  }

  @Test("a million letters a hash as published")
  func million() {
    #expect(
      hexadecimal(SHA256.hash(repeatElement(UInt8(ascii: "a"), count: 1_000_000)))
        == "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0")
  }

  private func hexadecimal(_ bytes: [UInt8]) -> String {
    bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
  }
}

@Suite struct Base64Tests {
  @Test(
    "the examples of RFC 4648, section 10, are encoded as there",
    arguments: [
      ("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foob", "Zm9vYg=="), ("fooba", "Zm9vYmE="),
      ("foobar", "Zm9vYmFy"),
    ])
  func published(text: String, expected: String) {
    #expect(Base64.encoded(Array(text.utf8)) == expected)
  }
}
