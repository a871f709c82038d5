"""All figures as one table: `python -m tests.bench [--notes FOLDER] [--only NAME …]`.

`--notes` is a folder of real notes; `seed-note.md` is looked for beside it. The machine should have nothing else to do.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable
from pathlib import Path

from tests.bench.table import Row, print_table

PARTS = (
    "notes",
    "blocks",
    "links",
    "window",
    "playback",
    "trace",
    "start",
    "stream",
    "captions",
    "claims",
    "said",
    "map",
    "downloads",
    "index_window",
    "kills",
    "mark",
    "highlights",
    "hover",
    "watch",
    "recut",
    "hearing",
    "note_hearing",
    "listening",
    "meaning",
    "spoken",
)


def _rows(part: str, folder: Path) -> list[Row]:
    from karareader.library.files.scan import scan
    from tests.bench import (
        blocks_bench,
        captions_bench,
        claims_bench,
        download_bench,
        hearing_bench,
        highlights_bench,
        hover_bench,
        index_window_bench,
        kills_bench,
        links_bench,
        listening_bench,
        map_bench,
        marks_bench,
        meaning_bench,
        note_hearing_bench,
        notes_bench,
        playback_bench,
        recut_bench,
        said_bench,
        spoken_bench,
        start_bench,
        stream_bench,
        trace_bench,
        watch_bench,
        window_bench,
    )

    seed = folder.parent / "seed-note.md"
    parts: dict[str, Callable[[], list[Row]]] = {
        "notes": lambda: notes_bench.run(folder, seed if seed.exists() else None),
        "blocks": lambda: blocks_bench.run(sorted(scan(folder))),
        "links": lambda: links_bench.run(folder),
        "window": lambda: window_bench.run(folder),
        "playback": playback_bench.run,
        "hover": hover_bench.run,
        "trace": trace_bench.run,
        "start": start_bench.run,
        "stream": stream_bench.run,
        "captions": captions_bench.run,
        "claims": lambda: claims_bench.run(folder),
        "said": lambda: said_bench.run(folder),
        "map": lambda: map_bench.run(folder),
        "downloads": download_bench.run,
        "index_window": lambda: index_window_bench.run(folder),
        "kills": lambda: kills_bench.run(folder),
        "mark": marks_bench.run,
        "hearing": hearing_bench.run,
        "listening": listening_bench.run,
        "note_hearing": lambda: note_hearing_bench.run(folder)[0],
        "highlights": highlights_bench.rows,
        "watch": watch_bench.run,
        "recut": recut_bench.run,
        "meaning": lambda: meaning_bench.run(folder),
        "spoken": lambda: spoken_bench.run(seed),
    }
    return parts[part]()


def main() -> int:
    """Measure, and print the table; the exit status is 1 if a bar is not met."""
    parser = argparse.ArgumentParser(prog="python -m tests.bench", description=__doc__)
    default = Path(__file__).resolve().parents[3] / "shared" / "notes"
    parser.add_argument("--notes", type=Path, default=default, metavar="FOLDER", help="real notes to measure on")
    parser.add_argument("--only", nargs="+", choices=PARTS, default=PARTS, metavar="NAME", help=", ".join(PARTS))
    options = parser.parse_args()
    if not options.notes.is_dir():
        parser.error(f"there is no folder {options.notes}; name one with --notes")
    rows: list[Row] = []
    for part in options.only:
        print(f"{part} …", file=sys.stderr, flush=True)
        rows += _rows(part, options.notes)
    print_table(rows)
    return 1 if any(row.met is False for row in rows) else 0


if __name__ == "__main__":
    sys.exit(main())
