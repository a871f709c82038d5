"""The real window over a large library: while its index is first made, and with an index that is up to date.

    python -m tests.bench.index_window_bench FOLDER [--why] [--queries 200] [--keep PROFILE] [--screen]

While the index is made, a reader who never pauses opens notes, scrolls, types into the search and into the filter. A
beat in the GUI thread tells how long it was held. Beside the time on the clock stands the processor time that the
thread itself used meanwhile, and how long it stood in line for a processor, as Linux tells (see `schedstat` in
proc(5)): what other programs take away is no hold. What is left is work, and waiting for Python's lock.
With `--why` the longest holds are told with what the thread was doing. The program itself runs in a process of its own,
see `index_window_inside`.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import subprocess
import sys
import tempfile
from contextlib import ExitStack
from pathlib import Path
from typing import Any

from tests.bench.table import Row, print_table

HELD_BAR = 50.0  # milliseconds
TYPED_P95, TYPED_MAX = 60.0, 200.0
MEMORY_BAR = 500.0  # MB


def spread(values: list[float]) -> str:
    """Median, 95th percentile and largest."""
    ordered = sorted(values)
    return (
        f"p50 {ordered[len(ordered) // 2]:.1f}, p95 {ordered[min(len(ordered) - 1, int(len(ordered) * 0.95))]:.1f}, "
        f"max {ordered[-1]:.0f} ms"
    )


def start(folder: Path, profile: Path, env: dict[str, str], *more: str) -> dict[str, Any]:
    command = [sys.executable, "-m", "tests.bench.index_window_inside", str(folder), str(profile), *more]
    done = subprocess.run(command, env=env, stdout=subprocess.PIPE, text=True, check=False, timeout=1200)
    if done.returncode:
        raise AssertionError(f"the window ended with {done.returncode}")
    told: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    return told


def holds(name: str, told: dict[str, Any]) -> Row:
    """The longest hold, and what the process did meanwhile.

    On a machine that does other things too, a thread that has Python's lock may be kept from going on, and all others
    with it: the processor time of the whole process in a hold is what would be left of it on a machine that does not.
    """
    gaps = told["held"] or [(0.0,) * 5]
    net, own, whole, clock = (max(each[at] for each in gaps) for at in (1, 2, 3, 4))
    at_work = max(min(each[1], each[3]) for each in gaps)
    over = sum(min(each[1], each[3]) > HELD_BAR for each in gaps)
    said = (
        f"{net:.0f} ms, in which the process worked {at_work:.0f} ms at most, and the thread itself {own:.0f} ms "
        f"(with the waiting for a processor {clock:.0f} ms; {over} over the bar; the "
        f"process worked {whole:.0f} ms at most in one)"
    )
    name = f"longest hold of the GUI thread, {name} ({told['while']:.0f} s)"
    return Row(name, f"≤ {HELD_BAR:.0f} ms", said, at_work <= HELD_BAR)


def run(
    folder: Path, *, why: bool = False, screen: bool = False, keep: Path | None = None, queries: int = 200
) -> list[Row]:
    """Start twice on one profile, and give the rows of the table."""
    more = [*(["--why"] if why else []), "--queries", str(queries)]
    with tempfile.TemporaryDirectory(prefix="karareader-bench-") as temporary, ExitStack() as ends:
        profile = keep or Path(temporary) / "p"
        env = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "KARAREADER_AUDIO_OUTPUT": "dummy"}
        if screen:
            from tests.screen.desktop import Desktop

            desktop = Desktop(Path(temporary))
            ends.callback(desktop.close)
            env = {name: each for name, each in desktop.env.items() if name != "QT_LINUX_ACCESSIBILITY_ALWAYS_ON"}
        env.pop("PYTHONDONTWRITEBYTECODE", None)
        first = start(folder, profile, env, *more)
        second = start(folder, profile, env, *more)
    marks, again, worked = first["marks"], second["marks"], second["worked"]
    rows = [
        Row(
            f"first start over {first['notes']:,} notes: usable", "≤ 2 s",
            f"note {marks['note']:.2f} s, tree {marks['filled']:.2f} s, all notes listed {marks['listed']:.2f} s, "
            f"indexed {marks['indexed']:.1f} s",
            max(marks["note"], marks["filled"]) <= 2,
        ),
        holds("first index", first),
        Row(
            "start with an index: tree filled", "≤ 1 s",
            f"tree {again['filled']:.2f} s, note {again['note']:.2f} s, all listed {again['listed']:.2f} s "
            f"(processor {worked['filled']:.2f}, {worked['note']:.2f}, {worked['listed']:.2f} s)",
            again["filled"] <= 1,
        ),
        Row("changes found", "≤ 2 s", f"{again['indexed']:.2f} s after the start", again["indexed"] <= 2),
        holds("index up to date", second),
    ]  # fmt: skip
    for name, told in (("after the first index", first), ("index up to date", second)):
        took = sorted(told["took"])
        p95, slowest = took[int(len(took) * 0.95)][0], took[-1]
        used = spread([each[1] for each in took])
        said = (
            f"{spread([each[0] for each in took])}; processor {used}; with the waiting for one "
            f"{spread([each[2] for each in took])}; slowest “{slowest[3]}”"
        )
        rows.append(
            Row(
                f"{len(took)} searches, key to painted, {name}", f"p95 ≤ {TYPED_P95:.0f}, max ≤ {TYPED_MAX:.0f} ms",
                said, p95 <= TYPED_P95 and slowest[0] <= TYPED_MAX,
            )
        )  # fmt: skip
    filtered = sorted(second["filter"])
    p95 = filtered[int(len(filtered) * 0.95)][0]
    said = f"{spread([each[0] for each in filtered])}; processor {spread([each[1] for each in filtered])}"
    said += f"; slowest “{filtered[-1][3]}”"
    rows.append(Row(f"filter of the tree, {len(filtered)} keys, key to painted", "p95 ≤ 16 ms", said, p95 <= 16))
    memory = second["memory"]
    rows.append(
        Row(
            "memory of the window, tree filled, filter typed", f"≤ {MEMORY_BAR:.0f} MB PSS",
            f"PSS {memory['pss']:.0f} MB, RSS {memory['rss']:.0f} MB, of which {memory['files']:.0f} MB are files "
            f"(after the first index {first['memory']['pss']:.0f} MB PSS)",
            memory["pss"] <= MEMORY_BAR,
        )
    )  # fmt: skip
    return rows


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--think", type=Path, metavar="PROFILE", help=argparse.SUPPRESS)
    parser.add_argument("--why", action="store_true", help="tell what held the thread")
    parser.add_argument("--keep", type=Path, help="the profile to use; it may hold an index")
    parser.add_argument("--screen", action="store_true", help="on a screen of its own, whose server takes its time too")
    parser.add_argument("--queries", type=int, default=200)
    options = parser.parse_args()
    if options.think is not None:
        from karareader.library.reader import Library
        from karareader.settings import Profile
        from tests.bench.library_bench import queries as of_all_kinds

        library = Library(options.folder, Profile(options.think).cache)
        print(json.dumps(of_all_kinds(library, options.queries, random.Random(6))))
        return
    print_table(run(options.folder, why=options.why, screen=options.screen, keep=options.keep, queries=options.queries))
    print(f"load of the machine meanwhile: {os.getloadavg()[0]:.1f}")


if __name__ == "__main__":
    main()
