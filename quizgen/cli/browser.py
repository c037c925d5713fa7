"""Printing pages to PDF with the browser that is installed: Chromium, Chrome or Edge, without a window."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory, gettempdir

from quizgen.say import Say, same

NO_BROWSER = Say(
    en="--pdf needs Chromium, Chrome or Edge, and none was found. Without --pdf the pages are written as HTML, which "
    "every browser prints.",
    vi="--pdf cần Chromium, Chrome hoặc Edge, nhưng máy này không có. Bỏ --pdf thì đề vẫn được ghi ra tệp HTML, mở "
    "bằng trình duyệt nào cũng in được.",
)
NOT_PRINTED = Say(
    en="{browser} could not print {name} ({why}); nothing was written. Without --pdf the pages are written as HTML.",
    vi="{browser} không in được {name} ({why}); chưa ghi tệp nào. Bỏ --pdf thì đề vẫn được ghi ra tệp HTML.",
)
_TOO_SLOW = Say(en="it took more than {seconds} seconds", vi="quá {seconds} giây")
_FAILED = Say(en="exit code {code}", vi="mã thoát {code}")

PATIENCE = 120
"""Seconds for one page."""

_LONGEST = 60
"""Bytes of a path that leave room for Chromium's own names behind it."""

_COMMANDS = (
    "chromium",
    "chromium-browser",
    "google-chrome",
    "google-chrome-stable",
    "chrome",
    "microsoft-edge",
    "msedge",
)
_PLACES = {
    "darwin": (
        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
        "/Applications/Chromium.app/Contents/MacOS/Chromium",
        "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
    ),
    "win32": (
        "Google/Chrome/Application/chrome.exe",
        "Chromium/Application/chrome.exe",
        "Microsoft/Edge/Application/msedge.exe",
    ),
}
_PROGRAM_FOLDERS = ("PROGRAMFILES", "PROGRAMFILES(X86)", "LOCALAPPDATA")
_FLAGS = (
    "--headless",
    "--disable-gpu",
    "--disable-extensions",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--no-first-run",
    "--no-default-browser-check",
    "--no-pdf-header-footer",
    "--export-tagged-pdf",
    "--generate-pdf-document-outline",
)


class NotPrinted(Exception):
    """A page that the browser could not print, and why."""

    def __init__(self, why: Say) -> None:
        super().__init__(why.en)
        self.why = why


def find_browser() -> str | None:
    """The command of a browser that prints without a window; None if there is none."""
    found = filter(None, map(shutil.which, _COMMANDS))
    return next(found, None) or next((str(path) for path in _places() if path.is_file()), None)


def _places() -> Iterator[Path]:
    """Where a browser stands that is not among the commands."""
    for place in _PLACES.get(sys.platform, ()):
        if sys.platform == "win32":
            yield from (Path(os.environ[name], place) for name in _PROGRAM_FOLDERS if name in os.environ)
        else:
            yield Path(place)


def print_pdf(browser: str, page: bytes, patience: float = PATIENCE) -> bytes:
    """The page as a tagged PDF; `NotPrinted` where the browser fails or takes longer than `patience` seconds.

    The browser has a profile of its own, which goes when it has printed.
    """
    with TemporaryDirectory(prefix="quizgen-", ignore_cleanup_errors=True) as folder:
        html, pdf = Path(folder, "page.html"), Path(folder, "page.pdf")
        html.write_bytes(page)
        profile = f"--user-data-dir={Path(folder, 'profile')}"
        command = [browser, *_FLAGS, *_unboxed(), profile, f"--print-to-pdf={pdf}", html.as_uri()]
        _run(command, patience)
        printed = pdf.read_bytes() if pdf.is_file() else b""
    if not printed.startswith(b"%PDF"):
        raise NotPrinted(_FAILED.filled(code=0))
    return printed


def _unboxed() -> tuple[str, ...]:
    """Chromium's sandbox does not work for root, as in containers."""
    return ("--no-sandbox",) if hasattr(os, "geteuid") and os.geteuid() == 0 else ()


def _environment() -> dict[str, str]:
    """Ours, with a short way to temporary files: Chromium puts a socket there, and a socket's path has 107 bytes."""
    long = sys.platform != "win32" and len(gettempdir().encode()) > _LONGEST and Path("/tmp").is_dir()
    return {**os.environ, "TMPDIR": "/tmp"} if long else {**os.environ}


def _run(command: list[str], patience: float) -> None:
    """Run a command to its end; one that is too slow, or no longer wanted, goes with all that it started."""
    quiet = subprocess.DEVNULL
    try:
        process = subprocess.Popen(
            command, stdin=quiet, stdout=quiet, stderr=quiet, start_new_session=True, env=_environment()
        )
    except OSError as error:
        raise NotPrinted(same(error.strerror or type(error).__name__)) from None
    try:
        code = process.wait(patience)
    except subprocess.TimeoutExpired:
        raise NotPrinted(_TOO_SLOW.filled(seconds=f"{patience:g}")) from None
    finally:
        _end(process)
    if code:
        raise NotPrinted(_FAILED.filled(code=code))


def _end(process: subprocess.Popen[bytes]) -> None:
    """End a process that is still running, and where the system has groups of processes its whole group."""
    if process.poll() is None:
        if sys.platform != "win32":
            os.killpg(process.pid, signal.SIGKILL)
        process.kill()
        process.wait()
