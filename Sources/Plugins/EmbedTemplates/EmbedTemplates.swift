import Foundation
import PackagePlugin

/// Writes every file under the package's `Templates` folder into a Swift file of the target, so that the program finds
/// its templates wherever it stands.
@main
struct EmbedTemplates: BuildToolPlugin {
  func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
    let folder = context.package.directoryURL.appending(path: "Templates")
    let names = try FileManager.default.subpathsOfDirectory(atPath: folder.path())
      .filter { !$0.split(separator: "/").contains { $0.hasPrefix(".") } }
      .filter { !Self.isFolder(folder.appending(path: $0)) }
      .sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    let output = context.pluginWorkDirectoryURL.appending(path: "EmbeddedTemplates.swift")
    return [
      .buildCommand(
        displayName: "Embedding \(names.count) templates",
        executable: try context.tool(named: "embed-templates").url,
        arguments: [output.path(), folder.path()] + names,
        inputFiles: names.map { folder.appending(path: $0) },
        outputFiles: [output])
    ]
  }

  private static func isFolder(_ file: URL) -> Bool {
    (try? file.resourceValues(forKeys: [.isDirectoryKey]).isDirectory) ?? false
  }
}
