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
  dependencies: [],
  targets: [
    // Ground.
    module("EDTF", exclude: ["Policy.md"]),

    // Tests, in the same order.
    tests("EDTF"),
  ]
)
