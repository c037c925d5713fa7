"""In which language a text is written, if it is prose and not a name, a title, a quotation or a formula."""

from __future__ import annotations

import re

from quizgen.bank import Language
from quizgen.checks.wording.words import QUOTED
from quizgen.mentions.tongue import words

_VIETNAMESE = re.compile(
    "[ăâđêôơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹĂÂĐÊÔƠƯẠẢẤẦẨẪẬẮẰẲẴẶẸẺẼẾỀỂỄỆỈỊỌỎỐỒỔỖỘỚỜỞỠỢỤỦỨỪỬỮỰỲỴỶỸ]"
)
SET_APART = re.compile(rf"{QUOTED}|`[^`]*`|\*[^*]+\*")
"""What stands in quotation marks, or is emphasised as titles are."""
_WORD = re.compile(r"[^\W\d_]+")
_FUNCTION = {
    "en": words(
        "the of and a an is are was were it its in on at to for from by with than which what who whom whose where "
        "when why how that this these those their his her has have had be been not does did do as or but they he "
        "she"
    ),
    "vi": words(
        "là của và có được bị cho với từ trong ngoài trên dưới giữa ở tại vào này kia ấy đó đây nào gì khi lúc thì mà "
        "nhưng song còn hoặc hay nếu vì nhờ để cũng đã đang sẽ sắp vừa mới vẫn còn chỉ đều rất khá quá lắm càng hơn "
        "nhất các những mọi mỗi một không chưa chẳng đừng hãy phải cần nên do bởi đến tới về ai đâu sao mấy bằng như "
        "theo ra lên xuống qua cùng cả tất toàn rồi nữa lại"
    ),
}
_SHORTEST = 3
"""Words below which a text may be a name in any language."""


def looks_foreign(text: str, language: Language) -> bool:
    """A quick look: whether a text can be prose of the other language; Vietnamese is hardly written without marks."""
    marked = not text.isascii() and _VIETNAMESE.search(text) is not None
    return marked != (language == "vi")


def prose_in(text: str) -> Language | None:
    """The language, vi or en, of a text that is a sentence or phrase; None for all else."""
    words = _WORD.findall(SET_APART.sub(" ", text))
    if len(words) < _SHORTEST:
        return None
    language = "vi" if _VIETNAMESE.search(text) else "en"
    function = _FUNCTION[language]
    used = {word.casefold() for word in words} & function
    content = [word for word in words if word.casefold() not in function]
    small = [word for word in content if word.islower()]
    wanted = 1 if language == "vi" else 2
    return language if len(used) >= wanted and small and 2 * len(small) >= len(content) else None
