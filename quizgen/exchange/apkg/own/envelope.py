"""What our notes say besides the question: tags, difficulty, pictures and sounds."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from html import unescape

from quizgen.deck.identity import WITHDRAWN
from quizgen.exchange.apkg.items import Value, Wording
from quizgen.exchange.apkg.media import MediaFolder, Medium
from quizgen.exchange.apkg.own.fields import plain
from quizgen.exchange.apkg.runs_to_markdown import write_markdown
from quizgen.prose import Run

_DIFFICULTY = "difficulty::"
_CREDIT = r'(?:<div class="credit">(?P<credit>.*?)</div>)?'
_SHOWN: Mapping[Medium, re.Pattern[str]] = {
    "image": re.compile(rf'<img src="(?P<file>[^"]*)" alt="(?P<alt>[^"]*)">{_CREDIT}', re.DOTALL),
    "audio": re.compile(
        rf'<span(?: role="group" aria-label="(?P<alt>[^"]*)")?>\[sound:(?P<file>[^\]]*)\]</span>{_CREDIT}',
        re.DOTALL,
    ),
}


def difficulty_and_tags(tags: Sequence[str]) -> dict[str, Value]:
    """The tags of a note without the bank's root, and its difficulty."""
    bare = [tag.partition("::")[2] for tag in tags if "::" in tag]
    own = [tag for tag in bare if not tag.startswith(_DIFFICULTY) and tag != WITHDRAWN]
    difficulty = next((tag.removeprefix(_DIFFICULTY) for tag in bare if tag.startswith(_DIFFICULTY)), "")
    found: dict[str, Value] = {"tags": own} if own else {}
    return found | ({"difficulty": difficulty} if difficulty in ("easy", "medium", "hard") else {})


def read_media(shown: Mapping[str, str], media: MediaFolder) -> dict[str, Value]:
    """The image and the sound of a question, in all of its languages."""
    found: dict[str, Value] = {}
    for kind, pattern in _SHOWN.items():
        matches = {tag: match for tag, html in shown.items() if (match := pattern.search(html))}
        if len(matches) < len(shown):
            continue
        path = media.take(kind, unescape(next(iter(matches.values()))["file"]))
        if path:
            said = {key: _said(matches, key) for key in ("alt", "credit")}
            found[kind] = {"file": path, **{key: text for key, text in said.items() if text}}
    return found


def _said(matches: Mapping[str, re.Match[str]], key: str) -> Wording | None:
    texts = {tag: write_markdown([Run(plain(match[key] or ""))]).text for tag, match in matches.items()}
    return Wording(texts) if all(texts.values()) else None
