"""Banks built in several processes."""

from __future__ import annotations

import signal
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from functools import partial

from quizgen.build import Built, Order, build_bank
from quizgen.load import BankFiles


def build_in_processes(
    banks: Sequence[BankFiles], order: Order, jobs: int, tell: Callable[[str], None]
) -> Iterator[Built]:
    """What becomes of each bank, in the order of the banks, whoever is ready first."""
    pool = ProcessPoolExecutor(jobs, initializer=_wait_quietly)
    try:
        for files, built in zip(banks, pool.map(partial(_build, order), banks), strict=True):
            tell(files.name)
            yield built
    finally:
        pool.shutdown(wait=True, cancel_futures=True)


def _build(order: Order, files: BankFiles) -> Built:
    """Build one bank; Ctrl-C reaches every process and must unwind this one as it does the first."""
    signal.signal(signal.SIGINT, signal.default_int_handler)
    try:
        return build_bank(files, order)
    finally:
        _wait_quietly()


def _wait_quietly() -> None:
    """A process without work leaves Ctrl-C, and a kill, to the first one."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    signal.signal(signal.SIGTERM, signal.SIG_DFL)
