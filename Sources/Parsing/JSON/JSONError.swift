import Diagnostics

/// Why a text is not JSON, and where.
public struct JSONError: Error, Hashable, Sendable {
  public enum Problem: Hashable, Sendable {
    case notUTF8
    case empty
    case unexpectedEnd
    /// What was expected in place of what stands there.
    case unexpected(expected: String)
    case badNumber
    case badEscape
    /// Half of a surrogate pair.
    case loneSurrogate
    case controlCharacter
    case tooDeep
    case duplicateKey(String)
    case trailingText
  }

  public let problem: Problem
  /// Byte offset in the input.
  public let offset: Int

  public func diagnostic(in text: SourceText) -> Diagnostic {
    let place = text.location(at: offset)
    switch problem {
    case .notUTF8: return Diagnostic(.badEncoding, ["encoding": TextEncoding.utf8.rawValue], at: place)
    case .empty: return Diagnostic(.emptyInput, at: place)
    case .tooDeep: return Diagnostic(.deepJSON, ["limit": "\(JSONReader.depthLimit)"], at: place)
    case .duplicateKey(let name): return Diagnostic(.duplicateKey, ["name": name], at: place)
    case .unexpectedEnd: return Diagnostic(.malformedJSON, ["reason": "the text ends too early"], at: place)
    case .unexpected(let expected):
      return Diagnostic(.malformedJSON, ["reason": "\(expected) is expected here"], at: place)
    case .badNumber: return Diagnostic(.malformedJSON, ["reason": "this is not a number of JSON"], at: place)
    case .badEscape: return Diagnostic(.malformedJSON, ["reason": "this is not an escape of JSON"], at: place)
    case .loneSurrogate:
      return Diagnostic(.malformedJSON, ["reason": "half of a surrogate pair stands alone"], at: place)
    case .controlCharacter:
      return Diagnostic(.malformedJSON, ["reason": "a control character in a string must be escaped"], at: place)
    case .trailingText: return Diagnostic(.malformedJSON, ["reason": "more text follows the value"], at: place)
    }
  }
}
