"""A paper planned: its items selected, arranged into forms and worth their points; nothing of it is drawn yet.

    edition ─▶ selected items ─▶ parts of a layout, with points ─▶ forms

What draws a page, an answer sheet or a key is given a `Paper` and nothing else.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal

from quizgen.editions import Edition, Head, LeftOut, Posed
from quizgen.paper.arrange import Filled, Lot, arrange, form_codes
from quizgen.paper.forms import Form
from quizgen.paper.labels import roman
from quizgen.paper.layouts import Layout, Part, layout
from quizgen.paper.options import PaperOptions
from quizgen.paper.points import said, scale, worth
from quizgen.paper.selection import Apart, Short, draw, select
from quizgen.say import Say

_PART_FULL = Say("this part asks {asks} questions only", "phần này chỉ có {asks} câu")
_STRUCTURE = Say(
    en="{layout}: {parts}; {points} points in all.",
    vi="{layout}: {parts}; tổng {points} điểm.",
)
_HAS = Say(en="part {n} has {has} of {asks} questions", vi="phần {n} có {has}/{asks} câu")
_POINTS_ARE_SET = Say(
    en="This layout sets the points itself, so they were not scaled to {total}.",
    vi="Bố cục này tự quy định điểm nên không quy về thang {total}.",
)


@dataclass(frozen=True, slots=True)
class Paper:
    """One paper in all its forms.

    Every form asks the same questions for the same points, in the same sections. `left_out` are the items of the
    edition that are not asked, each with its reason; `notices` are what a teacher should know before printing (for
    example that points could not be equal); `short` are the quotas that could not be filled.
    """

    edition: Edition
    options: PaperOptions
    forms: tuple[Form, ...]
    left_out: tuple[LeftOut, ...] = ()
    notices: tuple[Say, ...] = ()
    short: tuple[Short, ...] = ()

    @property
    def beneath(self) -> Head | None:
        """The head in the second language of a bilingual paper, whose texts stand small beneath the first ones."""
        return self.edition.second

    @property
    def title(self) -> str:
        """The title to be printed: that of the cover, else the bank's."""
        return self.options.cover.title or self.edition.title

    @property
    def questions(self) -> int:
        """How many questions each form asks."""
        return len(self.forms[0].questions)

    @property
    def points(self) -> Decimal:
        """What each form is worth."""
        return self.forms[0].points

    @property
    def counts(self) -> dict[str, int]:
        """What it holds, as outputs tell it."""
        return {"items": self.questions, "questions": self.questions, "forms": len(self.forms)}


def plan(edition: Edition, options: PaperOptions, apart: Apart = frozenset()) -> Paper:
    """The paper of an edition; items that stand `apart` are not drawn together."""
    asked, not_for_paper = edition.used_in("paper")
    seed = options.seed or edition.identity
    selected = select(asked, options.selection, seed, apart)
    laid_out = layout(options.layout)
    parts = laid_out.parts(selected.items, options.cover)
    filled, no_place = _fill(parts, selected.items, laid_out, seed, apart)
    worthy, notices = _worth(filled, laid_out, options.scale_to)
    return Paper(
        edition,
        options,
        tuple(_forms(worthy, laid_out, edition, options, seed)),
        (*not_for_paper, *selected.left_out, *no_place),
        (*_structure(parts, worthy, laid_out), *notices),
        selected.short,
    )


def _forms(
    parts: Sequence[Filled], laid_out: Layout, edition: Edition, options: PaperOptions, seed: str
) -> Iterator[Form]:
    wanted = [(part, items) for part, items in parts if items]
    for n, code in enumerate(form_codes(options.forms, options.codes)):
        yield arrange(wanted, laid_out, edition, Lot(seed, code, first=n == 0), edition.second)


def _fill(
    parts: Sequence[Part], items: Sequence[Posed], laid_out: Layout, seed: str, apart: Apart
) -> tuple[list[Filled], list[LeftOut]]:
    """The parts with their items, in their order, and the items for which there is no place."""
    filled: list[Filled] = []
    left_out: list[LeftOut] = []
    waiting = list(items)
    for part in parts:
        fitting = [item for item in waiting if part.takes(item.block)]
        waiting = [item for item in waiting if not part.takes(item.block)]
        taken = fitting
        if part.asks is not None and len(fitting) > part.asks:
            drawn = {item.id for item in draw(fitting, part.asks, (), seed, apart)}
            taken = [item for item in fitting if item.id in drawn]
            full = _PART_FULL.filled(asks=part.asks)
            left_out += [LeftOut(item.id, full) for item in fitting if item.id not in drawn]
        filled.append((part, tuple(taken)))
    left_out += [LeftOut(item.id, laid_out.no_place) for item in waiting]
    return filled, left_out


def _worth(filled: Sequence[Filled], laid_out: Layout, total: Decimal | None) -> tuple[list[Filled], tuple[Say, ...]]:
    """The parts, their items worth what the layout says, or what they say themselves, scaled to the total."""
    if laid_out.sets_points:
        told = (_POINTS_ARE_SET.filled(total=said(total)),) if total is not None else ()
        return [
            (part, tuple(worth(item, part.points or item.points) for item in items)) for part, items in filled
        ], told
    if total is None:
        return list(filled), ()
    scaled, notices = scale([item for _, items in filled for item in items], total)
    following = iter(scaled)
    return [(part, tuple(next(following) for _ in items)) for part, items in filled], notices


def _structure(parts: Sequence[Part], filled: Sequence[Filled], laid_out: Layout) -> Iterator[Say]:
    """How many questions each part needs and has, where a layout sets it."""
    if any(part.asks is not None for part in parts):
        told = [
            _HAS.filled(n=roman(n), has=len(items), asks=part.asks)
            for n, (part, items) in enumerate(filled, 1)
            if part.asks
        ]
        listed = Say("; ".join(each.en for each in told), "; ".join(each.vi for each in told))
        points = sum((item.points for _, items in filled for item in items), Decimal(0))
        yield _STRUCTURE.filled(layout=laid_out.title, parts=listed, points=said(points))
