"""What `quizgen read` says: at the head of a bank that it wrote, and on the screen."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from quizgen.cli.words import CONTENTS, QUESTION, SEVERITIES, counted, listed
from quizgen.exchange.apkg.items import Item, ReadBank
from quizgen.exchange.apkg.save import Saved
from quizgen.say import Say, same

_FROM = Say(en="Read from {files} by quizgen.", vi="quizgen đọc từ {files}.")
_LOOK = Say(
    en="Look first at what cards can't tell: distractors, explanations, sources, difficulty. Then: quizgen check",
    vi="Nên xem trước những gì thẻ không cho biết: phương án nhiễu, giải thích, nguồn, độ khó. Rồi chạy: quizgen check",
)
_IDS = Say(
    en="Ids may be changed until the first deck is given away, then never again.",
    vi="Mã câu hỏi có thể đổi cho tới khi phát hành bộ thẻ đầu tiên, sau đó thì không.",
)
_PLACEHOLDERS = Say(
    en="Lines with a comment behind them stand in for something that you know better.",
    vi="Những dòng có ghi chú phía sau là chỗ tạm, đang chờ bạn viết lại.",
)
_OURS = Say(
    en="Not in a deck, so not here: evidence, points, notes, questions that are not for cards.",
    vi="Không có trong bộ thẻ nên không có ở đây: evidence, điểm, ghi chú, câu không dùng cho thẻ.",
)
_MADE = Say(
    en="{path}: {questions} from {used} of {notes}{files}{problems}",
    vi="{path}: {questions} từ {used} trong {notes}{files}{problems}",
)
_FILES = Say(en=", {files} in {folder}", vi=", {files} trong {folder}")
_CHECKED = Say(en="; check: {problems}", vi="; check: {problems}")
_NONE = Say(
    en="{path}: not written, since nothing in {notes} makes a question",
    vi="{path}: không ghi, vì không câu hỏi nào làm được từ {notes}",
)
_WRONG = Say(
    en="{path}: not written, since `check` finds {errors} in its head",
    vi="{path}: không ghi, vì `check` thấy {errors} ở phần đầu",
)
_LEFT_OUT = Say(en="  left out {count}: {why}: {examples}", vi="  bỏ ra {count}: {why}: {examples}")
_LOST = Say(en="  not taken over, {count}: {why}: {examples}", vi="  không chuyển được, {count}: {why}: {examples}")
_ANEW = Say(
    en="  Learners of this deck start anew with yours: Anki takes your questions for new ones.",
    vi="  Người đang học bộ thẻ này sẽ học lại từ đầu với bộ của bạn: Anki coi các câu của bạn là câu mới.",
)
_KEPT = Say(
    en="  Learners of this deck keep what they have learnt: the bank has the same key and ids.",
    vi="  Người đang học bộ thẻ này giữ nguyên tiến độ: ngân hàng có cùng khóa và cùng mã câu.",
)
_AND_MORE = Say(en="{examples} and {count} more", vi="{examples} và {count} mục nữa")
_NOTE = CONTENTS["notes"]
_EXAMPLES = 3


def comments(bank: ReadBank, files: Sequence[Path]) -> Iterator[Say]:
    """The lines at the head of the file: where it came from, what to look at first."""
    yield _FROM.filled(files=", ".join(path.name for path in files))
    yield from (_OURS,) if bank.ours else (_LOOK, _PLACEHOLDERS, _IDS)
    yield from bank.comments


def report(saved: Saved) -> Iterator[Say]:
    """What is said of a bank on the screen: what was made, what was left out and lost, what learners will see."""
    bank = saved.bank
    yield _first_line(saved)
    yield from _reasons(_LEFT_OUT, bank.account.left_out)
    yield from _reasons(_LOST, bank.account.lost)
    if saved.good:
        yield from (Say(f"  {says.en}", f"  {says.vi}") for says in bank.comments)
        if not bank.comments:
            yield _KEPT if bank.kept else _ANEW


def _first_line(saved: Saved) -> Say:
    bank, path, notes = saved.bank, saved.path.as_posix(), counted(saved.bank.notes, _NOTE)
    if not bank.items:
        return _NONE.filled(path=path, notes=notes)
    if not saved.good:
        return _WRONG.filled(path=path, errors=counted(saved.problems["error"], SEVERITIES["error"]))
    files = counted(saved.files, CONTENTS["media"])
    told = _FILES.filled(files=files, folder=Path(next(iter(bank.files))).parent) if saved.files else same("")
    found = [counted(saved.problems[name], word) for name, word in SEVERITIES.items() if saved.problems[name]]
    return _MADE.filled(
        path=path,
        questions=counted(len(bank.items), QUESTION),
        used=_used(bank.items),
        notes=notes,
        files=told,
        problems=_CHECKED.filled(problems=listed(found)) if found else same(""),
    )


def _used(items: Sequence[Item]) -> Say:
    number = sum(item.notes for item in items)
    return Say(f"{number:,}", f"{number:,}".replace(",", "."))


def _reasons(line: Say, reasons: Mapping[Say, Sequence[str]]) -> Iterator[Say]:
    for why, examples in reasons.items():
        shown = list(dict.fromkeys(examples))
        told = same(", ".join(f"“{example}”" for example in shown[:_EXAMPLES]))
        more = len(shown) - _EXAMPLES
        told = _AND_MORE.filled(examples=told, count=more) if more > 0 else told
        yield line.filled(count=len(examples), why=why, examples=told)
