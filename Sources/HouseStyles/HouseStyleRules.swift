import Diagnostics

extension Rule {
  public static let themeUnknownKey = Rule(
    "theme-unknown-key", .error, "{parent} has no key '{name}'; known here: {known}")
  public static let themeValue = Rule("theme-value", .error, "'{name}' must be {expected}")
  public static let themeContrast = Rule(
    "theme-contrast", .error,
    "'{name}' {colour} has a contrast of {ratio} to 1 with '{ground}' {other}; {least} is needed")
  public static let themeSmallType = Rule(
    "theme-small-type", .error, "'{name}' of {size} is smaller than 8pt, the least that can be read in print")
  public static let themeLookalikes = Rule(
    "theme-lookalikes", .warning,
    "'{name}' {colour} and '{other-name}' {other} look alike {eyes}: they differ by {difference}, {least} is needed")
  public static let themeUnmeasuredFont = Rule(
    "theme-unmeasured-font", .note,
    "the width of the font '{family}' is not known here; give 'fonts.width', which is 1 if it is no wider than DejaVu Sans"
  )
}
