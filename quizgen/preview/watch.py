"""Keeping a scene fresh: files are watched, and a save is seen at once."""

from __future__ import annotations

from pathlib import Path
from threading import Event, Thread

from quizgen.preview.scene import Scene, watched

_SETTLE = 60
"""Milliseconds in which further changes belong to the same save."""


def keep_fresh(scene: Scene, stop: Event) -> Thread:
    """A running thread that refreshes the scene after each change in its folders, until `stop` is set."""
    thread = Thread(target=_watch, args=(scene, stop), daemon=True)
    thread.start()
    return thread


def _watch(scene: Scene, stop: Event) -> None:
    from watchfiles import watch

    for _ in watch(*watched(scene.paths), stop_event=stop, debounce=_SETTLE, step=_SETTLE // 2, watch_filter=_matters):
        try:
            scene.refresh()
        except Exception as fault:  # a slip of quizgen's own must not end the following, and is told on the page
            scene.fail(f"{type(fault).__name__}: {fault}")


def _matters(change: object, path: str) -> bool:
    """Whether a changed file can change what is seen: all but hidden ones and what editors keep for themselves."""
    name = Path(path).name
    return not (name.startswith((".", "#", "4913")) or name.endswith(("~", ".swp", ".tmp")))
