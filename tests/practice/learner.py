"""A learner at the practice page, who has a keyboard and nothing else."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from playwright.sync_api import Browser, ConsoleMessage, Page, Request

_SAYS = "(element, text) => element.innerText.split('\\n').map(line => line.trim()).includes(text)"
_IS_BUTTON = f"""text => {{
  const here = document.activeElement;
  const names = [here, ...here.querySelectorAll('.words'), ...document.querySelectorAll('[data-verdict]')];
  return here.matches('#question button') && (here.innerText.trim() === text ||
    names.some(each => here.contains(each) && ({_SAYS})(each, text)) ||
    getComputedStyle(here, '::after').content === JSON.stringify(text));
}}"""
"""Whether a button in the question is in focus that says a text; the words of verdicts come from the style."""


class Learner:
    """Presses keys; `complaints` are what the page wrote to its console, `requests` what it asked for."""

    def __init__(self, page: Page, file: Path) -> None:
        self.page, self.file = page, file
        self.complaints: list[str] = []
        self.requests: list[str] = []
        page.on("console", self._note_message)
        page.on("pageerror", self._note_error)
        page.on("request", self._note_request)

    @classmethod
    @contextmanager
    def at(cls, browser: Browser, file: Path, hash: str = "", **context: Any) -> Iterator[Learner]:
        """A learner who opens a file, in a tab of their own and without a network."""
        tab = browser.new_context(offline=True, **context)
        learner = cls(tab.new_page(), file)
        learner.open(hash)
        yield learner
        tab.close()

    def _note_message(self, message: ConsoleMessage) -> None:
        self.complaints.append(message.text)

    def _note_error(self, error: Exception) -> None:
        self.complaints.append(str(error))

    def _note_request(self, request: Request) -> None:
        if not request.url.startswith("data:"):
            self.requests.append(request.url.split("#")[0])

    def open(self, hash: str = "") -> None:
        """Open the file, at a question if one is named; what the tab remembers stays."""
        self.page.goto("about:blank")
        self.page.goto(self.file.as_uri() + (f"#{hash}" if hash else ""))

    def ask(self, name: str) -> None:
        """Go to a question as if it had never been asked: coming from another one, it is a run of its own."""
        for hash in ("cities" if name == "aswan" else "aswan", name):
            self.page.goto(f"{self.file.as_uri()}#{hash}")
            self.settle()

    def settle(self) -> None:
        """Let the page do what it has put off."""
        self.page.evaluate("new Promise(done => setTimeout(done))")

    def press(self, *keys: str) -> None:
        """Press keys one after the other."""
        for key in keys:
            self.page.keyboard.press(key)

    def type(self, text: str) -> None:
        """Type letters."""
        self.page.keyboard.type(text)

    def tab_to(self, selector: str) -> None:
        """Press Tab until something is in focus; it can be reached, or this fails."""
        for _ in range(60):
            if self.page.evaluate("selector => document.activeElement.matches(selector)", selector):
                return
            self.page.keyboard.press("Tab")
        raise AssertionError(f"no way by Tab to {selector}")

    def tap(self, text: str) -> None:
        """Go by Tab to a button in the question that says this, and press it."""
        for _ in range(60):
            if self.page.evaluate(_IS_BUTTON, text):
                self.press("Space")
                return
            self.press("Tab")
        raise AssertionError(f"no way by Tab to {text}")

    def choose(self, text: str, group: str = "#question") -> None:
        """Go by Tab to radio buttons, and by arrow to the one that says this."""
        self.tab_to(f"{group} [role=radio]")
        self.press("Space")
        for _ in range(10):
            if self.page.evaluate(_IS_BUTTON, text):
                return
            self.press("ArrowDown")
        raise AssertionError(f"no way by arrow to {text}")

    def write(self, selector: str, text: str) -> None:
        """Go by Tab to a field and type."""
        self.tab_to(selector)
        self.type(text)

    def push(self, selector: str) -> None:
        """Go to a button by Tab and press it."""
        self.tab_to(selector)
        self.press("Enter")
        self.settle()

    @property
    def status(self) -> str:
        """What the page says of the answer, in the language that is seen."""
        return self.page.inner_text("#status")

    @property
    def result(self) -> str:
        """The result of the question in the page, in one word of the page's own."""
        return self.page.get_attribute("#question article", "data-result") or ""

    @property
    def asked(self) -> str:
        """The id of the question in the page."""
        return self.page.get_attribute("#question article", "data-id") or ""


def answer_anything(page: Page, text: str = "Pariz") -> None:
    """Answer the question somehow by mouse, so that several things are picked, and have it judged."""
    for button in page.locator("#question .ask button:not(.left-entry):visible").all()[:3]:
        button.click()
    for field in page.locator("#question :is(input, textarea):visible").all():
        field.fill(text)
    page.click("#check:visible, #reveal:visible")
    assert page.locator("#check:visible, #reveal:visible").count() == 0
