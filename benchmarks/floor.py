"""The floor of reading YAML in Python: drain the events of PyYAML's C parser over the files of a folder.

python benchmarks/floor.py FOLDER
"""

import sys
from pathlib import Path

from yaml._yaml import CParser
from yaml.events import StreamEndEvent


def drain(path: Path) -> int:
    """Take a YAML file and give the number of its events."""
    events = 0
    with path.open("rb") as handle:
        parser = CParser(handle)
        while not isinstance(parser.get_event(), StreamEndEvent):
            events += 1
    return events


def main() -> None:
    """Read the command line and drain every file."""
    events = sum(drain(path) for path in sorted(Path(sys.argv[1]).rglob("*.yaml")))
    sys.stdout.write(f"{events} events\n")


if __name__ == "__main__":
    main()
