import Diagnostics
import EDTF

/// Dated events, the actors in them, what held between the actors, and the sources of it all, in the order of the input.
public struct Chronology: Sendable {
  public var title: String
  public var subtitle: String?
  public var author: String?
  /// Of the chronology, as its author counts.
  public var version: String?
  /// The day on which the chronology stands.
  public var asOf: EDTFDate?
  /// A BCP 47 tag.
  public var language: String?
  /// The author's own summary.
  public var summary: String?
  /// Facts, judgements, and what would change them, in the order of the input.
  public var bottomLine: [KeyStatement] = []
  /// What a reader should take from the figures.
  public var caption: String?
  public var sources: [Source] = []
  public var actors: [Actor] = []
  public var places: [Place] = []
  public var events: [Event] = []
  public var relations: [Relation] = []
  /// What the entries' marks point into.
  public var texts: [SourceText] = []

  public init(title: String = "") { self.title = title }

  public func location(of mark: SourceMark) -> SourceLocation? {
    let index = Int(mark.text)
    return texts.indices.contains(index) ? texts[index].location(at: Int(mark.offset)) : nil
  }
}
