import Diagnostics

extension Rule {
  public static let templateNotUTF8 = Rule("template-not-utf8", .error, "this template is not UTF-8; save it as UTF-8")
  public static let templateName = Rule(
    "template-name", .error,
    "'{name}' is no template; its name must end in .html.mustache, .md.mustache, or be report.css or report.js")
  public static let templateTag = Rule(
    "template-tag", .error, "this tag is not closed, or holds more than a name; write '{example}'")
  public static let templateUnsupported = Rule(
    "template-unsupported", .error,
    "'{tag}' is not supported; use names, sections (#, ^, /), comments (!) and partials (>)")
  public static let templateRawText = Rule(
    "template-raw-text", .error,
    "'{tag}' would print text of the input unescaped; write '{example}', figures and styles need no other")
  public static let templateUnknownName = Rule(
    "template-unknown-name", .error, "there is no '{name}' here; known here: {known}")
  public static let templateUnclosedSection = Rule(
    "template-unclosed-section", .error, "the section '{name}' is never closed")
  public static let templateStrayClose = Rule(
    "template-stray-close", .error, "'{name}' is closed here, but the section that is open is '{open}'")
  public static let templateMissingPartial = Rule(
    "template-missing-partial", .error, "there is no partial '{name}'")
  public static let templatePartialKind = Rule(
    "template-partial-kind", .error, "a .{kind} template cannot hold the partial '{name}' of another kind")
  public static let templateCycle = Rule(
    "template-cycle", .error, "the partial '{name}' holds itself: {path}")
  public static let templateTooDeep = Rule(
    "template-too-deep", .error, "sections and partials nested more than {limit} deep", isLimit: true)
  public static let templateScript = Rule(
    "template-script", .error, "a script may not hold '{text}', which would end it early")
  public static let templateStyle = Rule(
    "template-style", .error, "a style sheet may not hold '{text}', which would end it or load something from elsewhere"
  )
}
