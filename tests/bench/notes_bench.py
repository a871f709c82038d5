"""Whether every note opens and keeps its text, how long rendering takes, and whether times seek where they say."""

from __future__ import annotations

import re
import sys
import time
from collections.abc import Sequence
from pathlib import Path

from karareader.library.files.scan import scan
from karareader.media.player.clock import PlaybackClock
from karareader.notes.load import load
from karareader.notes.model import links
from karareader.notes.model import video_ref as reference
from karareader.notes.render import render
from karareader.timeline.cues import Cue, Timeline
from karareader.timeline.follow import Follower
from tests.bench.table import Row, print_table
from tests.notes.lost import lost

TICK_BAR = 0.2  # milliseconds
TICKS = 20_000
_ANCHOR = re.compile(r'<a class="yt-timestamp" data-t="(\d\d):(\d\d):(\d\d)">')
_CHIP = re.compile(r'<a class="time[^"]*" href="([^"]+)"')


def notes(paths: Sequence[Path]) -> list[Row]:
    """Render every note, and print what raises or loses text."""
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
    for line in raised[:40] + losing[:40]:
        print(line, file=sys.stderr)
    taken.sort()
    middle, high, most = (1000 * taken[int((len(taken) - 1) * share)] for share in (0.5, 0.95, 1))
    return [
        Row(
            "every note opens; text lost",
            "all; none",
            f"{len(paths) - len(raised)} of {len(paths)}; {len(losing)} lose text",
            not raised and not losing,
        ),
        Row("a note rendered", "–", f"p50 {middle:.1f} ms, p95 {high:.1f} ms, most {most:.0f} ms", None),
    ]


def seed(path: Path) -> Row:
    """Every time tag of a well-formed note is a chip, and seeks to its second."""
    note = load(path)
    written = [int(h) * 3600 + int(m) * 60 + int(s) for h, m, s in _ANCHOR.findall(note.body)]
    video = reference.find(note)
    shown = render(note, video=video is not None, video_id=video.id if video else "")
    targets = [links.parse(href) for href in _CHIP.findall(shown.html)]
    seconds = [link.seconds for link in targets if isinstance(link, links.SeekLink)]
    right = sum(one == other for one, other in zip(seconds, written, strict=False))
    return Row(
        "seed note: anchors that became chips; that seek to their second",
        "all; all",
        f"{len(seconds)} of {len(written)}; {right}",
        len(seconds) == len(written) == right,
    )


def tick() -> Row:
    """From the clock to the mark, in a note with 10,000 times, while nothing changes."""
    timeline = Timeline([Cue(at, f"b{at}", at * 2.0, None, "", "", "anchor") for at in range(10_000)])
    clock, follower = PlaybackClock(), Follower(timeline)
    clock.report(10_000.5, running=True)
    follower.at(clock.read())
    began = time.perf_counter()
    for _ in range(TICKS):
        follower.at(clock.read())
    took = (time.perf_counter() - began) * 1000 / TICKS
    what = "one tick of the clock-to-mark path, 10,000 times, nothing changes"
    return Row(what, f"≤ {TICK_BAR} ms", f"{took:.4f} ms", took <= TICK_BAR)


def run(folder: Path, seed_note: Path | None) -> list[Row]:
    """The rows over a folder of notes, and over the seed note if it is there."""
    rows = notes(sorted(scan(folder)))
    return [*rows, *([seed(seed_note)] if seed_note else []), tick()]


if __name__ == "__main__":
    print_table(run(Path(sys.argv[1]), None))
