"""Read the banks of a folder as `quizgen check` does, and check them too if it is asked for; show nothing of it.

python benchmarks/reading.py FOLDER [warning|hint]

With a word they are checked too, for what is at least so grave: `warning` as `quizgen check` does, `hint` as with
`--hints`.
"""

import gc
import sys
from datetime import date
from pathlib import Path

from quizgen.checks import check_bank
from quizgen.diagnostics import Severity
from quizgen.load import find_banks, load_bank

DAY = date(2026, 9, 30)


def main() -> None:
    """Read the command line and the banks, one after another, and give their number of questions."""
    gc.set_threshold(100_000, 50, 100)  # as the command line sets it
    least = [Severity[word.upper()] for word in sys.argv[2:]]
    questions = 0
    for files in find_banks([Path(sys.argv[1])]).banks:
        loaded = load_bank(files)
        questions += loaded.questions
        if least:
            check_bank(loaded, DAY, least[0])
    sys.stdout.write(f"{questions} questions\n")


if __name__ == "__main__":
    main()
