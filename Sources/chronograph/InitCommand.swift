import ArgumentParser
import Briefing
import Files

struct InitCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "init", abstract: "Start a project: a chronology with comments, a template, a Makefile.",
    discussion: """
      Makes a folder, and prints the paths of the files in it; a folder that is there already is left alone.
      Example: chronograph init berlin && make -C berlin
      """)

  @Argument(help: ArgumentHelp("The folder to make.", valueName: "folder"), completion: .directory)
  var folder: String

  func run() throws {
    let files = StarterProject.files
    try Console.attempt { () throws(FileError) in try NewFolder.write(files, to: folder) }
    try Console.print(files.map { "\(folder)/\($0.name)" }.joined(separator: "\n"))
  }
}
