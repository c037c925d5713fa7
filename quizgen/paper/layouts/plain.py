"""All questions, in a section for each way of answering, worth what they say themselves."""

from __future__ import annotations

from functools import partial
from typing import cast

from quizgen.editions import EditionBlock
from quizgen.locale.catalogue import Catalogue, Heading
from quizgen.paper.forms import SECTIONS, SectionName, section_of
from quizgen.paper.layouts import Layout, Part
from quizgen.say import Say


def _stands_in(name: SectionName, block: EditionBlock) -> bool:
    return section_of(block) == name


def _heading(name: SectionName, words: Catalogue) -> Heading:
    return cast("Heading", getattr(words.paper.sections, name))


_PARTS = tuple(Part(name, partial(_stands_in, name), partial(_heading, name)) for name in SECTIONS)

LAYOUT = Layout(
    title=Say("A section for each way of answering", "Mỗi dạng câu hỏi một phần"),
    parts=lambda items, cover: _PARTS,
    no_place=Say("it has no place in this layout", "bố cục này không có chỗ cho câu này"),
)
