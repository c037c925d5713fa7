"""What a teacher sets once for all commands, in `quizgen.yaml`."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from quizgen.say import Ui

PaperSize = Literal["a4", "letter"]


@dataclass(frozen=True, slots=True)
class Settings:
    """The settings of one folder: language of messages, the school's name and the paper that it prints on."""

    ui: Ui | None = None
    school: str = ""
    paper: PaperSize = "a4"
