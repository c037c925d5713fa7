"""What a teacher should know of an answer sheet before it is printed."""

from __future__ import annotations

from collections.abc import Iterator

from quizgen.blocks import Entry
from quizgen.paper.plan import Paper
from quizgen.paper.sheet.shapes import DIGITS, asked
from quizgen.say import Say

TOO_LONG = Say(
    "{id}: {answer} has no room in the {n} columns of the answer sheet; let it be asked in a larger unit, or written",
    "{id}: đáp số {answer} không vừa {n} cột của phiếu trả lời; nên hỏi theo đơn vị lớn hơn hoặc cho viết ra giấy",
)


def sheet_notices(paper: Paper) -> tuple[Say, ...]:
    """One notice for each numeric answer that is longer than the sheet has columns: the columns never tell it."""
    return tuple(
        TOO_LONG.filled(id=item, answer=answer, n=DIGITS) for item, answer in _numbers(paper) if len(answer) > DIGITS
    )


def _numbers(paper: Paper) -> Iterator[tuple[str, str]]:
    """The items that are answered in columns of digits, and their answers."""
    in_columns = {number.serial for number in asked(paper) if any(shape.kind == "digits" for shape in number.shapes)}
    for question in paper.forms[0].questions:
        block = question.item.block
        if isinstance(block, Entry) and question.serial in in_columns:
            yield question.item.id, block.value
