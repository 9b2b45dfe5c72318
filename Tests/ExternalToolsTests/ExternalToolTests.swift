import Diagnostics
import Testing

@testable import ExternalTools

private func tool(_ program: String) -> ExternalTool { ExternalTool(program: program, package: "coreutils") }
private let brief = ExternalToolLimits(time: .seconds(1), output: 1 << 20)

/// Other tests may hold every thread for a while.
private let patient = ExternalToolLimits(time: .seconds(240))

@Test(arguments: [0, 1, 65_536, 3_000_000])
func `bytes go in and come out unchanged, however many`(count: Int) async throws {
  let input = (0..<count).map { UInt8(truncatingIfNeeded: $0 &* 31) }
  #expect(try await tool("cat").run([], input: input, limits: patient) == input)
}

@Test func `arguments reach the program as they are`() async throws {
  let output = try await tool("printf").run(["%s|", "a b", "$HOME", "`x`", "\"'\\"], limits: patient)
  #expect(String(decoding: output, as: UTF8.self) == "a b|$HOME|`x`|\"'\\|")
}

@Test func `the program sees no more of the environment than it needs`() async throws {
  let output = try await tool("env").run([], limits: patient)
  let names = String(decoding: output, as: UTF8.self).split(separator: "\n").compactMap {
    $0.split(separator: "=").first
  }
  #expect(names.sorted() == ["LC_ALL", "PATH"])
}

@Test func `a program that is not there is named with its package`() async {
  let missing = ExternalTool(program: "no-such-program", package: "its-package")
  let error = await #expect(throws: ExternalToolError.self) { try await missing.run([], limits: patient) }
  #expect(error?.problem == .notFound)
  #expect(error?.diagnostic.message.contains("apt install its-package") == true)
}

@Test(.timeLimit(.minutes(5))) func `a program that takes too long is ended`() async {
  await #expect(throws: ExternalToolError(tool("sleep"), .timedOut(.seconds(1)))) {
    try await tool("sleep").run(["3600"], limits: brief)
  }
}

@Test func `a program that never reads cannot block the writer`() async {
  let input = [UInt8](repeating: 0x20, count: 4 << 20)
  await #expect(throws: ExternalToolError(tool("sleep"), .timedOut(.seconds(1)))) {
    try await tool("sleep").run(["60"], input: input, limits: brief)
  }
}

@Test func `a program that ends without reading leaves its own verdict`() async throws {
  let input = [UInt8](repeating: 0x20, count: 4 << 20)
  #expect(try await tool("true").run([], input: input, limits: patient) == [])
}

@Test func `a program that writes without end is stopped`() async {
  await #expect(throws: ExternalToolError(tool("yes"), .tooMuchOutput(limit: 1 << 20))) {
    try await tool("yes").run([], limits: ExternalToolLimits(time: .seconds(240), output: 1 << 20))
  }
}

@Test func `a failure brings the status and the last words`() async {
  let error = await #expect(throws: ExternalToolError.self) {
    try await tool("ls").run(["/no-such-folder"], limits: patient)
  }
  guard case .failed(let status, let lines)? = error?.problem else {
    Issue.record("no failure: \(String(describing: error))")
    return
  }
  #expect(status == 2)
  #expect(lines.count == 1)
  #expect(lines.first?.contains("/no-such-folder") == true)
}
