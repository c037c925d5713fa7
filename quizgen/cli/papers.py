"""What `quizgen paper` does: one bank to papers, drawn first and then written, whole or not at all."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TypedDict

from quizgen.bank import is_edition_of
from quizgen.blueprint import Blueprint, read_blueprint, short_lines, unknown_words
from quizgen.build.made import Drawn, Made, file_name
from quizgen.build.write import write
from quizgen.checks import CheckedBank, check_bank
from quizgen.checks.pairs import answering_pairs
from quizgen.cli import CONTENT_HAS_ERRORS, GOOD
from quizgen.cli.browser import NO_BROWSER, NOT_PRINTED, NotPrinted, find_browser, print_pdf
from quizgen.cli.file_lines import file_line
from quizgen.cli.paper_options import Given, options_of, refuse_short, refuse_unknown
from quizgen.cli.progress import Progress
from quizgen.cli.show import look
from quizgen.cli.words import FILE, counted
from quizgen.cli.wrong import WrongCommandLine, unknown_value
from quizgen.diagnostics import Diagnostic, Severity, in_order
from quizgen.editions import Edition, LeftOut, edit
from quizgen.load import BankFiles, find_banks, load_bank
from quizgen.paper.cards import draw_cards
from quizgen.paper.options import PaperOptions
from quizgen.paper.pages import draw_key, draw_quiz
from quizgen.paper.plan import Paper, plan
from quizgen.paper.sheet import sheet_data, sheet_notices
from quizgen.reports.text import report
from quizgen.say import Say, Ui
from quizgen.settings import Settings, read_settings

_ONE_BANK = Say(
    en="Papers are made of one bank at a time; in {path} there are {count}: {names}.",
    vi="Mỗi lần chỉ ra đề từ một ngân hàng câu hỏi; trong {path} có {count}: {names}.",
)
_ENDS = (".quiz.pdf", ".key.pdf", ".cards.pdf", ".sheet.json", ".cards.html")
"""How the names of files end that some papers have and others have not."""
_WRITTEN = Say(en="{files} written", vi="đã ghi {files}")
_NO_QUESTION = Say(
    en="{bank}: no question is left for the paper, so nothing was written",
    vi="{bank}: không còn câu nào cho đề, nên không ghi gì",
)
_FORMER = Say(
    en="{path}: is of a former paper and does not belong to this one; delete it",
    vi="{path}: thuộc đề làm lần trước, không đi với đề này; hãy xóa đi",
)
_NOT_MADE = Say(en="no paper was made, since there are errors", vi="chưa ra đề, vì còn lỗi")


class Files(TypedDict):
    """What is written and where to."""

    out: Path
    pdf: bool
    cards: bool


@dataclass(frozen=True, slots=True)
class _Read:
    """What a paper is made of; no bank where there are errors."""

    bank: CheckedBank | None
    settings: Settings
    blueprint: Blueprint | None
    problems: tuple[Diagnostic, ...]


def make_papers(path: Path, given: Given, languages: tuple[str, ...], files: Files, ui: Ui) -> int:
    """Make the papers of the bank at a path, tell what became of them; the exit code."""
    browser = _browser() if files["pdf"] else None
    read = _read(path, given.blueprint)
    if _told(read.problems, ui) or read.bank is None:
        print(_NOT_MADE.text(ui))
        return CONTENT_HAS_ERRORS
    papers, wrong = _papers(read.bank, given, languages, read.settings, read.blueprint)
    if _told(wrong, ui):
        print(_NOT_MADE.text(ui))
        return CONTENT_HAS_ERRORS
    return _write(papers, files, browser, ui)


def _read(path: Path, blueprint_path: Path | None) -> _Read:
    """The one bank at a path, its settings, and the blueprint."""
    found = find_banks([path])
    _refuse_several(path, found.banks)
    blueprint = read_blueprint(blueprint_path) if blueprint_path else None
    wrong = (*found.diagnostics, *(blueprint.diagnostics if blueprint else ()))
    if not found.banks:
        return _Read(None, Settings(), blueprint, wrong)
    settings, wrong_settings = read_settings(found.banks[0].files[0].parent)
    checked = check_bank(load_bank(found.banks[0]), least=Severity.ERROR)
    return _Read(checked.bank, settings, blueprint, (*wrong, *wrong_settings, *checked.diagnostics))


def _browser() -> str:
    browser = find_browser()
    if browser is None:
        raise WrongCommandLine(NO_BROWSER)
    return browser


def _refuse_several(path: Path, banks: Sequence[BankFiles]) -> None:
    if len(banks) > 1:
        names = ", ".join(bank.name for bank in banks)
        raise WrongCommandLine(_ONE_BANK.filled(path=path, count=len(banks), names=names))


def _told(problems: Iterable[Diagnostic], ui: Ui) -> bool:
    """Tell the errors; whether there are any."""
    errors = [problem for problem in in_order(problems) if problem.severity is Severity.ERROR]
    for piece in report(errors, look(ui)):
        sys.stdout.write(piece)
    return bool(errors)


# Planning


def _papers(
    bank: CheckedBank, given: Given, languages: tuple[str, ...], settings: Settings, blueprint: Blueprint | None
) -> tuple[list[Paper], list[Diagnostic]]:
    """A paper in each of the languages, and what is wrong with the blueprint for this bank."""
    options = options_of(given, settings, blueprint.quotas if blueprint else ())
    papers: list[Paper] = []
    for language in _languages(bank, languages):
        edition = edit(bank, language)
        items, _ = edition.used_in("paper")
        refuse_unknown(options.selection, items, by_blueprint=blueprint is not None)
        if blueprint and (unknown := list(unknown_words(blueprint, items))):
            return papers, unknown
        paper = _planned(edition, options, bank)
        if blueprint and paper.short:
            return papers, list(short_lines(blueprint, paper.short))
        refuse_short(paper.short, len(options.selection.items))
        papers.append(paper)
    return papers, []


def _planned(edition: Edition, options: PaperOptions, bank: CheckedBank) -> Paper:
    """The paper; of what is drawn by lot no question answers another one, unless there are too few otherwise."""
    if all(quota.count is None for quota in options.selection.quotas):
        return plan(edition, options)
    paper = plan(edition, options, answering_pairs(bank.faces))
    return plan(edition, options) if paper.short else paper


def _languages(bank: CheckedBank, languages: tuple[str, ...]) -> tuple[str, ...]:
    for language in languages:
        if not is_edition_of(language, bank.bank.languages):
            raise unknown_value("--lang", language, bank.bank.languages)
    return languages or bank.bank.editions


# Writing


def _write(papers: Sequence[Paper], files: Files, browser: str | None, ui: Ui) -> int:
    """Draw everything, then write everything."""
    if not any(paper.questions for paper in papers):
        print(_NO_QUESTION.fill(ui, bank=papers[0].edition.bank))
        return CONTENT_HAS_ERRORS
    with Progress(len(papers)) as progress:
        drawn = [each for paper in papers for each in _drawn(paper, files, browser, progress)]
    _tell_files(write(drawn), ui)
    for path in _former(papers, {each.made.path for each in drawn}, files["out"]):
        print(_FORMER.fill(ui, path=path.as_posix()))
    for notice in dict.fromkeys(notice for paper in papers for notice in (*paper.notices, *_of_sheet(paper))):
        print(notice.text(ui))
    print(_WRITTEN.fill(ui, files=counted(len(drawn), FILE)))
    return GOOD


def _tell_files(files: Iterable[Made], ui: Ui) -> None:
    """A line for each file; what several have left out is said once."""
    told: tuple[LeftOut, ...] = ()
    for made in files:
        line = replace(made, left_out=()) if made.left_out == told else made
        told = made.left_out
        print(file_line(line).text(ui))


def _former(papers: Sequence[Paper], written: set[Path], out: Path) -> Iterator[Path]:
    """The files of these papers that stand there from another time: a key of one paper must not meet another one."""
    for paper in papers:
        start = f"{paper.edition.bank}.{paper.edition.language}."
        for path in sorted((out / paper.edition.bank).iterdir()):
            if path.name.startswith(start) and path.name.endswith(_ENDS) and path not in written:
                yield path


def _of_sheet(paper: Paper) -> tuple[Say, ...]:
    return sheet_notices(paper) if paper.options.sheet else ()


def _drawn(paper: Paper, files: Files, browser: str | None, progress: Progress) -> Iterator[Drawn]:
    """The files of one paper."""
    folder = files["out"] / paper.edition.bank
    for name, data, made in _pages(paper, files, folder):
        progress.tell(made.path.name)
        yield Drawn(made, name, data)
        if browser and made.path.suffix == ".html":
            printed = replace(made, path=made.path.with_suffix(".pdf"))
            progress.tell(printed.path.name)
            yield Drawn(printed, name, _printed(browser, data, printed.path.name))


def _pages(paper: Paper, files: Files, folder: Path) -> Iterator[tuple[str, bytes, Made]]:
    """The name of an output, its bytes, and what is in it."""
    edition = paper.edition
    items = len(edition.items) + len(edition.left_out)

    def made(name: str, counts: dict[str, int], left_out: tuple[LeftOut, ...] = paper.left_out) -> Made:
        return Made(folder / file_name(edition.bank, edition.language, name), "written", items, counts, left_out)

    yield "quiz", draw_quiz(paper), made("quiz", paper.counts)
    yield "key", draw_key(paper), made("key", paper.counts)
    if paper.options.sheet:
        yield "sheet", sheet_data(paper), made("sheet", paper.counts)
    if files["cards"]:
        cards = draw_cards(edition, paper.options)
        yield "cards", cards.data, made("cards", cards.counts, cards.left_out)


def _printed(browser: str, page: bytes, name: str) -> bytes:
    try:
        return print_pdf(browser, page)
    except NotPrinted as wrong:
        raise WrongCommandLine(NOT_PRINTED.filled(browser=Path(browser).name, name=name, why=wrong.why)) from None
