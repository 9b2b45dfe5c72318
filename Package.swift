// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [
  .treatAllWarnings(as: .error),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

/// A library target with its tests in `Tests/<name>Tests` where `tested` says so.
func module(
  _ name: String, _ dependencies: [Target.Dependency] = [], exclude: [String] = [], plugins: [Target.PluginUsage] = []
) -> Target {
  .target(name: name, dependencies: dependencies, exclude: exclude, swiftSettings: strict, plugins: plugins)
}

func tests(_ module: String, _ dependencies: [Target.Dependency] = [], exclude: [String] = []) -> Target {
  .testTarget(
    name: module + "Tests", dependencies: [.byName(name: module)] + dependencies, exclude: exclude,
    swiftSettings: strict)
}

let package = Package(
  name: "chronograph",
  products: [
    .executable(name: "chronograph", targets: ["chronograph"])
  ]
    + [
      "EDTF", "FigureStyle", "Wording", "ChronologyModel", "ChronologyFormats", "TimelineLayout", "TimelineSVG",
      "RelationshipGraph",
      "RelationshipDOT", "RelationshipJSON", "RelationshipSVG", "Briefing",
    ].map { .library(name: $0, targets: [$0]) },
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
    .package(url: "https://github.com/swiftlang/swift-subprocess", exact: "1.0.2", traits: []),
    .package(url: "https://github.com/hummingbird-project/swift-mustache", exact: "2.1.1"),
  ],
  targets: [
    // Ground.
    .systemLibrary(name: "CLibXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
    .systemLibrary(name: "CLinux"),
    module("Diagnostics"),
    module("EDTF", exclude: ["Calendars/make-umm-al-qura.py", "Policy.md"]),
    module("FigureStyle"),
    module("Files", ["CLinux"]),
    module("Markup"),
    module("Parsing", ["CLibXML2", "Diagnostics"]),
    module("TextMetrics", exclude: ["make-widths.py"]),
    module("Wording", ["EDTF", "Markup"]),

    // Model.
    module("ChronologyModel", ["Diagnostics", "EDTF"]),

    // Formats.
    module(
      "ChronologyFormats", ["ChronologyModel", "Diagnostics", "EDTF", "Files", "Markup", "Parsing", "Wording"],
      exclude: ["Native/chronology.rnc", "Native/chronology.rng"]),
    module("HouseStyles", ["Diagnostics", "FigureStyle", "Parsing"]),

    // Thinking.
    module("RelationshipGraph", ["ChronologyModel", "EDTF", "FigureStyle", "Wording"]),
    module("TimelineLayout", ["ChronologyModel", "EDTF", "FigureStyle", "TextMetrics", "Wording"]),

    // Drawing.
    module("ExternalTools", ["Diagnostics", .product(name: "Subprocess", package: "swift-subprocess")]),
    module(
      "RelationshipDOT",
      ["ChronologyModel", "EDTF", "FigureStyle", "Markup", "RelationshipGraph", "TextMetrics", "Wording"]),
    module(
      "RelationshipJSON", ["ChronologyModel", "EDTF", "Markup", "RelationshipGraph", "Wording"]),
    module(
      "RelationshipSVG",
      [
        "ChronologyModel", "ExternalTools", "FigureStyle", "Markup", "Parsing", "RelationshipDOT", "RelationshipGraph",
        "TextMetrics", "Wording",
      ]),
    module("TimelineSVG", ["ChronologyModel", "FigureStyle", "Markup", "TimelineLayout"]),

    // Products.
    module(
      "Briefing",
      [
        "ChronologyModel", "Diagnostics", "EDTF", "FigureStyle", "Markup", "RelationshipGraph", "Wording",
        .product(name: "Mustache", package: "swift-mustache"),
      ],
      plugins: ["EmbedTemplates"]),
    .executableTarget(
      name: "embed-templates", dependencies: ["Files"], path: "Sources/Plugins/embed-templates", swiftSettings: strict),
    .plugin(
      name: "EmbedTemplates", capability: .buildTool(), dependencies: ["embed-templates"],
      path: "Sources/Plugins/EmbedTemplates"),

    // The command.
    .executableTarget(
      name: "chronograph",
      dependencies: [
        "Briefing", "ChronologyFormats", "ChronologyModel", "Diagnostics", "EDTF", "ExternalTools", "FigureStyle",
        "Files", "HouseStyles",
        "Markup", "RelationshipDOT", "RelationshipGraph", "RelationshipJSON", "RelationshipSVG", "TimelineLayout",
        "TimelineSVG", "Wording",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ], swiftSettings: strict),

    // Tests, in the same order.
    .target(name: "GoldenFiles", dependencies: ["Files"], path: "Tests/GoldenFiles", swiftSettings: strict),
    .testTarget(name: "HouseTests", swiftSettings: strict),
    tests("Diagnostics"),
    tests("EDTF", exclude: ["Calendars/check-calendars.py"]),
    tests("FigureStyle"),
    tests("Files"),
    tests("Markup"),
    tests("Parsing", ["Diagnostics"]),
    tests("ChronologyModel", ["ChronologyFormats", "Diagnostics", "EDTF", "Files"]),
    tests("ChronologyFormats", ["ChronologyModel", "Diagnostics", "EDTF", "Files", "Parsing"], exclude: ["Networks"]),
    tests("HouseStyles", ["Diagnostics", "FigureStyle", "Files"]),
    tests("ExternalTools", ["Diagnostics"]),
    tests(
      "RelationshipDOT",
      [
        "ChronologyModel", "EDTF", "ExternalTools", "FigureStyle", "GoldenFiles", "Parsing", "RelationshipGraph",
        "Wording",
      ], exclude: ["Golden"]),
    tests(
      "RelationshipGraph", ["ChronologyModel", "EDTF", "Files", "Parsing", "Wording"],
      exclude: ["Analysis/networks.json", "Analysis/make-networks.py"]),
    tests("RelationshipJSON", ["ChronologyModel", "EDTF", "Parsing", "RelationshipGraph"]),
    tests(
      "RelationshipSVG",
      [
        "ChronologyModel", "EDTF", "ExternalTools", "FigureStyle", "GoldenFiles", "RelationshipDOT",
        "RelationshipGraph", "Wording",
      ], exclude: ["Golden"]),
    tests("TimelineLayout", ["ChronologyModel", "EDTF", "FigureStyle", "TextMetrics", "Wording"]),
    tests(
      "TimelineSVG", ["ChronologyModel", "EDTF", "FigureStyle", "GoldenFiles", "Markup", "TimelineLayout", "Wording"],
      exclude: ["Golden"]),
    tests("TextMetrics"),
    tests("Wording", ["EDTF", "Markup"]),
    tests(
      "Briefing",
      [
        "ChronologyFormats", "ChronologyModel", "Diagnostics", "EDTF", "FigureStyle", "Files", "GoldenFiles", "Markup",
        "RelationshipGraph",
      ],
      exclude: ["Golden"]),
  ]
)
