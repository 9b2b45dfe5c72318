#!/usr/bin/env python3
"""Makes AdvanceTable.swift: for each character an upper bound of its advance in four sans-serif families.

    pip install fonttools
    apt-get install fonts-dejavu-core fonts-noto-core fonts-liberation fonts-liberation2 fonts-inter
    python3 Sources/TextMetrics/make-widths.py                (writes the table beside itself)

Fonts (as packaged by Debian 12), all under licences that allow their use and the publication of measurements:
    DejaVu Sans 2.37                         Bitstream Vera licence, DejaVu changes in the public domain
    Noto Sans 2.004 and the Noto Sans fonts  SIL Open Font License 1.1
      of single scripts and symbols (fonts-noto-core 20201225)
    Liberation Sans 1.07.4 and 2.1.5         GPL 2 with font exception; SIL Open Font License 1.1
    Inter 3.019 (fonts-inter 4.0~beta7)      SIL Open Font License 1.1

The bound of a character is the maximum over the families of the advance of its glyph and of all glyphs that the
features which are on by default may put in its place (initial, medial, final, isolated, contextual forms). Where
Noto Sans lacks the character the Noto Sans font of its script stands in for it. Then these are raised:
    - a ligature may not be wider than its characters together: the rarest of them bears the rest;
    - so with a letter and mark that make a composed character, which in turn may be drawn as its parts;
    - a kerning pair may spread its characters: each character lends half of the room that it has in that font to the
      pair on either side, and the rarer of the two bears the rest;
    - everything is multiplied by 1.02, for hinting and rounding in the programs that draw.
Combining marks and format characters are 0 where shaping makes them so; tab and line feed count as a blank. Wide East
Asian characters (EastAsianWidth.swift) are 1 em, pictures (emoji) 1.245 em, and what no font knows is 1 em; with the
margin 1.02 and 1.27 em.
"""
import math
import re
import sys
import unicodedata
from pathlib import Path

from fontTools.ttLib import TTFont

FONTS = Path("/usr/share/fonts")
HERE = Path(__file__).resolve().parent

MARGIN = 1.02
UNKNOWN = 1000
WIDE = 1000
# Box drawing comes from Liberation Serif (0.708 em) in programs that find it first, hinted to whole pixels at small sizes.
BOX_DRAWING, BOX_DRAWING_WIDTH = range(0x2500, 0x2580), 725
# FreeType's emboldening, which stands in for a missing bold, widens each advance by 1/24 em.
EMBOLDENED = 1000 / 24
# The table covers the BMP and the supplementary planes of scripts and symbols; beyond it are ideographs and tags.
END = 0x20000
LEAF = 32
# Two digits of base 91 from `$`: printable, without the `#` that could end the literal.
BASE, ZERO = 91, ord("$")

BASE_FAMILIES = {
    "regular": {
        "DejaVu Sans": ["truetype/dejavu/DejaVuSans.ttf"],
        "Noto Sans": ["truetype/noto/NotoSans-Regular.ttf"],
        "Liberation Sans": ["truetype/liberation/LiberationSans-Regular.ttf",
                            "truetype/liberation2/LiberationSans-Regular.ttf"],
        "Inter": ["opentype/inter/Inter-Regular.otf"],
    },
    "bold": {
        "DejaVu Sans": ["truetype/dejavu/DejaVuSans-Bold.ttf"],
        "Noto Sans": ["truetype/noto/NotoSans-Bold.ttf"],
        "Liberation Sans": ["truetype/liberation/LiberationSans-Bold.ttf",
                            "truetype/liberation2/LiberationSans-Bold.ttf"],
        "Inter": ["opentype/inter/Inter-Bold.otf"],
    },
}
# The scripts in use today that Noto Sans itself lacks, and the symbols.
SCRIPTS = [
    "Arabic", "Armenian", "Bengali", "CanadianAboriginal", "Cherokee", "Coptic", "Devanagari", "Ethiopic", "Georgian",
    "Gujarati", "Gurmukhi", "Hebrew", "Kannada", "Khmer", "Lao", "Malayalam", "Math", "Mongolian", "Myanmar", "NKo",
    "OlChiki", "Oriya", "Sinhala", "Symbols", "Symbols2", "Syriac", "Tamil", "Telugu", "Thaana", "Thai", "Tifinagh",
]

# Features that a program applies only when asked to.
OPTIONAL = {
    "aalt", "afrc", "c2pc", "c2sc", "case", "cpsp", "cswh", "dlig", "dnom", "expt", "falt", "frac", "fwid",
    "halt", "hist", "hkna", "hlig", "hwid", "lnum", "mgrk", "nalt", "numr", "onum", "ordn", "ornm", "palt", "pcap",
    "pkna", "pnum", "pwid", "qwid", "rand", "ruby", "salt", "sinf", "smcp", "smpl", "subs", "sups", "swsh", "titl",
    "tnam", "tnum", "trad", "twid", "unic", "vert", "vhal", "vkna", "vpal", "vrt2", "zero",
} | {f"ss{i:02}" for i in range(1, 21)} | {f"cv{i:02}" for i in range(1, 100)}


def subtables(lookup):
    for subtable in lookup.SubTable:
        while hasattr(subtable, "ExtSubTable"):
            subtable = subtable.ExtSubTable
        yield subtable


def nested_lookups(node):
    """The lookups that a contextual subtable calls."""
    pending, found = [node], []
    while pending:
        for key, value in vars(pending.pop()).items():
            if key in ("SubstLookupRecord", "PosLookupRecord"):
                found += [record.LookupListIndex for record in value or []]
            elif isinstance(value, list):
                pending += [item for item in value if hasattr(item, "__dict__")]
    return found


def default_lookups(table):
    """The subtables of all lookups that the features which are on by default may reach."""
    if table.LookupList is None or table.FeatureList is None:
        return
    pending = {index for record in table.FeatureList.FeatureRecord if record.FeatureTag not in OPTIONAL
               for index in record.Feature.LookupListIndex}
    seen = set()
    while pending:
        index = pending.pop()
        seen.add(index)
        for subtable in subtables(table.LookupList.Lookup[index]):
            yield subtable
            if "Context" in type(subtable).__name__:
                pending |= set(nested_lookups(subtable)) - seen


def x_advance(value):
    return (getattr(value, "XAdvance", 0) or 0) if value else 0


class Font:
    def __init__(self, path):
        self.font = TTFont(FONTS / path)
        self.scale = 1000 / self.font["head"].unitsPerEm
        self.map = self.font.getBestCmap()
        self.advance = {name: advance * self.scale for name, (advance, _) in self.font["hmtx"].metrics.items()}
        self.version = self.font["name"].getDebugName(5)
        self.name = self.font["name"].getDebugName(4)
        self.read_substitutions()
        self.read_single_positions()
        self.form_widths = {}
        self.forms = {code: self.closure(glyph) for code, glyph in self.map.items()}

    def read_substitutions(self):
        self.single, self.multiple, self.ligatures = {}, {}, []
        if "GSUB" not in self.font:
            return
        for subtable in default_lookups(self.font["GSUB"].table):
            kind = type(subtable).__name__
            if kind == "SingleSubst":
                for source, target in subtable.mapping.items():
                    self.single.setdefault(source, set()).add(target)
            elif kind == "ReverseChainSingleSubst":
                for source, target in zip(subtable.Coverage.glyphs, subtable.Substitute):
                    self.single.setdefault(source, set()).add(target)
            elif kind == "AlternateSubst":
                for source, targets in subtable.alternates.items():
                    self.single.setdefault(source, set()).update(targets[:1])
            elif kind == "MultipleSubst":
                for source, targets in subtable.mapping.items():
                    self.multiple.setdefault(source, []).append(targets)
            elif kind == "LigatureSubst":
                for first, ligatures in subtable.ligatures.items():
                    self.ligatures += [([first] + ligature.Component, ligature.LigGlyph) for ligature in ligatures]

    def read_single_positions(self):
        """The most that a lone glyph is widened by positioning."""
        self.widening = {}
        if "GPOS" not in self.font:
            return
        for subtable in default_lookups(self.font["GPOS"].table):
            if type(subtable).__name__ != "SinglePos":
                continue
            for index, glyph in enumerate(subtable.Coverage.glyphs):
                value = subtable.Value if subtable.Format == 1 else subtable.Value[index]
                more = x_advance(value) * self.scale
                if more > self.widening.get(glyph, 0):
                    self.widening[glyph] = more

    def closure(self, glyph):
        """The glyphs that may stand for `glyph` alone."""
        found, pending = {glyph}, [glyph]
        while pending:
            for target in self.single.get(pending.pop(), ()):
                if target not in found:
                    found.add(target)
                    pending.append(target)
        return found

    def glyph_width(self, glyph):
        return self.advance.get(glyph, 0) + self.widening.get(glyph, 0)

    def form_width(self, glyph):
        """The widest form of `glyph`, a form of several glyphs included."""
        if glyph not in self.form_widths:
            forms = self.closure(glyph)
            widest = max(map(self.glyph_width, forms))
            for targets in (targets for form in forms for targets in self.multiple.get(form, ())):
                parts = [max(map(self.glyph_width, self.closure(target))) for target in targets]
                widest = max(widest, sum(parts))
            self.form_widths[glyph] = widest
        return self.form_widths[glyph]

    def width(self, code):
        return self.form_width(self.map[code])

    def characters(self):
        """For each glyph the characters it may stand for; marks aside, they have no width to lend."""
        result = {}
        for code, forms in self.forms.items():
            for form in forms:
                result.setdefault(form, []).append(code)
        return result

    def spreading_pairs(self):
        """(first glyphs, second glyphs, widening) of all kerning that moves glyphs apart."""
        if "GPOS" in self.font:
            for subtable in default_lookups(self.font["GPOS"].table):
                if type(subtable).__name__ == "PairPos":
                    yield from self.pairs(subtable)
        elif "kern" in self.font:
            for table in self.font["kern"].kernTables:
                for (first, second), value in table.kernTable.items():
                    if value > 0:
                        yield [first], [second], value * self.scale

    def pairs(self, subtable):
        covered = subtable.Coverage.glyphs
        if subtable.Format == 1:
            for first, pairs in zip(covered, subtable.PairSet):
                for record in pairs.PairValueRecord:
                    more = x_advance(record.Value1) + x_advance(record.Value2)
                    if more > 0:
                        yield [first], [record.SecondGlyph], more * self.scale
            return
        firsts, seconds = {}, {}
        for glyph in covered:
            firsts.setdefault(subtable.ClassDef1.classDefs.get(glyph, 0), []).append(glyph)
        for glyph, number in subtable.ClassDef2.classDefs.items():
            seconds.setdefault(number, []).append(glyph)
        for number, record in enumerate(subtable.Class1Record):
            for other, pair in enumerate(record.Class2Record):
                more = x_advance(pair.Value1) + x_advance(pair.Value2)
                if more > 0 and number in firsts and other in seconds:
                    yield firsts[number], seconds[other], more * self.scale


# Scripts whose shaping keeps the advance of a non-spacing mark (HarfBuzz: the Indic and Khmer shapers).
# Not the Vedic accents that all Indic scripts share: they are marks in each font.
KEEPS_MARK_ADVANCE = [(0x0900, 0x0950), (0x0953, 0x0DFF), (0x1780, 0x17FF)]
# Format characters that are drawn: the Arabic and Kaithi signs that span digits, the soft hyphen.
VISIBLE_FORMAT = {0x00AD, 0x06DD, 0x070F, 0x08E2, 0x110BD, 0x110CD} | set(range(0x0600, 0x0606))
# Noto Color Emoji 2.042 advances by 1.245 em. The emoji selector turns a character of
# text, a digit at the narrowest, into such a picture.
EMOJI = 1245
EMOJI_BLOCKS = (0x1F000, 0x1FAFF)
# Wide, and yet no pictures: angle brackets, digrams and trigrams.
NOT_PICTURES = {0x2329, 0x232A, *range(0x2630, 0x2638), *range(0x268A, 0x2690)}
EMOJI_SELECTOR, EMOJI_SURPLUS = 0xFE0F, 700


# The commonest characters of European text, in the order of their frequency.
COMMON = " eationsrlhdcumpfgybvwkxjqz-'.,0123456789ETAOINSRLHDCUMPFGYBVWKXJQZ"


def rarity(code):
    """Common characters, then marks, then capitals after small letters and high code points after low ones; at last the
    enclosing marks, which are as wide as what they enclose."""
    character = chr(code)
    if character in COMMON:
        return 0, COMMON.index(character), 0
    if is_zero(code):
        return (3 if unicodedata.category(character) == "Me" else 1), 0, code
    return 2, character.isupper(), code


def is_zero(code):
    if code in VISIBLE_FORMAT:
        return False
    category = unicodedata.category(chr(code))
    if category in ("Mn", "Me"):
        return not any(first <= code <= last for first, last in KEEPS_MARK_ADVANCE)
    return category == "Cf" or 0xFFF0 <= code <= 0xFFF8


def has_width(code):
    return code < END and not is_zero(code) and unicodedata.category(chr(code)) != "Co"


def script_fonts(weight):
    """The Noto Sans fonts of single scripts: in the weight asked for, else in regular with the widening of emboldening."""
    for script in SCRIPTS:
        regular = FONTS / f"truetype/noto/NotoSans{script}-Regular.ttf"
        bold = regular.with_name(regular.name.replace("-Regular", "-Bold"))
        if weight == "regular":
            yield Font(regular.relative_to(FONTS)), 0
        elif bold.exists():
            yield Font(bold.relative_to(FONTS)), 0
        else:
            yield Font(regular.relative_to(FONTS)), EMBOLDENED


def widths(weight):
    """Upper bounds in 1/1000 em, before the margin, by code point."""
    fonts = [(Font(path), 0) for paths in BASE_FAMILIES[weight].values() for path in paths]
    noto = next(font for font, _ in fonts if font.name.startswith("Noto Sans"))
    fonts += list(script_fonts(weight))
    base = sum(len(paths) for paths in BASE_FAMILIES[weight].values())
    usable = [[code for code in font.map if has_width(code) and (i < base or code not in noto.map)]
              for i, (font, _) in enumerate(fonts)]
    bound = {}
    for (font, more), codes in zip(fonts, usable):
        for code in codes:
            width = font.width(code)
            bound[code] = max(bound.get(code, 0), width + more if width > 0 else 0)
    for (font, more), codes in zip(fonts, usable):
        raise_for_ligatures(bound, font, more)
    for (font, more), codes in zip(fonts, usable):
        raise_for_normalization(bound, font, more, codes)
    for (font, more), codes in zip(fonts, usable):
        raise_for_kerning(bound, font, set(codes))
    return bound, [font for font, _ in fonts]


def raise_for_ligatures(bound, font, more):
    characters = font.characters()
    # A ligature of ligatures is made of the characters of both: widths of glyphs that no character has alone.
    made = {}
    for _ in range(3):
        for components, ligature in font.ligatures:
            parts = []
            for glyph in components:
                codes = [code for code in characters.get(glyph, ()) if code in bound or is_zero(code)]
                if codes:
                    parts.append(min(codes, key=lambda code: (bound.get(code, 0), code)))
                elif glyph in made:
                    parts += made[glyph]
                else:
                    break
            else:
                for form in font.closure(ligature):
                    made.setdefault(form, parts)
                lacking = font.form_width(ligature) + more - sum(bound.get(code, 0) for code in parts)
                if lacking > 0 and not all(map(is_zero, parts)):
                    report("ligature", font, parts, lacking)
                    bearer = max(parts, key=rarity)
                    bound[bearer] = bound.get(bearer, 0) + lacking


# Vowels that HarfBuzz draws in two parts though Unicode does not decompose them: Khmer, the first part U+17C1.
SPLIT_VOWELS = {code: [0x17C1, code] for code in (0x17BE, 0x17BF, 0x17C0, 0x17C4, 0x17C5)}


# Greek capitals have their accents before them. Decomposed they are too narrow by up to 0.16 em (one a word at most), or
# all accents of all scripts would have a width. Hebrew presentation forms are never composed.
ACCENTS_BEFORE = [range(0x0370, 0x0400), range(0x1F00, 0x2000), range(0xFB1D, 0xFB50)]


def raise_for_normalization(bound, font, more, codes):
    """A program may draw a letter and its mark as the composed character, and a composed character as its parts."""
    for code in codes:
        parts = list(map(ord, unicodedata.normalize("NFD", chr(code))))
        if len(parts) > 1 and not any(code in block for block in ACCENTS_BEFORE):
            lacking = font.width(code) + more - sum(bound.get(part, 0) for part in parts)
            if lacking > 0:
                report("composition", font, parts, lacking)
                bearer = max(parts, key=rarity)
                bound[bearer] = bound.get(bearer, 0) + lacking
        parts = SPLIT_VOWELS.get(code, parts)
        if all(part in font.map for part in parts):
            width = sum(font.width(part) + more for part in parts if not is_zero(part))
            bound[code] = max(bound[code], width)


def raise_for_kerning(bound, font, codes):
    characters = {glyph: [code for code in found if code in codes] for glyph, found in font.characters().items()}
    room = lambda code: bound[code] - font.width(code)
    for firsts, seconds, more in font.spreading_pairs():
        for left in {code for glyph in firsts for code in characters.get(glyph, ())}:
            for right in {code for glyph in seconds for code in characters.get(glyph, ())}:
                lacking = more - (room(left) + room(right)) / 2
                if lacking > 0:
                    report("kerning", font, [left, right], lacking)
                    bound[max(left, right, key=rarity)] += 2 * lacking


def report(what, font, codes, lacking):
    if "--verbose" in sys.argv:
        print(f"{what}: {font.name}: {' '.join(map(chr, codes))} lacks {lacking:.0f}", file=sys.stderr)


def wide_ranges():
    text = (HERE / "EastAsianWidth.swift").read_text().split("static let wide:")[1]
    return [range(int(first, 16), int(last, 16) + 1) for first, last in re.findall(r"0x(\w+)\.\.\.0x(\w+)", text)]


WIDE_CODES = {code for codes in wide_ranges() for code in codes if code < END}


def is_emoji(code):
    """Pictures, and the symbols among text that are drawn as pictures unless asked for otherwise."""
    symbol = 0x2000 <= code < 0x2E80 and code in WIDE_CODES and code not in NOT_PICTURES
    return EMOJI_BLOCKS[0] <= code <= EMOJI_BLOCKS[1] or symbol


def entry(code, bound):
    """The bound of a code point, margin included, in 1/1000 em."""
    if code in (0x09, 0x0A, 0x0D):
        code = 0x20
    elif code < 0x20:
        code = 0xFFFD
    elif code == EMOJI_SELECTOR:
        return EMOJI_SURPLUS
    width = bound[code] if code in bound else 0 if is_zero(code) else UNKNOWN
    if is_emoji(code):
        width = max(width, EMOJI)
    elif code in WIDE_CODES and not is_zero(code):
        width = max(width, WIDE)
    elif code in BOX_DRAWING:
        width = max(width, BOX_DRAWING_WIDTH)
    return math.ceil(width * MARGIN - 1e-9)


def digits(value):
    if not 0 <= value < BASE * BASE:
        raise SystemExit(f"{value} does not fit two digits")
    return chr(ZERO + value // BASE) + chr(ZERO + value % BASE)


def main():
    leaves, indexes, versions = {}, {}, []
    for weight in ("regular", "bold"):
        bound, fonts = widths(weight)
        values = [entry(code, bound) for code in range(END)]
        rows = ["".join(digits(value) for value in values[start:start + LEAF]) for start in range(0, END, LEAF)]
        indexes[weight] = [leaves.setdefault(row, len(leaves)) for row in rows]
        versions += [f"{font.name}, {font.version.split(';')[0].removeprefix('Version ')}" for font in fonts[:5]]
    per_row = LEAF
    def index_rows(index):
        encoded = [digits(number) for number in index]
        return "\n".join("    " + "".join(encoded[at:at + per_row]) for at in range(0, len(encoded), per_row))
    (HERE / "AdvanceTable.swift").write_text(TEMPLATE.format(
        versions="\n".join(f"//   {line}" for line in versions), count=len(leaves),
        leaves="\n".join("    " + row for row in leaves),
        regular=index_rows(indexes["regular"]), bold=index_rows(indexes["bold"])))
    print(f"{len(leaves)} leaves", file=sys.stderr)


TEMPLATE = '''// Made by make-widths.py, which says how and from what; not edited by hand. Fonts:
{versions}
//   and the Noto Sans fonts of single scripts and symbols.
// DejaVu Sans: Bitstream Vera licence and public domain. Noto Sans, Inter, Liberation Sans 2: SIL Open Font License 1.1.
// Liberation Sans 1: GPL 2 with font exception.
// swift-format-ignore-file

/// Upper bounds of advances in 1/1000 em: a two-level table over the code points below U+20000, as text, so that it is
/// neither built at start-up nor slow to compile.
///
/// A number is two digits of base 91 counted from `$`. A row of either literal holds {leaf} numbers and a line feed.
/// The index gives for each {leaf} code points the row of `leaves` that holds their bounds.
enum AdvanceTable {{
  static let leaves: StaticString = #"""
{leaves}
    """#

  static let regular: StaticString = #"""
{regular}
    """#

  static let bold: StaticString = #"""
{bold}
    """#
}}
'''.replace("{leaf}", str(LEAF))


if __name__ == "__main__":
    main()
