"""How fast notes are rendered, and whether any text is lost: `python -m tests.bench.notes_bench FOLDER [every]`."""

from __future__ import annotations

import sys
import time
from pathlib import Path

from karareader.library.scan import scan
from karareader.media import reference
from karareader.notes.load import load
from karareader.notes.render import render
from tests.notes.lost import lost


def main(argv: list[str]) -> int:
    """Render every note (or every n-th) of a folder, and print one table."""
    if not argv:
        sys.stderr.write("usage: python -m tests.bench.notes_bench FOLDER [every]\n")
        return 2
    paths = sorted(scan(Path(argv[0])))[:: int(argv[1]) if len(argv) > 1 else 1]
    if not paths:
        sys.stderr.write(f"There are no notes in {argv[0]}.\n")
        return 2
    render(load(paths[0]), video=True)
    taken: list[float] = []
    raised: list[str] = []
    losing: list[str] = []
    for path in paths:
        try:
            note = load(path)
            video = reference.find(note)
            began = time.perf_counter()
            shown = render(note, video=video is not None, video_id=video.id if video else "", whole=True)
            taken.append(time.perf_counter() - began)
        except Exception as error:
            raised.append(f"{path}: {error!r}")
            continue
        missing = lost(note.body, " ".join(block.text for block in shown.blocks))
        if missing:
            losing.append(f"{path}: {dict(missing.most_common(8))}")
    taken.sort()
    print("| notes | ms p50 | ms p95 | ms most | raised | with text lost |\n| --- | --- | --- | --- | --- | --- |")
    middle, high, most = (1000 * taken[int((len(taken) - 1) * share)] for share in (0.5, 0.95, 1))
    print(f"| {len(paths)} | {middle:.1f} | {high:.1f} | {most:.1f} | {len(raised)} | {len(losing)} |")
    for line in raised[:40] + losing[:40]:
        print(line)
    return 1 if raised or losing else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
