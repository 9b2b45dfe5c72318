import ArgumentParser
import Briefing
import ChronologyFormats
import ChronologyModel
import Files

/// The former version that a report is compared with, and the files that it was read from.
struct FormerReading {
  let former: FormerVersion
  let files: [String]

  /// Reads with the options of the inputs and with their checks, but for what the command line says of the new version
  /// alone; says what it finds, and stops on an error.
  ///
  /// - Parameter new: the new version, before any selection.
  init(
    _ input: String, like inputs: InputOptions, _ selection: SelectionOptions, comparedWith new: InputOptions.Read
  ) throws {
    var options = inputs
    options.inputs = [input]
    (options.title, options.asOf) = (nil, nil)
    if InputFile.isFolder(input) || InputFormat(fileName: input) != nil { options.from = nil }
    let read = try options.readForDrawing(digest: InputDigest.hash)
    files = read.files
    // The name of a file is nobody's title.
    var old = read.chronology
    if !read.hasOwnTitle || !new.hasOwnTitle { old.title = new.chronology.title }
    former = FormerVersion(
      chronology: read.chronology, inputs: read.inputs,
      comparison: try selection.comparison(from: old, to: new.chronology))
  }
}

extension InputOptions.Read {
  /// The files by their names without their folders, which are nobody's business.
  var inputs: [InputDigest] {
    zip(files, digests).map { file, digest in
      let name = file == "-" ? "standard input" : file.split(separator: "/").last.map(String.init) ?? file
      return InputDigest(name: name, hash: digest)
    }
  }
}
