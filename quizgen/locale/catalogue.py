"""What a catalogue of words holds."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from functools import cache


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
    bilingual: str
    choose_one: str
    choose_all: str
    judge: str
    judge_each: str
    fill_in: str
    put_in_order: str
    join: str
    type_text: str
    type_number: str
    type_date: str
    answer_freely: str
    tap_in_order: str
    tap_pairs: str
    turn_over: str
    result_right: str
    result_partly: str
    result_wrong: str
    result_none: str
    picked: str
    right_one: str
    placed: str
    near: str
    review_by: str
    outdated: str
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
    of_pages: str
    form_foot: str
    one_page: str
    many_pages: str
    subject: str
    year: str
    minutes: str
    minutes_note: str
    total_points: str
    each: str
    steps: str
    instructions_title: str
    instructions: tuple[str, ...]
    closing: tuple[str, ...]
    toolbar: str
    show: str
    show_points: str
    show_second: str
    show_closing: str
    show_sheet: str
    show_guide: str
    new_sheet: str
    text_size: str
    letters_of: str
    any_spelling: str
    exact: str
    share: str
    whole_order: str
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
class SheetWords:
    """Words on answer sheets. `{…}` is filled in."""

    title: str
    form_code: str
    student_number: str
    instructions: str
    question: str
    on_paper: str


@dataclass(frozen=True, kw_only=True)
class StudyCardWords:
    """Words on study cards to cut out. `{…}` is filled in."""

    title: str
    print_two_sided: str
    print_fold: str
    turned_over: str
    long_edge: str
    short_edge: str


@dataclass(frozen=True, kw_only=True)
class PracticeWords:
    """Words on the practice page. `{…}` is filled in."""

    practice: str
    intro: str
    one_question: str
    many_questions: str
    order: str
    in_order: str
    shuffled: str
    choose: str
    topic: str
    kind: str
    everything: str
    chosen: str
    start: str
    resume: str
    no_script: str
    progress: str
    check: str
    reveal: str
    skip: str
    next: str
    finish: str
    end: str
    copy: str
    copied: str
    not_copied: str
    answer_first: str
    recall_task: str
    judge_self: str
    knew: str
    knew_not: str
    mark_self: str
    own_answer: str
    gap: str
    word_task: str
    was_right: str
    was_wrong: str
    was_missed: str
    listen: str
    result: str
    score: str
    tally: str
    one_right: str
    one_partly: str
    one_wrong: str
    one_none: str
    again_wrong: str
    again: str
    print: str
    name: str
    date: str


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
    sheet: SheetWords
    study: StudyCardWords
    practice: PracticeWords


@cache
def format_date(year: int, month: int | None, day: int | None, words: Catalogue) -> str:
    """A day, a month (no day) or a year (no month) in the language's way, by CLDR's rules."""
    from babel import dates

    pattern = words.day if day else words.month if month else words.year
    return dates.format_date(date(year, month or 1, day or 1), pattern, locale=words.cldr)
