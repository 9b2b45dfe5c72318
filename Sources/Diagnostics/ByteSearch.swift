import Glibc

extension UnsafeBufferPointer<UInt8> {
  /// The offset of the first `byte` in a range of the buffer; many bytes are looked at in one step.
  @inlinable
  public func offset(of byte: UInt8, in range: Range<Int>) -> Int? {
    guard let base = baseAddress, !range.isEmpty,
      let found = memchr(base + range.lowerBound, Int32(byte), range.count)
    else { return nil }
    return UnsafeRawPointer(found) - UnsafeRawPointer(base)
  }
}
