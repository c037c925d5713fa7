"""`quizgen preview`: banks in the browser while they are written."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, cast

import typer

from quizgen.cli import CONTENT_HAS_ERRORS, GOOD
from quizgen.cli.options import CONTENT, PATHS_SAY, Paths, UiOption
from quizgen.cli.wrong import WrongCommandLine
from quizgen.say import Say, Ui

if TYPE_CHECKING:
    from collections.abc import Iterable

    from quizgen.diagnostics import Diagnostic
    from quizgen.preview.server import Preview

HELP = Say(
    en="Show banks in the browser, as cards and pages beside the list of problems, and follow every save.\n\n"
    "Only this computer can see it, and nothing is written. Ctrl-C ends it.",
    vi="Xem ngân hàng câu hỏi trong trình duyệt: thẻ và trang in bên cạnh danh sách chỗ cần sửa, tự làm mới mỗi lần "
    "lưu.\n\nChỉ máy này xem được, và không có gì bị ghi. Nhấn Ctrl-C để dừng.",
)
OPTIONS = {
    "paths": PATHS_SAY,
    "port": Say(en="the port to serve on (a free one)", vi="cổng để phục vụ (một cổng còn trống)"),
    "no_open": Say(en="only print the address, do not open the browser", vi="chỉ in địa chỉ, không mở trình duyệt"),
    "editor": Say(
        en="the editor that a click opens, for example vscode (else: `editor` in quizgen.yaml)",
        vi="trình soạn thảo được mở khi bấm, ví dụ vscode (nếu không ghi: theo `editor` trong quizgen.yaml)",
    ),
}
_SERVED = Say(en="Preview: {address}", vi="Xem trước: {address}")
_END = Say(en="Ctrl-C ends it.", vi="Nhấn Ctrl-C để dừng.")
_ENDED = Say(en="The preview has ended.", vi="Đã dừng xem trước.")
_TAKEN = Say(en="--port: {port} can't be used ({reason}).", vi="--port: không dùng được cổng {port} ({reason}).")


def command(
    paths: Paths = None,
    port: Annotated[int, typer.Option("--port", metavar="N", min=0, max=65535)] = 0,
    no_open: Annotated[bool, typer.Option("--no-open")] = False,
    editor: Annotated[str, typer.Option("--editor", metavar="NAME")] = "",
    ui: UiOption = "",
) -> int:
    """Serve a preview until it is interrupted."""
    import secrets

    from quizgen.cli.clock import build_time
    from quizgen.preview.scene import Scene
    from quizgen.preview.server import Preview

    language = cast("Ui", ui)
    scene = Scene(paths or [CONTENT], build_time())
    scene.refresh()
    if not scene.shots:
        return _nothing(scene.problems, language)
    try:
        server = Preview(scene, secrets.token_urlsafe(16), language, editor, port)
    except OSError as error:
        raise WrongCommandLine(_TAKEN.filled(port=port, reason=error.strerror or "?")) from error
    print(_SERVED.fill(language, address=server.address), _END.text(language), sep="\n", flush=True)
    if not no_open:
        _open(server.address)
    _serve(server)
    print(_ENDED.text(language))
    return GOOD


def _nothing(problems: Iterable[Diagnostic], ui: Ui) -> int:
    """Tell why there is no bank to be seen."""
    from quizgen.cli.show import look
    from quizgen.reports import report

    for piece in report("text").report(problems, look(ui)):
        print(piece, end="")
    return CONTENT_HAS_ERRORS


def _serve(server: Preview) -> None:
    """Serve, and keep what is served fresh, until somebody presses Ctrl-C."""
    from threading import Event

    from quizgen.preview.watch import keep_fresh

    stop = Event()
    watching = keep_fresh(server.scene, stop)
    try:
        server.serve_forever(poll_interval=0.2)
    except KeyboardInterrupt:
        """The way to end it."""
    finally:
        stop.set()
        server.server_close()
        watching.join(timeout=2)


def _open(address: str) -> None:
    """Open the browser, if there is one; the address stands on the screen anyway."""
    import webbrowser

    webbrowser.open(address)
