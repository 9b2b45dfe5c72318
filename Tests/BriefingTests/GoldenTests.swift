import Files
import Testing

@testable import Briefing

@Suite struct GoldenTests {
  @Test("a tiny chronology gives the report that is kept here", arguments: BriefingFormat.allCases)
  func report(format: BriefingFormat) throws {
    let folder = #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast().joined(separator: "/")
    let golden = "\(folder)/Golden/report.\(format.rawValue)"
    // The style has a file of its own, and would hide what changed.
    let library = TemplateLibrary(overridingWith: [("report.css", [])])
    let written = try BriefingReport(try Fixture.input()).render(format, templates: library)
    let expected = try? InputFile.read(golden, limit: 1 << 20)
    if written != expected {
      try OutputFile.write(written, to: "\(folder)/Golden/report-changed.\(format.rawValue)")
      Issue.record("differs from \(golden); the new one stands beside it")
    }
  }

  @Test("the same input gives the same bytes", arguments: BriefingFormat.allCases)
  func repeatable(format: BriefingFormat) throws {
    let first = try BriefingReport(try Fixture.input()).render(format)
    #expect(try BriefingReport(try Fixture.input()).render(format) == first)
  }
}
