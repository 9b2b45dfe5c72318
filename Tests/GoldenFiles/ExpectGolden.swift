import Files
import Glibc
import Testing

/// Compares bytes with `NAME.EXTENSION` in the folder `Golden` beside the test; where they differ, leaves them there as
/// `NAME-changed.EXTENSION`. With `ACCEPT_GOLDEN` in the environment they take its place instead.
public func expectGolden(
  _ bytes: [UInt8], _ name: String, _ suffix: String, testFile: String = #filePath,
  sourceLocation: SourceLocation = #_sourceLocation
) throws {
  let folder = testFile.split(separator: "/", omittingEmptySubsequences: false).dropLast().joined(separator: "/")
  let golden = "\(folder)/Golden/\(name).\(suffix)"
  let changed = "\(folder)/Golden/\(name)-changed.\(suffix)"
  unlink(changed)
  if let expected = try? InputFile.read(golden, limit: 1 << 20), expected == bytes { return }
  if getenv("ACCEPT_GOLDEN") != nil { return try OutputFile.write(bytes, to: golden) }
  try OutputFile.write(bytes, to: changed)
  Issue.record(
    "\(name).\(suffix) has changed: compare it with \(name)-changed.\(suffix); `make golden` accepts all changes",
    sourceLocation: sourceLocation)
}
