"""What of a source's text some question asks for, and what none does: `model` and `measure`, a file per way to show.

A text is read for its mentions: figures, dates, proper names, quoted statements. A question asks for a mention if its
stem, its options, its answer or its evidence say it, in any language and form, and if it cites the mention's paragraph;
a name is asked for wherever it stands once a question has it.
"""

from __future__ import annotations

from quizgen.coverage.measure import measure
from quizgen.coverage.model import Count, Coverage, Fact, Reading, SourceCoverage

__all__ = ["Count", "Coverage", "Fact", "Reading", "SourceCoverage", "measure"]
