"""Who is given the preview, and who is not."""

from __future__ import annotations

from http.client import HTTPConnection
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from quizgen.preview.editors import editor_address
from quizgen.preview.server import Preview
from quizgen.source import Source

from .conftest import TOKEN

if TYPE_CHECKING:
    from playwright.sync_api import Browser


def ask(preview: Preview, path: str, method: str = "GET", **headers: str) -> tuple[int, bytes]:
    """The status and the body of an answer; headers by their names with `_` for `-`."""
    port = preview.server_address[1]
    connection = HTTPConnection("127.0.0.1", port, timeout=10)
    sent = {"Host": f"127.0.0.1:{port}"} | {name.replace("_", "-"): value for name, value in headers.items()}
    connection.request(method, path, headers=sent)
    answer = connection.getresponse()
    found = answer.status, answer.read()
    connection.close()
    return found


def test_it_listens_on_the_loopback_alone(preview: Preview) -> None:
    assert preview.server_address[0] == "127.0.0.1"


def test_without_the_secret_there_is_nothing(preview: Preview) -> None:
    for path in ("/", "/state", "/wrong/", "/wrong/state", f"/{TOKEN}x/", f"/x/{TOKEN}/"):
        status, body = ask(preview, path)
        assert status in {403, 404}, path
        assert b"rivers" not in body
        assert TOKEN.encode() not in body


def test_another_site_is_turned_away_even_with_the_secret(preview: Preview) -> None:
    path = f"/{TOKEN}/state"
    assert ask(preview, path)[0] == 200
    assert ask(preview, path, Host="evil.example")[0] == 403
    assert ask(preview, path, Host="evil.example:80")[0] == 403
    assert ask(preview, path, Origin="https://evil.example")[0] == 403
    assert ask(preview, path, Origin="null")[0] == 403
    assert ask(preview, path, Sec_Fetch_Site="cross-site")[0] == 403
    assert ask(preview, path, Sec_Fetch_Site="same-site")[0] == 403


@pytest.mark.parametrize("method", ["POST", "PUT", "DELETE", "PATCH", "OPTIONS", "TRACE"])
def test_there_is_nothing_but_reading(preview: Preview, method: str) -> None:
    assert ask(preview, f"/{TOKEN}/state", method)[0] == 501


@pytest.mark.parametrize(
    "path",
    [
        "../rivers.yaml",
        "..%2f..%2fetc%2fpasswd",
        "%2fetc%2fpasswd",
        "a/vi/anki/..%2f..%2frivers.yaml",
        "x",
        "a/b/c/d/e",
    ],
)
def test_no_file_is_read_by_the_name_in_an_address(preview: Preview, path: str) -> None:
    assert ask(preview, f"/{TOKEN}/{path}")[0] == 404
    bank = next(iter(preview.scene.shots)).replace("/", "%2F")
    assert ask(preview, f"/{TOKEN}/{bank}/vi/anki/{path}")[0] == 404


@pytest.mark.browser
def test_a_hostile_page_in_another_tab_gets_nothing(browser: Browser, preview: Preview) -> None:
    context = browser.new_context()
    page = context.new_page()
    page.route("http://evil.example/", lambda route: route.fulfill(body="<!doctype html>", content_type="text/html"))
    page.goto("http://evil.example/")
    script = """async (address) => {
        const got = [];
        for (const mode of ["cors", "no-cors"]) {
            try {
                got.push((await (await fetch(address + "state", { mode })).text()).length);
            } catch (error) {
                got.push(0);
            }
        }
        const frame = document.createElement("iframe");
        frame.src = address;
        document.body.append(frame);
        await new Promise((done) => { frame.onload = done; setTimeout(done, 2000); });
        try { got.push(frame.contentDocument.body.textContent.length); } catch (error) { got.push(0); }
        return got;
    }"""
    assert page.evaluate(script, preview.address) == [0, 0, 0]
    context.close()


def test_an_editor_is_named_or_described(tmp_path: Path) -> None:
    place = Source("x.yaml", "a\nbé: 1\n", tmp_path / "bài 1.yaml").place(5)
    folder = tmp_path.as_posix()
    assert editor_address("vscode", place) == f"vscode://file{folder}/b%C3%A0i%201.yaml:2:4"
    assert editor_address("myed://{path}#{line}", place) == f"myed://{folder}/b%C3%A0i%201.yaml#2"
    assert editor_address("", place) == ""
