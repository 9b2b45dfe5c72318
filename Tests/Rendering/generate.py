#!/usr/bin/env python3
"""Writes a made-up chronology as CSV: the same one for the same arguments.

    python3 Tests/Rendering/generate.py SEED N [--kinds all] [--script NAME]... [--column NAME]... > events.csv

Dates lie in clusters between 1979 and 2025, seven in ten of them days, the others spans; `--kinds all` mixes in every
kind of EDTF date. Titles are of 20 to 66 characters, East Asian ones of half as many; each is in one of the `--script`s.
`--column` adds a category, participants or an importance.
"""
import argparse
import csv
import random
import sys
from datetime import date, timedelta

FIRST, LAST = date(1979, 1, 1), date(2025, 12, 31)
SHORTEST, LONGEST = 20, 66

# A title begins with a part of the first list and takes from the others in turn, as long as it is short and they fit.
PARTS = {
    "latin": [
        ["The council", "A northern army", "Harbour workers", "The prime minister", "Two envoys", "Rebels", "The old guard",
         "Voters", "The river provinces", "A joint commission", "Exiles", "The central bank", "Miners' leaders"],
        ["signed a truce", "left the capital", "called a strike", "took the pass", "opened the border", "came home",
         "rejected the offer", "resigned", "won recognition", "halted the convoy", "named a successor", "split"],
        ["after long talks", "with the coastal league", "at the second attempt", "under a curfew", "in the valley,",
         "on the eve of the vote", "despite a warning", "near the dam", "for the first time,", "without a shot and"],
    ],
    "long-words": [
        ["Counterrevolutionaries", "Donaudampfschifffahrtsgesellschaft", "Antidisestablishmentarianism",
         "Arbeiterunfallversicherungsgesetz", "Electroencephalographers", "https://example.org/archive/2021/accord"],
        ["uncharacteristically", "Kraftfahrzeughaftpflichtversicherung", "intercontinental", "w/o", "semi-autonomously"],
        ["misunderstood", "Rechtsschutzversicherungsgesellschaften", "re-established", "deinstitutionalised"],
    ],
    "cyrillic": [
        ["Правительство", "Северная армия", "Делегация горных районов", "Портовые рабочие", "Съезд учителей", "Её комиссия"],
        ["подписывает договор", "покидает столицу", "объявляет перемирие", "открывает границу", "отвергает предложение"],
        ["после долгих переговоров", "в третий раз", "накануне выборов", "под Ржевом", "у плотины", "ещё до зимы"],
    ],
    "arabic": [
        ["الحكومة", "وفد الشمال", "عمال الميناء", "مجلس المدينة", "لجنة مشتركة", "الجيش القديم"],
        ["توقع الهدنة", "يغادر العاصمة", "يعلن الإضراب", "تفتح الحدود", "يرفض العرض", "تعود إلى الوادي"],
        ["بعد محادثات طويلة", "للمرة الثانية", "قبل الانتخابات", "قرب السد", "دون قتال"],
    ],
    "cjk": [
        ["北方军队", "港口工人", "省议会", "首相府", "联合委员会", "亡命者たち", "中央銀行"],
        ["签署停战协定，", "离开首都；", "宣布罢工。", "重新开放边境，", "「提案」を拒否、", "提名继任者："],
        ["经过长期谈判", "第二次尝试", "选举前夜", "大坝附近", "ダムの近くで", "兵不血刃"],
    ],
}
CATEGORIES = ["politics", "diplomacy", "war", "economy", "society", "law"]
ACTORS = ["Highland League", "Coastal Republic", "River Front", "Council of Elders", "Dockers' Union", "Old Guard",
          "Northern Command", "Free Valley", "Central Bank", "House of Envoys"]


def title(numbers, script):
    shortest, longest = (SHORTEST, LONGEST) if script != "cjk" else (SHORTEST // 2, LONGEST // 2)
    blank, aim = "" if script == "cjk" else " ", numbers.randint(shortest, longest)
    subjects, *others = PARTS[script]
    text = numbers.choice(subjects)
    while len(text) < aim:
        others.append(others.pop(0))
        fitting = [part for part in others[-1] if len(text + blank + part) <= longest]
        if not fitting:
            break
        text += blank + numbers.choice(fitting)
    return text.rstrip(" ,，：；。、").removesuffix(" and")


def clusters(numbers, count):
    """Days around which events crowd, each with the spread of its crowd in days."""
    days = (LAST - FIRST).days
    return [(numbers.randint(0, days), numbers.choice([3, 20, 120, 600])) for _ in range(max(2, count // 8))]


def day(numbers, crowds):
    middle, spread = numbers.choice(crowds)
    return FIRST + timedelta(days=min(max(0, round(numbers.gauss(middle, spread))), (LAST - FIRST).days))


def span(numbers, start):
    end = min(start + timedelta(days=round(numbers.expovariate(1 / 300)) + 1), LAST)
    return f"{start}/{end}" if end > start else str(start)


def any_kind(numbers, start):
    """A date of any kind about this day."""
    year, month = f"{start.year}", f"{start.year}-{start.month:02}"
    later = start.year + numbers.randint(1, 9)
    return numbers.choice([
        f"{start}T{numbers.randint(0, 23):02}:30:00Z", month, year, f"{year[:3]}X", f"{year[:2]}XX", f"{year}-XX",
        f"{month}-XX", f"{year}-XX-{min(start.day, 28):02}", f"{year}~", f"{month}?", f"{start}%", f"{year}-{start.month:02}~-11",
        f"{month}/{later}", f"{year}~/{later}?", f"../{start}", f"{start}/..", f"/{start}", f"{month}/",
        f"[{month},{later}]", f"[..{start}]", f"{{{year},{later}}}", f"{{{start}..}}", f"{year}S3",
        f"{year}-{numbers.randint(21, 24)}", f"{year}-{numbers.randint(33, 36)}", "-0043", "Y-17000", "Y17E4",
    ])


def participants(numbers):
    chosen = numbers.sample(ACTORS, numbers.randint(1, 3))
    roles = [" (subject)", " (object)", ""] if len(chosen) > 1 and numbers.random() < 0.6 else ["", "", ""]
    return "; ".join(actor + role for actor, role in zip(chosen, roles))


def rows(numbers, arguments):
    crowds = clusters(numbers, arguments.count)
    extra = {"category": lambda: numbers.choice(CATEGORIES), "participants": lambda: participants(numbers),
             "importance": lambda: numbers.choice([1, 2, 3, 3, 3, 4, 5])}
    # Drafts need no sources.
    yield ["date", "title", "status", *arguments.column]
    for _ in range(arguments.count):
        start = day(numbers, crowds)
        if arguments.kinds == "all" and numbers.random() < 0.5:
            written = any_kind(numbers, start)
        else:
            written = str(start) if numbers.random() < 0.7 else span(numbers, start)
        yield [written, title(numbers, numbers.choice(arguments.script)), "draft",
               *(extra[name]() for name in arguments.column)]


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("seed", type=int)
    parser.add_argument("count", metavar="N", type=int)
    parser.add_argument("--kinds", choices=["usual", "all"], default="usual")
    parser.add_argument("--script", action="append", choices=PARTS)
    parser.add_argument("--column", action="append", default=[], choices=["category", "participants", "importance"])
    arguments = parser.parse_args()
    arguments.script = arguments.script or ["latin"]
    csv.writer(sys.stdout, lineterminator="\n").writerows(rows(random.Random(arguments.seed), arguments))


if __name__ == "__main__":
    main()
