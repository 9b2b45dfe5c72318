import CLinux

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
}
