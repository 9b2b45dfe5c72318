import ArgumentParser
import Diagnostics
import ExternalTools

/// The file format of a figure.
enum FigureFormat: String, ExpressibleByArgument, CaseIterable {
  case svg, png, pdf

  static func validate(dpi: Int) throws {
    let known = VectorConversion.resolutions
    if !known.contains(dpi) { throw ValidationError("--dpi is \(known.lowerBound) to \(known.upperBound)") }
  }

  /// Ends the command where librsvg's program is missing or fails.
  func bytes(of svg: [UInt8], dpi: Int) async throws -> [UInt8] {
    let conversion: VectorConversion
    switch self {
    case .svg: return svg
    case .png: conversion = .png(dpi: dpi)
    case .pdf: conversion = .pdf
    }
    do throws(ExternalToolError) {
      return try await conversion.convert(svg)
    } catch {
      Console.say(error.diagnostic.line)
      throw ExitCode.inaccessible
    }
  }
}

/// Where the figures of one run go: `name.svg`, then `name-2.svg`; with several sizes `name-a4.svg`, `name-a4-2.svg`.
struct FigureNames {
  let output: String
  /// Of each figure, nil where there is one size.
  let labels: [String?]

  func name(size index: Int, page: Int) -> String {
    let parts = [labels[index], page > 1 ? "\(page)" : nil].compactMap(\.self)
    guard !parts.isEmpty else { return output }
    let slash = output.lastIndex(of: "/").map { output.index(after: $0) } ?? output.startIndex
    guard let dot = output[slash...].lastIndex(of: "."), dot > slash else {
      return output + "-" + parts.joined(separator: "-")
    }
    return output[..<dot] + "-" + parts.joined(separator: "-") + output[dot...]
  }
}
