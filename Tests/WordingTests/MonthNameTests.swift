import Testing
import Wording

@Suite struct `Month names` {
  @Test(arguments: [
    (MonthNames.julian, 10, "October"), (.iranian, 1, "Farvardin"), (.iranian, 11, "Bahman"), (.afghan, 2, "Sawr"),
    (.afghan, 5, "Asad"), (.afghan, 12, "Hut"), (.islamic, 3, "Rabi I"), (.islamic, 9, "Ramadan"),
  ])
  func `follow the calendar`(names: MonthNames, month: Int, name: String) {
    #expect(Language.britishEnglish.name(ofMonth: month, in: names) == name)
  }

  @Test func `are the language's own where it has them`() {
    let cases: [(Language, MonthNames, Int, String)] = [
      (.persian, .iranian, 1, "فروردین"), (.dari, .afghan, 1, "حمل"), (.dari, .julian, 1, "جنوری"),
      (.arabic, .islamic, 9, "رمضان"), (.russian, .afghan, 2, "саур"), (.french, .islamic, 9, "ramadan"),
    ]
    for (language, names, month, name) in cases { #expect(language.name(ofMonth: month, in: names) == name) }
  }

  @Test(arguments: MonthNames.allCases) func `are twelve and differ`(names: MonthNames) {
    let all = (1...12).compactMap { Language.britishEnglish.name(ofMonth: $0, in: names) }
    #expect(Set(all).count == 12)
    #expect(Language.britishEnglish.name(ofMonth: 0, in: names) == nil)
    #expect(Language.britishEnglish.name(ofMonth: 13, in: names) == nil)
  }
}
