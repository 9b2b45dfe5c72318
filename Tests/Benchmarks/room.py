#!/usr/bin/env python3
"""Counts how the labels of full pages are drawn, as `--explain` tells: in full, short, in a numbered key, or not at all.

    room.py CHRONOGRAPH [--seeds N]

The chronologies are those of whole-process.py, one for each seed: six categories, titles of 20 to 66 characters.
"""
import argparse
import collections
import importlib
import subprocess
import tempfile

events = importlib.import_module("whole-process").events

# Events, options, the share of titles that has to be in full, the pages that there may be.
PAGES = [
    (30, ["--size", "160x110mm"], 1.0, 1),
    (60, ["--size", "letter"], 1.0, 1),
    (100, ["--size", "a4"], 0.9, 1),
    (100, ["--size", "16:9"], 1.0, 1),
    (300, ["--size", "a4", "--pages"], 1.0, 5),
]


def write(path, count, seed):
    with open(path, "w", encoding="utf-8") as table:
        table.write("date,title,category,importance,status\n")
        for _, date, title, category, importance in events(count, seed):
            table.write(f"{date},{title},category {category},{importance},draft\n")


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("chronograph")
    parser.add_argument("--seeds", type=int, default=3)
    options = parser.parse_args()
    print(f"{'titles in full':26}{'events':>9}{'seed':>6}{'pages':>7}{'full':>6}{'others':>18}   has to be")
    with tempfile.TemporaryDirectory() as folder:
        for count, size, least, most_pages in PAGES:
            for seed in range(1, options.seeds + 1):
                path = f"{folder}/{seed}-{count}.csv"
                write(path, count, seed)
                told = subprocess.run(
                    [options.chronograph, "timeline", path, *size, "--explain"], capture_output=True, text=True, check=True)
                rows = [line.split("\t") for line in told.stdout.splitlines() if "\t" in line][1:]
                forms = collections.Counter(row[5] for row in rows)
                pages = max(int(row[0]) for row in rows)
                full = forms.pop("full", 0)
                kept = len(rows) == count and full >= least * count and not forms["more"] and pages <= most_pages
                others = ", ".join(f"{number} {form}" for form, number in sorted(forms.items()) if number)
                print(f"{' '.join(size):26}{count:>9}{seed:>6}{pages:>7}{full:>6}{others:>18}   "
                      f"{least:.0%}, {most_pages} pages: {'kept' if kept else 'MISSED'}")


if __name__ == "__main__":
    main()
