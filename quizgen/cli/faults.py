"""What is said when a disk refuses, or when quizgen itself fails: an apology, and the traceback in a file."""

from __future__ import annotations

import sys
from collections.abc import Sequence

from quizgen import __version__
from quizgen.say import Say, Ui

INTERRUPTED_SAY = Say(
    en="Interrupted. Files that were not finished stay as they were.",
    vi="Đã dừng. Những tệp chưa làm xong vẫn giữ nguyên như cũ.",
)
_APOLOGY = Say(
    en="Sorry, quizgen itself has failed; this is not your mistake.\nThe details, for whoever mends it: {path}",
    vi="Xin lỗi, chính quizgen gặp trục trặc; đây không phải lỗi của bạn.\nChi tiết cho người sửa: {path}",
)
_DISK = Say(
    en="{path} can't be read or written: {why}. Is it open in another program, or is the disk full?",
    vi="Không đọc hoặc ghi được {path}: {why}. Tệp đang mở ở chương trình khác, hay ổ đĩa đã đầy?",
)
_NO_FILE = Say(en="(they could not be written to a file)", vi="(không ghi được ra tệp)")


def apologize(fault: Exception, arguments: Sequence[str], ui: Ui) -> None:
    """Say sorry on standard error and keep the traceback in a file of the temporary folder."""
    if isinstance(fault, OSError) and fault.filename and not isinstance(fault, FileNotFoundError):
        print(_DISK.fill(ui, path=fault.filename, why=fault.strerror), file=sys.stderr)
        return
    try:
        kept: object = _keep(fault, arguments)
    except OSError:
        kept = _NO_FILE
    print(_APOLOGY.fill(ui, path=kept), file=sys.stderr)


def _keep(fault: Exception, arguments: Sequence[str]) -> str:
    """The path of a new file with everything that is known about the fault."""
    import platform
    import tempfile
    import traceback

    with tempfile.NamedTemporaryFile(
        "w", prefix="quizgen-", suffix=".txt", delete=False, encoding="utf-8", errors="backslashreplace"
    ) as file:
        print(f"quizgen {__version__}, Python {platform.python_version()}, {platform.platform()}", file=file)
        print("quizgen", *arguments, "\n", file=file)
        traceback.print_exception(fault, file=file)
    return file.name
