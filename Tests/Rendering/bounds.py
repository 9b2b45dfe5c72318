"""The bounds of TextMetrics, read from the tables in its sources: what TextMeasure.width(of:size:), ascent(of:) and
descent(of:) give."""
import re
import subprocess
import unicodedata
from pathlib import Path

SOURCES = Path(__file__).resolve().parents[2] / "Sources/TextMetrics"
END, ROW, BASE, ZERO = 0x20000, 32, 91, ord("$")
FULL_WIDTH = 1020


def advances():
    """Upper bounds in 1/1000 em by code point, for each weight."""
    text = (SOURCES / "AdvanceTable.swift").read_text()
    literals = dict(re.findall(r'let (\w+): StaticString = #"""\n(.*?)\n    """#', text, re.S))
    number = lambda digits, at: (ord(digits[at]) - ZERO) * BASE + ord(digits[at + 1]) - ZERO
    decode = lambda digits: [number(digits, at) for at in range(0, len(digits), 2)]
    flat = {name: decode("".join(line.strip() for line in digits.split("\n"))) for name, digits in literals.items()}
    return {weight: [flat["leaves"][leaf * ROW + i] for leaf in flat[weight] for i in range(ROW)]
            for weight in ("regular", "bold")}


def wide(name):
    literal = re.search(rf"let {name}: \[.*?\n  \]", (SOURCES / "EastAsianWidth.swift").read_text(), re.S)[0]
    return {code for first, last in re.findall(r"0x(\w+)\.\.\.0x(\w+)", literal)
            for code in range(int(first, 16), int(last, 16) + 1)}


def tall_scripts():
    """Ascent and descent in em of all text, and of the scripts that ask for more, by their first and last code."""
    text = (SOURCES / "VerticalExtent.swift").read_text()
    ordinary = tuple(float(re.search(rf"let {name} = ([\d.]+)", text)[1]) for name in ("ascent", "descent"))
    scripts = re.findall(r"scalars: 0x(\w+)\.\.\.0x(\w+), ascent: ([\d.]+), descent: ([\d.]+)", text)
    return ordinary, [(int(first, 16), int(last, 16), float(up), float(down)) for first, last, up, down in scripts]


ADVANCES, WIDE, WIDE_AMONG_WIDE = advances(), wide("wide"), wide("wideAmongWide")
ORDINARY, TALL_SCRIPTS = tall_scripts()


def is_east_asian(text):
    return any(ord(character) in WIDE for character in text)


def width(text, size, weight="regular", east_asian=None):
    """`east_asian` says whether the text around it has wide characters."""
    east_asian = is_east_asian(text) if east_asian is None else east_asian
    table, units = ADVANCES[weight], 0
    for code in map(ord, text):
        advance = table[code] if code < END else 0 if 0xE0000 <= code < 0xE1000 else FULL_WIDTH
        units += max(advance, FULL_WIDTH) if east_asian and code in WIDE_AMONG_WIDE else advance
    return units * size / 1000


def extents(text):
    """Ascent and descent in em."""
    up, down = ORDINARY
    for code in map(ord, text):
        for first, last, ascent, descent in TALL_SCRIPTS:
            if first <= code <= last:
                up, down = max(up, ascent), max(down, descent)
    return up, down


def has_east_asian_font():
    return bool(subprocess.run(["fc-list", ":lang=zh-cn", "family"], capture_output=True, text=True).stdout.strip())


def needs_east_asian_font(text):
    """A box that stands for a missing character can be wider than the bound of the character."""
    return any(unicodedata.east_asian_width(character) in "WFH" for character in text)
