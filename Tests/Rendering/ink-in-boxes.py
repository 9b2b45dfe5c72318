#!/usr/bin/env python3
"""Checks that the ink of each text of a figure lies in its box, as the programs at hand draw it.

    apt-get install python3-pil librsvg2-bin chromium inkscape libreoffice-draw poppler-utils
    python3 Tests/Rendering/ink-in-boxes.py [--program NAME]... [--family FONT]... FIGURE.svg...

The box of a text is what the layout reserves: the width of TextMetrics at its place, its ascent and its descent. Each
text is drawn in a colour of its own, without the shapes around it, at four device pixels a px; the pixels of just that
colour are its ink. Figures are drawn in the fonts that they name and in each `--family`. Prints, with sizes in px at
natural size, each text whose ink leaves its box or the figure or is nowhere, and each two texts whose ink overlaps; the
exit code is 1 if there are any. A program that is not installed is named and left out.
"""
import argparse
import sys
import tempfile
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path

from PIL import Image

import bounds
import figure
import programs

TOLERANCE = 0.5


def ink(picture, drawn):
    """The extent of each colour in px of the figure."""
    image = Image.open(picture).convert("RGBA")
    width, height = image.size
    extents = pixel_extents(image.tobytes(), width, height, {text.colour for text in drawn.texts} | set(figure.CORNER_COLOURS))
    first, last = (extents.get(colour) for colour in figure.CORNER_COLOURS)
    if not first or not last:
        raise SystemExit(f"{picture}: the corners are not in it")
    left, top, right, bottom = first[0], first[1], last[2], last[3]
    scales = (drawn.size[2] - drawn.size[0] + 2 * figure.MARGIN) / (right - left), \
        (drawn.size[3] - drawn.size[1] + 2 * figure.MARGIN) / (bottom - top)
    across = lambda x: (x - left) * scales[0] + drawn.size[0] - figure.MARGIN
    down = lambda y: (y - top) * scales[1] + drawn.size[1] - figure.MARGIN
    return {colour: (across(x0), down(y0), across(x1), down(y1)) for colour, (x0, y0, x1, y1) in extents.items()}


def pixel_extents(pixels, width, height, colours):
    codes = {r | g << 8 | b << 16 | 255 << 24: (r, g, b) for r, g, b in colours}
    white = b"\xff" * 4 * width
    extents = {}
    for y in range(height):
        line = pixels[4 * y * width:4 * (y + 1) * width]
        if line == white:
            continue
        row = memoryview(line).cast("I").tolist()
        reverse = row[::-1]
        for code in codes.keys() & set(row):
            x0, x1 = row.index(code), width - reverse.index(code)
            left, top, right, _ = extents.get(codes[code], (x0, y, x1, y))
            extents[codes[code]] = (min(left, x0), top, max(right, x1), y + 1)
    return extents


def excess(inner, outer):
    """How far `inner` stands out of `outer`, and where."""
    sides = {"left": outer[0] - inner[0], "top": outer[1] - inner[1],
             "right": inner[2] - outer[2], "bottom": inner[3] - outer[3]}
    return ", ".join(f"{amount:.2f} px at the {side}" for side, amount in sides.items() if amount > TOLERANCE)


def findings(drawn, extents):
    seen = []
    for text in drawn.texts:
        if not text.content.strip() or (bounds.needs_east_asian_font(text.content) and not HAS_EAST_ASIAN_FONT):
            continue
        box = extents.get(text.colour)
        if not box:
            yield f"“{text.content}” is nowhere"
            continue
        if out := excess(box, text.box):
            yield f"“{text.content}” leaves its box by {out}"
        if out := excess(box, drawn.size):
            yield f"“{text.content}” leaves the figure by {out}"
        seen.append((box, text))
    seen.sort(key=lambda entry: entry[0][1])
    for index, (box, text) in enumerate(seen):
        for other_box, other in seen[index + 1:]:
            if other_box[1] > box[3]:
                break
            overlap = [min(box[side + 2], other_box[side + 2]) - max(box[side], other_box[side]) for side in (0, 1)]
            if min(overlap) > TOLERANCE:
                yield f"“{text.content}” and “{other.content}” overlap by {overlap[0]:.2f} x {overlap[1]:.2f} px"


def check(program, paths, family):
    """A line for each thing that is wrong, and one on all."""
    lines, texts = [], 0
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        drawn = {}
        for number, path in enumerate(paths):
            drawn[path] = figure.read(path, family)
            (folder / f"{number}.svg").write_bytes(drawn[path].svg)
        programs.PROGRAMS[program]([folder / f"{number}.svg" for number in range(len(paths))], folder)
        for number, path in enumerate(paths):
            texts += len(drawn[path].texts)
            extents = ink(folder / f"{number}.png", drawn[path])
            lines += [f"{path}: {program}: {finding}" for finding in findings(drawn[path], extents)]
    return lines, f"{program}, {family or 'the fonts named'}: {len(paths)} figures, {texts} texts, {len(lines)} findings"


HAS_EAST_ASIAN_FONT = bounds.has_east_asian_font()


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--program", action="append", choices=programs.PROGRAMS, help="all that are installed by default")
    parser.add_argument("--family", action="append", default=[], help="a font to draw the figures in as well")
    parser.add_argument("figure", nargs="+", type=Path)
    arguments = parser.parse_args()
    chosen = arguments.program or list(programs.PROGRAMS)
    installed = [program for program in chosen if programs.is_installed(program)]
    for program in chosen:
        if program not in installed:
            print(f"{program} is not installed")
    if not HAS_EAST_ASIAN_FONT:
        print("no East Asian font: texts that need one are left out")
    if not installed:
        sys.exit(1)
    found = 0
    with ProcessPoolExecutor() as pool:
        tasks = [pool.submit(check, program, arguments.figure, family)
                 for family in [None, *arguments.family] for program in installed]
        for task in tasks:
            lines, summary = task.result()
            print(*lines, summary, sep="\n", flush=True)
            found += len(lines)
    sys.exit(1 if found else 0)


if __name__ == "__main__":
    main()
