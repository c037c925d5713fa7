"""Checks of answers against the sources: figures, dates and names that the cited paragraphs do not have in any form.

Only these are looked up: an answer in a teacher's own words need not stand anywhere as it is.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Any, TypeAlias

from quizgen.checks.cited import Paragraph, cited, numbered
from quizgen.checks.claims import claims
from quizgen.checks.evidence import HEAD
from quizgen.checks.known import known_names
from quizgen.checks.search import Mention, Search, Unsaid, unsaid
from quizgen.diagnostics import Diagnostic, Label, Rule, Severity
from quizgen.fields.rules import ITEM, NUMBER
from quizgen.mentions import Capitals, Figure, Said, When, find_date, find_figure, find_name, find_phrase
from quizgen.say import Say, same

if TYPE_CHECKING:
    from quizgen.checks import Whole

_WHY = Say(
    "A question whose answer its source does not give is either wrong or cites the wrong paragraph. Where the answer "
    "follows from the source by reckoning, the question may `ignore` this check.",
    "Câu hỏi mà nguồn không cho đáp án thì hoặc sai, hoặc dẫn nhầm đoạn. Nếu từ nguồn phải tính mới ra đáp án, "
    "câu hỏi có thể ghi `ignore` cho phép kiểm tra này.",
)
_HELP = Say(
    "correct the answer or the paragraph; if it follows by reckoning: `ignore: [{code}]`",
    "hãy sửa đáp án hoặc số đoạn; nếu phải tính mới ra: `ignore: [{code}]`",
)
_MESSAGE = Say("“{claimed}” does not stand in {cited}{instead}", "“{claimed}” không có ở {cited}{instead}")
_ELSEWHERE = Say(", but in {found}", " mà ở {found}")
_OTHERWISE = Say(", where it says {shown}", "; ở đó ghi {shown}")
_CITE_TOO = Say("cite {found} too, or correct the answer", "hãy dẫn thêm {found}, hoặc sửa đáp án")

_MET = """\
- id: met
  type: date
  stem: When did the countries on the Nile meet in Cairo?
  answer: 1960-09-26
  source: 2
  evidence: [countries met in Cairo]
"""

FIGURE = Rule(
    code="FCT107",
    name="figure-not-in-source",
    severity=Severity.WARNING,
    message=_MESSAGE,
    help=_HELP.filled(code="FCT107"),
    why=_WHY,
    bad=HEAD + NUMBER.replace("6650", "7650") + "  source: 1\n  evidence: [The Nile is]\n",
    good=HEAD + NUMBER + "  source: 1\n  evidence: [The Nile is]\n",
)
DATED = Rule(
    code="FCT108",
    name="date-not-in-source",
    severity=Severity.WARNING,
    message=_MESSAGE,
    help=_HELP.filled(code="FCT108"),
    why=_WHY,
    bad=HEAD + _MET.replace("1960-09-26", "1960-09-27"),
    good=HEAD + _MET,
)
NAMED = Rule(
    code="FCT109",
    name="name-not-in-source",
    severity=Severity.WARNING,
    message=_MESSAGE,
    help=_HELP.filled(code="FCT109"),
    why=_WHY,
    bad=HEAD + ITEM.replace("Nile", "Yellow River") + "  source: 1\n  evidence: [The Nile is]\n",
    good=HEAD + ITEM + "  source: 1\n  evidence: [The Nile is]\n",
)
RULES_ON_TEXTS = (FIGURE, DATED, NAMED)

_RULES: dict[type[Mention], Rule] = {Figure: FIGURE, When: DATED, Capitals: NAMED}
_SHOWN = 3
"""So many figures or dates of the source are shown instead."""

_Stand: TypeAlias = "tuple[Paragraph, range]"
"""Where something stands: a paragraph and a part of its text."""


def answers_stand_in_sources(whole: Whole) -> Iterator[Diagnostic]:
    """Figures, dates and names of right answers that the cited paragraphs do not have."""
    if not whole.sources:
        return
    known = known_names(whole.faces, whole.told)
    for face in whole.faces:
        where = cited(face.item, whole.sources)
        if where is None or not where.paragraphs or face.item.status == "retired":
            continue
        search = Search(where, face, known)
        for claim in claims(face):
            missing = unsaid(claim, search)
            if missing is not None:
                yield _problem(missing, search)


def _problem(missing: Unsaid, search: Search) -> Diagnostic:
    rule = _RULES[type(missing.mention)]
    told: dict[str, Any] = {"cited": numbered(search.where.paragraphs), "claimed": missing.shown}
    item = search.face.item.id.value
    proof = list(_mentioned_in_evidence(missing.mention, search))
    elsewhere = None if proof else next(_elsewhere(missing.mention, search), None)
    if elsewhere is not None:
        found = numbered([elsewhere[0]])
        label = Label(elsewhere[0].at(elsewhere[1]), Say("it stands here", "nằm ở đây"))
        help = _CITE_TOO.filled(found=found)
        return rule.at(missing.place, label, item=item, help=help, instead=_ELSEWHERE.filled(found=found), **told)
    others = proof or list(_mentioned(missing.mention, search.where.paragraphs))
    if not others:
        return rule.at(missing.place, item=item, instead=same(""), **told)
    shown = list(dict.fromkeys(paragraph.at(span).text for paragraph, span in others))[:_SHOWN]
    label = Label(others[0][0].at(others[0][1]), Say("here", "ở đây"))
    return rule.at(missing.place, label, item=item, instead=_OTHERWISE.filled(shown=", ".join(shown)), **told)


def _mentioned(mention: Mention, paragraphs: Sequence[Paragraph]) -> Iterator[_Stand]:
    """The figures of some paragraphs where a figure is missing, their dates where a date is."""
    for paragraph in paragraphs if not isinstance(mention, Capitals) else ():
        row = paragraph.said.figures if isinstance(mention, Figure) else paragraph.said.dates
        yield from ((paragraph, range(one.start, one.end)) for one in row)


def _mentioned_in_evidence(mention: Mention, search: Search) -> Iterator[_Stand]:
    """Those of them that are part of the question's evidence."""
    for paragraph in search.where.paragraphs:
        phrases = (Said(words.value, paragraph.said.language) for words in search.face.item.evidence)
        spans = [span for phrase in phrases if (span := find_phrase(paragraph.said, phrase))]
        for stand in _mentioned(mention, [paragraph]):
            if any(span.start <= stand[1].start and stand[1].stop <= span.stop for span in spans):
                yield stand


def _elsewhere(mention: Mention, search: Search) -> Iterator[_Stand]:
    """Where the other paragraphs have what is missing."""
    for paragraph in search.where.elsewhere:
        said = paragraph.said
        match mention:
            case Figure():
                span = find_figure(said, mention)
            case When():
                span = find_date(said, mention)
            case Capitals():
                span = find_name(said, mention)
        if span is not None:
            yield paragraph, span


WHOLE_CHECKS = (answers_stand_in_sources,)
