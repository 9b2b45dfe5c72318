import CLinux
import Glibc

/// Memory as the program wants it: it reads one input, draws, and ends.
public enum ProcessMemory {
  /// Lists of megabytes grow where they are, and what one of them gives back the next one takes.
  ///
  /// glibc gives each thread of a pool a heap of its own, for which it asks the kernel page by page, and gives every
  /// long list back to the kernel, which has to clear its pages again: a fifth of the time of a hundred thousand events.
  public static func prepare() {
    mallopt(M_ARENA_MAX, 1)
    mallopt(M_MMAP_THRESHOLD, 32 << 20)
    mallopt(M_TRIM_THRESHOLD, 64 << 20)
  }

  /// Asks the kernel for pages of 2 MB for what is made of large files: page by page of 4 kB a sixth of the time goes into
  /// the kernel. Where it has none to give, nothing changes.
  public static func prepare(forReading paths: [String]) {
    guard let room = room(forInputs: paths.compactMap { InputFile.size(of: $0) }) else { return }
    // With its next growth the heap takes the room too; no page of it is there before it is used.
    mallopt(M_TOP_PAD, Int32(room))
    mallopt(M_TRIM_THRESHOLD, Int32(room + 2 * firstTaken))
    let first = malloc(firstTaken)
    mallopt(M_TOP_PAD, usualPad)
    guard first != nil else { return }
    let start = Int(bitPattern: first) / hugePage * hugePage + hugePage
    madvise(UnsafeMutableRawPointer(bitPattern: start), room, MADV_HUGEPAGE)
    free(first)
  }

  /// Bytes of memory for files of so many bytes each; nil where they are small. A sparse file may claim any size.
  static func room(forInputs sizes: [Int]) -> Int? {
    let size = sizes.reduce(0) { min($0 + min($1, mostRoom), mostRoom) }
    return size < leastLarge ? nil : min(size * roomOfByte, mostRoom)
  }

  /// Bytes of input from which on huge pages gain more than they cost.
  private static let leastLarge = 4 << 20
  /// Bytes of memory that are made of a byte of input, about.
  private static let roomOfByte = 5
  private static let mostRoom = 1 << 30
  /// Bytes, more than the heap has left at the start, and than a huge page.
  private static let firstTaken = 16 << 20
  /// Bytes, as glibc has it.
  private static let usualPad: Int32 = 128 << 10
  /// Bytes
  private static let hugePage = 2 << 20
}
