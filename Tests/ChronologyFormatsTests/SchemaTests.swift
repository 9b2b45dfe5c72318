import ChronologyFormats
import Diagnostics
import Files
import Glibc
import Testing

/// The schema and the reader agree: what one refuses the other does not let pass.
///
/// Validation is xmllint's; without it these tests pass over.
@Suite(.enabled(if: XMLLint.isThere, "xmllint is in libxml2-utils")) struct `The schema` {
  @Test(arguments: Repository.samples.filter { InputFormat(fileName: $0) == .xml })
  func `allows the samples`(_ name: String) throws {
    #expect(XMLLint.accepts(try Repository.bytes("samples/\(name)")))
  }

  private static let valid = """
    <chronology xmlns="urn:chronograph:1" title="T" as-of="2025" xml:lang="en">
      <summary>S</summary>
      <bottom-line><fact>F <cite source="s"/></fact><judgement confidence="low">J</judgement><would-change>C</would-change></bottom-line>
      <source id="s" title="S" reliability="B"/>
      <actor id="a" name="A" kind="state"><alias>AA</alias><member-of actor="b"/></actor>
      <actor id="b" name="B"/>
      <place id="p" name="P"/>
      <event id="e" when="2000" importance="3" place="p" kind="event" status="draft">
        <title>T</title><description>D</description>
        <participant actor="a" role="subject"/>
        <figure name="n" low="1"/><attribute name="x">y</attribute>
        <begins relation="r"/>
        <cite source="s" credibility="2"/>
      </event>
      <event id="f"><title>F</title><when edtf="2000" calendar="julian" standing="alleged"/></event>
      <relation id="r" kind="supports" subject="a" object="b" sign="hostile" directed="true"/>
    </chronology>
    """

  @Test func `and the reader allow the same valid document`() {
    #expect(XMLLint.accepts(Array(Self.valid.utf8)))
    #expect(brief(NativeReader.read(Array(Self.valid.utf8), name: "v.xml").findings) == [])
  }

  @Test(arguments: [
    ("title=\"T\" as-of", "titel=\"T\" as-of"), ("xmlns=\"urn:chronograph:1\"", "xmlns=\"urn:chronograph:2\""),
    ("xml:lang=\"en\"", "xml:lang=\"en_GB\""), ("xml:lang=\"en\"", "lang=\"en\""), ("as-of=\"2025\"", "as-of=\"\""),
    ("<summary>S</summary>", "<summary>S</summary><summary>S</summary>"), ("<summary>S</summary>", "stray"),
    ("<summary>S</summary>", "<summary><b>S</b></summary>"), ("<summary>S</summary>", "<sumary>S</sumary>"),
    ("<fact>F", "F"), ("<fact>F", "<fact confidence=\"low\">F"), ("confidence=\"low\"", "confidence=\"lowest\""),
    ("reliability=\"B\"", "reliability=\"G\""), ("reliability=\"B\"", "reliability=\"b\""),
    ("id=\"s\" title", "id=\"s 1\" title"), ("id=\"s\" title", "title"), ("id=\"s\" title=\"S\"", "id=\"s\""),
    ("kind=\"state\"", "kind=\"country\""), ("kind=\"state\"", "colour=\"red\""),
    ("<alias>AA</alias>", "<alias x=\"y\"/>"),
    ("<alias>AA</alias>", "<description/><description/>"), ("<alias>AA</alias>", "AA"), ("actor=\"b\"", "actor=\"\""),
    ("actor=\"b\"", "name=\"b\""), ("<place id=\"p\" name=\"P\"/>", "<place id=\"p\"/>"),
    ("<place id=\"p\" name=\"P\"/>", "<place id=\"p\" name=\"P\" within=\"q r\"/>"),
    ("<place id=\"p\" name=\"P\"/>", "<place id=\"p\" name=\"P\"><title>P</title></place>"),
    ("importance=\"3\"", "importance=\"0\""), ("importance=\"3\"", "importance=\"+3\""),
    ("importance=\"3\"", "importance=\"03\""), ("place=\"p\"", "place=\"\""), ("kind=\"event\"", "kind=\"epoch\""),
    ("status=\"draft\"", "status=\"final\""), ("when=\"2000\" importance", "when=\"\" importance"),
    ("<title>T</title>", ""), ("<title>T</title>", "<title>T</title><title>U</title>"),
    ("<description>D</description>", "<description>D</description><description>E</description>"),
    ("<attribute name=\"x\">y</attribute>", "<attribute>y</attribute>"),
    ("<participant actor=\"a\"", "<participant"), ("role=\"subject\"", "rôle=\"subject\""),
    ("low=\"1\"", "low=\"one\""), ("low=\"1\"", "low=\"1e3\""), ("low=\"1\"", "low=\"1,000\""),
    ("low=\"1\"", "low=\".\""),
    ("name=\"n\"", ""), ("<begins relation=\"r\"/>", "<begins event=\"r\"/>"),
    ("<begins relation=\"r\"/>", "<begins relation=\"r\">x</begins>"), ("credibility=\"2\"", "credibility=\"7\""),
    ("<cite source=\"s\"", "<cite"), ("edtf=\"2000\"", ""), ("edtf=\"2000\"", "edtf=\"\""),
    ("calendar=\"julian\"", "calendar=\"french\""), ("standing=\"alleged\"", "standing=\"rumoured\""),
    ("kind=\"supports\"", ""), ("sign=\"hostile\"", "sign=\"cooperative\""), ("directed=\"true\"", "directed=\"yes\""),
    ("directed=\"true\"", "xml:space=\"default\""),
    ("<relation id=\"r\"", "<relation id=\"r\" x:y=\"z\" xmlns:x=\"urn:x\""),
    ("<event id=\"f\">", "<event id=\"f\" xmlns=\"urn:other\">"), ("<event id=\"f\">", "<event id=\"f\"><tags/>"),
    ("</chronology>", "<chronology title=\"T\"/></chronology>"), ("</chronology>", "<title>T</title></chronology>"),
  ]) func `and the reader refuse the same mutations`(_ part: String, _ mutation: String) throws {
    let pieces = Self.valid.split(separator: part, maxSplits: 1, omittingEmptySubsequences: false)
    try #require(pieces.count == 2, "the mutation must be of something")
    let mutant = Array((pieces[0] + mutation + pieces[1]).utf8)
    #expect(!XMLLint.accepts(mutant), "the schema allows it")
    let findings = NativeReader.read(mutant, name: "m.xml").findings
    #expect(findings.contains { $0.severity == .error && $0.location != nil }, "the reader allows it")
  }
}

/// Validates documents against the schema in another program.
enum XMLLint {
  static let isThere = system("command -v xmllint >/dev/null 2>&1") == 0

  /// - Parameter schema: a path in the package; the native format's where none is named.
  static func accepts(
    _ document: [UInt8], by schema: String = "Sources/ChronologyFormats/Native/chronology.rng"
  ) -> Bool { passes(document, ["--relaxng", "\(Repository.root)/\(schema)"]) }

  private static func passes(_ document: [UInt8], _ options: [String]) -> Bool {
    let path = "/tmp/schema-\(getpid())-\(UInt64.random(in: 0...UInt64.max)).xml"
    guard (try? OutputFile.write(document, to: path)) != nil else { return false }
    defer { unlink(path) }
    return run(["xmllint", "--nonet", "--noout"] + options + [path]) == 0
  }

  private static func run(_ arguments: [String]) -> Int32 {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0)
    var pointers: [UnsafeMutablePointer<CChar>?] = arguments.map { strdup($0) } + [nil]
    defer { for pointer in pointers { free(pointer) } }
    var process = pid_t()
    guard posix_spawnp(&process, arguments[0], &actions, nil, &pointers, environ) == 0 else { return -1 }
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0, errno == EINTR {}
    return status
  }
}
