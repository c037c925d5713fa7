"""What a catalogue of words holds."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, kw_only=True)
class CommonWords:
    """Words that cards and paper share. `{…}` is filled in."""

    true: str
    false: str
    answer: str
    explanation: str
    source: str
    paragraph: str
    paragraphs: str
    as_of: str
    hint: str
    correction: str
    accepted: str
    tolerance: str
    unit: str
    image: str
    audio: str


@dataclass(frozen=True, kw_only=True)
class CardWords:
    """Words on cards and in the description of a deck. `{…}` is filled in."""

    withdrawn: str
    see_instead: str
    draft: str
    choose_one: str
    choose_all: str
    judge: str
    judge_each: str
    fill_in: str
    put_in_order: str
    join: str
    word_bank: str
    feedback: str
    rubric: str
    points: str
    references: str
    license: str
    author: str
    report: str
    update: str


@dataclass(frozen=True, kw_only=True)
class Heading:
    """The title of a section of a paper, and what its questions ask of a pupil."""

    title: str
    instruction: str


@dataclass(frozen=True, kw_only=True)
class SectionHeadings:
    """The headings of the sections, by their names in `paper.forms`."""

    choices: Heading
    several: Heading
    judgements: Heading
    gaps: Heading
    entry: Heading
    order: Heading
    pairs: Heading
    recall: Heading
    lines: Heading


@dataclass(frozen=True, kw_only=True)
class PaperWords:
    """Words on paper. `{…}` is filled in; a word for what this language's schools do not print is empty."""

    quiz: str
    key: str
    form: str
    page: str
    print: str
    print_hint: str
    school: str
    name: str
    school_class: str
    candidate: str
    date: str
    score: str
    remarks: str
    end: str
    section: str
    sections: SectionHeadings
    question: str
    one_question: str
    many_questions: str
    point: str
    points: str
    statement: str
    true_mark: str
    false_mark: str
    word_box: str
    column: str
    sequence: str
    credit: str
    listen: str
    listen_to: str
    answer_key: str
    guide: str
    number_column: str
    points_column: str
    total: str
    see_guide: str
    not_used: str
    rubric: str
    references: str
    author: str
    license: str
    report: str


@dataclass(frozen=True, kw_only=True)
class Catalogue:
    """All words of one language, and how it writes dates.

    `cldr` is the locale by whose CLDR rules numbers are formatted; `day`, `month`, `year` are CLDR date patterns
    (https://unicode.org/reports/tr35/tr35-dates.html#Date_Format_Patterns).
    """

    tag: str
    cldr: str
    day: str
    month: str
    year: str
    common: CommonWords
    cards: CardWords
    paper: PaperWords
