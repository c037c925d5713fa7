"""The command line: one file per command in `commands/`, found by its name there.

A command reads options, calls, prints and gives back the exit code: 0 for good, 1 when content has errors, 2
for a wrong command line or a fault of ours. This file imports next to nothing, so that `--version` costs
little more than Python itself.
"""

from __future__ import annotations

import os
import sys

from quizgen import __version__

TYPE_CHECKING = False  # as `typing` has it, without the import
if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import NoReturn

    from quizgen.say import Ui

GOOD, CONTENT_HAS_ERRORS, WRONG_OR_FAULT = 0, 1, 2
BROKEN_PIPE, INTERRUPTED, STOPPED = 1, 130, 143


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command line and give back the exit code; no exception leaves this function."""
    arguments = list(sys.argv[1:] if argv is None else argv)
    if arguments[:1] == ["--version"]:
        print(f"quizgen {__version__}")
        return GOOD
    if argv is None:
        _clean_up_when_stopped()
    _never_fail_on_letters()
    _collect_seldom()
    from quizgen.cli.language import decide_language

    ui = decide_language(arguments, os.environ)
    try:
        code = _run(argv, arguments, ui)
        sys.stdout.flush()
    except BrokenPipeError:
        return _leave_quietly()
    except KeyboardInterrupt:
        code = INTERRUPTED
    except Exception as fault:
        from quizgen.cli.faults import apologize

        apologize(fault, arguments, ui)
        return WRONG_OR_FAULT
    if code == INTERRUPTED:
        from quizgen.cli.faults import INTERRUPTED_SAY

        print(INTERRUPTED_SAY.text(ui), file=sys.stderr)
    return code


def _run(argv: Sequence[str] | None, arguments: list[str], ui: Ui) -> int:
    """The exit code of the command that was asked for."""
    from typer import TyperException

    from quizgen.cli.app import make_app
    from quizgen.cli.wrong import tell_wrong

    app = make_app(ui)
    try:
        # None, not the same words: then Typer expands `*.yaml` on Windows, where no shell does
        code = app.main(None if argv is None else arguments, prog_name="quizgen", standalone_mode=False)
    except TyperException as wrong:
        tell_wrong(wrong, ui)
        return WRONG_OR_FAULT
    except SystemExit as leaving:
        code = leaving.code
    return code if isinstance(code, int) else GOOD


def _never_fail_on_letters() -> None:
    """A letter that the terminal can't show becomes a question mark instead of an exception."""
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure:
            reconfigure(errors="replace")


def _collect_seldom() -> None:
    """A bank's nodes and items hold no cycles and go when the bank goes: the collector would only look on."""
    import gc

    gc.set_threshold(100_000, 50, 100)


def _clean_up_when_stopped() -> None:
    """A polite kill unwinds the stack as Ctrl-C does, so that temporary files are removed."""
    import signal

    def stop(number: int, frame: object) -> NoReturn:
        raise SystemExit(STOPPED)

    signal.signal(signal.SIGTERM, stop)


def _leave_quietly() -> int:
    """The reader of our output has gone (`quizgen check | head`): what is still buffered goes nowhere."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), 1)
    return BROKEN_PIPE
