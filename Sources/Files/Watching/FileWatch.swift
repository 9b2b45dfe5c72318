import Glibc

/// Waits until files change: written in place, truncated and written, replaced by another, deleted and made again, added
/// to a folder.
///
/// The kernel's notices say when to look, the files' stamps what changed; so it does not matter how a file is saved, and
/// what happens beside the files is nobody's business. Where there are no notices, it looks ten times a second.
public final class FileWatch {
  private let paths: [WatchedPath]
  private let stop: StopSignals
  private let notices: FolderNotices?
  private var stamps: FileStamps
  /// Folders that give no notices.
  private var missing = 0

  /// How long nothing more may come before a change counts as whole, and how long where a file may still
  /// be open: an editor that truncates a file and writes it anew, or deletes it and makes it again, is between the two.
  private static let settled = Duration.milliseconds(20)
  private static let unsettled = Duration.milliseconds(100)
  /// A file that is written without a pause is read nevertheless.
  private static let longest = Duration.seconds(1)
  /// In milliseconds: how often files are looked at that nobody gives notice of.
  private static let look: Int32 = 100

  public convenience init(_ paths: [WatchedPath], until stop: StopSignals) {
    self.init(paths, until: stop, by: FolderNotices())
  }

  init(_ paths: [WatchedPath], until stop: StopSignals, by notices: FolderNotices?) {
    self.paths = paths
    self.stop = stop
    self.notices = notices
    stamps = FileStamps(of: paths)
    renew()
  }

  /// Whether each change is noticed; else some are looked for.
  public var isNoticing: Bool { notices != nil && missing == 0 }

  /// The files that changed since the last call, or since the watch began, sorted; nil when a signal has come.
  public func next() -> [String]? {
    while !stop.isRaised {
      if let notices {
        let ready = StopSignals.wait(
          for: [stop.descriptor, notices.descriptor], milliseconds: missing > 0 ? Self.look : -1)
        if ready.contains(notices.descriptor) {
          if notices.read(concerns) { settle(notices) } else if missing == 0 { continue }
        }
        renew()
      } else {
        _ = StopSignals.wait(for: [stop.descriptor], milliseconds: Self.look)
      }
      let present = FileStamps(of: paths)
      let changed = present.changed(since: stamps)
      if changed.isEmpty || stop.isRaised { continue }
      stamps = present
      return changed
    }
    return nil
  }

  private func concerns(_ name: String) -> Bool { paths.contains { $0.concerns(name) } }

  /// Waits until those who write are done.
  private func settle(_ notices: FolderNotices) {
    let clock = ContinuousClock()
    let end = clock.now + Self.longest
    func pause() -> ContinuousClock.Instant {
      min(end, clock.now + (notices.isFinished ? Self.settled : Self.unsettled))
    }
    var quiet = pause()
    while clock.now < quiet {
      let left = clock.now.duration(to: quiet) / .milliseconds(1)
      let ready = StopSignals.wait(
        for: [stop.descriptor, notices.descriptor], milliseconds: Int32(max(left.rounded(.up), 0)))
      if ready.contains(stop.descriptor) { break }
      if ready.contains(notices.descriptor), notices.read(concerns) { quiet = pause() }
    }
    notices.giveUp()
  }

  private func renew() {
    missing = notices?.watch(Set(paths.flatMap(\.folders))) ?? 0
  }
}
