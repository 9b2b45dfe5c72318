/// One input of a report and the hash of its content, by which a reader can tell whether a file is the one that was used.
public struct InputDigest: Sendable, Hashable {
  /// As the report prints it: without its folder.
  public var name: String
  /// SHA-256 in hexadecimal digits, as `sha256sum` prints it.
  public var hash: String

  public init(name: String, hash: String) {
    self.name = name
    self.hash = hash
  }

  public static func hash(of content: [UInt8]) -> String {
    let digits = Array("0123456789abcdef")
    return String(SHA256.hash(content).flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] })
  }
}

struct InputView: TemplateView {
  let digest: InputDigest

  static let fields: FieldTable<Self> = [
    .text("name", "the file's name") { $0.digest.name },
    .code("hash", "SHA-256 of its content") { $0.digest.hash },
  ]
}
