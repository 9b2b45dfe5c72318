/// A ZIP archive whose files are stored as they are: small parts of a document, not worth compressing (PKWARE,
/// APPNOTE 6.3.10, sections 4.3 and 4.4). The same files give the same bytes; their date is the format's first day.
public enum StoredArchive {
  /// - Parameter files: paths in the archive and contents, less than 4 GiB together.
  public static func bytes(of files: [(name: String, bytes: [UInt8])]) -> [UInt8] {
    var archive: [UInt8] = []
    var directory: [UInt8] = []
    for file in files {
      let place = archive.count
      let common = common(of: file)
      archive.append(0x0403_4B50, bytes: 4)
      archive += common + file.name.utf8 + file.bytes
      directory.append(0x0201_4B50, bytes: 4)
      directory.append(20, bytes: 2)
      directory += common
      // No comment, the first disk, no attributes.
      directory += Array(repeating: 0, count: 10)
      directory.append(place, bytes: 4)
      directory += file.name.utf8
    }
    let start = archive.count
    archive += directory
    archive.append(0x0605_4B50, bytes: 4)
    archive.append(0, bytes: 4)
    archive.append(files.count, bytes: 2)
    archive.append(files.count, bytes: 2)
    archive.append(directory.count, bytes: 4)
    archive.append(start, bytes: 4)
    archive.append(0, bytes: 2)
    return archive
  }

  /// From the version that is needed to the length of the extra field.
  private static func common(of file: (name: String, bytes: [UInt8])) -> [UInt8] {
    var result: [UInt8] = []
    result.append(20, bytes: 2)
    // The name is UTF-8.
    result.append(0x0800, bytes: 2)
    result.append(0, bytes: 4)
    result.append(0x0021, bytes: 2)
    result.append(Int(checksum(of: file.bytes)), bytes: 4)
    result.append(file.bytes.count, bytes: 4)
    result.append(file.bytes.count, bytes: 4)
    result.append(file.name.utf8.count, bytes: 2)
    result.append(0, bytes: 2)
    return result
  }

  /// CRC-32 (ISO/IEC 13239).
  static func checksum(of bytes: [UInt8]) -> UInt32 {
    var rest = UInt32.max
    for byte in bytes {
      rest ^= UInt32(byte)
      for _ in 0..<8 { rest = rest & 1 == 1 ? rest >> 1 ^ 0xEDB8_8320 : rest >> 1 }
    }
    return ~rest
  }
}

extension [UInt8] {
  /// The least significant byte first.
  fileprivate mutating func append(_ number: Int, bytes count: Int) {
    for index in 0..<count { append(UInt8(truncatingIfNeeded: number >> (8 * index))) }
  }
}
