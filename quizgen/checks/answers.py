"""Checks of answers against the sources: figures, dates and names that the cited paragraphs do not have in any form.

Only these are looked up: an answer in a teacher's own words need not stand anywhere as it is.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Any, NamedTuple

from quizgen.checks.evidence import HEAD
from quizgen.checks.sources.cited import Paragraph, cited, numbered
from quizgen.checks.sources.claims import claims
from quizgen.checks.sources.known import known_names
from quizgen.checks.sources.measures import distance, with_unit
from quizgen.checks.sources.proof import find_evidence
from quizgen.checks.sources.search import Mention, Search, Unsaid, unsaid
from quizgen.checks.texts import told
from quizgen.diagnostics import Diagnostic, Label, Rule, Severity
from quizgen.fields.rules import ITEM, NUMBER
from quizgen.mentions import Figure, Name, Said, When, find_date, find_figure, find_name
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

_RULES: dict[type[Mention], Rule] = {Figure: FIGURE, When: DATED, Name: NAMED}
_SHOWN = 3
"""So many figures or dates of the source are shown instead."""


class _Stand(NamedTuple):
    """Where something stands, a paragraph and a part of its text, and how far it is from what was looked for."""

    paragraph: Paragraph
    span: range
    distance: tuple[float, ...] = ()


def answers_stand_in_sources(whole: Whole) -> Iterator[Diagnostic]:
    """Figures, dates and names of right answers that the cited paragraphs do not have."""
    if not whole.sources:
        return
    known = known_names(whole.faces, told(whole.faces))
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
        found = numbered([elsewhere.paragraph])
        label = Label(elsewhere.paragraph.at(elsewhere.span), Say("it stands here", "nằm ở đây"))
        help = _CITE_TOO.filled(found=found)
        return rule.at(missing.place, label, item=item, help=help, instead=_ELSEWHERE.filled(found=found), **told)
    others = proof or list(_mentioned(missing.mention, search.where.paragraphs))
    if not others:
        return rule.at(missing.place, item=item, instead=same(""), **told)
    others.sort(key=lambda stand: stand.distance)
    shown = list(dict.fromkeys(paragraph.at(span).text for paragraph, span, _ in others))[:_SHOWN]
    label = Label(others[0].paragraph.at(others[0].span), Say("here", "ở đây"))
    return rule.at(missing.place, label, item=item, instead=_OTHERWISE.filled(shown=", ".join(shown)), **told)


def _mentioned(mention: Mention, paragraphs: Sequence[Paragraph]) -> Iterator[_Stand]:
    """The figures of some paragraphs where a figure is missing, their dates where a date is."""
    for paragraph in paragraphs:
        said = paragraph.said
        if isinstance(mention, Figure):
            for figure in said.figures:
                yield _Stand(paragraph, with_unit(said, figure), distance(mention, figure))
        elif isinstance(mention, When):
            yield from (_Stand(paragraph, range(one.start, one.end)) for one in said.dates)


def _mentioned_in_evidence(mention: Mention, search: Search) -> Iterator[_Stand]:
    """Those of them that are part of the question's evidence."""
    for paragraph in search.where.paragraphs:
        phrases = (Said(words.value, paragraph.said.language) for words in search.face.item.evidence)
        spans = [span for phrase in phrases if (span := find_evidence(paragraph.said, phrase))]
        for stand in _mentioned(mention, [paragraph]):
            if any(span.start <= stand.span.start < span.stop for span in spans):
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
            case Name():
                span = find_name(said, mention)
        if span is not None:
            yield _Stand(paragraph, span)


WHOLE_CHECKS = {answers_stand_in_sources: (FIGURE, DATED, NAMED)}
