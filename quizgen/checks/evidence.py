"""Checks of sources and evidence: whether the words that prove a question stand in the paragraphs that it cites."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from difflib import SequenceMatcher
from typing import TYPE_CHECKING, Any

from quizgen.bank import Item, Words
from quizgen.checks.sources.cited import Cited, Opened, Paragraph, cited, numbered
from quizgen.checks.sources.proof import find_evidence
from quizgen.diagnostics import Diagnostic, Label, Rule, Severity
from quizgen.fields.rules import ITEM
from quizgen.mentions import Said
from quizgen.say import Say, same

if TYPE_CHECKING:
    from quizgen.checks import Whole

MOST_WORDS = 12
"""A few words prove a fact; from here on it is a sentence of somebody else's."""

HEAD = """\
# rivers.txt, the text of the atlas, has two paragraphs:
# 1: The Nile is 6,650 km long. Egypt lives on it.
# 2: On 26 September 1960 seven countries met in Cairo.
id: rivers
key: q00000001
title: Rivers
languages: [en]
sources:
  atlas:
    title: An atlas
    text: rivers.txt
questions:
"""
_GOOD = HEAD + ITEM + "  source: 1\n  evidence: [The Nile is 6650 km]\n"

NO_SUCH_PARAGRAPH = Rule(
    code="FCT103",
    name="no-such-paragraph",
    severity=Severity.WARNING,
    message=Say(
        "`{source}` has no paragraph {number}; its text ends with paragraph {last}",
        "`{source}` không có đoạn {number}; toàn văn chỉ đến đoạn {last}",
    ),
    help=Say(
        "paragraphs are the lines of the text that are not empty, counted from 1; correct the number, or the text",
        "đoạn là những dòng không trống của toàn văn, đếm từ 1; hãy sửa số đoạn, hoặc sửa tệp toàn văn",
    ),
    why=Say(
        "Keys and cards print the paragraph, and whoever looks it up finds nothing.",
        "Đáp án và thẻ in số đoạn; người tra cứu sẽ không tìm thấy gì.",
    ),
    bad=HEAD + ITEM + "  source: 3\n  evidence: [The Nile]\n",
    good=_GOOD,
)
ELSEWHERE = Rule(
    code="FCT104",
    name="evidence-elsewhere",
    severity=Severity.WARNING,
    message=Say(
        "“{words}” does not stand in {cited}, but in {found}",
        "“{words}” không nằm ở {cited} mà ở {found}",
    ),
    help=Say("cite that paragraph: `source: {number}`", "hãy dẫn đoạn ấy: `source: {number}`"),
    why=Say(
        "A reader who looks a fact up must find it in the paragraph that is named.",
        "Người tra cứu phải thấy dữ kiện ở đúng đoạn được ghi.",
    ),
    bad=HEAD + ITEM + "  source: 2\n  evidence: [Egypt lives on it]\n",
    good=_GOOD,
)
NOWHERE = Rule(
    code="FCT105",
    name="evidence-nowhere",
    severity=Severity.WARNING,
    message=Say("“{words}” stands nowhere in {sources}{instead}", "“{words}” không có ở đâu trong {sources}{instead}"),
    help=Say(
        "copy a few words as they stand in the source; figures, dates and signs may be written in another form",
        "hãy chép đúng vài chữ như trong nguồn; con số, ngày tháng và dấu câu có thể viết theo dạng khác",
    ),
    why=Say(
        "Evidence is what proves the answer; what the source does not say proves nothing.",
        "Phần `evidence` là chỗ dựa của đáp án; điều nguồn không viết thì không chứng minh được gì.",
    ),
    bad=HEAD + ITEM + "  source: 1\n  evidence: [The Nile is 6695 km]\n",
    good=_GOOD,
)
LONG = Rule(
    code="FCT106",
    name="long-evidence",
    severity=Severity.HINT,
    message=Say(
        "this evidence has {count} words; up to {most} are enough to find the place",
        "phần `evidence` này dài {count} chữ; chỉ cần tối đa {most} chữ là đủ tìm ra chỗ dẫn",
    ),
    help=Say(
        "keep the few words that prove the answer, or split it in two",
        "hãy chỉ giữ vài chữ chứng minh đáp án, hoặc tách làm hai",
    ),
    why=Say(
        "A bank states facts in its own words. A source's sentences belong to its author.",
        "Ngân hàng nêu dữ kiện bằng lời của mình. Câu văn của nguồn thuộc về tác giả.",
    ),
    bad=HEAD
    + ITEM
    + "  source: 1\n  evidence: The Nile is 6,650 km long. Egypt lives on it, and has done so for ages\n",
    good=_GOOD,
)
NO_SOURCE = Rule(
    code="FCT110",
    name="question-without-source",
    severity=Severity.HINT,
    message=Say("it is not said where this fact stands", "chưa ghi dữ kiện này lấy từ đâu"),
    help=Say(
        "write `source:` with the number of the paragraph, or set `defaults: {{source: {name}}}` at the top",
        "hãy ghi `source:` kèm số đoạn, hoặc đặt `defaults: {{source: {name}}}` ở đầu tệp",
    ),
    why=Say(
        "A bank that names sources lets every fact be looked up; this one can't be.",
        "Ngân hàng có ghi nguồn thì dữ kiện nào cũng tra lại được; riêng câu này thì không.",
    ),
    bad=HEAD + ITEM,
    good=_GOOD,
)
NO_EVIDENCE = Rule(
    code="FCT111",
    name="questions-without-evidence",
    severity=Severity.HINT,
    message=Say(
        "{count} of {all} questions have no `evidence`, this one first",
        "{count} trong {all} câu hỏi chưa có `evidence`, đây là câu đầu tiên",
    ),
    help=Say(
        "write a few words that stand in the cited paragraph and prove the answer",
        "hãy ghi vài chữ có trong đoạn được dẫn, đủ chứng minh đáp án",
    ),
    why=Say(
        "The text of the source is at hand, so its words can be held against every question.",
        "Toàn văn của nguồn đã có sẵn, nên có thể đối chiếu từng câu hỏi với nó.",
    ),
    bad=HEAD + ITEM + "  source: 1\n",
    good=_GOOD,
)
RULES_ON_TEXTS = (NO_SUCH_PARAGRAPH, ELSEWHERE, NOWHERE)

_INSTEAD = Say("; {found} reads “{shown}”", "; {found} viết “{shown}”")
_NEARLY = 0.6
"""So alike must other words be to be shown as what was meant."""
_MOST_SEARCHED = 50_000
"""In longer passages (code points) nothing like it is looked for, since that would take minutes."""


def evidence_stands_where_cited(whole: Whole) -> Iterator[Diagnostic]:
    """Paragraphs that are not there, and evidence that does not stand where it is said to."""
    for item in whole.bank.items:
        if item.status == "retired":
            continue
        yield from _paragraphs(item, whole.sources)
        where = cited(item, whole.sources)
        if where is not None and where.paragraphs:
            for words in item.evidence:
                yield from _stands(words, where, item)


def _paragraphs(item: Item, sources: Mapping[str, Opened]) -> Iterator[Diagnostic]:
    for citation in item.citations:
        source = sources.get(citation.reference)
        last = len(source.paragraphs) if source else 0
        for number in citation.paragraphs if last else ():
            if number > last:
                yield NO_SUCH_PARAGRAPH.at(
                    citation.place, item=item.id.value, source=citation.reference, number=number, last=last
                )


def _stands(words: Words, where: Cited, item: Item) -> Iterator[Diagnostic]:
    """What is wrong with a piece of evidence."""
    language = where.sources[0].language
    phrase = Said(words.value, language)
    if not phrase.words or _found(where.paragraphs, phrase):
        return
    elsewhere = _found(where.elsewhere, phrase)
    values: dict[str, Any] = {"words": words.value, "cited": numbered(where.paragraphs)}
    if elsewhere is not None:
        paragraph, span = elsewhere
        label = Label(paragraph.at(span), Say("it stands here", "nằm ở đây"))
        yield ELSEWHERE.at(
            words.place,
            label,
            item=item.id.value,
            number=paragraph.number,
            found=numbered([paragraph]),
            **values,
        )
        return
    near = _nearest(where.paragraphs, phrase)
    values["sources"] = same(", ".join(f"`{source.id}`" for source in where.sources))
    if near is None:
        yield NOWHERE.at(words.place, item=item.id.value, instead=same(""), **values)
        return
    there = near[0].at(near[1])
    instead = _INSTEAD.filled(found=numbered([near[0]]), shown=there.text)
    label = Label(there, Say("here it reads so", "ở đây viết thế này"))
    yield NOWHERE.at(words.place, label, item=item.id.value, instead=instead, **values)


def _found(paragraphs: Iterator[Paragraph] | tuple[Paragraph, ...], phrase: Said) -> tuple[Paragraph, range] | None:
    spans = ((paragraph, find_evidence(paragraph.said, phrase)) for paragraph in paragraphs)
    return next(((paragraph, span) for paragraph, span in spans if span is not None), None)


def _nearest(paragraphs: tuple[Paragraph, ...], phrase: Said) -> tuple[Paragraph, range] | None:
    """Where words stand that are nearly the same."""
    wanted = [word.folded for word in phrase.words]
    if sum(len(paragraph.said.text) for paragraph in paragraphs) > _MOST_SEARCHED:
        return None
    best: tuple[tuple[float, bool], Paragraph, range] | None = None
    for paragraph in paragraphs:
        words = paragraph.said.words
        for start in range(max(1, len(words) - len(wanted) + 1)):
            part = words[start : start + len(wanted)]
            shared = SequenceMatcher(None, [word.folded for word in part], wanted, autojunk=False).ratio()
            likeness = shared, bool(part) and part[0].folded == wanted[0]
            if shared >= _NEARLY and (best is None or likeness > best[0]):
                best = (likeness, paragraph, range(part[0].start, part[-1].end))
    return best and best[1:]


def evidence_is_short(whole: Whole) -> Iterator[Diagnostic]:
    """Evidence that is a sentence."""
    for item in whole.bank.items:
        for words in item.evidence:
            count = len(words.value.split())
            if count > MOST_WORDS:
                yield LONG.at(words.place, item=item.id.value, count=count, most=MOST_WORDS)


def facts_have_sources(whole: Whole) -> Iterator[Diagnostic]:
    """Questions that name no source, and the first that has no evidence though its source's text is at hand."""
    asked = [item for item in whole.bank.items if item.status == "active"]
    if whole.bank.references:
        name = whole.bank.references[0].id
        for item in asked:
            if not item.citations:
                yield NO_SOURCE.at(item.id.place, item=item.id.value, name=name)
    provable = [item for item in asked if cited(item, whole.sources) is not None]
    bare = [item for item in provable if not item.evidence]
    if bare:
        yield NO_EVIDENCE.at(bare[0].id.place, item=bare[0].id.value, count=len(bare), all=len(asked))


WHOLE_CHECKS = {
    evidence_stands_where_cited: (NO_SUCH_PARAGRAPH, ELSEWHERE, NOWHERE),
    evidence_is_short: (LONG,),
    facts_have_sources: (NO_SOURCE, NO_EVIDENCE),
}
