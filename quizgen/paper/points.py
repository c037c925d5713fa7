"""What questions are worth on a paper: points scaled so that they add up to a total, exactly."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal
from fractions import Fraction

from quizgen.blocks import Criterion, Lines
from quizgen.editions import Posed
from quizgen.say import Say

_STEPS = tuple(map(Decimal, ("0.25", "0.2", "0.1", "0.05", "0.01", "0.001", "0.0001")))
"""The steps in which points are given, the ones that are easy to add up first."""
_FINE_ENOUGH = Decimal("0.05")
"""Where no step shares a total fairly, points that are rounded to this one are near enough to it."""
_EASE = {"hard": 0, "medium": 1, "easy": 3}
"""How easy a question is that says so; one that says nothing stands between medium and easy."""
_UNSAID = 2

_UNEQUAL = Say(
    en="{total} points can't be shared equally: questions of the same weight are worth {shares}.",
    vi="Không thể chia đều {total} điểm: các câu cùng mức điểm được tính {shares}.",
)
_NO_POINTS = Say(
    en="The questions are worth nothing, so their points were not scaled to {total}.",
    vi="Các câu đều 0 điểm nên không quy về thang {total}.",
)


def scale(items: Sequence[Posed], total: Decimal) -> tuple[tuple[Posed, ...], tuple[Say, ...]]:
    """The items with points that add up to a total, in proportion to what they were worth, and what to say about it.

    Where equal questions can't be worth the same, the harder ones are worth a little more.
    """
    if not any(item.points for item in items):
        return tuple(items), (_NO_POINTS.filled(total=said(total)),) if items else ()
    hard_first = sorted(range(len(items)), key=lambda n: _EASE.get(items[n].difficulty, _UNSAID))
    shares = shared([item.points for item in items], total, hard_first)
    scaled = tuple(worth(item, share) for item, share in zip(items, shares, strict=True))
    return scaled, tuple(_notices(items, shares, total))


def said(points: Decimal) -> Say:
    """Points as each language writes them, without zeros behind the last digit: 2.5, 2,5."""
    text = f"{points.normalize():f}"
    return Say(text, text.replace(".", ","))


def worth(item: Posed, points: Decimal) -> Posed:
    """The item worth so many points; its rubric is worth the same part of them as before."""
    if isinstance(item.block, Lines) and item.points and item.block.rubric:
        criteria = [criterion.points for criterion in item.block.rubric]
        shares = shared(criteria, sum(criteria) * points / item.points)
        rubric = tuple(
            Criterion(share, criterion.text) for share, criterion in zip(shares, item.block.rubric, strict=True)
        )
        item = replace(item, block=Lines(item.block.lines, rubric))
    return replace(item, points=points)


def shared(weights: Sequence[Decimal], total: Decimal, first: Sequence[int] = ()) -> tuple[Decimal, ...]:
    """A total shared in proportion to weights, in steps and without a rest (by largest remainders).

    `first`: the order in which equal remainders are served; without it they are served as they come.
    """
    whole = sum(map(Fraction, weights))
    if not whole:
        return tuple(weights)
    exact = [Fraction(weight) * Fraction(total) / whole for weight in weights]
    step = Fraction(_step(exact, total))
    floors = [share // step for share in exact]
    rest = int(Fraction(total) / step) - sum(floors)
    order = sorted(first or range(len(exact)), key=lambda n: floors[n] - exact[n] / step)
    more = set(order[:rest])
    return tuple(_decimal((floor + (n in more)) * step) for n, floor in enumerate(floors))


def _step(exact: Sequence[Fraction], total: Decimal) -> Decimal:
    """The coarsest step that shares without rounding, else the coarsest that is fine enough."""
    for step in _STEPS:
        if all(_fits(share, step) for share in exact):
            return step
    usable = [step for step in _STEPS if step <= _FINE_ENOUGH and _fits(Fraction(total), step)]
    smallest = min(share for share in exact if share)
    return next((step for step in usable if step <= smallest), _STEPS[-1])


def _fits(share: Fraction, step: Decimal) -> bool:
    return (share / Fraction(step)).denominator == 1


def _decimal(share: Fraction) -> Decimal:
    """A share, which is a multiple of a step, without zeros behind its last digit."""
    found = (Decimal(share.numerator) / Decimal(share.denominator)).normalize()
    return found.quantize(Decimal(1)) if found == found.to_integral() else found


def _notices(items: Sequence[Posed], shares: Sequence[Decimal], total: Decimal) -> list[Say]:
    """A sentence for each weight whose questions are not all worth the same now."""
    found = []
    for weight in dict.fromkeys(item.points for item in items):
        counts = Counter(share for item, share in zip(items, shares, strict=True) if item.points == weight)
        if len(counts) > 1:
            listed = [(said(share), count) for share, count in sorted(counts.items())]
            told = Say(
                ", ".join(f"{share.en} ({count} of them)" for share, count in listed),
                ", ".join(f"{share.vi} ({count} câu)" for share, count in listed),
            )
            found.append(_UNEQUAL.filled(total=said(total), shares=told))
    return found
