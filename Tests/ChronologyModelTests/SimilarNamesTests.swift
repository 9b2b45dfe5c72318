import ChronologyFormats
import ChronologyModel
import Diagnostics
import Testing

struct Names: CustomTestStringConvertible, Sendable {
  let first: String
  let second: String
  var testDescription: String { "\(first) and \(second)" }

  init(_ first: String, _ second: String) {
    self.first = first
    self.second = second
  }

  /// Whether the second is suggested to be the first.
  var areSuggested: Bool {
    Checked("<actor id=\"a\" name=\"\(first)\"/>\n<actor id=\"b\" name=\"\(second)\"/>").codes.contains("similar-names")
  }
}

@Suite("Names that look like one actor")
struct SimilarNamesTests {
  @Test(
    "are suggested",
    arguments: [
      Names("Nato", "NATO"), Names("São Tomé", "Sao Tome"), Names("Côte d’Ivoire", "Cote d'Ivoire"),
      Names("Łódź", "Lodz"), Names("Lashkar-i-Islam", "Lashkar-e-Islam"), Names("Al Qaeda", "al-Qaida"),
      Names("Tehrik-i-Taliban Pakistan", "Tehreek-e-Taliban Pakistan"),
      Names("Volodymyr Zelensky", "Volodymyr Zelenskiy"),
      Names("Sergey Lavrov", "Sergei Lavrov"), Names("Mohammed Omar", "Muhammad Omar"),
      Names("Abdel Fattah el-Sisi", "Abdel Fattah al-Sisi"), Names("Vladimir Putin", "Putin, Vladimir"),
      Names("Vladimir Putin", "V. Putin"), Names("United Nations", "UN"),
      Names("United Nations", "United Nations (UN)"),
      Names("Hayat Tahrir al-Sham", "HTS"), Names("Bashar al-Assad", "Bashar Assad"),
    ])
  func suggested(_ names: Names) {
    #expect(names.areSuggested)
  }

  @Test(
    "are not taken from names that only have something in common",
    arguments: [
      Names("Iran", "Iraq"), Names("Niger", "Nigeria"), Names("Austria", "Australia"), Names("EU", "AU"),
      Names("North Korea", "South Korea"), Names("Republic of the Congo", "Democratic Republic of the Congo"),
      Names("Guinea", "Guinea-Bissau"), Names("George Bush", "George W. Bush"), Names("Islamic State", "Islamic Jihad"),
      Names("Afghan Taliban", "Pakistani Taliban"), Names("V. Putin", "Dmitri Putin"), Names("US", "UN"),
      Names("Mali", "Malawi"), Names("Slovakia", "Slovenia"), Names("Россия", "Русь"),
    ])
  func notSuggested(_ names: Names) {
    #expect(!names.areSuggested)
  }

  @Test("an alias that is another's name is suggested, an alias that two share is not")
  func aliases() {
    let shared =
      #"<actor id="a" name="Russia"><alias>Moscow</alias></actor><actor id="b" name="Soviet Union"><alias>Moscow</alias></actor>"#
    #expect(!Checked(shared).codes.contains("similar-names"))
    #expect(Checked(shared + #"<actor id="c" name="Moscow"/>"#).codes.contains("similar-names"))
  }

  @Test(
    "of different kinds or of different times are two",
    arguments: [#"kind="person""#, #"kind="state" when="1990/..""#])
  func setApart(_ attributes: String) {
    let first = #"<actor id="a" name="Mali" kind="state" when="1960/1980"/>"#
    #expect(
      Checked(first + #"<actor id="b" name="MALI" kind="state" when="1970/.."/>"#).codes.contains("similar-names"))
    #expect(!Checked(first + #"<actor id="b" name="MALI" \#(attributes)/>"#).codes.contains("similar-names"))
  }

  @Test("the other entry is named with its file where that is another")
  func place() {
    let one = Checked("<actor id=\"a\" name=\"Nato\"/>\n<actor id=\"b\" name=\"NATO\"/>").messages("similar-names")
    #expect(one.first?.hasPrefix("'NATO' may be the 'Nato' of line 2: the names differ in capitals") == true)
    let parts = [("one.xml", "Nato"), ("two.xml", "NATO")].map { (file: String, name: String) -> Chronology in
      let text =
        "<chronology xmlns=\"urn:chronograph:1\" title=\"T\"><actor id=\"\(name)\" name=\"\(name)\"/></chronology>"
      return InputFormat.xml.read(Array(text.utf8), name: file, map: [:]).chronology
    }
    let two = Check.findings(in: Chronology.merged(parts), asking: Check.quality).filter { $0.code == "similar-names" }
    #expect(two.first?.message.hasPrefix("'NATO' may be the 'Nato' of one.xml:1:49: ") == true)
  }
}
