"""The programs that draw a figure, each as a function from SVG files to PNG files at SCALE device pixels a px."""
import base64
import json
import os
import re
import shutil
import subprocess
from pathlib import Path

SCALE = 4
# Of one program, for all the figures that it is given, in seconds.
TIME_LIMIT = 900


def run(*arguments):
    ended = subprocess.run([str(argument) for argument in arguments], capture_output=True, text=True, timeout=TIME_LIMIT)
    if ended.returncode:
        raise SystemExit(f"{arguments[0]}: {ended.stderr.strip() or ended.returncode}")


def librsvg(figures, folder):
    for figure in figures:
        run("rsvg-convert", f"--zoom={SCALE}", "--format=png", f"--output={folder / figure.stem}.png", figure)


def inkscape(figures, folder):
    for figure in figures:
        run("inkscape", f"--export-dpi={96 * SCALE}", "--export-type=png", f"--export-filename={folder / figure.stem}.png",
            figure)


def libreoffice(figures, folder):
    """By way of PDF, as its own PNG has one size only."""
    run("soffice", "--headless", f"-env:UserInstallation={(folder / 'profile').as_uri()}", "--convert-to", "pdf",
        "--outdir", folder, *figures)
    for figure in figures:
        run("pdftoppm", "-r", 96 * SCALE, "-png", "-singlefile", folder / f"{figure.stem}.pdf", folder / figure.stem)


def chromium(figures, folder):
    """One process for all, spoken to by the DevTools protocol over its pipe."""
    with Chromium(folder) as browser:
        for figure in figures:
            (folder / f"{figure.stem}.png").write_bytes(browser.picture(figure))


PROGRAMS = {"librsvg": librsvg, "Chromium": chromium, "Inkscape": inkscape, "LibreOffice": libreoffice}
COMMANDS = {"librsvg": ["rsvg-convert"], "Chromium": ["chromium"], "Inkscape": ["inkscape"],
            "LibreOffice": ["soffice", "pdftoppm"]}


def is_installed(program):
    return all(map(shutil.which, COMMANDS[program]))


class Chromium:
    def __init__(self, folder):
        self.folder = folder

    def __enter__(self):
        # It reads commands from descriptor 3 and answers on 4.
        theirs_in, self.input = os.pipe()
        output, theirs_out = os.pipe()
        self.output = os.fdopen(output, "rb")

        def descriptors():
            # Out of the way of each other first.
            ends = os.dup(theirs_in), os.dup(theirs_out)
            os.dup2(ends[0], 3)
            os.dup2(ends[1], 4)
        self.process = subprocess.Popen(
            ["chromium", "--headless=new", "--no-sandbox", "--disable-gpu", "--hide-scrollbars",
             "--force-color-profile=srgb", f"--user-data-dir={self.folder / 'profile'}", "--remote-debugging-pipe"],
            preexec_fn=descriptors, close_fds=False, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        os.close(theirs_in)
        os.close(theirs_out)
        self.number, self.session, self.answers = 0, None, b""
        target = self.ask("Target.createTarget", url="about:blank")["targetId"]
        self.session = self.ask("Target.attachToTarget", targetId=target, flatten=True)["sessionId"]
        self.ask("Page.enable")
        return self

    def __exit__(self, *_):
        self.session = None
        try:
            self.ask("Browser.close")
            self.process.wait(timeout=10)
        except (EOFError, OSError, subprocess.TimeoutExpired):
            self.process.kill()
        os.close(self.input)
        self.output.close()

    def picture(self, figure):
        width, height = (float(re.search(rf'<svg[^>]* {name}="([\d.]+)px"', figure.read_text())[1])
                         for name in ("width", "height"))
        self.ask("Emulation.setDeviceMetricsOverride", width=int(width) + 1, height=int(height) + 1,
                 deviceScaleFactor=SCALE, mobile=False)
        self.ask("Page.navigate", url=figure.resolve().as_uri())
        self.wait("Page.loadEventFired")
        return base64.b64decode(self.ask("Page.captureScreenshot", format="png")["data"])

    def ask(self, method, **parameters):
        self.number += 1
        message = {"id": self.number, "method": method, "params": parameters}
        if self.session:
            message["sessionId"] = self.session
        os.write(self.input, json.dumps(message).encode() + b"\0")
        while True:
            answer = self.message()
            if answer.get("id") == self.number:
                if "error" in answer:
                    raise SystemExit(f"Chromium: {method}: {answer['error']['message']}")
                return answer["result"]

    def wait(self, event):
        while self.message().get("method") != event:
            pass

    def message(self):
        while b"\0" not in self.answers:
            read = self.output.read1(1 << 20)
            if not read:
                raise EOFError("Chromium ended")
            self.answers += read
        message, _, self.answers = self.answers.partition(b"\0")
        return json.loads(message)
