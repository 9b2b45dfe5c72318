import Testing

/// A module imports only what stands below it.
@Suite struct `The floors` {
  /// From the ground up. Modules of one floor do not know each other, but for the pairs in ``neighbours``.
  static let floors: [[String]] = [
    [
      "CLibXML2", "CLinux", "Diagnostics", "EDTF", "FigureStyle", "Files", "Markup", "Parsing", "TextMetrics",
      "Wording",
    ],
    ["ChronologyModel"],
    ["ChronologyFormats", "HouseStyles"],
    ["RelationshipGraph", "TimelineLayout"],
    ["ExternalTools", "RelationshipDOT", "RelationshipJSON", "RelationshipSVG", "TimelineSVG"],
    ["ArticleReading", "Briefing"],
    ["chronograph"],
  ]

  /// What a module may import of its own floor.
  static let neighbours: [String: [String]] = [
    "Files": ["CLinux"],
    "Parsing": ["CLibXML2", "Diagnostics"],
    "Wording": ["EDTF", "Markup"],
    "RelationshipSVG": ["ExternalTools", "RelationshipDOT"],
  ]

  /// What comes with Swift and the system, and the packages that one module each needs.
  static let outside: [String: Set<String>] = [
    "*": ["Glibc", "Synchronization"],
    "Briefing": ["Mustache"],
    "ExternalTools": ["Subprocess", "System", "SystemPackage"],
    "chronograph": ["ArgumentParser"],
  ]

  /// Thinking knows no drawing's language, the model no file's, and what is told nothing of how it looks.
  static let kept: [(module: String, from: [String])] = [
    ("RelationshipGraph", ["ChronologyFormats", "Markup", "Parsing"]),
    ("TimelineLayout", ["ChronologyFormats", "Markup", "Parsing"]),
    ("ChronologyModel", ["Files", "Markup", "Parsing"]),
    ("EDTF", ["Diagnostics", "Parsing"]),
    ("ChronologyFormats", ["FigureStyle"]),
    ("HouseStyles", ["ChronologyModel"]),
  ]

  static let modules = Repository.names(in: "Sources").filter { $0 != "Plugins" && $0 != "Manual" }

  static func allowed(_ module: String) -> Set<String> {
    guard let floor = floors.firstIndex(where: { $0.contains(module) }) else { return [] }
    let below = floors[..<floor].joined()
    let outer = (outside["*"] ?? []).union(outside[module] ?? [])
    return Set(below).union(neighbours[module] ?? []).union(outer)
  }

  @Test func `every module of Sources stands on a floor`() {
    #expect(Self.modules.count > 10)
    for module in Self.modules { #expect(Self.floors.joined().contains(module), "\(module)") }
  }

  @Test(arguments: modules) func `a module imports only what stands below it`(_ module: String) {
    let allowed = Self.allowed(module)
    for file in Repository.swiftFiles(in: "Sources/\(module)") {
      for name in Repository.imports(of: file) where !allowed.contains(name) {
        Issue.record("\(file) imports \(name)")
      }
    }
  }

  @Test(arguments: kept) func `what must not know of each other does not`(_ module: String, _ others: [String]) {
    for file in Repository.swiftFiles(in: "Sources/\(module)") {
      let found = Set(Repository.imports(of: file)).intersection(others)
      #expect(found.isEmpty, "\(file)")
    }
  }

  @Test func `the reader of imports sees them all`() {
    let files = Repository.swiftFiles(in: "Sources/ChronologyFormats")
    #expect(
      Set(files.flatMap(Repository.imports)).isSuperset(of: ["ChronologyModel", "Diagnostics", "EDTF", "Parsing"]))
  }

  @Test func `no module imports Foundation`() {
    let foundations: Set<String> = ["Foundation", "FoundationEssentials", "FoundationXML"]
    for file in Self.modules.flatMap({ Repository.swiftFiles(in: "Sources/\($0)") }) {
      #expect(foundations.isDisjoint(with: Repository.imports(of: file)), "\(file)")
    }
  }

  @Test func `no type bears its module's name`() {
    let kinds: Set<Substring> = ["struct", "enum", "class", "actor", "protocol", "typealias"]
    for module in Self.modules {
      for file in Repository.swiftFiles(in: "Sources/\(module)") {
        for line in Repository.text(of: file).split(separator: "\n") {
          let words = line.split { !($0.isLetter || $0.isNumber || $0 == "_") }
          for (kind, name) in zip(words, words.dropFirst()) where kinds.contains(kind) && name == module {
            if !line.trimmed.hasPrefix("//") { Issue.record("\(file): \(line)") }
          }
        }
      }
    }
  }

  @Test func `each product is a module of its name, and EDTF is one`() throws {
    let manifest = Repository.text(of: "Package.swift")
    let fromProducts = manifest.split(separator: "\n").drop { !$0.hasPrefix("  products:") }
    let listed = fromProducts.prefix { !$0.hasPrefix("  dependencies:") }
    let names = listed.flatMap { line in
      line.split(separator: "\"", omittingEmptySubsequences: false).enumerated()
        .filter { $0.offset % 2 == 1 }.map { String($0.element) }
    }
    #expect(names.contains("EDTF"))
    for name in names { #expect(Self.modules.contains(name), "\(name)") }
  }

  @Test func `every dependency is pinned to one version`() {
    let packages = Repository.text(of: "Package.swift").split(separator: "\n").filter { $0.contains(".package(") }
    #expect(!packages.isEmpty)
    for package in packages { #expect(package.contains("exact:"), "\(package)") }
  }
}

extension Substring {
  var trimmed: Substring { drop { $0 == " " } }
}
