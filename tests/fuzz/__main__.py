"""Try the program with input that nobody meant, and print what came of it as a table.

    python -m tests.fuzz --minutes 30
    python -m tests.fuzz --minutes 5 --only pages --seed 7
    python -m tests.fuzz --soak 15

Each fuzzer is one row of `FUZZERS`: a module of this package with a function `run(task: Task) -> Tally`. It may take
`task.seconds`, tries at most `task.goal` inputs, and keeps what went wrong in `task.keep`. What can bring a process
down is done in a process of its own, so that the fuzzer outlives it. The exit status is 1 if there was any fault.
"""

from __future__ import annotations

import argparse
import importlib
import random
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path

from tests.fuzz.tally import Tally, Task, print_table


@dataclass(frozen=True, slots=True)
class Fuzzer:
    """One row: the module of this package that is run, what it tries, and how much of it is enough.

    `weight` is its share of the minutes, among those that are run; one without a share runs only when it is named.
    """

    name: str
    what: str
    goal: int
    weight: int = 1


FUZZERS = (
    Fuzzer("pages", "the window's pages, from mutated notes", goal=20_000, weight=4),
    Fuzzer("faults", "faults of the profile and the environment, each for a real program", goal=200),
    Fuzzer("films", "the player, with broken films", goal=100, weight=2),
    Fuzzer("network", "two windows on a library behind a slow network", goal=0, weight=0),
    Fuzzer("soak", "the window, used at random on a screen of its own", goal=0, weight=0),
)  # fmt: skip
SOAK = "soak"


def _tried(fuzzer: Fuzzer, seconds: float, seed: int, keep: Path) -> Tally:
    """What came of one fuzzer; one that fails itself is a fault too."""
    print(f"{fuzzer.name}: {fuzzer.what}, for {seconds:.0f} s, seed {seed} …", file=sys.stderr, flush=True)
    try:
        module = importlib.import_module(f"tests.fuzz.{fuzzer.name}")
        tally: Tally = module.run(Task(seconds, fuzzer.goal, seed, keep / fuzzer.name))
    except Exception as error:
        import traceback

        traceback.print_exc()
        tally = Tally()
        tally.faults[f"the fuzzer failed: {error}"] += 1
    return tally


def main() -> int:
    """Run the fuzzers; the exit status is 1 if there was any fault."""
    names = [each.name for each in FUZZERS]
    parser = argparse.ArgumentParser(prog="python -m tests.fuzz", description=__doc__.split("\n", 1)[0])
    parser.add_argument("--minutes", type=float, default=10.0, metavar="N", help="for all together (default: 10)")
    parser.add_argument("--only", nargs="+", choices=names, metavar="NAME", help=", ".join(names))
    parser.add_argument("--seed", type=int, help="what is left to chance (default: another one each time)")
    parser.add_argument("--keep", type=Path, metavar="FOLDER", help="where inputs that went wrong are kept")
    if SOAK in names:
        parser.add_argument("--soak", type=float, metavar="MINUTES", help="only use the window at random, for so long")
    options = parser.parse_args()
    soak = getattr(options, "soak", None)
    chosen = [each for each in FUZZERS if (each.name in options.only if options.only else each.weight)]
    minutes = options.minutes
    if soak is not None:
        chosen, minutes = [each for each in FUZZERS if each.name == SOAK], soak
    seed = options.seed if options.seed is not None else random.randrange(1 << 32)
    keep = options.keep or Path(tempfile.mkdtemp(prefix="karareader-fuzz-"))
    weights = sum(each.weight or 1 for each in chosen)
    share = minutes * 60 / weights
    rows = [(each.name, _tried(each, share * (each.weight or 1), seed, keep)) for each in chosen]
    print_table(rows)
    print(f"seed {seed}")
    return 1 if any(tally.faults for _, tally in rows) else 0


if __name__ == "__main__":
    sys.exit(main())
