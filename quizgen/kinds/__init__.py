"""The question types: one file per type, named as the type is in YAML.

A file holds `KIND`, its class under `@record` with `Kind` as base; `TITLE`, what people call it; and `EXAMPLE`, a
question of the type in YAML. Its docstring is its page in the manual, `MANUAL_VI` that page in Vietnamese. A file laid
into this folder is found by its name and is at once read, checked, compiled and documented; no table has to be kept.
"""

from __future__ import annotations

from functools import cache
from importlib import import_module
from inspect import getdoc
from pkgutil import iter_modules
from typing import ClassVar, NamedTuple

from quizgen.bank import Drawing, Lowered, Use
from quizgen.fields import Reader
from quizgen.say import Say
from quizgen.tree import MapNode


class Kind:
    """A question of one type; its fields are the attributes of the class."""

    __slots__ = ()

    USE: ClassVar[tuple[Use, ...]] = ("cards", "paper", "practice")
    """Where questions of this type are used unless they say otherwise."""

    @property
    def positions(self) -> int:
        """At how many places the answer can stand; 0 where `position` means nothing."""
        return 0

    def check(self, reader: Reader, node: MapNode) -> bool:
        """Report what is wrong between the fields of a question; whether it is sound."""
        return True

    def lower(self, drawing: Drawing) -> Lowered:
        """The question as a stem and a block."""
        raise NotImplementedError


class KindFile(NamedTuple):
    """A question type as its file describes it."""

    name: str
    cls: type[Kind]
    title: Say
    example: str
    manual: str
    manual_vi: str


@cache
def kind_names() -> tuple[str, ...]:
    """The types there are, in alphabetical order; nothing is imported."""
    return tuple(sorted(module.name for module in iter_modules(__path__)))


@cache
def kind(name: str) -> KindFile:
    """The question type of a name that `kind_names` gives."""
    module = import_module(f"{__name__}.{name}")
    manual = getdoc(module) or ""
    return KindFile(name, module.KIND, module.TITLE, module.EXAMPLE, manual, getattr(module, "MANUAL_VI", manual))
