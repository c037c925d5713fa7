"""`quizgen schema`: the JSON Schema of banks, for editors."""

from __future__ import annotations

from quizgen.cli import GOOD
from quizgen.cli.options import UiOption
from quizgen.say import Say

HELP = Say(
    en="Print the JSON Schema of banks, by which editors complete and check while you type.",
    vi="In JSON Schema của ngân hàng câu hỏi, để trình soạn thảo gợi ý và kiểm tra ngay khi gõ.",
)
OPTIONS: dict[str, Say] = {}


def command(ui: UiOption = "") -> int:
    """Print the schema."""
    from quizgen.cli.show import use_utf8
    from quizgen.reports.json import dump
    from quizgen.schema import bank_schema

    use_utf8()
    print(dump(bank_schema()), end="")
    return GOOD
