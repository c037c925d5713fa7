"""Whatever a teacher types stays text, in every place of every block, before and after answers, in a real browser."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from quizgen.editions import Edition
from quizgen.practice import render_practice
from quizgen.prose import Prose, Run
from tests.deck.editions import hostile
from tests.practice.learner import Learner, answer_anything

if TYPE_CHECKING:
    from playwright.sync_api import Browser

pytestmark = pytest.mark.browser

MORE = (
    "</script><script>alert(2)</script> ]]> <!-- <svg onload=alert(3)> \u2028\u2029 \u202e {{ x }} ${y} `z` \x80 \ue000"
)


def hostile_page(folder: Path) -> Edition:
    """Every block with hostile texts, and more of them in a second language."""
    first = hostile(folder)
    second = replace(first, title=MORE, author=MORE, references=(MORE,))
    other = Prose((Run(MORE),))
    items = tuple(
        replace(
            item,
            stem=item.stem and item.stem.beside(other, "vi"),
            explanation=item.explanation and item.explanation.beside(other, "vi"),
            sources=tuple(source.beside(other, "vi") for source in item.sources),
        )
        for item in first.items
    )
    head = replace(second, language="vi")
    return replace(first, items=items, language="en+vi", second=head)


def test_hostile_text_stays_text(browser: Browser, tmp_path: Path) -> None:
    file = tmp_path / "hostile.html"
    file.write_bytes(render_practice(hostile_page(tmp_path)).data)
    with Learner.at(browser, file) as learner:
        page = learner.page
        page.on("dialog", lambda dialog: pytest.fail(f"a script of the text's ran: {dialog.message}"))
        page.click("#begin")
        for number in range(10):
            if number == 5:
                page.click("#switch")
            answer_anything(page, "<b>x</b>")
            page.click("#next:visible, #finish:visible")
            learner.settle()
        page.emulate_media(media="print")
        page.pdf()
        assert page.locator("#result:visible").count() == 1
        foreign = "script:not([type]), script[src], svg, [onerror], [onload], anki-mathjax, [src]:not([src^='data:'])"
        assert page.locator(foreign).count() == 1  # the page's own script
        assert "<img src=x onerror=alert(1)>" in (page.locator(".answered li").first.text_content() or "")
        assert learner.complaints == []
        assert set(learner.requests) == {file.as_uri()}
