"""An article's text to a bank to be curated: its facts as stubs, all `status: draft`, their sentences left to write.

`stubs` says which question each mention becomes, `yaml` writes the bank. Nothing of the article gets into it but names,
figures, dates, and the few words of the evidence.
"""

from __future__ import annotations

from quizgen.draft.stubs import MOST, Drafted, draft
from quizgen.draft.yaml import Head, write_bank

__all__ = ["MOST", "Drafted", "Head", "draft", "write_bank"]
