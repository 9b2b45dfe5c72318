/// An id for an element that stands for an entry: a prefix and a hash of the entry's own id, whatever that holds.
public enum AnchorID {
  /// For what several ids name together.
  public static func of(_ ids: [String], prefix: String) -> String {
    of(ids.joined(separator: "\u{1F}"), prefix: prefix)
  }

  /// FNV-1a, 64 bits (Fowler, Noll and Vo), in hexadecimal.
  public static func of(_ id: String, prefix: String) -> String {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in id.utf8 { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
    let digits = String(hash, radix: 16)
    return prefix + String(repeating: "0", count: 16 - digits.count) + digits
  }
}
