// swift-tools-version: 6.2
import PackageDescription

// A package of its own, so that nobody who uses the libraries builds it.
let package = Package(
  name: "benchmarks",
  dependencies: [.package(name: "chronograph", path: "../..")],
  targets: [
    .executableTarget(
      name: "benchmark",
      dependencies: [
        "ChronologyFormats", "ChronologyModel", "EDTF", "FigureStyle", "RelationshipDOT", "RelationshipGraph",
        "Wording",
      ].map { .product(name: $0, package: "chronograph") }),
    .executableTarget(name: "fuzz", dependencies: [.product(name: "EDTF", package: "chronograph")]),
  ]
)
