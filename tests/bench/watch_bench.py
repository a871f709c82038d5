"""What a person sees of watching span by span, and of loops: which frames are shown, and how long the seams are.

Read from the screen: the frames of the film carry their number.
"""

from __future__ import annotations

import json
import tempfile
import time
from itertools import pairwise
from math import ceil
from pathlib import Path
from typing import NamedTuple

from karareader.media.vlc.player import VlcPlayer
from tests.bench.playback_bench import Eyes
from tests.bench.table import Row, print_table
from tests.media.site import films
from tests.media.site.server import Site
from tests.media_factory import barcode_video
from tests.screen.desktop import Desktop, Program, wait_for

FPS = 25
SPANS, APART, LEAD = 40, 3, 0.5  # APART and LEAD in seconds
TURNS = 30
LOOP = 2  # the second that is looped; its time stands at the beginning of the note
AHEAD = 3  # frames: what libVLC has decoded lies farther ahead
VIDEO_ID = "Kr4Rd3rT0ur"
OTHER_ID = "jNQXAC9IVRw"
FILM_TURNS = 4
SEAM_S = 0.3
KINDS = ("progressive", "hls", "fragments")
STREAM_SPANS, STREAM_TURNS = 13, 8


class Seen(NamedTuple):
    """A frame that came onto the screen: when (monotonic seconds), which one, and until when it stood there."""

    at: float
    frame: int
    until: float


def write_library(folder: Path) -> Path:
    """A note that cites a second of every three of its film, in no order."""
    barcode_video(folder / f"Frames [{VIDEO_ID}].mp4", SPANS * APART + 8, fps=FPS)
    note = write_note(folder / "bench.md", VIDEO_ID, SPANS)
    write_settings(folder / "profile")
    return note


def write_note(note: Path, video: str, count: int) -> Path:
    """A note that cites so many spans of a video."""
    times = "\n\n".join(f"Words of {at} [{_clock(each)}-{_clock(each + 1)}]." for at, each in enumerate(spans(count)))
    note.write_text(f"---\nvideoId: {video}\n---\n\n{times}\n", encoding="utf-8")
    return note


def write_settings(profile: Path, **more: str) -> None:
    """The settings of the one who watches."""
    settings = profile / "config" / "settings.json"
    settings.parent.mkdir(parents=True)
    settings.write_text(json.dumps({"watch_lead": LEAD, **more}), encoding="utf-8")


def spans(count: int) -> list[int]:
    """The seconds at which they begin; each lasts one."""
    return [(at * 17 % count) * APART + 2 for at in range(count)]


def wanted(count: int) -> list[tuple[float, int]]:
    """Where each span with its lead begins, in frames (it may lie between two), and the first frame after it."""
    return [((start - LEAD) * FPS, (start + 1) * FPS) for start in spans(count)]


def watch(eyes: Eyes, until: float, stop: int | None = None) -> list[Seen]:
    """What is seen until that moment, or until a frame stands still for a second after `stop` was seen."""
    seen: list[Seen] = []
    while (now := time.monotonic()) < until:
        frame = eyes.frame()
        if frame is None:
            continue
        if seen and seen[-1].frame == frame:
            seen[-1] = seen[-1]._replace(until=now)
            if stop is not None and frame >= stop - 4 and frame < stop + 4 and now - seen[-1].at > 1.0:
                break
        else:
            seen.append(Seen(now, frame, now))
    return seen


def runs(seen: list[Seen]) -> list[list[Seen]]:
    """Cut where the playback went elsewhere."""
    parts: list[list[Seen]] = [[]]
    for one in seen:
        if parts[-1] and not 0 < one.frame - parts[-1][-1].frame < FPS:
            parts.append([])
        parts[-1].append(one)
    return [part for part in parts if part]


def flashes(parts: list[list[Seen]]) -> list[float]:
    """Take away single frames that libVLC shows for a moment when a seek empties its queue of decoded ones: for how
    many seconds each stood there."""
    stood = []
    for part, following in pairwise(parts):
        if len(part) > 1 and part[-1].frame - part[-2].frame > AHEAD:
            stood.append(following[0].at - part.pop().at)
    return stood


def note_rows(program: Program, eyes: Eyes, count: int = SPANS, where: str = "") -> list[Row]:
    """A note of so many spans. Of a stream (`where`) nothing is promised: the table tells how it is."""
    asked = wanted(count)
    program.desktop.key("w")
    first = asked[0][0]
    wait_for("the first span", lambda: (seen := eyes.frame()) is not None and abs(seen - first) < FPS)
    parts = runs(watch(eyes, time.monotonic() + count * (1 + LEAD + (3 if where else 0.6)) + 5, asked[-1][1]))
    stood = flashes(parts)
    late, outside, missed, cut = [], [], 0, 0
    sought = VlcPlayer.abilities.shows_before * FPS
    for begin, end in asked:
        part = next((each for each in parts if begin - FPS <= each[0].frame < end), None)
        if part is None:
            missed += 1
            continue
        late.append(part[0].frame - begin - sought)
        cut += part[0].frame > begin + LEAD * FPS
        outside.append(max(0, part[-1].frame - end + 1, ceil(begin) - part[0].frame))
    seams = sorted(after[0].at - before[-1].at for before, after in pairwise(parts))
    p95 = seams[min(int(len(seams) * 0.95), len(seams) - 1)]
    told = f"median {seams[len(seams) // 2] * 1000:.0f}, p95 {p95 * 1000:.0f}, most {seams[-1] * 1000:.0f} ms"
    blink = f"{len(stood)}, at most {max(stood, default=0.0) * 1000:.0f} ms"
    beyond = f"{sum(outside)} in {sum(1 for each in outside if each)} spans, at most {max(outside)}"
    rows = [
        Row(f"watch a note of {count} spans: not shown", "0", f"{missed}", missed == 0 and len(parts) == count),
        Row("spans whose first frame, that of their time, is not seen", "0", f"{cut}", cut == 0),
        Row("first frame seen, against the one sought", "≤ 1 late", f"at most {max(late):.1f} late", max(late) <= 1),
        Row("seam, from the last picture that moved to the first one", "≤ 300 ms", told, seams[-1] <= SEAM_S),
        Row("frames outside a span and its lead", "0", beyond, not any(outside)),
        Row("single frames that libVLC shows as it seeks", "–", blink, None),
    ]
    return [Row(f"{where}{row.what}", "–", row.measured, None) for row in rows] if where else rows


def loop_rows(program: Program, eyes: Eyes, turns: int = TURNS, where: str = "") -> list[Row]:
    """A loop of the first paragraph, by its time and by the key."""
    program.desktop.key("Home")
    time.sleep(0.5)
    program.desktop.click(*program.chip(_clock(LOOP)).centre)
    program.desktop.key("l")
    parts = runs(watch(eyes, time.monotonic() + turns * (2.5 if where else 1.15) + 3))
    flashes(parts)
    parts = parts[-turns - 1 : -1]
    off = sorted(abs(part[-1].frame - ((LOOP + 1) * FPS - 1)) for part in parts)
    begins = sorted(abs(part[0].frame - LOOP * FPS) for part in parts)
    rows = []
    for what, frames in (("end", off), ("beginning", begins)):
        p95 = frames[min(int(len(frames) * 0.95), len(frames) - 1)]
        told = f"median {frames[len(frames) // 2]}, p95 {p95}, most {frames[-1]}"
        bar, met = ("–", None) if where else ("p95 ≤ 2", p95 <= 2)
        rows.append(Row(f"{where}loop of a second, {len(parts)} turns: {what}, frames off", bar, told, met))
    return rows


def stream_rows(desktop: Desktop, folder: Path) -> list[Row]:
    """The same with a film that comes from a site, in each way in which films come."""
    rows: list[Row] = []
    with Site(films.make(folder / "films", STREAM_SPANS * APART + 8)) as site:
        for kind in KINDS:
            video = f"watchben{kind[:3]}"
            site.add(video, length=STREAM_SPANS * APART + 8, kinds=(kind,))
            write_settings(folder / kind, stream_when="always")
            note = write_note(folder / f"{kind}.md", video, STREAM_SPANS)
            program = Program(desktop, folder / kind, note, env=site.environment)
            try:
                rows += _of_stream(program, kind)
            finally:
                program.close()
    return rows


def _of_stream(program: Program, kind: str) -> list[Row]:
    eyes = Eyes(program.desktop, program.find("videoSurface").box)
    wait_for("the first frame", lambda: eyes.frame() is not None)
    note = note_rows(program, eyes, STREAM_SPANS, f"stream ({kind}): ")
    return [*note, *loop_rows(program, eyes, STREAM_TURNS, f"stream ({kind}): ")]


def film_rows(desktop: Desktop, folder: Path) -> list[Row]:
    """A note that goes back and forth between two films."""
    barcode_video(folder / f"Others [{OTHER_ID}].mp4", SPANS * APART + 8, fps=FPS)
    times = "\n\n".join(
        f"Here [{_clock(at)}-{_clock(at + 1)}], there [{_clock(60 + at)}-{_clock(61 + at)}]"
        f"(https://youtu.be/{OTHER_ID}?t={60 + at}&end={61 + at})."
        for at in range(2, 2 + FILM_TURNS * APART, APART)
    )
    note = folder / "films.md"
    note.write_text(f"---\nvideoId: {VIDEO_ID}\n---\n\n{times}\n", encoding="utf-8")
    program = Program(desktop, folder / "profile", note)
    try:
        eyes = Eyes(desktop, program.find("videoSurface").box)
        desktop.key("w")
        parts = runs(watch(eyes, time.monotonic() + 2 * FILM_TURNS * 4.0))[1:]
        flashes(parts)
    finally:
        program.close()
    seams = sorted(after[0].at - before[-1].at for before, after in pairwise(parts))
    told = f"median {seams[len(seams) // 2] * 1000:.0f}, most {seams[-1] * 1000:.0f} ms"
    return [Row(f"seam between two films, {len(seams)} times", "–", told, None)]


def run() -> list[Row]:
    """The rows of the table."""
    with tempfile.TemporaryDirectory(prefix="karareader-bench-") as name:
        folder = Path(name)
        note = write_library(folder)
        desktop = Desktop(folder)
        try:
            program = Program(desktop, folder / "profile", note)
            try:
                eyes = Eyes(desktop, program.find("videoSurface").box)
                rows = [*note_rows(program, eyes), *loop_rows(program, eyes)]
            finally:
                program.close()
            return [*rows, *film_rows(desktop, folder), *stream_rows(desktop, folder)]
        finally:
            desktop.close()


def _clock(seconds: int) -> str:
    return f"{seconds // 60}:{seconds % 60:02d}"


if __name__ == "__main__":
    print_table(run())
