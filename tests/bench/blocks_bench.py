"""Block structure against markdown-it-py, and the time it takes: `python -m tests.bench.blocks_bench FOLDER [every]`.

Speed is that of the block parser and its tree alone, without the inline pass.
"""

from __future__ import annotations

import statistics
import sys
import time
from collections.abc import Sequence
from pathlib import Path

from karareader.library.files.scan import scan
from karareader.notes.load import load
from tests.bench.table import Row, print_table
from tests.notes.structure import counted, of_ours, of_reference, tree

BAR_SAME = 0.995
BAR_MS = 3.0


def run(paths: Sequence[Path]) -> list[Row]:
    """Compare and time every note; raises UserError if one of them cannot be read."""
    taken: list[float] = []
    differing: list[Path] = []
    tree(load(paths[0]).body)
    for path in paths:
        body = load(path).body
        begin = time.perf_counter()
        tree(body)
        taken.append(1000 * (time.perf_counter() - begin))
        if counted(of_ours(body)) != counted(of_reference(body)):
            differing.append(path)
    same = 1 - len(differing) / len(paths)
    median = statistics.median(taken)
    examples = "".join(f"; {path.name}" for path in differing[:5])
    return [
        Row(
            "same block structure as markdown-it-py",
            f"≥ {BAR_SAME:.1%} of notes",
            f"{same:.2%} of {len(paths)} notes{examples}",
            same >= BAR_SAME,
        ),
        Row(
            "finding the blocks of a note",
            f"median ≤ {BAR_MS:.0f} ms",
            f"median {median:.2f} ms, most {max(taken):.1f} ms",
            median <= BAR_MS,
        ),
    ]


def main(argv: list[str]) -> int:
    """Print the table for every note, or every n-th, of a folder or for one note."""
    if not argv:
        sys.stderr.write("usage: python -m tests.bench.blocks_bench FOLDER [every]\n")
        return 2
    place = Path(argv[0])
    paths = [place] if place.is_file() else sorted(scan(place))[:: int(argv[1]) if len(argv) > 1 else 1]
    if not paths:
        sys.stderr.write(f"There are no notes in {place}.\n")
        return 2
    rows = run(paths)
    print_table(rows)
    return 0 if all(row.met for row in rows) else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
