"""`quizgen coverage`: what of the sources' texts some question asks for."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from axe_playwright_python.base import AXE_SCRIPT

from tests.chromium import chromium
from tests.coverage.banks import VIETNAMESE, write

from ..conftest import Golden
from .conftest import Run

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page


@pytest.mark.parametrize("ui", ["en", "vi"])
def test_people_read_a_table_and_what_is_missing(run: Run, desk: Path, golden: Golden, ui: str) -> None:
    write(desk, ui)
    ran = run("coverage", "bridge.yaml", "--ui", ui)
    assert (ran.code, ran.err) == (0, "")
    golden(f"coverage/bridge.{ui}.txt", ran.out)


def test_programs_read_json_with_places_from_one(run: Run, desk: Path) -> None:
    write(desk)
    (bank,) = json.loads(run("coverage", "bridge.yaml", "--format", "json").out)["banks"]
    (source,) = bank["sources"]
    (figure,) = [one for one in source["paragraphs"][0]["mentions"] if one["text"] == "1.250"]
    assert (figure["kind"], figure["state"], figure["items"]) == ("figure", "asked", ["length"])
    assert (figure["line"], figure["column"], figure["end_column"]) == (1, 18, 23)
    assert VIETNAMESE.splitlines()[0][17:22] == "1.250"
    assert source["paragraphs"][1]["line"] == 3
    assert source["paragraphs"][0]["questions"][0] == {"item": "length", "path": "bridge.yaml", "line": 24}
    assert source["unused"] == ["Bến Thủy"]
    assert sum(source["kinds"][kind]["missing"] for kind in source["kinds"]) == source["missing"] == bank["missing"]


@pytest.mark.parametrize(("wanted", "code"), [(0, 0), (38, 0), (39, 1), (100, 1)])
def test_a_share_below_the_one_wanted_fails(run: Run, desk: Path, wanted: int, code: int) -> None:
    write(desk)
    ran = run("coverage", "bridge.yaml", "--fail-under", wanted)
    assert ran.code == code
    assert (f"less than {wanted}%" in ran.err) == bool(code)


def test_texts_are_looked_for_in_the_folder_that_is_named(run: Run, desk: Path) -> None:
    write(desk)
    (desk / "elsewhere").mkdir()
    (desk / "bridge.vi.txt").rename(desk / "elsewhere" / "bridge.vi.txt")
    assert "bridge, article: " in run("coverage", "bridge.yaml", "--texts", "elsewhere").out


def test_a_missing_text_is_told_and_fails_only_where_a_share_is_wanted(run: Run, desk: Path) -> None:
    write(desk)
    (desk / "bridge.vi.txt").unlink()
    ran = run("coverage", "bridge.yaml")
    assert (ran.code, "the text of `article` is not at hand" in ran.out) == (0, True)
    ran = run("coverage", "bridge.yaml", "--fail-under", "1")
    assert (ran.code, "nothing could be measured" in ran.err) == (1, True)


def test_a_page_with_the_text_is_written_only_where_it_is_said(run: Run, desk: Path) -> None:
    write(desk)
    before = sorted(desk.iterdir())
    ran = run("coverage", "bridge.yaml", "--format", "html")
    assert (ran.code, "--out" in ran.err, sorted(desk.iterdir())) == (2, True, before)
    assert run("coverage", "bridge.yaml", "--format", "html", "--out", ".").code == 2
    assert run("coverage", "bridge.yaml", "--format", "html", "--out", "new/page.html").code == 0
    assert sorted(path.name for path in desk.rglob("*.html")) == ["page.html"]


def test_a_bank_with_errors_is_told_and_measured_as_far_as_it_was_read(run: Run, desk: Path) -> None:
    write(desk, **{"type: date": "type: dat"})
    ran = run("coverage", "bridge.yaml")
    assert (ran.code, "error" in ran.err, "bridge, article: " in ran.out) == (1, True, True)


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with chromium() as started:
        yield started


HOSTILE = (
    'On 5 May 2024 <script>alert("x")</script> &amp; <img src=x onerror=alert(1)> \u202eevil\u202c '
    "Bob Stone & Co met.\n"
)


@pytest.fixture
def page(run: Run, desk: Path, browser: Browser) -> Iterator[Page]:
    """The page of the Vietnamese text, with a hostile paragraph behind it, as a phone shows it."""
    write(desk)
    with (desk / "bridge.vi.txt").open("a", encoding="utf-8") as file:
        file.write(HOSTILE)
    assert run("coverage", "bridge.yaml", "--format", "html", "--out", "page.html", "--editor", "vscode").code == 0
    context = browser.new_context(viewport={"width": 390, "height": 800})
    shown = context.new_page()
    shown.goto((desk / "page.html").as_uri())
    yield shown
    context.close()


@pytest.mark.browser
def test_the_page_shows_the_text_marked_and_its_questions_beside_it(page: Page, desk: Path) -> None:
    def marks(state: str) -> list[str]:
        texts = page.locator(f".row mark.{state}")
        return [text.split(" (")[0] for text in texts.all_text_contents()]

    assert {"1.250", "2/9/2024", "Trần Thị Hoa"} <= set(marks("asked"))
    assert "Nghệ An" in marks("missing")
    assert marks("excluded") == ["Văn Minh"]
    first = page.locator(".row").first
    assert first.locator("li a").all_text_contents() == ["length", "opened"]
    assert first.locator("li a").first.get_attribute("href") == f"vscode://file{desk}/bridge.yaml:24:9"
    assert first.locator(".where").first.text_content() == "bridge.yaml:24"


@pytest.mark.browser
def test_nothing_in_a_text_is_obeyed_and_nothing_is_too_wide(page: Page) -> None:
    assert page.locator(".row").last.locator("script, img").count() == 0
    assert '<script>alert("x")</script> &amp; <img' in (page.locator(".row").last.text_content() or "")
    assert "\u202e" not in page.content()
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")


@pytest.mark.browser
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_nothing_by_day_and_night(page: Page, scheme: str) -> None:
    page.emulate_media(color_scheme="dark" if scheme == "dark" else "light")
    page.evaluate(AXE_SCRIPT)
    found = page.evaluate("axe.run().then(all => all.violations.map(one => one.id + ': ' + one.nodes[0].html))")
    assert found == []


@pytest.mark.browser
def test_what_is_missing_is_a_way_to_its_place(page: Page) -> None:
    link = page.locator(".list a", has_text="Nghệ An")
    target = page.locator(link.get_attribute("href") or "")
    assert (target.text_content() or "").startswith("Nghệ An")
