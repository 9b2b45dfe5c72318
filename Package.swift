// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [
  .treatAllWarnings(as: .error),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

/// A library target with its tests in `Tests/<name>Tests` where `tested` says so.
func module(_ name: String, _ dependencies: [Target.Dependency] = [], exclude: [String] = []) -> Target {
  .target(name: name, dependencies: dependencies, exclude: exclude, swiftSettings: strict)
}

func tests(_ module: String, _ dependencies: [Target.Dependency] = [], exclude: [String] = []) -> Target {
  .testTarget(
    name: module + "Tests", dependencies: [.byName(name: module)] + dependencies, exclude: exclude,
    swiftSettings: strict)
}

let package = Package(
  name: "chronograph",
  products: [
    .library(name: "EDTF", targets: ["EDTF"])
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2")
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
      "ChronologyFormats", ["ChronologyModel", "Diagnostics", "EDTF", "Files", "Parsing"],
      exclude: ["Native/chronology.rnc", "Native/chronology.rng"]),

    // Thinking.
    module("TimelineLayout", ["ChronologyModel", "EDTF", "FigureStyle", "TextMetrics", "Wording"]),

    // Drawing.
    module("TimelineSVG", ["ChronologyModel", "FigureStyle", "Markup", "TimelineLayout"]),

    // The command.
    .executableTarget(
      name: "chronograph",
      dependencies: [
        "ChronologyFormats", "ChronologyModel", "Diagnostics", "EDTF", "FigureStyle", "Files", "Markup",
        "TimelineLayout",
        "TimelineSVG", "Wording", .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ], swiftSettings: strict),

    // Tests, in the same order.
    tests("EDTF", exclude: ["Calendars/check-calendars.py"]),
    tests("TextMetrics", exclude: ["check-widths.py"]),
    tests("Wording", ["EDTF", "Markup"]),
  ]
)
