import ArgumentParser
import Briefing
import ChronologyFormats
import Files
import FigureStyle
import RelationshipSVG

/// Writes a report again after each save of what it is made from, until a signal ends it.
struct ReportWatch {
  let command: ReportCommand
  private let graphviz = Graphviz()

  init(command: ReportCommand) { self.command = command }

  func run() async throws {
    let stop = try Console.attempt { () throws(FileError) in try StopSignals() }
    // What is saved while the report is written is noticed afterwards.
    let watch = FileWatch(command.watchedPaths, until: stop)
    if !watch.isNoticing {
      Console.say("note: the system notices no more changes of files (inotify); they are looked at ten times a second")
    }
    var last = try await first(stop)
    if !stop.isRaised { Console.say("watching; Ctrl-C ends") }
    while let changed = watch.next() {
      let names = changed.joined(separator: ", ")
      switch await outcome(stop) {
      case .written(let written):
        Console.say("\(names): \(difference(changed, from: last, to: written))")
        last = written
      case .failed(let error):
        if !(error is ExitCode) { Console.say("error: \(ReportCommand.message(for: error))") }
        Console.say("\(names): not written, the report is as it was")
      case .stopped: return
      }
    }
  }

  /// Errors of the input can be mended; others end the command.
  private func first(_ stop: StopSignals) async throws -> ReportCommand.Written? {
    switch await outcome(stop) {
    case .written(let written):
      try command.tell(written)
      return written
    case .stopped: return nil
    case .failed(let error):
      if error as? ExitCode == .findings { return nil }
      throw error
    }
  }

  private enum Outcome {
    case written(ReportCommand.Written)
    case failed(any Error)
    case stopped
  }

  private func outcome(_ stop: StopSignals) async -> Outcome {
    await withTaskGroup(of: Outcome.self) { group in
      group.addTask {
        do {
          return .written(try await command.written(by: graphviz, unless: stop))
        } catch {
          return stop.isRaised ? .stopped : .failed(error)
        }
      }
      group.addTask {
        // Other programs may take long; breaking off ends them.
        while !stop.isRaised, !Task.isCancelled { try? await Task.sleep(for: .milliseconds(30)) }
        return .stopped
      }
      let outcome = await group.next() ?? .stopped
      group.cancelAll()
      if case .written = outcome { graphviz.forgetUnused() }
      return outcome
    }
  }

  /// One line: of inputs what changed in them.
  private func difference(
    _ changed: [String], from last: ReportCommand.Written?, to written: ReportCommand.Written
  ) -> String {
    let inputs = Set((last?.read.files ?? []) + written.read.files)
    guard let last, changed.contains(where: inputs.contains),
      let comparison = try? command.selection.comparison(from: last.read.chronology, to: written.read.chronology)
    else { return "written again" }
    return comparison.inOneLine
  }
}

extension ReportCommand {
  /// What the report is made from.
  var watchedPaths: [WatchedPath] {
    let inputs = input.inputs + [sinceReport].compactMap(\.self)
    let isOwn = BuiltInTemplate(rawValue: template) == nil
    let others = [isOwn ? template : nil, Theme.named(look.theme) == nil ? look.theme : nil, reference]
    return inputs.map { WatchedPath($0) { InputFormat(fileName: $0) != nil } }
      + others.compactMap { $0.map { WatchedPath($0) } }
  }

  func validateWatch() throws {
    if input.inputs.contains("-") { throw ValidationError("--watch takes files and folders, not standard input") }
    let target = only == nil ? folder : output ?? "-"
    if target == "-" { throw ValidationError("--watch with --only needs -o FILE") }
    if watchedPaths.contains(where: { $0.isWritten(by: target, isFile: only != nil) }) {
      throw ValidationError("--watch cannot write '\(target)', from which the report is made; name another place")
    }
  }
}
