"""One download by the real yt-dlp from the test site: what comes, what goes wrong, and how it goes on."""

from __future__ import annotations

import contextlib
import io
import json
import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from karareader.media.downloads import active_workers as download_process
from karareader.media.downloads import publish as download_besides
from karareader.media.downloads import publish as download_join
from karareader.media.downloads.fetch import BLOCK
from karareader.media.downloads.partial_files import Pieces
from karareader.media.downloads.protocol import PARTIAL, DownloadJob
from karareader.media.files.locate import MediaIndex
from karareader.media.ytdlp_options import WebOptions
from tests.media.site import catalogue
from tests.media.site.server import PLUGINS, Site
from tests.media_factory import have_ffmpeg

pytestmark = pytest.mark.skipif(not have_ffmpeg(), reason="ffmpeg makes the films")
ID = "-frames_01x"
ROOT = Path(__file__).resolve().parent.parents[2]
ENVIRONMENT = {**os.environ, "PYTHONPATH": os.pathsep.join([str(PLUGINS), str(ROOT)])}


class Host:
    """Does jobs; see `download_host`."""

    def __init__(self) -> None:
        command = [sys.executable, "-m", "tests.media.download_host"]
        self._process = subprocess.Popen(
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, env=ENVIRONMENT, cwd=ROOT
        )

    def do(self, site: Site, job: DownloadJob, without: tuple[str, ...] = ()) -> list[dict[str, Any]]:
        """Everything that it told."""
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        told = {"job": job.to_json(), "site": site.url, "without": list(without)}
        self._process.stdin.write(json.dumps(told) + "\n")
        self._process.stdin.flush()
        words = []
        for line in self._process.stdout:
            words.append(json.loads(line))
            if words[-1]["event"] == "over":
                return words[:-1]
        raise AssertionError(f"the process ended: {words}")

    def close(self) -> None:
        self._process.communicate()


@pytest.fixture(scope="module")
def host() -> Iterator[Host]:
    made = Host()
    yield made
    made.close()


@pytest.fixture
def job(tmp_path: Path) -> DownloadJob:
    return DownloadJob(
        key=f"youtube:{ID}", url=f"https://www.youtube.com/watch?v={ID}", folder=str(tmp_path / "media"), video_id=ID,
        languages=("en",),
    )  # fmt: skip


def whole(site: Site, kind: str, folder: Path) -> bytes:
    """What a video of this kind must come out as."""
    if kind == "progressive":
        return site.films.whole.read_bytes()
    folder.mkdir(exist_ok=True)
    parts = [site.films.picture, site.films.sound]
    if kind == "hls":
        parts = [folder / "segments.mp4"]
        segments = sorted(site.films.playlist.parent.glob("*.ts"))
        parts[0].write_bytes(b"".join(each.read_bytes() for each in segments))
    download_join.join(parts, folder / "whole.mp4")
    return (folder / "whole.mp4").read_bytes()


def twice(site: Site, name: str, length: int) -> int:
    return sum(seen.sent for seen in site.seen(ID, name)) - length


@pytest.mark.parametrize("kind", ["progressive", "split", "hls"])
def test_a_video_comes_whole_over_a_line_that_breaks(
    host: Host, site: Site, job: DownloadJob, tmp_path: Path, kind: str
) -> None:
    video = site.add(ID, kinds=(kind,), title="What: a title?", channel="A/B")
    video.faults.cuts, video.faults.cut_after, video.faults.throttle = 2, 20_000, 2_000_000
    words = host.do(site, job)
    home = tmp_path / "media" / "A⧸B"
    stem = f"What： a title？ [{ID}]"
    assert words[0] == {"event": "about", "title": "What: a title?", "channel": "A/B", "total": words[0]["total"]}
    assert words[-1]["event"] == "done"
    assert words[-1]["file"] == str(home / f"{stem}.mp4")
    assert sorted(path.name for path in home.iterdir()) == [f"{stem}.en.vtt", f"{stem}.info.json", f"{stem}.mp4"]
    assert (home / f"{stem}.mp4").read_bytes() == whole(site, kind, tmp_path / "expected")
    assert video.faults.cuts == 0
    for name in ("whole.mp4", "picture.mp4", "sound.m4a"):
        if site.seen(ID, name):
            assert twice(site, name, (site.films.whole.parent / name).stat().st_size) <= 2 * BLOCK
    assert MediaIndex([tmp_path / "media"]).find(ID) == home / f"{stem}.mp4"


def test_the_description_holds_no_secrets(host: Host, site: Site, job: DownloadJob, tmp_path: Path) -> None:
    site.add(ID, kinds=("progressive", "hls", "split"))
    host.do(site, job)
    (description,) = (tmp_path / "media").rglob("*.info.json")
    text = description.read_text()
    told = json.loads(text)
    assert "secret" not in text
    assert (next(iter(told)), told["id"], told["duration"]) == ("id", ID, 40)
    assert [chapter["title"] for chapter in told["chapters"]] == ["First half", "Second half"]


def test_a_killed_process_is_gone_on_with_and_leaves_nothing_that_shows(
    host: Host, site: Site, job: DownloadJob, tmp_path: Path
) -> None:
    video = site.add(ID)
    video.faults.throttle = 100_000
    process = subprocess.Popen(
        download_process.command(), stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, start_new_session=True,
        env={**ENVIRONMENT, **site.environment}, cwd=ROOT,
    )  # fmt: skip
    assert process.stdin is not None
    assert process.stdout is not None
    process.stdin.write(json.dumps(job.to_json()) + "\n")
    process.stdin.flush()
    for line in process.stdout:
        if json.loads(line).get("done", 0) >= BLOCK:
            break
    os.killpg(process.pid, signal.SIGKILL)
    process.communicate()
    assert MediaIndex([tmp_path / "media"]).files == 0
    assert Pieces(tmp_path / "media", job.key).here("piece-whole-360.mp4") >= BLOCK
    video.faults.throttle = 0
    (file,) = [word["file"] for word in host.do(site, job) if word["event"] == "done"]
    assert Path(file).read_bytes() == site.films.whole.read_bytes()
    # The request that was killed may be noted last.
    assert max(seen.first for seen in site.seen(ID, "whole.mp4")) >= BLOCK


def test_a_process_ends_with_the_one_that_started_it(site: Site, job: DownloadJob) -> None:
    site.add(ID).faults.throttle = 1000
    process = subprocess.Popen(
        download_process.command(), stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, start_new_session=True,
        env={**ENVIRONMENT, **site.environment}, cwd=ROOT,
    )  # fmt: skip
    process.communicate(json.dumps(job.to_json()) + "\n", timeout=60)  # closes its input
    assert process.returncode != 0


def test_a_fragment_that_was_added_but_not_written_down_is_not_added_twice(
    host: Host, site: Site, job: DownloadJob, tmp_path: Path
) -> None:
    """As a process leaves it that is killed between the two."""
    video = site.add(ID, kinds=("hls",))
    video.faults.deny_after = 8  # two playlists, and the first segments
    assert host.do(site, job)[-1]["event"] == "failed"
    pieces = Pieces(tmp_path / "media", job.key)
    segments = sorted(site.films.playlist.parent.glob("*.ts"))
    (part,) = pieces.folder.glob("*.part")
    part.write_bytes(part.read_bytes() + segments[6].read_bytes()[:5000])
    before = len([seen for seen in site.seen(ID) if seen.name.endswith(".ts") and seen.status == 200])
    video.faults.deny_after = None
    assert host.do(site, job)[-1]["event"] == "done"
    file = MediaIndex([tmp_path / "media"]).find(ID)
    assert file is not None
    assert file.read_bytes() == whole(site, "hls", tmp_path / "expected")
    fetched = [seen.name for seen in site.seen(ID) if seen.name.endswith(".ts") and seen.status == 200]
    assert before >= 4
    assert len(fetched) == len(set(fetched)) == len(segments)


def test_a_link_that_is_refused_is_asked_for_anew_next_time(
    host: Host, site: Site, job: DownloadJob, tmp_path: Path
) -> None:
    video = site.add(ID)
    video.faults.deny_after = 0
    failed = host.do(site, job)[-1]
    assert (failed["event"], failed["trouble"], failed["standing"]) == ("failed", "site", "temporary")
    video.faults.deny_after = None
    assert host.do(site, job)[-1]["event"] == "done"


@pytest.mark.parametrize(
    ("playability", "standing"),
    [(catalogue.PRIVATE, "private"), (catalogue.REMOVED, "gone"), (catalogue.DRM, "drm"), (catalogue.BOT, "blocked")],
)
def test_what_the_site_refuses(
    host: Host, site: Site, job: DownloadJob, playability: catalogue.Playability, standing: str
) -> None:
    site.add(ID, playability=playability)
    (failed,) = host.do(site, job)
    assert (failed["trouble"], failed["standing"]) == ("site", standing)


def test_what_is_live_has_no_end_yet(host: Host, site: Site, job: DownloadJob) -> None:
    site.add(ID, live_status="is_live")
    assert host.do(site, job)[-1]["trouble"] == "live"


def test_a_line_that_only_breaks_is_told(host: Host, site: Site, job: DownloadJob, tmp_path: Path) -> None:
    site.unplug()
    (failed,) = host.do(site, job)
    assert (failed["event"], failed["standing"]) == ("failed", "temporary")


def test_without_ffmpeg_one_file_is_taken_where_there_is_one(
    host: Host, site: Site, job: DownloadJob, tmp_path: Path
) -> None:
    site.add(ID, kinds=("progressive", "split"))
    assert host.do(site, job, without=("ffmpeg",))[-1]["event"] == "done"
    assert not site.seen(ID, "picture.mp4")
    site.add(ID, kinds=("split",))
    other = replace(job, key="youtube:other")
    assert host.do(site, other, without=("ffmpeg",))[-1]["trouble"] == "ffmpeg"


def test_without_ffmpeg_a_transport_stream_is_named_so(
    host: Host, site: Site, job: DownloadJob, tmp_path: Path
) -> None:
    site.add(ID, kinds=("hls",))
    done = host.do(site, job, without=("ffmpeg",))[-1]
    assert done["file"].endswith(f"[{ID}].ts")


def test_the_quality_that_is_asked_for(host: Host, site: Site, job: DownloadJob) -> None:
    site.add(ID, kinds=("split",), heights=(360, 720, 1080))
    host.do(site, replace(job, quality="720"))
    assert (Path(job.folder) / "The counting house" / f"Frames that carry their number [{ID}].mp4").exists()
    (description,) = Path(job.folder).rglob("*.info.json")
    assert json.loads(description.read_text())["height"] == 720
    done = host.do(site, replace(job, quality="audio"))[-1]
    assert done["file"].endswith(".m4a")


def test_captions_alone_beside_a_video_that_is_called_otherwise(
    host: Host, site: Site, job: DownloadJob, tmp_path: Path
) -> None:
    site.add(ID)
    beside = tmp_path / "My film.mkv"
    beside.write_bytes(b"x")
    done = host.do(site, replace(job, want="captions", beside=str(beside)))[-1]
    assert done["captions"] == [str(tmp_path / "My film.en.vtt")]
    assert not [seen for seen in site.seen(ID) if seen.name.endswith((".mp4", ".m4a"))]
    nowhere = replace(job, want="captions", beside=str(beside / "film.mkv"))  # no folder to write to
    (written,) = host.do(site, nowhere)[-1]["captions"]
    assert Path(written).parent == Path(job.folder) / "The counting house"
    site.add(ID, captions=False)
    assert host.do(site, replace(job, want="captions"))[-1]["trouble"] == "no captions"


def test_a_folder_that_cannot_be_used_is_told(host: Host, site: Site, job: DownloadJob, tmp_path: Path) -> None:
    site.add(ID)
    (tmp_path / "file").write_text("in the way")
    for folder in (tmp_path / "file", tmp_path / "no" / "such" / "folder"):
        (failed,) = host.do(site, replace(job, folder=str(folder)))
        assert failed["trouble"] == "folder"
    (failed,) = host.do(site, replace(job, keep_free=10**18))
    assert failed["trouble"] == "full"


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="a device that is always full")
def test_a_disk_that_fills_while_it_comes_is_told(host: Host, site: Site, job: DownloadJob) -> None:
    site.add(ID)
    pieces = Pieces(Path(job.folder), job.key)
    pieces.begin("whole-360", job.quality)
    pieces.keep()
    part = pieces.path("piece-whole-360.mp4.part")
    part.symlink_to("/dev/full")
    failed = host.do(site, job)[-1]
    assert (failed["event"], failed["trouble"]) == ("failed", "full")
    part.unlink()
    assert host.do(site, job)[-1]["event"] == "done"


def test_two_processes_do_not_work_on_the_same_pieces(host: Host, site: Site, job: DownloadJob) -> None:
    from karareader.base.file_lock import FileLock

    site.add(ID)
    pieces = Pieces(Path(job.folder), job.key)
    with FileLock(pieces.lock, lambda: False):
        assert host.do(site, job)[-1]["trouble"] == "busy"
    assert host.do(site, job)[-1]["event"] == "done"


def test_a_format_that_is_not_offered_any_more_is_replaced(host: Host, site: Site, job: DownloadJob) -> None:
    video = site.add(ID, kinds=("progressive",), heights=(720,))
    video.faults.deny_after = 0
    host.do(site, job)
    site.add(ID, kinds=("progressive",), heights=(360,))
    assert host.do(site, job)[-1]["event"] == "done"


class Loader:
    """As much of yt-dlp as a thumbnail needs."""

    def __init__(self, pictures: dict[str, bytes]) -> None:
        self.pictures = pictures

    def urlopen(self, url: str) -> io.BytesIO:
        return io.BytesIO(self.pictures[url])


@pytest.mark.parametrize(
    ("pictures", "name"),
    [
        ({"a.webp": b"RIFF....WEBP..", "b.jpg": b"\xff\xd8\xff."}, "thumbnail.jpg"),
        ({"a.jpg": b"<html>", "b.webp": b"RIFF....WEBP.."}, "thumbnail.webp"),
        ({"a.png": b"\x89PNG\r\n\x1a\n"}, "thumbnail.png"),
        ({"a.jpg": b"<html>not here</html>"}, ""),
        ({}, ""),
    ],
)
def test_the_picture_that_stands_for_a_video(tmp_path: Path, pictures: dict[str, bytes], name: str) -> None:
    offered = [{"url": url} for url in (*pictures, *(["gone.jpg"] if name == "thumbnail.png" else []))]
    pieces = Pieces(tmp_path, "youtube:x")
    found = download_besides.thumbnail(Loader(pictures), {"thumbnails": [None, *offered]}, pieces)
    assert (found.name if found is not None else "") == name


def test_files_on_the_web_that_are_called_alike_do_not_replace_one_another(
    host: Host, site: Site, job: DownloadJob
) -> None:
    names = set()
    for video_id in ("one-video-1", "two-video-2"):
        site.add(video_id)
        url = f"{site.url}/media/{video_id}/whole.mp4"
        done = host.do(site, replace(job, key=f"url:{url}", url=url, video_id=""))[-1]
        names.add(Path(done["file"]).name)
    assert len(names) == 2
    assert all(name.startswith("whole [whole-") for name in names)


def test_everything_goes_through_the_proxy(host: Host, site: Site, job: DownloadJob) -> None:
    site.add(ID)
    proxy = f"http://reader:password@127.0.0.1:{site.url.rpartition(':')[2]}"
    words = host.do(site, replace(job, web=WebOptions(proxy=proxy)))
    assert words[-1]["event"] == "done"
    assert "password" not in json.dumps(words)
    assert {seen.name: seen.proxied for seen in site.seen(ID)} == {"page": True, "whole.mp4": True, "manual.vtt": True}
    assert not [path for path in Path(job.folder).rglob("*.json") if "password" in path.read_text()]


def test_the_job_does_not_show_what_is_secret(job: DownloadJob) -> None:
    assert "password" not in repr(replace(job, web=WebOptions(proxy="http://me:password@127.0.0.1:1")))


def test_nothing_hidden_is_left_behind_but_the_pieces(host: Host, site: Site, job: DownloadJob) -> None:
    site.add(ID)
    host.do(site, job)
    with contextlib.suppress(FileNotFoundError):
        assert {path.name for path in Path(job.folder).iterdir()} == {PARTIAL, "The counting house"}
