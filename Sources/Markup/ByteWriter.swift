/// Output as bytes, written once from front to back.
///
/// Text of the program's own goes in as a literal; text of the input only through an ``Escaping``, so that none of it
/// reaches an output unescaped.
public struct ByteWriter: Sendable {
  public private(set) var bytes: [UInt8] = []

  public init(capacity: Int = 0) { bytes.reserveCapacity(capacity) }

  public mutating func write(_ text: StaticString) {
    text.withUTF8Buffer { bytes.append(contentsOf: $0) }
  }

  public mutating func write<Context: Escaping>(_ text: String, as context: Context.Type) {
    Context.append(text, to: &bytes)
  }

  /// What another writer wrote.
  public mutating func write(_ other: ByteWriter) { bytes.append(contentsOf: other.bytes) }

  public mutating func write(_ number: Int) {
    if number < 0 { bytes.append(UInt8(ascii: "-")) }
    appendDigits(number.magnitude)
  }

  /// Filled with zeros on the left to `width` digits at least.
  public mutating func write(_ number: UInt, width: Int) {
    var bound: UInt = 10
    var digits = 1
    while digits < width, number >= bound {
      bound *= 10
      digits += 1
    }
    for _ in digits..<max(width, digits) { bytes.append(UInt8(ascii: "0")) }
    appendDigits(number)
  }

  /// Fixed point with at most two decimals, trailing zeros left out; not a number and the infinities print as 0.
  public mutating func write(_ number: Double) {
    guard number.isFinite else { return bytes.append(UInt8(ascii: "0")) }
    let hundredths = (abs(number) * 100).rounded()
    guard hundredths < 1e18 else { return bytes.append(UInt8(ascii: "0")) }
    let scaled = UInt(hundredths)
    if number < 0, scaled > 0 { bytes.append(UInt8(ascii: "-")) }
    appendDigits(scaled / 100)
    let decimals = scaled % 100
    guard decimals > 0 else { return }
    bytes.append(UInt8(ascii: "."))
    bytes.append(UInt8(ascii: "0") + UInt8(decimals / 10))
    if decimals % 10 > 0 { bytes.append(UInt8(ascii: "0") + UInt8(decimals % 10)) }
  }

  /// A share, 0...1, with at most six decimals; what is outside prints as the nearer end, not a number as 0.
  public mutating func write(share: Double) {
    let millionths = share > 0 ? UInt((min(share, 1) * 1_000_000).rounded()) : 0
    appendDigits(millionths / 1_000_000)
    guard millionths % 1_000_000 > 0 else { return }
    bytes.append(UInt8(ascii: "."))
    write(millionths % 1_000_000, width: 6)
    while bytes.last == UInt8(ascii: "0") { bytes.removeLast() }
  }

  private mutating func appendDigits(_ number: UInt) {
    let start = bytes.count
    var rest = number
    repeat {
      bytes.append(UInt8(ascii: "0") + UInt8(rest % 10))
      rest /= 10
    } while rest > 0
    bytes[start...].reverse()
  }
}
