import Glibc
import Testing

@testable import Files

/// What happens to a file or a folder, and which of the watched files that changes.
@Suite(.serialized) struct `A watch on files` {
  private struct Case: Sendable, CustomStringConvertible {
    let description: String
    let changed: [String]
    let change: @Sendable (TemporaryFolder) -> Void

    init(_ description: String, _ changed: [String], _ change: @escaping @Sendable (TemporaryFolder) -> Void) {
      (self.description, self.changed, self.change) = (description, changed, change)
    }
  }

  /// `a.csv` and the folder `in` with `b.csv` are watched, and the link `link.csv` to `target.csv`.
  private static let cases = [
    Case("truncated and written", ["a.csv"]) { $0.put("other", in: "a.csv") },
    Case("written in place", ["a.csv"]) { folder in
      guard let file = fopen(folder("a.csv"), "r+") else { return }
      fputs("b", file)
      fclose(file)
    },
    Case("appended to", ["a.csv"]) { folder in
      guard let file = fopen(folder("a.csv"), "a") else { return }
      fputs("b", file)
      fclose(file)
    },
    Case("replaced by another", ["a.csv"]) { folder in
      folder.put("a", in: ".a.csv.swp")
      rename(folder(".a.csv.swp"), folder("a.csv"))
    },
    Case("deleted", ["a.csv"]) { unlink($0("a.csv")) },
    Case("deleted and made again", ["a.csv"]) { folder in
      unlink(folder("a.csv"))
      folder.put("new", in: "a.csv")
    },
    Case("moved away and made again, as editors keep a backup", ["a.csv"]) { folder in
      rename(folder("a.csv"), folder("a.csv~"))
      folder.put("new", in: "a.csv")
    },
    Case("written through a link", ["link.csv"]) { $0.put("other", in: "target.csv") },
    Case("led elsewhere by a link", ["link.csv"]) { folder in
      unlink(folder("link.csv"))
      symlink(folder("in/b.csv"), folder("link.csv"))
    },
    Case("a file of a folder", ["in/b.csv"]) { $0.put("other", in: "in/b.csv") },
    Case("a file that comes into a folder", ["in/c.csv"]) { $0.put("c", in: "in/c.csv") },
    Case("a file that goes from a folder", ["in/b.csv"]) { unlink($0("in/b.csv")) },
    Case("a folder that goes", ["in/b.csv"]) { folder in
      unlink(folder("in/b.csv"))
      rmdir(folder("in"))
    },
    Case("a folder that another replaces", ["in/b.csv", "in/d.csv"]) { folder in
      mkdir(folder("new"), 0o777)
      folder.put("d", in: "new/d.csv")
      rename(folder("in"), folder("old"))
      rename(folder("new"), folder("in"))
    },
    Case("two at once", ["a.csv", "in/b.csv"]) { folder in
      folder.put("other", in: "a.csv")
      folder.put("other", in: "in/b.csv")
    },
    Case("files beside them, and what follows", ["a.csv"]) { folder in
      folder.put("x", in: "other.csv")
      folder.put("x", in: ".a.csv.swp")
      folder.put("x", in: "in/notes.txt")
      mkdir(folder("report"), 0o777)
      rename(folder("report"), folder("report-2"))
      folder.put("other", in: "a.csv")
    },
  ]

  private static func watched(_ folder: TemporaryFolder) -> [WatchedPath] {
    folder.put("a", in: "a.csv")
    folder.put("t", in: "target.csv")
    symlink("target.csv", folder("link.csv"))
    mkdir(folder("in"), 0o777)
    folder.put("b", in: "in/b.csv")
    return [
      WatchedPath(folder("a.csv")), WatchedPath(folder("link.csv")), WatchedPath(folder("in")) { $0.hasSuffix(".csv") },
    ]
  }

  @Test(arguments: cases) private func `tells which changed`(_ expected: Case) throws {
    let folder = TemporaryFolder()
    let watch = FileWatch(Self.watched(folder), until: try StopSignals())
    #expect(watch.isNoticing)
    expected.change(folder)
    #expect(watch.next() == expected.changed.map { folder($0) })
    folder.put("and again", in: "a.csv")
    #expect(watch.next() == [folder("a.csv")], "the watch goes on")
  }

  @Test(arguments: cases) private func `looks for changes where nothing gives notice of them`(_ expected: Case) throws {
    let folder = TemporaryFolder()
    let watch = FileWatch(Self.watched(folder), until: try StopSignals(), by: nil)
    #expect(!watch.isNoticing)
    expected.change(folder)
    #expect(watch.next() == expected.changed.map { folder($0) })
  }

  @Test func `waits for what is not there yet`() throws {
    let folder = TemporaryFolder()
    let watch = FileWatch([WatchedPath(folder("later/a.csv"))], until: try StopSignals())
    #expect(!watch.isNoticing)
    mkdir(folder("later"), 0o777)
    folder.put("a", in: "later/a.csv")
    #expect(watch.next() == [folder("later/a.csv")])
  }

  @Test func `ends when a signal comes`() throws {
    let watch = FileWatch([WatchedPath("/tmp/nosuch.csv")], until: try StopSignals())
    defer { for number in [SIGINT, SIGTERM, SIGHUP] { signal(number, SIG_DFL) } }
    kill(getpid(), SIGTERM)
    #expect(watch.next() == nil)
  }

  @Test(
    arguments: [
      ("a.csv", false, true), ("b.csv", false, false), ("in", false, true), ("in/", false, true),
      ("in/report", false, false), ("in/new.csv", true, true), ("in/new.md", true, false), ("target.csv", true, true),
    ])
  func `knows an output that it looks at`(_ output: String, _ isFile: Bool, _ expected: Bool) {
    let folder = TemporaryFolder()
    let watched = Self.watched(folder)
    #expect(watched.contains { $0.isWritten(by: folder(output), isFile: isFile) } == expected)
  }
}

@Suite struct `Notices of the kernel` {
  @Test func `are taken in parts, so that one who writes without end holds nobody up`() throws {
    let folder = TemporaryFolder()
    let notices = try #require(FolderNotices())
    #expect(notices.watch([folder.path]) == 0)
    folder.put("", in: "log")
    var asked = 0
    let isConcerned = notices.read { _ in
      asked += 1
      // As a trace of this process does in the folder that it watches.
      if asked < 1_000 { folder.put("line", in: "log") }
      return false
    }
    #expect(!isConcerned && (1...10).contains(asked))
  }

  private static func bytes(_ mask: UInt32, _ name: String, padded: Int) -> [UInt8] {
    [0, mask, 0, UInt32(padded)].flatMap { number in (0..<4).map { UInt8(truncatingIfNeeded: number >> ($0 * 8)) } }
      + name.utf8 + Array(repeating: 0, count: padded - name.utf8.count)
  }

  @Test func `are read one after the other, and one that is cut off is left`() {
    let all = Self.bytes(2, "a.csv", padded: 16) + Self.bytes(0x400, "", padded: 0) + Self.bytes(8, "b", padded: 16)
    let expected = [
      FolderNotice(mask: 2, name: "a.csv"), FolderNotice(mask: 0x400, name: ""), FolderNotice(mask: 8, name: "b"),
    ]
    #expect(FolderNotice.all(in: all[...]) == expected)
    #expect(FolderNotice.all(in: all.dropLast(1)) == Array(expected.dropLast()))
    #expect(FolderNotice.all(in: all.prefix(10)) == [])
  }
}
