"""`python -m tests.deck.contact_sheet BANK [--lang vi] [--out DIR] [--only TYPE] [--ids a,b] [--pictures DIR]`."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from collections.abc import Iterable, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

from playwright.sync_api import Browser

from quizgen.editions import Edition
from quizgen.render import Job
from quizgen.settings import Settings

from ..clients import Shown, chromium, learn
from .bank import read_edition
from .page import write_page, write_tiles
from .pictures import take_pictures
from .portraits import write_portraits

_JOB = Job(1_700_000_000, Settings())


def main(arguments: list[str] | None = None) -> int:
    """Make the sheet, or the portraits, and say what was found wrong; 1 if anything was."""
    wanted = _parser().parse_args(arguments)
    edition = read_edition(wanted.bank, wanted.lang)
    with TemporaryDirectory() as folder, learn(edition, _JOB, Path(folder)) as (cards, media), chromium() as browser:
        chosen = [card for card in cards if _is_wanted(card, wanted)]
        if not chosen:
            raise SystemExit("no card is of this type or has one of these ids")
        if wanted.pictures:
            return _tell(write_portraits(browser, chosen, media, wanted.pictures), ())
        return _sheet(browser, edition, chosen, media, wanted.out)


def _parser() -> ArgumentParser:
    parser = ArgumentParser("contact_sheet", description="All cards of a bank, on one sheet of pictures.")
    parser.add_argument("bank", type=Path, help="a bank: its file or folder")
    parser.add_argument("--lang", help="the edition: a language, or a pair such as vi+en (the bank's first)")
    parser.add_argument("--out", type=Path, default=Path("build/contact-sheet"), help="where to (build/contact-sheet)")
    parser.add_argument("--only", action="append", default=[], help="a question type; may be given again")
    parser.add_argument("--ids", default="", help="items, with commas between them")
    parser.add_argument(
        "--pictures", type=Path, help="instead of the sheet: one picture a question type, to this folder"
    )
    return parser


def _is_wanted(card: Shown, wanted: Namespace) -> bool:
    ids = wanted.ids.split(",") if wanted.ids else [card.item.id]
    return card.item.id in ids and card.item.type in (wanted.only or [card.item.type])


def _sheet(browser: Browser, edition: Edition, cards: list[Shown], media: Path, out: Path) -> int:
    pictures, findings = take_pictures(browser, cards, media, out / "pictures")
    write_page(edition, pictures, findings, out / "index.html")
    return _tell([out / "index.html", *write_tiles(browser, edition, pictures, out)], findings)


def _tell(paths: Iterable[Path], findings: Sequence[str]) -> int:
    print(*paths, *findings, sep="\n")
    return int(bool(findings))


if __name__ == "__main__":
    raise SystemExit(main())
