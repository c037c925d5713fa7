"""What has been published of a bank: identities, stamps, gap numbers; append-only, beside the bank.

Anki takes a note from a package only if the package's stamp for it is newer than the learner's, and a note that is
taken loses the learner's own tags. So the ledger remembers of every note what was published last and when; a note
that has not changed keeps its stamp, and only what changed gets a new one.
"""

from quizgen.ledger.entries import Entry, Ledger
from quizgen.ledger.files import append_entries, ledger_path, read_ledger
from quizgen.ledger.publication import Content, Publication

__all__ = ["Content", "Entry", "Ledger", "Publication", "append_entries", "ledger_path", "read_ledger"]
