import Files
import Testing

/// Compares bytes with a file in `Golden`; where they differ, leaves them beside it as `NAME-changed.EXTENSION`.
func expectGolden(
  _ bytes: [UInt8], _ name: String, _ suffix: String, folder: String = #filePath,
  sourceLocation: SourceLocation = #_sourceLocation
) throws {
  let place = folder.split(separator: "/").dropLast().joined(separator: "/")
  let stem = "/\(place)/Golden/\(name)"
  let expected = try? InputFile.read("\(stem).\(suffix)", limit: 1 << 20)
  if expected == bytes { return }
  try OutputFile.write(bytes, to: "\(stem)-changed.\(suffix)")
  Issue.record(
    "\(name).\(suffix) has changed; compare it with \(name)-changed.\(suffix)", sourceLocation: sourceLocation)
}
