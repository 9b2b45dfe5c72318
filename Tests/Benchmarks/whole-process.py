#!/usr/bin/env python3
"""Times the command as a whole process, file to file, beside other tools and beside xmllint.

    whole-process.py CHRONOGRAPH [--runs N] [--largest EVENTS]

Prints the least wall time and the greatest memory of N runs for synthetic chronologies (70 % points, 30 % spans, clustered between
1979 and 2025, titles of 20 to 66 characters), each against what it may cost, and how the time grows. The peers' figures were taken
once, on two cores, from the same kind of input; ratios say more than seconds.
"""

import argparse
import math
import os
import random
import resource
import subprocess
import sys
import tempfile
import time

WORDS = """accord advance agency alliance ambassador appeal armistice army arrives assembly attack border brigade cabinet camp
capital ceasefire city claims closes coalition commander congress convoy council coup court crisis crosses deadline declares
delegation deploys district election embassy enters envoy exile falls forces frontier garrison governor harbour hearing invites
island joins leader leaves mandate meets militia minister mission mutiny negotiators northern observers occupies offensive office
opens opposition outpost pact palace parliament patrol pledge police port president protest province raid ratifies rebels
recognises refugees regime region rejects release resigns resolution returns river sanctions senate siege signs southern squadron
strike summit suspends talks territory treaty tribunal troops truce union uprising valley verdict veto village visit votes
withdraws""".split()

# Wall seconds and MB at 100, 1 000 and 10 000 events; None where the tool did not finish.
PEERS = [
    ("labella.py", (0.10, 2.4, None), (16, 21, None), "17 texts outside the canvas"),
    ("EasyTimeline", (0.16, 0.75, None), (29, 68, None), "2 overlaps, 2 cut"),
    ("Vega-Lite (vl-convert)", (1.0, 6.0, 54), (82, 105, 225), "one row an event"),
    ("matplotlib stems", (0.8, 3.2, 33), (65, 74, 153), "129 overlaps"),
    ("Mermaid gantt 11", (1.3, 2.2, 46), (315, 481, 953), "99 labels crossed"),
    ("PlantUML gantt", (1.4, 4.9, 11), (287, 656, 5082), "18 134 px wide"),
    ("vis-timeline", (1.5, 1.6, 11), (314, 471, 728), "24 cut, 13 hidden"),
    ("plotly + kaleido", (2.8, 4.3, 9), (563, 594, 890), "27 clipped"),
    ("TimelineJS3", (2.8, 3.6, 33), (394, 640, 2259), "77 not on screen"),
]

# Events: seconds and MB that a timeline may take.
LIMITS = {100: (0.030, 40), 1_000: (0.100, None), 10_000: (0.600, 120)}
# A hundred thousand events: so many times as long as xmllint reads them.
READING_RATIO = 4


def events(count, seed=1):
    rng = random.Random(seed)
    centres = [rng.uniform(1979, 2025) for _ in range(4)]
    for index in range(count):
        when = rng.gauss(rng.choice(centres), 1.5) if rng.random() < 0.7 else rng.uniform(1979, 2025)
        date = day(min(max(when, 1979), 2024.9), rng)
        if rng.random() < 0.3:
            date += "/" + day(min(max(when, 1979), 2024.9) + 0.1 + abs(rng.gauss(0, 1.5)), rng)
        length = rng.randint(20, 66)
        title = rng.choice(WORDS).capitalize()
        while True:
            word = rng.choice(WORDS)
            if len(title) + 1 + len(word) > length:
                break
            title += " " + word
        yield index, date, title, rng.randint(1, 6), rng.choice([1, 2, 2, 3, 3, 3, 4, 5])


def day(year, rng):
    return f"{int(year)}-{int(year % 1 * 12) + 1:02d}-{rng.randint(1, 28):02d}"


def write(path, count):
    with open(path, "w", encoding="utf-8") as out:
        out.write('<chronology xmlns="urn:chronograph:1" title="Synthetic">\n<source id="s" title="Synthetic"/>\n')
        for index, date, title, category, importance in events(count):
            out.write(
                f'<event id="e{index}" when="{date}" category="category {category}" importance="{importance}">'
                f"<title>{title}</title><cite source=\"s\"/></event>\n")
        out.write("</chronology>\n")


def measure(command, runs):
    """The least wall time (s) and the greatest memory (MB) of several runs."""
    least, most = math.inf, 0
    for _ in range(runs):
        start = time.perf_counter()
        process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
        errors = process.stderr.read()
        _, status, usage = os.wait4(process.pid, 0)
        least = min(least, time.perf_counter() - start)
        most = max(most, usage.ru_maxrss / 1024)
        if status != 0:
            sys.exit(f"{' '.join(command)}: {errors.decode(errors='replace')}")
    return least, most


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("chronograph")
    parser.add_argument("--runs", type=int, default=7)
    parser.add_argument("--largest", type=int, default=100_000)
    options = parser.parse_args()
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    with tempfile.TemporaryDirectory() as folder:
        times = {}
        print(f"{'timeline, A4, SVG':26}{'events':>9}{'s':>9}{'MB':>8}   may take")
        for count in (100, 1_000, 10_000, 100_000):
            if count > options.largest:
                break
            path = f"{folder}/{count}.xml"
            write(path, count)
            output = f"{folder}/{count}.svg"
            seconds, megabytes = measure(
                [options.chronograph, "timeline", path, "--size", "a4", "-o", output], options.runs)
            times[count] = seconds
            if count in LIMITS:
                limit, memory = LIMITS[count]
                words = f"{limit:.3f} s" + (f", {memory} MB" if memory else "")
                kept = seconds <= limit and (memory is None or megabytes <= memory)
            else:
                reading, _ = measure(["xmllint", "--noout", "--stream", path], options.runs)
                words = f"{READING_RATIO} x xmllint's {reading:.2f} s = {READING_RATIO * reading:.2f} s"
                kept = seconds <= READING_RATIO * reading
            print(f"{'chronograph':26}{count:>9}{seconds:>9.3f}{megabytes:>8.0f}   {words}: {'kept' if kept else 'MISSED'}")
        for small, large in zip(list(times), list(times)[1:]):
            growth = times[large] / times[small]
            linear = large / small * math.log(large) / math.log(small)
            print(f"from {small} to {large} events: {growth:.1f} times as long (n log n: {linear:.1f})")
        print()
        for name, seconds, megabytes, remark in PEERS:
            cells = []
            for count, second, memory in zip((100, 1_000, 10_000), seconds, megabytes):
                if second is None:
                    cells.append(f"{count}: fails")
                elif count in times:
                    cells.append(f"{count}: {second:g} s, {memory} MB, {second / times[count]:.0f} times ours")
            print(f"{name:26}{'; '.join(cells)}; {remark}")


if __name__ == "__main__":
    main()
