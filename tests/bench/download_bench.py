"""Downloads over a line that breaks, and of a program that is killed: `python -m tests.bench.download_bench`.

Both go over the test site, by the real command: `karareader fetch`. What was fetched is counted where it was sent, on
the server: what it sent of a file beyond the file's length was fetched twice.
"""

from __future__ import annotations

import contextlib
import os
import random
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from karareader.media.downloads import publish as download_join
from karareader.media.downloads.fetch import BLOCK
from karareader.media.files.locate import MediaIndex
from tests.bench import download_window_bench
from tests.bench.table import Row, print_table
from tests.media.site.films import Films, make
from tests.media.site.server import Seen, Site

VIDEOS, BREAKS = 30, 60
QUEUE, KILLS = 10, 20
LINE = 400_000  # bytes a second of each connection
KINDS = ("progressive", "split", "hls")


def run() -> list[Row]:
    """Measure all bars."""
    with tempfile.TemporaryDirectory() as folder:
        place = Path(folder)
        films = _films(place / "films")
        rows = [*_broken_line(place / "line", films), *_killed(place / "kills", films)]
    return [*rows, *download_window_bench.run()]


def _films(folder: Path) -> Films:
    folder.mkdir()
    return make(folder)


def _library(folder: Path, ids: list[str]) -> Path:
    library = folder / "library"
    library.mkdir(parents=True)
    for video_id in ids:
        (library / f"{video_id}.md").write_text(f"---\nvideoId: {video_id}\n---\nA note.\n")
    return library


def _wholes(films: Films, folder: Path) -> dict[str, bytes]:
    """What each kind of video must come out as: the same pieces, joined by the same ffmpeg, fetched over no line."""
    folder.mkdir()
    download_join.join([films.picture, films.sound], folder / "split.mp4")
    segments = folder / "segments.mp4"
    parts = sorted(films.playlist.parent.glob("*.ts"))
    segments.write_bytes(b"".join(part.read_bytes() for part in parts))
    download_join.join([segments], folder / "hls.mp4")
    return {
        "progressive": films.whole.read_bytes(),
        "split": (folder / "split.mp4").read_bytes(),
        "hls": (folder / "hls.mp4").read_bytes(),
    }


def _fetch(site: Site, library: Path, to: Path, profile: Path, *more: str) -> subprocess.Popen[str]:
    command = [sys.executable, "-m", "karareader", "fetch", str(library), "--to", str(to), "--profile", str(profile)]
    return subprocess.Popen(
        [*command, *more],
        env={
            **os.environ,
            **site.environment,
            "PYTHONPATH": f"{Path.cwd()}{os.pathsep}{site.environment['PYTHONPATH']}",
        },
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        start_new_session=True,
    )


def _broken_line(place: Path, films: Films) -> list[Row]:
    chance = random.Random(1)
    ids = [f"frames{number:05}" for number in range(VIDEOS)]
    wholes = _wholes(films, _made(place) / "wholes")
    with Site(films) as site:
        videos = []
        for number, video_id in enumerate(ids):
            video = site.add(video_id, kinds=(KINDS[number % len(KINDS)],), channel=f"Channel {number % 4}")
            # Segments of HLS are short: a break must come early to come at all.
            longest = 20_000 if video.kinds == ("hls",) else 60_000 if video.kinds == ("split",) else 150_000
            video.faults.cuts, video.faults.cut_after = BREAKS // VIDEOS, chance.randrange(8_000, longest)
            video.faults.throttle = LINE
            videos.append(video)
        library = _library(place, ids)
        process = _fetch(site, library, place / "media", place / "profile", "--jobs", "4")
        said, _ = process.communicate(timeout=600)
        breaks = sum(BREAKS // VIDEOS - video.faults.cuts for video in videos)
        index = MediaIndex([place / "media"])
        whole = sum(
            1
            for video in videos
            if (file := index.find(video.id)) is not None and file.read_bytes() == wholes[video.kinds[0]]
        )
        twice = [_twice(site, video.id, films) for video in videos]
    worst = max(twice) / (BREAKS // VIDEOS)
    if process.returncode != 0:
        print(said, file=sys.stderr)
    return [
        Row(f"downloads whole and byte-equal after {breaks} breaks", f"{VIDEOS}", f"{whole}", whole == VIDEOS),
        Row("breaks that happened", f"{BREAKS}", f"{breaks}", breaks == BREAKS),
        Row(
            "fetched twice, per break, worst video",
            f"≤ {BLOCK:,} bytes (one block)",
            f"{worst:,.0f} (of all: {sum(twice) / breaks:,.0f})",
            worst <= BLOCK,
        ),
    ]


def _made(folder: Path) -> Path:
    folder.mkdir(parents=True)
    return folder


def _twice(site: Site, video_id: str, films: Films) -> int:
    """Bytes of media that the server sent more than once."""
    sent: dict[str, int] = {}
    lengths: dict[str, int] = {}
    for seen in site.seen(video_id):
        if _file(films, seen.name).is_file() and not seen.name.endswith(".m3u8"):
            sent[seen.name] = sent.get(seen.name, 0) + seen.sent
            lengths[seen.name] = _file(films, seen.name).stat().st_size
    return sum(max(sent[name] - lengths[name], 0) for name in sent)


def _file(films: Films, name: str) -> Path:
    return films.playlist.parent / name[4:] if name.startswith("hls/") else films.whole.parent / name


def _length(films: Films, seen: Seen) -> int:
    """How many bytes were asked for; 0 for what is no media."""
    file = _file(films, seen.name)
    return file.stat().st_size - seen.first if file.is_file() else 0


def _killed(place: Path, films: Films) -> list[Row]:
    chance = random.Random(2)
    ids = [f"killed{number:05}" for number in range(QUEUE)]
    wholes = _wholes(films, _made(place) / "wholes")
    halves = kills = queues = 0
    with Site(films) as site:
        kinds = {video_id: KINDS[number % len(KINDS)] for number, video_id in enumerate(ids)}
        for video_id in ids:
            site.add(video_id, kinds=(kinds[video_id],))
        library = _library(place, ids)
        while True:
            # Slow at first, so that files are caught in the middle; then quicker, so that ends are.
            for video_id in ids:
                site.videos[video_id].faults.throttle = LINE // (16 if kills < KILLS // 2 else 4)
            media, profile = place / f"media{queues}", place / f"profile{queues}"
            process = _fetch(site, library, media, profile, "--jobs", "3")
            _until(time.monotonic() + (chance.uniform(0.3, 4.0) if kills < KILLS else 600), process)
            over = process.poll() is not None
            if not over:
                os.kill(process.pid, signal.SIGKILL)
                kills += 1
            process.communicate()
            halves += _halves(media, ids, kinds, wholes)
            if over and kills < KILLS:
                queues += 1  # the whole queue came before all the kills: another one
            elif over:
                break
        broken = sum(1 for video_id in ids for seen in site.seen(video_id) if 0 < seen.sent < _length(films, seen))
        index = MediaIndex([media])
        whole = sum(
            1 for each in ids if (file := index.find(each)) is not None and file.read_bytes() == wholes[kinds[each]]
        )
    left = media / ".karareader-partial"
    return [
        Row("times that the program was killed (-9) at a random moment", f"{KILLS}", f"{kills}", kills == KILLS),
        Row("files that a kill caught half fetched", "–", f"{broken}", None),
        Row("half files that showed as a video after any of them", "0", f"{halves}", halves == 0),
        Row("videos of the queue that are whole in the end", f"{QUEUE}", f"{whole}", whole == QUEUE),
        Row("pieces left over", "none", "some" if left.exists() else "none", not left.exists()),
    ]


def _until(end: float, process: subprocess.Popen[str]) -> None:
    with contextlib.suppress(subprocess.TimeoutExpired):
        process.wait(max(end - time.monotonic(), 0))


def _halves(media: Path, ids: list[str], kinds: dict[str, str], wholes: dict[str, bytes]) -> int:
    """Videos that are seen and are not whole, or lack what should come before them."""
    index = MediaIndex([media])
    seen = [(each, file) for each in ids if (file := index.find(each)) is not None]
    return sum(
        1
        for each, file in seen
        if file.read_bytes() != wholes[kinds[each]] or not file.with_suffix(".info.json").is_file()
    )


if __name__ == "__main__":
    print_table(run())
