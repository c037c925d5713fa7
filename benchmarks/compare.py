"""Compare whole processes in pairs, A B A B … in one run, by the CPU and peak memory of each finished child.

    python benchmarks/compare.py SET [--items 10000] [--per-bank 100] [--seed 1] [--folder] [--rounds 5]
    python benchmarks/compare.py pair 'COMMAND A' 'COMMAND B' [--rounds 5]

The sets are `baseline`, `check`, `checks`, `build`, `startup` and `all`. In the commands of `pair` the words {python},
{banks}, {one} and {out} stand for this interpreter, a folder of generated banks, a folder with a bank of one
question, and an empty folder for what is written.
"""

import argparse
import os
import resource
import shlex
import shutil
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path
from statistics import median

HERE = Path(__file__).resolve().parent
GENERATE, NAIVE, FLOOR, READING = (str(HERE / f"{name}.py") for name in ("generate", "naive", "floor", "reading"))
QUIZGEN = ("{python}", "-m", "quizgen")
STARTUP_ROUNDS = 3
LAST_WORDS = 2000
PEAK_UNIT = 2**-20 if sys.platform == "darwin" else 2**-10  # `ru_maxrss` counts bytes on macOS, else KiB


@dataclass(frozen=True, slots=True)
class Command:
    """A command to be measured; {python}, {banks}, {one} and {out} in it are filled in for every run."""

    name: str
    words: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Pair:
    """Two commands that are run in turn; ratios are the second over the first."""

    first: Command
    second: Command


@dataclass(frozen=True, slots=True)
class Run:
    """What one finished process has used: seconds of CPU (user and system) and of wall time, peak MiB."""

    cpu: float
    wall: float
    peak: float


class ChildFailed(Exception):
    """A measured process ended with another exit code than 0."""


NAIVE_RUN = Command("naive", ("{python}", NAIVE, "{banks}", "{out}"))
NAIVE_C_RUN = Command("naive, C loader", (*NAIVE_RUN.words, "--c-loader"))
FLOOR_RUN = Command("floor", ("{python}", FLOOR, "{banks}"))
CHECK_RUN = Command("quizgen check", (*QUIZGEN, "check", "{banks}"))
READ_RUN = Command("reading", ("{python}", READING, "{banks}"))
READ_CHECK_RUN = Command("reading and checks", (*READ_RUN.words, "warning"))
READ_HINT_RUN = Command("reading, checks, hints", (*READ_RUN.words, "hint"))
BUILD_RUN = Command("quizgen build", (*QUIZGEN, "build", "{banks}", "--out", "{out}"))
PASS_RUN = Command("python -c pass", ("{python}", "-c", "pass"))
HELP_RUN = Command("quizgen --help", (*QUIZGEN, "--help"))
VERSION_RUN = Command("quizgen --version", (*QUIZGEN, "--version"))
CHECK_ONE_RUN = Command("quizgen check, 1 question", (*QUIZGEN, "check", "{one}"))

SETS: dict[str, tuple[Pair, ...]] = {
    "baseline": (Pair(FLOOR_RUN, NAIVE_RUN), Pair(FLOOR_RUN, NAIVE_C_RUN)),
    "check": (Pair(FLOOR_RUN, CHECK_RUN),),
    "checks": (Pair(READ_RUN, READ_CHECK_RUN), Pair(READ_RUN, READ_HINT_RUN)),
    "build": (Pair(NAIVE_RUN, BUILD_RUN), Pair(NAIVE_C_RUN, BUILD_RUN)),
    "startup": (Pair(PASS_RUN, HELP_RUN), Pair(PASS_RUN, VERSION_RUN), Pair(PASS_RUN, CHECK_ONE_RUN)),
}
SETS["all"] = tuple(pair for pairs in SETS.values() for pair in pairs)


class Stage:
    """The temporary folder of a comparison: the generated banks, and what each run gets anew."""

    def __init__(self, root: Path) -> None:
        """Take an empty folder."""
        self.banks, self.one, self.run = root / "banks", root / "one", root / "run"

    def generate(self, options: list[str]) -> str:
        """Write the banks that all runs read, and give the generator's line about them."""
        self._generate(self.one, ["--items", "1"])
        return self._generate(self.banks, options)

    def _generate(self, out: Path, options: list[str]) -> str:
        """Write banks in a process of their own, which leaves this one small."""
        words = [sys.executable, GENERATE, str(out), *options]
        return subprocess.run(words, check=True, stdout=subprocess.PIPE, text=True).stdout.strip()

    def prepare(self, words: tuple[str, ...]) -> list[str]:
        """Clear what the last run left, copy the banks that are read, and give the words filled in."""
        shutil.rmtree(self.run, ignore_errors=True)
        for name in ("out", "temporary", "cache"):
            (self.run / name).mkdir(parents=True)
        places = {"{python}": sys.executable, "{out}": str(self.run / "out")}
        for place, source in (("{banks}", self.banks), ("{one}", self.one)):
            if place in words:
                places[place] = shutil.copytree(source, self.run / source.name).as_posix()
        return [places.get(word, word) for word in words]

    def environment(self) -> dict[str, str]:
        """Give the environment of a run: temporary files and caches of its own, this checkout's package."""
        paths = [str(HERE.parent), os.environ.get("PYTHONPATH", "")]
        return {
            **os.environ,
            "PYTHONDONTWRITEBYTECODE": "",  # the warm-up leaves compiled modules, as any first use does
            "PYTHONPATH": os.pathsep.join(path for path in paths if path),
            "TMPDIR": str(self.run / "temporary"),
            "XDG_CACHE_HOME": str(self.run / "cache"),
        }


def own_peak() -> float:
    """Give the peak memory of this process in MiB."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * PEAK_UNIT


def wait(child: subprocess.Popen[bytes]) -> resource.struct_rusage:
    """Wait for a child and give what it and its own children used; an interruption ends the child too."""
    try:
        _, status, usage = os.wait4(child.pid, 0)
    except BaseException:
        child.kill()
        child.wait()
        raise
    child.returncode = os.waitstatus_to_exitcode(status)
    return usage


def measure(command: Command, stage: Stage) -> Run:
    """Run a command to its end on a freshly set stage and give what it used."""
    words = stage.prepare(command.words)
    log = stage.run / "log.txt"
    with log.open("wb") as output:
        start = time.perf_counter()
        child = subprocess.Popen(
            words,
            stdin=subprocess.DEVNULL,
            stdout=output,
            stderr=output,
            env=stage.environment(),
            cwd=stage.run,
        )
        usage = wait(child)
        wall = time.perf_counter() - start
    if child.returncode:
        said = log.read_text(encoding="utf-8", errors="replace")[-LAST_WORDS:].rstrip()
        raise ChildFailed(f"exit code {child.returncode}: {command.name}\n{shlex.join(words)}\n{said}")
    return Run(cpu=usage.ru_utime + usage.ru_stime, wall=wall, peak=usage.ru_maxrss * PEAK_UNIT)


def measure_pair(pair: Pair, rounds: int, stage: Stage) -> tuple[list[Run], list[Run]]:
    """Run both commands once to warm up, then in turn, and give the runs of each."""
    for command in (pair.first, pair.second):
        measure(command, stage)
    runs = [(measure(pair.first, stage), measure(pair.second, stage)) for _ in range(rounds)]
    return [first for first, _ in runs], [second for _, second in runs]


def spread(values: list[float], digits: int) -> str:
    """Say a series as its median and its range."""
    return f"{median(values):.{digits}f} [{min(values):.{digits}f}-{max(values):.{digits}f}]"


def row(command: Command, runs: list[Run]) -> str:
    """Say what a command used as a row of a Markdown table."""
    cpu = spread([run.cpu for run in runs], 3)
    wall = spread([run.wall for run in runs], 3)
    peak = spread([run.peak for run in runs], 1)
    return f"| {command.name} | {cpu} | {wall} | {peak} |"


def ratio(pair: Pair, what: str, dividend: list[float], divisor: list[float]) -> str:
    """Say how many times a quantity of the first command the second one uses, pair by pair."""
    ratios = [second / first for second, first in zip(dividend, divisor, strict=True)]
    inverse = median(1 / value for value in ratios)
    each = " ".join(f"{value:.3g}" for value in ratios)
    low, middle, high = min(ratios), median(ratios), max(ratios)
    return (
        f"{what}, {pair.second.name} / {pair.first.name}: "
        f"median {middle:.3g} [{low:.3g}-{high:.3g}] (the other way round {inverse:.3g}); pairs {each}"
    )


def report(pair: Pair, first: list[Run], second: list[Run]) -> str:
    """Say the outcome of a pair as a Markdown table and the ratios."""
    return "\n".join(
        [
            "| command | CPU s | wall s | peak MiB |",
            "| --- | ---: | ---: | ---: |",
            row(pair.first, first),
            row(pair.second, second),
            "",
            ratio(pair, "CPU", [run.cpu for run in second], [run.cpu for run in first]),
            ratio(pair, "peak", [run.peak for run in second], [run.peak for run in first]),
            "",
        ]
    )


def compare(pairs: tuple[Pair, ...], rounds: int, stage: Stage) -> bool:
    """Measure and print pair after pair, and give whether all went well; a failure costs one pair only."""
    whole = True
    for pair in pairs:
        times = rounds * STARTUP_ROUNDS if pair in SETS["startup"] else rounds
        print(f"{pair.first.name} and {pair.second.name}, {times} rounds", flush=True)
        try:
            print("\n" + report(pair, *measure_pair(pair, times, stage)), flush=True)
        except ChildFailed as failure:
            whole = False
            print(f"\n*** FAILED, no figures for this pair: {failure}\n", file=sys.stderr, flush=True)
    return whole


def command_line() -> argparse.ArgumentParser:
    """Give the parser of the command line."""
    shared = argparse.ArgumentParser(add_help=False)
    shared.add_argument("--items", default="10000", help="number of questions (10000)")
    shared.add_argument("--per-bank", default="100", help="questions in a file (100)")
    shared.add_argument("--seed", default="1", help="seed of the questions (1)")
    shared.add_argument("--folder", action="store_true", help="one bank over many files")
    shared.add_argument(
        "--rounds",
        type=int,
        default=5,
        help=f"runs of each command, {STARTUP_ROUNDS} times as many at start-up (5)",
    )
    parser = argparse.ArgumentParser(description="Compare whole processes in pairs, interleaved in one run.")
    sets = parser.add_subparsers(dest="set", required=True, metavar="SET")
    for name, pairs in SETS.items():
        about = "; ".join(f"{pair.first.name} and {pair.second.name}" for pair in pairs)
        sets.add_parser(name, parents=[shared], help=about)
    free = sets.add_parser("pair", parents=[shared], help="any two commands")
    free.add_argument("first")
    free.add_argument("second")
    return parser


def main() -> None:
    """Read the command line, generate the banks in a temporary folder and compare."""
    options = command_line().parse_args()
    pairs = SETS.get(options.set, ())
    if options.set == "pair":
        first, second = (Command(text, tuple(shlex.split(text))) for text in (options.first, options.second))
        pairs = (Pair(first, second),)
    wanted = ["--items", options.items, "--per-bank", options.per_bank, "--seed", options.seed]

    with tempfile.TemporaryDirectory(prefix="quizgen-benchmark-") as folder:
        stage = Stage(Path(folder))
        print(stage.generate([*wanted, "--folder"] if options.folder else wanted))
        print(
            f"Peaks of up to {own_peak():.1f} MiB are this script's own: a child starts as its copy.\n",
            flush=True,
        )
        whole = compare(pairs, max(1, options.rounds), stage)
    sys.exit(0 if whole else 1)


if __name__ == "__main__":
    main()
