"""In which language the command line speaks, decided once and before anything is said.

`--ui` anywhere on the command line, else `ui:` in the nearest `quizgen.yaml` upwards, else the locale. The
setting is read by its line here, since no help page should cost a YAML parser; `quizgen.settings` reads the
file properly.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Mapping, Sequence
from itertools import pairwise
from pathlib import Path

from quizgen.say import Ui

_SETTING = re.compile(r"""^ui:[ \t]*["']?(en|vi)["']?[ \t]*(?:#.*)?$""", re.MULTILINE)
_LOCALE_VARIABLES = ("LC_ALL", "LC_MESSAGES", "LANG")
_WINDOWS_VIETNAMESE = 0x2A  # https://learn.microsoft.com/windows/win32/intl/language-identifier-constants-and-strings


def decide_language(arguments: Sequence[str], environment: Mapping[str, str]) -> Ui:
    """The language of messages for this run."""
    return _asked(arguments) or _set() or _of_locale(environment)


def _asked(arguments: Sequence[str]) -> Ui | None:
    words = list(arguments[: arguments.index("--")] if "--" in arguments else arguments)
    after = [following for word, following in pairwise(words) if word == "--ui"]
    joined = [word.removeprefix("--ui=") for word in words if word.startswith("--ui=")]
    return _ui((after + joined or [""])[-1])


def _set() -> Ui | None:
    try:
        here = Path.cwd()
        nearest = next(path for folder in (here, *here.parents) if (path := folder / "quizgen.yaml").is_file())
        found = _SETTING.search(nearest.read_text("utf-8-sig", "replace"))
    except (OSError, StopIteration):
        return None
    return _ui(found[1]) if found else None


def _of_locale(environment: Mapping[str, str]) -> Ui:
    named = next((environment[name] for name in _LOCALE_VARIABLES if environment.get(name)), "")
    if sys.platform == "win32" and not named:
        import ctypes

        return "vi" if ctypes.windll.kernel32.GetUserDefaultUILanguage() & 0x3FF == _WINDOWS_VIETNAMESE else "en"
    return "vi" if re.match(r"vi(?![a-z])", named, re.IGNORECASE) else "en"


def _ui(word: str) -> Ui | None:
    return "vi" if word == "vi" else "en" if word == "en" else None
