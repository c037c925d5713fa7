"""Two columns to be joined.

`pairs` are what belongs together; `distractors` are further entries for the right column that belong to nothing. Two
pairs may share a right entry: it is then shown once.
"""

from __future__ import annotations

from quizgen.arrange import presented
from quizgen.bank import Content, Drawing, Lowered, Text
from quizgen.blocks import Pairs
from quizgen.diagnostics import Label, Rule
from quizgen.fields import Reader, optional, record, record_of, required
from quizgen.fields.lists import many, one_or_many
from quizgen.fields.rules import HEAD
from quizgen.fields.texts import TEXT
from quizgen.kinds import Kind
from quizgen.say import Say
from quizgen.tree import MapNode

TITLE = Say("matching", "ghép đôi")
MANUAL_VI = """\
Hai cột cần nối với nhau.

`pairs` là các cặp đúng; `distractors` là những mục thừa ở cột phải, không ghép với mục nào. Hai cặp có thể chung một
vế phải: khi đó vế này chỉ hiện một lần.
"""
EXAMPLE = """\
- id: rivers-and-capitals
  type: matching
  stem:
    vi: Nối mỗi thủ đô với con sông chảy qua nó.
    en: Match each capital with the river that flows through it.
  pairs:
    - left:
        vi: Hà Nội
        en: Hanoi
      right:
        vi: Sông Hồng
        en: Red River
    - left: Cairo
      right:
        vi: Sông Nin
        en: Nile
  distractors:
    - Danube
"""
_HERE_FIRST = Say("here first", "lần đầu ở đây")
_PAIRS = "- id: capitals\n  type: matching\n  stem: Match.\n  pairs:\n    - {left: Cairo, right: Nile}\n"
SAME_LEFT = Rule(
    code="FMT230",
    name="same-left",
    message=Say("“{text}” stands twice in the left column", "“{text}” xuất hiện hai lần ở cột trái"),
    help=Say(
        "delete one of the two pairs, or make their left sides differ",
        "hãy xóa một trong hai cặp, hoặc viết vế trái khác nhau",
    ),
    why=Say(
        "Of two equal entries nobody can tell which belongs to which.",
        "Hai mục giống hệt nhau thì không ai biết mục nào ghép với mục nào.",
    ),
    bad=HEAD + _PAIRS + "    - {left: Cairo, right: Danube}\n",
    good=HEAD + _PAIRS + "    - {left: Vienna, right: Danube}\n",
)

NOT_LEFT_OVER = Rule(
    code="FMT231",
    name="not-left-over",
    message=Say(
        "“{text}” belongs to a pair, so it is not left over",
        "“{text}” đã thuộc về một cặp nên không phải mục thừa",
    ),
    help=Say("delete it from `distractors`", "hãy xóa nó khỏi `distractors`"),
    why=Say(
        "An entry stands once in the right column; one that belongs to a pair can't also belong to nothing.",
        "Mỗi mục chỉ đứng một lần ở cột phải; mục đã thuộc một cặp thì không thể là mục thừa.",
    ),
    bad=HEAD + _PAIRS + "    - {left: Vienna, right: Danube}\n  distractors: [Nile, Rhine]\n",
    good=HEAD + _PAIRS + "    - {left: Vienna, right: Danube}\n  distractors: [Rhine, Seine]\n",
)


@record
class Pair:
    """What belongs together."""

    left: Text = required(TEXT, Say("the left entry", "vế trái"))
    right: Text = required(TEXT, Say("what belongs to it", "vế phải tương ứng"))


_PAIR = record_of(Pair, Say("a pair with `left` and `right`", "một cặp có `left` và `right`"))


@record
class Matching(Kind):
    """Two columns."""

    stem: Text = required(TEXT, Say("what is to be matched", "yêu cầu ghép"))
    pairs: tuple[Pair, ...] = required(
        many(Say("a list of 2 to 20 pairs", "danh sách 2 đến 20 cặp"), _PAIR, 2, 20),
        Say("what belongs together", "các cặp đúng"),
    )
    distractors: tuple[Text, ...] = optional(
        one_or_many(Say("a list of texts", "danh sách văn bản"), TEXT, texts=True),
        Say("entries of the right column that belong to nothing", "các mục thừa ở cột phải"),
        (),
    )

    def check(self, reader: Reader, node: MapNode) -> bool:
        """Every left entry stands once, and nothing that belongs to a pair is left over."""
        return self._lefts_differ(reader) & self._rest_is_left_over(reader)

    def _lefts_differ(self, reader: Reader) -> bool:
        seen: dict[tuple[str, ...], Text] = {}
        sound = True
        for pair in self.pairs:
            before = seen.setdefault(_letters(pair.left), pair.left)
            if before is not pair.left:
                label = Label(before.place, _HERE_FIRST)
                reader.report(SAME_LEFT, pair.left.place, label, text=_letters(pair.left)[0])
                sound = False
        return sound

    def _rest_is_left_over(self, reader: Reader) -> bool:
        rights = {_letters(pair.right): pair.right for pair in self.pairs}
        sound = True
        for text in self.distractors:
            if right := rights.get(_letters(text)):
                label = Label(right.place, _HERE_FIRST)
                reader.report(NOT_LEFT_OVER, text.place, label, text=_letters(text)[0])
                sound = False
        return sound

    def lower(self, drawing: Drawing) -> Lowered:
        """The left column as written, the right one in a drawn order, each entry once."""
        rights = {_letters(text): text for text in (*(pair.right for pair in self.pairs), *self.distractors)}
        order = presented(drawing.seed, len(rights))
        names = [list(rights)[n] for n in order]
        left: tuple[Content, ...] = tuple(pair.left for pair in self.pairs)
        key = tuple(names.index(_letters(pair.right)) for pair in self.pairs)
        return Lowered(self.stem, Pairs(left, tuple(rights[name] for name in names), key))


def _letters(text: Text) -> tuple[str, ...]:
    return tuple(words.value for words in text.words.values())


KIND = Matching
