"""A sentence for the user in each language of messages, side by side.

Every message that a user sees is written as `Say(en=…, vi=…)` at the place where it belongs; which of the two is
shown is decided once, at the edge (the command line). `{names}` in a sentence are filled in by `Say.fill`.
"""

from __future__ import annotations

from typing import Literal, NamedTuple, get_args

Ui = Literal["en", "vi"]
UI_LANGUAGES: tuple[Ui, ...] = get_args(Ui)


class Say(NamedTuple):
    """One sentence in English and in Vietnamese."""

    en: str
    vi: str

    def text(self, ui: Ui) -> str:
        """The sentence as it stands in a language of messages."""
        return self.vi if ui == "vi" else self.en

    def fill(self, ui: Ui, **values: object) -> str:
        """The sentence with its `{names}` filled in; a value that is a `Say` is shown in the same language."""
        shown = {name: value.text(ui) if isinstance(value, Say) else value for name, value in values.items()}
        return self.text(ui).format(**shown)

    def filled(self, **values: object) -> Say:
        """Both sentences with their `{names}` filled in."""
        return Say(self.fill("en", **values), self.fill("vi", **values))


def same(text: object) -> Say:
    """A word that is the same in every language, such as a file's name."""
    return Say(str(text), str(text))
