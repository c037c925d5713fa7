"""The reference pages and the committed schema, written from the code: `python -m quizgen.manual [--check]`.

What a page says stands where it is meant: a command's help at the command, a question type's page in its file, a
key's purpose at the key, a rule's reason at the rule. This file only lays it out, in each language of messages.
"""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Iterator, Mapping, Sequence
from contextlib import redirect_stdout
from io import StringIO
from pathlib import Path
from string import Formatter
from typing import Any, NamedTuple

from quizgen.blueprint import BlueprintFields
from quizgen.cli import main as quizgen
from quizgen.cli.app import command_modules
from quizgen.diagnostics import SEVERITY_SAY, Rule
from quizgen.fields import Field, fields_of
from quizgen.fields import scalars as scalar_shapes
from quizgen.fields import texts as text_shapes
from quizgen.kinds import KindFile, kind, kind_names
from quizgen.load import HEAD_FIELDS
from quizgen.load.item import ItemFields
from quizgen.reports.visible import visible_lines
from quizgen.rulebook import all_rules
from quizgen.say import UI_LANGUAGES, Say, Ui, same
from quizgen.schema import bank_schema
from quizgen.settings import SETTINGS_FILE, Settings

ROOT = Path(__file__).parents[1]
SCHEMA_FILE = Path("quizgen/bank.schema.json")
REFERENCE = Path("docs/reference")
_HELP_WIDTH = "100"
_LONGEST_LINE, _SHOWN = 1000, 80
_NAMED_SHAPES = (
    text_shapes.TEXT,
    text_shapes.OPTION,
    scalar_shapes.DATE,
    scalar_shapes.NUMBER,
    scalar_shapes.POINTS,
    scalar_shapes.JUDGEMENT,
)
_GENERATED = Say(
    "<!-- Written by `python -m quizgen.manual` from the code; changes belong there. -->",
    "<!-- Do `python -m quizgen.manual` viết từ mã nguồn; muốn sửa, hãy sửa ở đó. -->",
)
_KEY, _VALUE, _ABOUT = Say("key", "khóa"), Say("what stands there", "giá trị"), Say("what it is for", "ý nghĩa")
_BOLD_IS_REQUIRED = Say(
    "Keys in bold must be there. `pairs › left` is the key `left` inside `pairs`.",
    "Khóa in đậm là bắt buộc. `pairs › left` là khóa `left` nằm trong `pairs`.",
)


def pages() -> dict[Path, str]:
    """Every generated file by its path from the checkout, and the text that belongs there."""
    found = {SCHEMA_FILE: json.dumps(bank_schema(), indent=1, ensure_ascii=False) + "\n"}
    makers = {"commands": _commands, "question-types": _question_types, "bank": _bank, "checks": _checks}
    for name, make in makers.items():
        for ui in UI_LANGUAGES:
            lines = [_GENERATED.text(ui), "", *make(ui)]
            found[REFERENCE / f"{name}.{ui}.md"] = "\n".join(lines).rstrip("\n") + "\n"
    return found


def main(arguments: Sequence[str]) -> int:
    """Write what is stale, or with `--check` only name it; the exit code."""
    if not (ROOT / "pyproject.toml").is_file():
        print("quizgen.manual: this needs the checkout, not an installed quizgen", file=sys.stderr)
        return 2
    stale = [(ROOT / path, text) for path, text in pages().items() if _standing(ROOT / path) != text]
    check = "--check" in arguments
    for path, text in stale:
        if not check:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8", newline="\n")
        print(f"{path.relative_to(ROOT)}: {'stale; python -m quizgen.manual writes it' if check else 'written'}")
    return 1 if check and stale else 0


def _standing(path: Path) -> str:
    return path.read_text(encoding="utf-8") if path.is_file() else ""


# Commands


def _commands(ui: Ui) -> Iterator[str]:
    """Every help page."""
    yield from _title(Say("Commands", "Các lệnh"), "commands", ui)
    yield Say(
        "What `quizgen --help` and `quizgen COMMAND --help` print. Exit codes: 0 all is well, 1 a bank has errors "
        "(or what `--fail-on` or `--frozen` asks for does not hold), 2 the command line is wrong or quizgen itself "
        "has failed.",
        "Những gì `quizgen --help` và `quizgen LỆNH --help` in ra. Mã thoát: 0 là ổn, 1 là ngân hàng câu hỏi có lỗi "
        "(hoặc không đạt điều mà `--fail-on`, `--frozen` yêu cầu), 2 là gõ sai lệnh hoặc chính quizgen gặp sự cố.",
    ).text(ui)
    for name in ("", *(name for name, _ in command_modules())):
        words = ["quizgen", *name.split()]
        yield from ("", f"## {' '.join(words)}", "", *_fenced("text", _help_page(name, ui)))


def _help_page(name: str, ui: Ui) -> str:
    """What `quizgen NAME --help` prints in a terminal of a set width."""
    columns, printed = os.environ.get("COLUMNS"), StringIO()
    os.environ["COLUMNS"] = _HELP_WIDTH
    try:
        with redirect_stdout(printed):
            quizgen([*name.split(), "--help", "--ui", ui] if name else ["--ui", ui, "--help"])
    finally:
        del os.environ["COLUMNS"]
        if columns is not None:
            os.environ["COLUMNS"] = columns
    return printed.getvalue()


# Question types


def _question_types(ui: Ui) -> Iterator[str]:
    """A page of the manual for every question type."""
    found = [kind(name) for name in kind_names()]
    yield from _title(Say("Question types", "Các loại câu hỏi"), "question-types", ui)
    yield Say(
        "Each type with its own keys and an example; the keys that every question has stand in [The bank]({bank}).",
        "Mỗi loại kèm các khóa riêng và một ví dụ; các khóa chung của mọi câu hỏi nằm ở trang "
        "[Ngân hàng câu hỏi]({bank}).",
    ).fill(ui, bank=f"bank.{ui}.md")
    yield _BOLD_IS_REQUIRED.text(ui)
    yield ""
    head = (same("`type`"), Say("what it is", "tên gọi"))
    yield from _table(head, ((f"[`{one.name}`](#{one.name})", one.title.text(ui)) for one in found), ui)
    for one in found:
        yield from _question_type(one, ui)


def _question_type(found: KindFile, ui: Ui) -> Iterator[str]:
    manual = found.manual_vi if ui == "vi" else found.manual
    title = found.title.text(ui)
    yield from ("", f"## {found.name}", "", f"**{title[0].upper()}{title[1:]}.** {manual.rstrip()}", "")
    yield from _keys(fields_of(found.cls), ui)
    yield from ("", *_fenced("yaml", found.example))


# The bank

_EDITIONS = Say(
    "Each element of `languages` is compiled into a deck and a paper of its own, and every text must exist in every "
    "language that is named there. A pair such as `vi+en` is an edition in two languages: the first one leads, the "
    "second one is shown on tap on cards, and stands small beneath the first one on paper; what is the same in both is "
    "said once. `languages: [vi, en, vi+en]` makes three decks. With `--lang vi+en`, `quizgen build` makes a pair "
    "that is not listed, for example for one paper; list it as soon as learners have its deck, so that it is kept up.",
    "Mỗi mục của `languages` tạo một bộ thẻ và một đề riêng; mọi văn bản phải có ở mọi ngôn ngữ được nêu ở đó. Một cặp "
    "như `vi+en` là ấn bản song ngữ: ngôn ngữ đứng trước là chính; trên thẻ, chạm vào nút thì ngôn ngữ thứ hai hiện "
    "ra; trên giấy, ngôn ngữ thứ hai in nhỏ bên dưới; chỗ nào hai ngôn ngữ giống nhau thì chỉ ghi một lần. "
    "`languages: [vi, en, vi+en]` tạo ba bộ thẻ. Với `--lang vi+en`, `quizgen build` tạo cả cặp không được liệt kê, "
    "chẳng hạn chỉ để in một đề; khi đã có người học bộ thẻ ấy thì hãy liệt kê để bộ thẻ luôn được cập nhật.",
)


def _bank(ui: Ui) -> Iterator[str]:
    """The keys of the head, of every question, of the settings, and of a blueprint."""
    yield from _title(Say("The bank", "Ngân hàng câu hỏi"), "bank", ui)
    yield Say(
        "A bank is one YAML file: a head, then its questions under `questions:`. A folder with a `bank.yaml` is one "
        "bank too: the other YAML files in it are lists of questions, taken in the order of their names. A text is "
        "written plainly (the same in every language) or as one line per language.",
        "Ngân hàng câu hỏi là một tệp YAML: phần đầu, rồi các câu hỏi dưới `questions:`. Thư mục có `bank.yaml` cũng "
        "là một ngân hàng: các tệp YAML khác trong đó là danh sách câu hỏi, xếp theo tên tệp. Mỗi văn bản viết "
        "trơn (giống nhau ở mọi ngôn ngữ) hoặc mỗi ngôn ngữ một dòng.",
    ).text(ui)
    yield _BOLD_IS_REQUIRED.text(ui)
    yield from ("", f"## {Say('The head', 'Phần đầu').text(ui)}", "", *_keys(HEAD_FIELDS, ui))
    yield from ("", f"## {Say('Editions', 'Ấn bản').text(ui)}", "", _EDITIONS.text(ui))
    own = Say(
        "To these come the keys of the question's type: [Question types]({types}).",
        "Ngoài ra là các khóa riêng của từng loại: [Các loại câu hỏi]({types}).",
    )
    yield from ("", f"## {Say('Every question', 'Mọi câu hỏi').text(ui)}", "")
    yield from (own.fill(ui, types=f"question-types.{ui}.md"), "", *_keys(fields_of(ItemFields), ui))
    settings = Say(
        "What you set once for all commands stands in `{file}`, the nearest one in the bank's folder or above it. "
        "Options on the command line win.",
        "Những gì đặt một lần cho mọi lệnh nằm trong `{file}`: tệp gần nhất, trong thư mục của ngân hàng hoặc các "
        "thư mục phía trên. Tùy chọn trên dòng lệnh được ưu tiên hơn.",
    )
    yield from ("", f"## {Say('Settings', 'Thiết lập').text(ui)}", "", settings.fill(ui, file=SETTINGS_FILE), "")
    yield from _keys(fields_of(Settings), ui)
    blueprint = Say(
        "What `quizgen paper --blueprint FILE` reads. Every line draws from what the lines before it have left over.",
        "Tệp mà `quizgen paper --blueprint FILE` đọc. Mỗi dòng rút từ những câu mà các dòng trước còn để lại.",
    )
    yield from ("", f"## {Say('A blueprint', 'Ma trận đề').text(ui)}", "", blueprint.text(ui), "")
    yield from _keys(fields_of(BlueprintFields), ui)


# Checks


def _checks(ui: Ui) -> Iterator[str]:
    """Every rule, with what `quizgen check --explain` says about it."""
    rules = all_rules().values()
    yield from _title(Say("Checks", "Các phép kiểm tra"), "checks", ui)
    yield Say(
        "What `quizgen check` finds. An error keeps a bank from being compiled; warnings and hints do not, and "
        "`ignore: [CODE]` in a question silences them. `…` stands for what is found in your file. "
        "`quizgen check --explain CODE` shows the same page in the terminal.",
        "Những gì `quizgen check` tìm ra. Lỗi khiến ngân hàng câu hỏi không được biên dịch; cảnh báo và gợi ý thì "
        "không, và có thể bỏ qua bằng `ignore: [MÃ]` trong câu hỏi. Dấu `…` thay cho nội dung trong tệp của bạn. "
        "`quizgen check --explain MÃ` cho xem trang tương tự ngay trong cửa sổ lệnh.",
    ).text(ui)
    yield ""
    head = (Say("code", "mã"), Say("name", "tên"), Say("severity", "mức"))
    yield from _table(head, (_row(rule, ui) for rule in rules), ui)
    for rule in rules:
        yield from _rule(rule, ui)


def _anchor(rule: Rule) -> str:
    return f"{rule.code.lower()}-{rule.name}"


def _row(rule: Rule, ui: Ui) -> tuple[str, ...]:
    return f"[{rule.code}](#{_anchor(rule)})", f"`{rule.name}`", SEVERITY_SAY[rule.severity].text(ui)


def _rule(rule: Rule, ui: Ui) -> Iterator[str]:
    """What is wrong, how to mend it, why it matters, a bad and a good example."""
    severity = SEVERITY_SAY[rule.severity].text(ui)
    yield from ("", f"## {rule.code} {rule.name}", "", f"**{severity}:** {_unfilled(rule.message.text(ui))}", "")
    parts = (
        (Say("How to mend it", "Cách sửa"), _unfilled(rule.help.text(ui))),
        (Say("Why it matters", "Vì sao"), rule.why.text(ui)),
        (Say("Literature", "Tài liệu"), rule.literature),
    )
    yield from (f"- {heading.text(ui)}: {text}" for heading, text in parts if text)
    bad = rule.bad if isinstance(rule.bad, str) else rule.bad.decode("utf-8", "replace")
    if bad and "\0" not in bad:
        yield from ("", Say("Not so:", "Không viết thế này:").text(ui), "", *_fenced("text", bad))
    if rule.good:
        yield from ("", Say("But so:", "Mà viết thế này:").text(ui), "", *_fenced("yaml", rule.good))


def _unfilled(sentence: str) -> str:
    """A sentence with `…` where its values will stand."""
    return "".join(text + ("…" if name is not None else "") for text, name, _, _ in Formatter().parse(sentence))


# Keys in a table


class _Key(NamedTuple):
    """A row: a key, or a key inside it, whose value is described by its schema alone."""

    name: str
    required: bool
    value: Say
    about: Say


def _keys(table: Mapping[str, Field], ui: Ui) -> Iterator[str]:
    """A table of keys and of the keys inside them."""
    rows = (row for field in table.values() for row in (_own_row(field), *_inner_rows(field)))
    cells = ((_bold(row), row.value.text(ui), row.about.text(ui)) for row in rows)
    yield from _table((_KEY, _VALUE, _ABOUT), cells, ui)


def _bold(row: _Key) -> str:
    return f"**`{row.name}`**" if row.required else f"`{row.name}`"


def _own_row(field: Field) -> _Key:
    value = _with_words(field.shape.name, field.shape.schema())
    return _Key(field.key, field.required, value, field.about)


def _inner_rows(field: Field) -> Iterator[_Key]:
    """The keys inside a key's value; those of questions have a table of their own."""
    if field.key not in ("defaults", "questions"):
        yield from _rows_within(field.shape.schema(), field.key, bank_schema()["$defs"])


def _rows_within(schema: Mapping[str, Any], path: str, definitions: Mapping[str, Any]) -> Iterator[_Key]:
    """The keys of the first mapping with declared keys in a schema, and the keys inside them."""
    found: Mapping[str, Any] = next(_objects(schema, definitions), {"properties": {}})
    for key, inner in found["properties"].items():
        described = dict(inner)
        english, _, vietnamese = described.pop("description").partition("\n\n")
        name = f"{path} › {key}"
        yield _Key(name, key in found["required"], _value(described), Say(english, vietnamese))
        yield from _rows_within(described, name, definitions)


def _objects(schema: Mapping[str, Any], definitions: Mapping[str, Any]) -> Iterator[Any]:
    """The mappings with declared keys in a schema, outermost first."""
    if "$ref" in schema:
        schema = definitions[schema["$ref"].rpartition("/")[2]]
    if "properties" in schema:
        yield schema
    within = [*schema.get("anyOf", ()), *schema.get("patternProperties", {}).values()]
    for inner in (*within, *([schema["items"]] if "items" in schema else [])):
        yield from _objects(inner, definitions)


def _value(schema: Mapping[str, Any]) -> Say:
    """The name of a value that only its schema tells; a list is named after what it holds."""
    for shape in _NAMED_SHAPES:
        if schema in (shape.schema(), text_shapes.WORDS.schema()):
            return shape.name
    if schema.get("type") == "array" or any(part.get("type") == "array" for part in schema.get("anyOf", ())):
        return Say("a list", "danh sách")
    return _with_words(Say("a value", "một giá trị"), schema)


def _with_words(name: Say, schema: Mapping[str, Any]) -> Say:
    """A name with the only words that are taken, if there are such."""
    words = next(_words(schema), ())
    if not words:
        return name
    listed = ", ".join(f"`{word}`" for word in words)
    plain = name.en == ", ".join(words)
    return same(listed) if plain else Say(f"{name.en}: {listed}", f"{name.vi}: {listed}")


def _words(schema: Mapping[str, Any]) -> Iterator[tuple[str, ...]]:
    if "enum" in schema:
        yield tuple(schema["enum"])
    for inner in (*schema.get("anyOf", ()), *([schema["items"]] if "items" in schema else [])):
        yield from _words(inner)


# Markdown


def _title(title: Say, page: str, ui: Ui) -> Iterator[str]:
    """The heading, and the way to the page in the other language."""
    other = f"[English]({page}.en.md)" if ui == "vi" else f"[Tiếng Việt]({page}.vi.md)"
    yield from (f"# {title.text(ui)}", "", other, "")


def _table(head: Sequence[Say], rows: Iterator[tuple[str, ...]], ui: Ui) -> Iterator[str]:
    yield f"| {' | '.join(cell.text(ui) for cell in head)} |"
    yield "|" + "---|" * len(head)
    for row in rows:
        cells = " | ".join(cell.replace("|", r"\|") for cell in row)
        yield f"| {cells} |"


def _fenced(language: str, text: str) -> Iterator[str]:
    """A block of code; what can't be seen is made visible, and a line that fills pages is cut."""
    yield f"```{language}"
    for line in visible_lines(text.strip("\r\n").replace("\t", "⇥")):
        yield line.rstrip() if len(line) <= _LONGEST_LINE else f"{line[:_SHOWN]}…"
    yield "```"


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
