"""What shows that small words join the capitals around them to one name: a work is announced, initials follow."""

from __future__ import annotations

from collections.abc import Sequence

from quizgen.mentions.names.row import begins, is_capital, next_capital
from quizgen.mentions.naming import Naming
from quizgen.mentions.tokens import Token

_LONGEST = 14
_ARTICLES = frozenset({"The", "A", "An"})


def is_work(row: Sequence[Token], folded: Sequence[str], at: int, words: Naming) -> bool:
    """Whether the title of a work begins here: the film Kings of Asia, a novel, The Road, an episode of Lives.

    A title that begins with an article has a capital there in the middle of a sentence.
    """
    if at == 0 or begins(row, at):
        return False
    comma = folded[at - 1] == ","
    article = row[at].text in _ARTICLES
    announced = at > comma and folded[at - 1 - comma] in words.works and (article or not comma)
    return announced or (folded[at - 1] == "of" and at > 1 and folded[at - 2] in words.editions)


def has_initials(row: Sequence[Token], start: int, at: int) -> bool:
    """Whether the capitals from one place over another one on have the initials that follow in brackets."""
    last = at
    while (further := next_capital(row, last)) is not None and further - at < _LONGEST:
        last = further
    if last + 2 >= len(row) or row[last + 1].text != "(" or not row[last + 2].text.isupper():
        return False
    initials = "".join(token.text[0] for token in row[start : last + 1] if is_capital(token) and token.text != "The")
    return initials == row[last + 2].text
