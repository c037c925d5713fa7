"""What an answer sheet is made of. All lengths are millimetres, from the upper left corner of the page, y downwards."""

from __future__ import annotations

from dataclasses import dataclass, fields, replace
from typing import Literal, TypeVar

RADIUS = 2.0
"""Of every bubble, to the middle of its ring."""
PITCH = 5.0
"""From the centre of a bubble to that of its neighbour."""

Anchor = Literal["start", "middle", "end"]
GroupKind = Literal["form", "student", "choices", "judgement", "judgements", "pairs", "order", "digits"]


@dataclass(frozen=True, slots=True)
class Bubble:
    """A ring to be filled: what it means (the same in all languages), the letter printed in it, its centre."""

    value: str
    shown: str
    x: float
    y: float


@dataclass(frozen=True, slots=True)
class Group:
    """Bubbles of which one is filled, or several where `many`; `question` is a serial number, 0 for the head's."""

    kind: GroupKind
    question: int
    part: str
    many: bool
    bubbles: tuple[Bubble, ...]


@dataclass(frozen=True, slots=True)
class Line:
    """A line to write on, from its left end."""

    question: int
    part: str
    x: float
    y: float
    width: float


@dataclass(frozen=True, slots=True)
class Square:
    """A square for the reader's eyes by its centre: a corner mark, or a bit of the page's number."""

    name: str
    x: float
    y: float
    size: float
    black: bool = True


@dataclass(frozen=True, slots=True)
class Label:
    """A short text on one line; `y` is its base line, `size` the font's."""

    text: str
    x: float
    y: float
    size: float
    anchor: Anchor = "start"
    bold: bool = False


@dataclass(frozen=True, slots=True)
class Box:
    """A hairline frame by its upper left corner."""

    x: float
    y: float
    width: float
    height: float


@dataclass(frozen=True, slots=True)
class Area:
    """A text that is broken into lines as it needs, within a box; `style` is its class in the style sheet."""

    text: str
    style: str
    x: float
    y: float
    width: float
    height: float


Placed = TypeVar("Placed", Bubble, Line, Label, Box, Area)


@dataclass(frozen=True, slots=True)
class Ink:
    """Things that are drawn together, and can be moved together."""

    groups: tuple[Group, ...] = ()
    lines: tuple[Line, ...] = ()
    labels: tuple[Label, ...] = ()
    boxes: tuple[Box, ...] = ()
    areas: tuple[Area, ...] = ()

    def __add__(self, other: Ink) -> Ink:
        """Both together."""
        return Ink(*(getattr(self, part.name) + getattr(other, part.name) for part in fields(Ink)))

    def moved(self, right: float, down: float) -> Ink:
        """The same at another place."""

        def move(things: tuple[Placed, ...]) -> tuple[Placed, ...]:
            return tuple(replace(thing, x=thing.x + right, y=thing.y + down) for thing in things)

        groups = tuple(replace(group, bubbles=move(group.bubbles)) for group in self.groups)
        return Ink(groups, move(self.lines), move(self.labels), move(self.boxes), move(self.areas))


@dataclass(frozen=True, slots=True)
class SheetPage:
    """One page of the sheet: four corner marks, its number as squares, and all that is printed between."""

    number: int
    marks: tuple[Square, ...]
    code: tuple[Square, ...]
    ink: Ink


@dataclass(frozen=True, slots=True)
class Sheet:
    """An answer sheet: the size of its pages, the pages, and the serial numbers that are answered on the paper."""

    width: float
    height: float
    pages: tuple[SheetPage, ...]
    on_paper: tuple[int, ...]


def rounded(length: float) -> float:
    """A length as it is printed and told: to a thousandth."""
    return round(length, 3)
