"""The script that a user would write without quizgen: PyYAML, genanki and Jinja2 as their manuals show them.

    python benchmarks/naive.py FOLDER OUT [--c-loader]

For every bank of a folder and each of its two languages: one Anki package with a front-and-back note for each
question, and one HTML quiz. Nothing is checked, no type has a card or a layout of its own, no key is printed.
"""

import argparse
import html
import re
import zlib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import genanki
import jinja2
import yaml

LANGUAGES = ("vi", "en")
GAP = re.compile(r"\{\{.*?\}\}")

BASIC = genanki.Model(
    1607392319,
    "Question",
    fields=[{"name": "Front"}, {"name": "Back"}],
    templates=[
        {
            "name": "Card 1",
            "qfmt": "{{Front}}",
            "afmt": '{{FrontSide}}<hr id="answer">{{Back}}',
        }
    ],
)

QUIZ = jinja2.Environment(autoescape=True).from_string("""<!DOCTYPE html>
<html lang="{{ language }}">
<head><meta charset="utf-8"><title>{{ title }}</title></head>
<body>
<h1>{{ title }}</h1>
<ol>
{% for question in questions %}
<li>
<p>{{ question.front }}</p>
{% if question.options %}
<ul>
{% for option in question.options %}
<li>{{ option }}</li>
{% endfor %}
</ul>
{% endif %}
</li>
{% endfor %}
</ol>
</body>
</html>
""")


def said(value: Any, language: str) -> str:
    """Give what a value says in a language; a mapping of several texts is read one after the other."""
    if not isinstance(value, dict):
        return str(value)
    if language in value:
        return str(value[language])
    return " – ".join(said(part, language) for part in value.values())


def all_said(question: dict[str, Any], keys: tuple[str, ...], language: str) -> list[str]:
    """Give what stands under some keys of a question, be it one text or a list of them."""
    found: list[str] = []
    for key in keys:
        value = question.get(key, [])
        found += [said(part, language) for part in (value if isinstance(value, list) else [value])]
    return found


def simple(question: dict[str, Any], language: str) -> dict[str, Any]:
    """Take a question of any type and give its front, options and back in one language."""
    front = all_said(question, ("stem", "text", "front"), language)[0]
    options: list[str] = []
    if "distractors" in question and "pairs" not in question:
        options = all_said(question, ("answer", "answers", "distractors"), language)
    return {
        "front": GAP.sub("____", front),
        "options": sorted(options) + all_said(question, ("statements",), language),
        "back": all_said(question, ("answer", "answers", "text", "items", "pairs", "rubric", "back"), language),
        "explanation": said(question.get("explanation", ""), language),
        "tags": question.get("tags", []),
    }


def note(question: dict[str, Any]) -> genanki.Note:
    """Take a simple question and give its note."""
    front = html.escape(question["front"]) + "".join(f"<br>{html.escape(text)}" for text in question["options"])
    back = "<br>".join(html.escape(text) for text in [*question["back"], question["explanation"]])
    return genanki.Note(model=BASIC, fields=[front, back], tags=question["tags"])


def write_edition(name: str, title: str, questions: list[dict[str, Any]], language: str, out: Path) -> None:
    """Write the package and the quiz of a bank in one language."""
    simple_questions = [simple(question, language) for question in questions]
    deck = genanki.Deck(zlib.crc32(f"{name}-{language}".encode()), title)
    for question in simple_questions:
        deck.add_note(note(question))
    genanki.Package(deck).write_to_file(str(out / f"{name}.{language}.apkg"))
    page = QUIZ.render(title=title, language=language, questions=simple_questions)
    (out / f"{name}.{language}.quiz.html").write_text(page, encoding="utf-8")


def read(path: Path, loader: Any) -> Any:
    """Load a YAML file as PyYAML reads it."""
    with path.open(encoding="utf-8") as handle:
        return yaml.load(handle, Loader=loader)


def banks(folder: Path, loader: Any) -> Iterator[dict[str, Any]]:
    """Give the banks of a folder: each file one, or all files together where there is a `bank.yaml`."""
    paths = sorted(folder.rglob("*.yaml"))
    head = folder / "bank.yaml"
    if head not in paths:
        yield from (read(path, loader) for path in paths)
        return
    bank = read(head, loader)
    for path in paths:
        if path != head:
            bank["questions"] += read(path, loader)
    yield bank


def main() -> None:
    """Read the command line and write every edition of every bank."""
    parser = argparse.ArgumentParser(description="What a user would write with PyYAML, genanki and Jinja2.")
    parser.add_argument("folder", type=Path, metavar="FOLDER")
    parser.add_argument("out", type=Path, metavar="OUT")
    parser.add_argument("--c-loader", action="store_true", help="load with CSafeLoader, not as safe_load does")
    options = parser.parse_args()
    options.out.mkdir(parents=True, exist_ok=True)
    loader = yaml.CSafeLoader if options.c_loader else yaml.SafeLoader
    for bank in banks(options.folder, loader):
        for language in LANGUAGES:
            title = said(bank["title"], language)
            write_edition(bank["id"], title, bank["questions"], language, options.out)


if __name__ == "__main__":
    main()
