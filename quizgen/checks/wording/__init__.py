"""What item-writing checks know of words: how a text is cut into them, and which words of a language mean what.

`Said` is a text in one language, cut into words once for all checks; `Reading` is a question in one language, made of
such texts; `Tongue` are the words of one language, as data. A language without a tongue gets the checks that need none.
"""

from __future__ import annotations

from quizgen.checks.wording.reading import Reading, readings
from quizgen.checks.wording.said import Said
from quizgen.checks.wording.tongue import Tongue, tongue

__all__ = ["Reading", "Said", "Tongue", "readings", "tongue"]
