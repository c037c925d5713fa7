"""`quizgen read`: Anki packages into banks."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, cast

import typer

from quizgen.cli import CONTENT_HAS_ERRORS, GOOD, WRONG_OR_FAULT
from quizgen.cli.options import CONTENT, UiOption, split_languages
from quizgen.cli.wrong import WrongCommandLine
from quizgen.say import Say, Ui

if TYPE_CHECKING:
    from quizgen.exchange.apkg.items import ReadBank

HELP = Say(
    en="Turn Anki packages (.apkg) into banks that you can edit.\n\n"
    "Decks that quizgen made come back as the bank they were; give all of its editions at once.",
    vi="Biến gói Anki (.apkg) thành ngân hàng câu hỏi để sửa tiếp.\n\n"
    "Bộ thẻ do quizgen làm sẽ trở lại thành ngân hàng ban đầu; hãy đưa mọi ấn bản của nó vào cùng lúc.",
)
OPTIONS = {
    "files": Say(
        en="Anki packages; several are the editions of one bank, or become a bank each",
        vi="các gói Anki; nhiều gói là các ấn bản của một ngân hàng, hoặc mỗi gói thành một ngân hàng",
    ),
    "out": Say(
        en="the file to write (else: the bank's id in --dir)",
        vi="tệp cần ghi (nếu không ghi: theo mã ngân hàng trong --dir)",
    ),
    "dir": Say(en="the folder to write to (content)", vi="thư mục ghi kết quả (content)"),
    "lang": Say(
        en="the language of decks that quizgen did not make (else: vi or en, by their letters)",
        vi="ngôn ngữ của bộ thẻ không do quizgen làm (nếu không ghi: vi hoặc en, đoán theo chữ viết)",
    ),
}
_ONE_LANGUAGE = Say(
    en="--lang: a deck that quizgen did not make has one language.",
    vi="--lang: bộ thẻ không do quizgen làm chỉ có một ngôn ngữ.",
)
_ONE_FILE = Say(
    en="--out names one file, but these packages make {count} banks; use --dir.",
    vi="--out chỉ một tệp, nhưng các gói này tạo ra {count} ngân hàng câu hỏi; hãy dùng --dir.",
)
_NO_YAML = Say(en="--out: the file's name must end in .yaml.", vi="--out: tên tệp phải có đuôi .yaml.")
_EXISTS = Say(en="{path} is there already and stays as it is.", vi="Đã có {path}; tệp này được giữ nguyên.")
_IN_A_BANK = Say(
    en="{folder} is the folder of one bank (bank.yaml); name another one with --dir.",
    vi="{folder} là thư mục của một ngân hàng (bank.yaml); hãy chọn thư mục khác bằng --dir.",
)
_REFUSED = Say(en="{path}: not read: {why}", vi="{path}: không đọc được: {why}")
_DISK = Say(en="{path} can't be written: {why}", vi="Không ghi được {path}: {why}")


def command(
    files: Annotated[list[Path], typer.Argument(metavar="FILE...")],
    out: Annotated[Path | None, typer.Option("--out", metavar="FILE")] = None,
    dir: Annotated[Path, typer.Option("--dir", metavar="DIR")] = CONTENT,
    lang: Annotated[str | None, typer.Option("--lang", metavar="TAG")] = None,
    ui: UiOption = "",
) -> int:
    """Read packages, write banks and tell what became of their notes."""
    from quizgen.exchange.apkg.read import WrongPackage, read_packages

    language = cast("Ui", ui)
    read = read_packages(files, _language(lang), _keys())
    if isinstance(read, WrongPackage):
        print(_REFUSED.fill(language, path=read.path, why=read.says), file=sys.stderr)
        return CONTENT_HAS_ERRORS
    try:
        return _save(read, files, _places(read, out, dir), language)
    except OSError as error:
        if not error.filename:
            raise
        print(_DISK.fill(language, path=error.filename, why=error.strerror), file=sys.stderr)
        return WRONG_OR_FAULT


def _language(typed: str | None) -> str | None:
    languages = split_languages(typed)
    if len(languages) > 1:
        raise WrongCommandLine(_ONE_LANGUAGE)
    return languages[0] if languages else None


def _keys() -> Iterator[str]:
    import secrets

    while True:
        yield f"q{secrets.token_hex(4)}"


def _places(banks: Sequence[ReadBank], out: Path | None, folder: Path) -> list[Path]:
    """Where the banks will stand; nothing is there yet."""
    from quizgen.exchange.apkg.save import media_folder

    if out and len(banks) > 1:
        raise WrongCommandLine(_ONE_FILE.filled(count=len(banks)))
    if out and out.suffix.lower() not in (".yaml", ".yml"):
        raise WrongCommandLine(_NO_YAML)
    places = [out or folder / f"{bank.id}.yaml" for bank in banks]
    for bank, path in zip(banks, places, strict=True):
        if (path.parent / "bank.yaml").is_file() and path.name != "bank.yaml":
            raise WrongCommandLine(_IN_A_BANK.filled(folder=path.parent))
        taken = next((each for each in (path, media_folder(bank, path)) if each and each.exists()), None)
        if taken or places.count(path) > 1:
            raise WrongCommandLine(_EXISTS.filled(path=taken or path))
    return places


def _save(banks: Sequence[ReadBank], files: Sequence[Path], places: Sequence[Path], ui: Ui) -> int:
    from quizgen.cli.reading import comments, report
    from quizgen.exchange.apkg.save import save_bank

    good = True
    for bank, path in zip(banks, places, strict=True):
        saved = save_bank(bank, path, comments(bank, files))
        good &= saved.good
        print("\n".join(line.text(ui) for line in report(saved)))
    return GOOD if good else CONTENT_HAS_ERRORS
