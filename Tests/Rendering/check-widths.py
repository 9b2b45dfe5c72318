#!/usr/bin/env python3
"""Compares the bounds of AdvanceTable.swift with the widths that Chromium gives to SVG text.

    apt-get install chromium fonts-dejavu-core fonts-noto-core fonts-liberation fonts-inter
    python3 Tests/Rendering/check-widths.py [--verbose]

Prints for each font family and weight how many strings were measured, the mean and the greatest ratio of bound and
width, and the least: below 1 a bound does not hold, and the exit code is 1. `--verbose` names the strings at both ends.
East Asian text is measured only where the machine has fonts for it (fonts-noto-cjk, fonts-noto-color-emoji): the box
that stands for a missing character can be wider than the 1 em of the character.
"""
import html
import json
import random
import re
import subprocess
import sys
import tempfile
from pathlib import Path

from bounds import has_east_asian_font, needs_east_asian_font, width as bound

FAMILIES = ["DejaVu Sans", "Noto Sans", "Liberation Sans", "Inter", "sans-serif", "Helvetica, Arial, sans-serif"]
SIZES = [9, 11, 12.5, 16]
# Chromium measures in floating point of single precision.
TOLERANCE = 1e-4

PHRASES = {
    "en": [
        "Russia recognises the Taliban government", "From ban to recognition: Moscow and the Taliban", "AVAVA", "To. Yo, We Ta",
        "Treaty of Versailles (28 June 1919)", "WAVES OF MIGRATION", "THE FALL OF KABUL, 15 AUGUST 2021", "ﬁ ﬂ ﬀ ﬃ office",
        "https://example.org/a/very/long/path/to/a/document-with-a-name.html?query=value&other=1%2C2#fragment",
        "0123456789", "1,234,567.89", "1979–1989", "$1.5 billion – £300m – €20", "Iran–Iraq War — cease-fire", "“Quoted” ‘text’",
        "1111111111", "illicit million lilliput", "WWWWWMMMMM", "mmmmmwwwww", "fjord fff \"f\" r'f'", "a -> b <- c => d <= e >= f",
        "12:30–14:45", "2x4 3x3", "C++ / C# / F#", "@user #tag 100% & more", "§ 12 ¶ 3 † ‡ • … ‰", "½ ¼ ¾ ² ³ ¹ ª º",
        "→ ← ↑ ↓ ↔ ⇒ ⇔", "× ÷ ± − ≈ ≠ ≤ ≥ ∞ √ ∑ ∫", "■ □ ▲ △ ● ○ ◆ ◇ ★ ☆ ✓ ✗", "─│┌┐└┘├┤┬┴┼═║", "LYLTLVLA P. F, T: Y; V-", "c. 1840?",
        "\\_/ {a} [b] (J) |x| ~y^z`", "Nguyễn Phú Trọng, Việt Nam", "Łódź, Gdańsk, Český Těšín", "İstanbul Iğdır ŞĞÜÖÇ",
        "Þingvellir, Ærø, Œuvre, Straße ẞ", "e\u0301te\u0301 A\u030angstro\u0308m I\u0303 l\u030c d\u030c", "Ŵ Ŷ Ǆ ǆ Ǳ ĳ ŉ",
    ],
    "fr": ["« L’été à Genève » : accord signé !", "Traité d’amitié franco-soviétique", "ÉLECTION PRÉSIDENTIELLE", "Où ça ? Là-bas…"],
    "de": ["Überfall auf die Sowjetunion", "Größe, Maß, Fußgängerübergänge", "VERTRAG ÜBER DIE ABSCHLIESSENDE REGELUNG"],
    "es": ["¿Qué pasó en España? ¡Nada!", "Año nuevo, niño, pingüino"],
    "ru": ["Признание правительства талибов", "ВВОД ВОЙСК В АФГАНИСТАН, 25 декабря 1979 г.", "ГТТ ТАД УДА РАУ", "щука, жжение, фыфы, Юрий",
           "объект № 5", "съезд партии — «решение»"],
    "uk": ["Київ, Їжакевич, ґанок, Євген", "УКРАЇНСЬКА НАРОДНА РЕСПУБЛІКА"],
    "el": ["Η πτώση της Κωνσταντινούπολης", "ΑΘΗΝΑ, ΤΑΥΤΟΤΗΤΑ ΥΨΩ", "Ἐν ἀρχῇ ἦν ὁ λόγος", "ΐ ϊ ΰ ώ Ώ Ύ"],
    "hy": ["Հայաստանի Հանրապետություն", "ԵՐԵՎԱՆ և ևս"],
    "ka": ["საქართველო დამოუკიდებელია"],
    "ar": ["اعترفت روسيا بحكومة طالبان", "السلام عليكم", "لا إله إلا الله", "سقوط كابول ٢٠٢١", "ببببب سسسسس ككككك", "ص ض ط ظ ع غ", "الْعَرَبِيَّةُ",
           "لآ لأ لإ لا", "محمد بن عبد الله"],
    "fa": ["روسیه طالبان را به رسمیت شناخت", "ژنرال گیلانی چه می‌گوید؟", "۱۵ اوت ۲۰۲۱", "پاکستان، چین، گرجستان"],
    "ur": ["پاکستان کے وزیر خارجہ نے کہا ہے", "ٹھیک ڈھاکہ ڑ ں ے"],
    "he": ["הכרה רשמית בממשלה", "מדינת ישראל הוכרזה ב־1948", "שָׁלוֹם עֲלֵיכֶם", "ץץץ שששש"],
    "hi": ["लाल किला, दिल्ली", "भारत गणराज्य की स्थापना", "क्षेत्र ज्ञान श्रद्धा रुपया रूस कृष्ण", "द्द्व ट्ठ ङ्क हृदय", "१९४७ का विभाजन"],
    "th": ["สวัสดีครับ ประเทศไทย", "น้ำ กรุงเทพมหานคร ๑๒๓", "ปี่ ฟ้า ฎฏฐ"],
    "bn": ["বাংলাদেশের স্বাধীনতা", "ক্ষমতা রাষ্ট্র"],
    "ta": ["தமிழ்நாடு அரசு", "ஔவையார் க்ஷ ஶ்ரீ"],
    "ko": ["대한민국 정부 수립"],
    "zh": ["俄罗斯承认塔利班政府", "中华人民共和国成立（1949年10月1日）", "“一带一路”……——《条约》", "①②③ ±5% × → 2021年12月", "ＡＢＣ－１２３"],
    "ja": ["日本語のラベル、テスト。", "カブール陥落「タリバン」", "ﾊﾝｶｸ ＡＢＣ"],
    "mul": ["Kabul کابل 喀布尔 Кабул", "Moscow (Москва) – 莫斯科", "NATO/НАТО/북대서양", "⚠ ☎ ✈ ☮ ☠ ♥ ⚔", "👩‍🚀 🇫🇷 😀 ✈️ 1️⃣"],
}
ALPHABETS = {
    "en": "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz",
    "mul": "AVTYLPFWfrijt'\"-.,:;!?()[]{}/\\_*&%$#@+=<>~^|0123456789",
    "fr": "ÀÂÆÇÉÈÊËÎÏÔŒÙÛÜŸàâæçéèêëîïôœùûüÿ«»’",
    "pl": "ĄĆĘŁŃÓŚŹŻąćęłńóśźżČĎĚŇŘŠŤŮŽčďěňřšťůžĽĹľĺ",
    "ru": "АБВГДЕЁЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯабвгдеёжзийклмнопрстуфхцчшщъыьэюя",
    "uk": "ҐЄІЇЎЂЉЊЋЏґєіїўђљњћџЈј",
    "el": "ΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡΣΤΥΦΧΨΩαβγδεζηθικλμνξοπρσςτυφχψωάέήίόύώϊΐ",
    "ar": "ابتثجحخدذرزسشصضطظعغفقكلمنهويءآأإؤئىة",
    "fa": "پچژگکیٹڈڑںہھے",
    "he": "אבגדהוזחטיכךלמםנןסעפףצץקרשת",
    "hy": "ԱԲԳԴԵԶԷԸԹԺԻԼԽԾԿՀաբգդեզէըթժիլխծկհձղճմյնշոչպջռսվտրցւփքօֆ",
}


def strings():
    numbers = random.Random(1)
    result = [(language, phrase) for language, phrases in PHRASES.items() for phrase in phrases]
    result += [(language, phrase.upper()) for language, phrase in result if phrase.upper() != phrase]
    for language, alphabet in ALPHABETS.items():
        for _ in range(20):
            words = ["".join(numbers.choices(alphabet, k=numbers.randint(2, 9))) for _ in range(3)]
            result.append((language, " ".join(words)))
    if not has_east_asian_font():
        print("no East Asian font, and no such text")
        result = [(language, text) for language, text in result if not needs_east_asian_font(text)]
    return result


PAGE = """<!doctype html><meta charset="utf-8"><svg xmlns="http://www.w3.org/2000/svg" id="s" width="4000" height="100"></svg>
<pre id="result"></pre><script>
const cases = CASES, svg = document.getElementById("s"), widths = [];
for (const [language, text, family, weight, size] of cases) {
  const element = document.createElementNS("http://www.w3.org/2000/svg", "text");
  element.setAttribute("x", 0); element.setAttribute("y", 50); element.setAttribute("xml:space", "preserve");
  element.setAttribute("font-family", family); element.setAttribute("font-weight", weight);
  element.setAttribute("font-size", size); element.setAttribute("lang", language);
  element.textContent = text; svg.appendChild(element);
  widths.push(Math.max(element.getComputedTextLength(), element.getBBox().width));
  svg.removeChild(element);
}
document.getElementById("result").textContent = "@@" + JSON.stringify(widths) + "@@";
</script>"""


def measure(cases):
    with tempfile.TemporaryDirectory() as folder:
        page = Path(folder) / "page.html"
        page.write_text(PAGE.replace("CASES", json.dumps(cases).replace("<", "\\u003c")))
        run = subprocess.run(
            ["chromium", "--headless=new", "--no-sandbox", "--disable-gpu", f"--user-data-dir={folder}/profile",
             "--virtual-time-budget=60000", "--dump-dom", page.as_uri()],
            capture_output=True, text=True, timeout=300)
    found = re.search(r"@@(\[.*?\])@@", run.stdout, re.S)
    if not found:
        raise SystemExit("Chromium gave no widths:\n" + run.stderr[-2000:])
    return json.loads(html.unescape(found[1]))


def main():
    texts, failures = strings(), 0
    print(f"{len(texts)} strings at {', '.join(map(str, SIZES))} px; ratio of bound and width")
    print(f"{'family':32}{'weight':9}{'mean':>7}{'Latin':>7}{'greatest':>10}{'least':>8}{'too narrow':>12}")
    for family in FAMILIES:
        for weight in ("regular", "bold"):
            cases = [(language, text, family, weight, size) for language, text in texts for size in SIZES]
            rows = sorted((bound(text, size, weight) / width, text, language, size, width)
                          for (language, text, _, _, size), width in zip(cases, measure(cases)) if width > 0)
            ratios = [row[0] for row in rows]
            latin = [row[0] for row in rows if row[2] in ("en", "fr", "de", "es") and row[1].isascii()]
            short = [row for row in rows if row[0] < 1 - TOLERANCE]
            failures += len(short)
            print(f"{family:32}{weight:9}{sum(ratios) / len(ratios):7.3f}{sum(latin) / len(latin):7.3f}"
                  f"{ratios[-1]:10.3f}{ratios[0]:8.3f}{len(short):12}")
            if "--verbose" in sys.argv:
                for ratio, text, language, size, width in rows[:6] + rows[-3:]:
                    print(f"    {ratio:.3f} {language} {size} px {width:.2f}: {text}")
    sys.exit(1 if failures else 0)


if __name__ == "__main__":
    main()
