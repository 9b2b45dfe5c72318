"""A page in Chromium as somebody uses it: looked at, pointed at, typed into, printed; and what it tells meanwhile."""
import base64
import json
import sys
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent.parent / "Rendering"))
from programs import Chromium  # noqa: E402

KEYS = {"Enter": ("Enter", 13, "\r"), "Tab": ("Tab", 9, ""), "ArrowDown": ("ArrowDown", 40, ""), "Home": ("Home", 36, "")}


class Page(Chromium):
    def __enter__(self):
        self.told, self.requests, self.loaded, self.file = [], [], False, None
        super().__enter__()
        for domain in ("Runtime", "Log", "Network"):
            self.ask(f"{domain}.enable")
        return self

    def message(self):
        message = super().message()
        self.hear(message.get("method"), message.get("params", {}))
        return message

    def hear(self, event, parameters):
        if event == "Runtime.consoleAPICalled":
            self.told.append(" ".join(str(value.get("value")) for value in parameters["args"]))
        elif event == "Log.entryAdded":
            self.told.append(parameters["entry"]["text"])
        elif event == "Runtime.exceptionThrown":
            self.told.append(parameters["exceptionDetails"]["text"])
        elif event == "Network.requestWillBeSent":
            address = parameters["request"]["url"].split("#")[0]
            if address not in (self.file, "about:blank") and not address.startswith("data:"):
                self.requests.append(address)
        elif event == "Page.loadEventFired":
            self.loaded = True

    def open(self, file, scripts=True, width=1280, scheme="light"):
        self.file = file.resolve().as_uri()
        self.ask("Emulation.setScriptExecutionDisabled", value=not scripts)
        self.ask("Emulation.setEmulatedMedia", features=[{"name": "prefers-color-scheme", "value": scheme}])
        self.resize(width)
        # An address that differs in its fragment only would not be loaded anew.
        for address in ("about:blank", self.file):
            self.loaded = False
            self.ask("Page.navigate", url=address)
            while not self.loaded:
                self.message()

    def resize(self, width):
        self.ask("Emulation.setDeviceMetricsOverride", width=width, height=900, deviceScaleFactor=1, mobile=False)

    def tell(self, expression):
        """The value of an expression in the page."""
        answer = self.ask("Runtime.evaluate", expression=expression, returnByValue=True, awaitPromise=True)
        if "exceptionDetails" in answer:
            raise SystemExit(f"{expression[:80]}: {answer['exceptionDetails']['exception'].get('description')}")
        return answer["result"].get("value")

    def place(self, selector):
        """The middle of an element, scrolled into view."""
        return self.tell(
            f"(() => {{ const element = document.querySelector({json.dumps(selector)});"
            " element.scrollIntoView({block: 'center', behavior: 'instant'});"
            " const box = element.getClientRects()[0]; return [box.x + box.width / 2, box.y + box.height / 2]; })()")

    def point(self, selector):
        x, y = self.place(selector)
        self.ask("Input.dispatchMouseEvent", type="mouseMoved", x=x, y=y)

    def leave(self):
        """Takes the mouse out of the way."""
        self.ask("Input.dispatchMouseEvent", type="mouseMoved", x=0, y=0)
        self.settle()

    def click(self, selector):
        x, y = self.place(selector)
        for action in ("mouseMoved", "mousePressed", "mouseReleased"):
            self.ask("Input.dispatchMouseEvent", type=action, x=x, y=y, button="left", clickCount=1)
        self.settle()

    def press(self, key):
        code, number, text = KEYS[key]
        for action in ("keyDown", "keyUp"):
            self.ask("Input.dispatchKeyEvent", type=action, key=key, code=code, windowsVirtualKeyCode=number,
                     text=text if action == "keyDown" else "")
        self.settle()

    def focus(self, selector):
        self.tell(f"document.querySelector({json.dumps(selector)}).focus()")

    def type(self, text):
        self.ask("Input.insertText", text=text)
        self.settle()

    def settle(self):
        """Until the page has answered what was done to it; without scripts it has no clock of its own."""
        time.sleep(0.05)
        self.tell("document.body.offsetHeight")

    def printed(self, width, height):
        """As PDF on paper of this size in mm."""
        pdf = self.ask("Page.printToPDF", paperWidth=width / 25.4, paperHeight=height / 25.4, printBackground=True,
                       preferCSSPageSize=False)
        return base64.b64decode(pdf["data"])
