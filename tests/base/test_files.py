"""Files that are no files keep nobody waiting, and what killed writers leave is swept."""

from __future__ import annotations

import os
import re
import socket
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from functools import partial
from pathlib import Path

import pytest

import karareader
from karareader.base import files
from karareader.base.errors import UserError
from karareader.captions import choose as captions
from karareader.captions import find as captions_found
from karareader.captions import parse as captions_read
from karareader.captions.find import CaptionSources
from karareader.library.check.examine import Examiner
from karareader.library.files.file_stamp import WatchedFile
from karareader.library.index.extract import NoteReader, ReadJob
from karareader.library.index.location import IndexPlace
from karareader.library.names import catalog
from karareader.media import availability_store as standing_book
from karareader.media.downloads import publish as download_join
from karareader.media.files import description as described
from karareader.media.files import locate
from karareader.media.player import messages as trouble
from karareader.media.player.base import Source
from karareader.media.streaming.cache import StreamCache
from karareader.notes.load import load, parse_note
from karareader.notes.model import video_ref as reference
from karareader.notes.model.video_ref import VideoRef
from karareader.settings import Settings, State

pytestmark = pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no pipes with names")


def in_time(look: Callable[[], object]) -> object:
    """What `look` gives, or an error: it must not wait for ever. The thread is left behind where it does."""
    pool = ThreadPoolExecutor(1)
    try:
        return pool.submit(look).result(20)
    finally:
        pool.shutdown(wait=False)


@contextmanager
def freed(path: Path) -> Iterator[None]:
    """Lets go of whoever waits at the pipe `path`, so that a test that fails ends."""
    try:
        yield
    finally:
        if path.is_fifo():
            os.close(os.open(path, os.O_RDWR | os.O_NONBLOCK))


def pipe(path: Path) -> Path:
    """A pipe that nobody writes to."""
    os.mkfifo(path)
    return path


def test_pipes_sockets_devices_and_folders_are_refused_at_once(tmp_path: Path) -> None:
    listening = socket.socket(socket.AF_UNIX)
    listening.bind(str(tmp_path / "socket"))
    device = tmp_path / "device"
    device.symlink_to("/dev/zero")
    odd = {"a pipe": pipe(tmp_path / "pipe"), "a socket": tmp_path / "socket", "a device": device}
    with listening:
        for words, path in odd.items():
            for read in (files.read_bytes, files.open_regular):
                with pytest.raises(OSError, match=words), freed(path):
                    in_time(partial(read, path))
            assert not files.is_regular(path)
    with pytest.raises(IsADirectoryError):
        files.read_bytes(tmp_path)
    assert not files.is_regular("a\0b")


def test_a_file_that_becomes_a_pipe_between_two_looks_keeps_nobody_waiting(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    plain = tmp_path / "plain"
    plain.write_text("words")
    facts = plain.stat()
    path = pipe(tmp_path / "pipe")
    with freed(path), monkeypatch.context() as before:
        before.setattr(os, "stat", lambda _path: facts)
        with pytest.raises(OSError, match="a pipe"):
            in_time(lambda: files.read_bytes(path))


def test_files_are_read_whole_and_no_further_than_asked(tmp_path: Path) -> None:
    path = tmp_path / "file"
    path.write_bytes(b"0123456789" * 1000)
    assert files.read_bytes(path) == b"0123456789" * 1000
    assert files.read_head(path, 4) == b"0123"
    with pytest.raises(OSError, match="larger"):
        files.read_bytes(path, 9_999)


def readers(folder: Path) -> dict[str, tuple[str, Callable[[Path], object]]]:
    """All that reads a file that a library, a folder of videos or a profile may hold: what it is called, and how."""
    note = parse_note(folder / "note.md", b"---\nmedia: film.mp4\n---\n[0:10]\n")
    places = CaptionSources((str(folder),))
    return {
        "a note": ("n.md", load),
        "a note that is watched": ("n.md", lambda path: WatchedFile(path).look()),
        "the head of a note": ("n.md", catalog.read_title),
        "a note that is checked": (
            "n.md", lambda path: Examiner.of(folder, [path], {}).examine(path).findings[0].text,
        ),
        "a note that is indexed": (
            "n.md", lambda path: NoteReader(folder).read(ReadJob(path.name, 10, 0, 0)),
        ),
        "a video": ("film.mp4", lambda _path: reference.find(note)),
        "a video that is to be played": ("film.mp4", lambda path: trouble.before_opening(Source(str(path)))),
        "the length of a video": ("film.info.json", lambda path: described.length(path.with_name("film.mp4"))),
        "the id of a video": ("film.info.json", lambda path: locate.described_id(str(path))),
        "captions": ("film.en.vtt", captions_read.read),
        "captions beside a video": ("film.en.vtt", lambda path: captions.beside(path.with_name("film.mp4"))[1:]),
        "captions of a library": ("film.en.vtt", lambda _path: captions_found.find(places)),
        "settings": ("settings.json", lambda path: Settings.load(path).problems[0].what),
        "state": ("state.json", lambda path: State.load(path).problems[0].what),
        "what is known of streams": ("standings.json", standing_book._read),
        "a stream": ("x", lambda _path: StreamCache(folder).get("key")),
        "pieces": ("piece", download_join.is_transport_stream),
        "the place of an index": ("current", lambda _path: IndexPlace(folder, folder).current()),
    }  # fmt: skip


@pytest.mark.parametrize("what", list(readers(Path())))
def test_whatever_reads_a_file_refuses_a_pipe_in_its_place(what: str, tmp_path: Path) -> None:
    name, read = readers(tmp_path)[what]
    path = tmp_path / name
    if what == "a stream":
        path = StreamCache(tmp_path)._path("key")
    if what == "the place of an index":
        path = IndexPlace(tmp_path, tmp_path)._current
        path.parent.mkdir(parents=True)
    pipe(path)
    with freed(path):
        try:
            answer = in_time(lambda: read(path))
        except (UserError, OSError) as error:
            answer = str(error)
    assert answer in (None, "", (), [], {}) or "a pipe" in str(answer) or answer in (
        VideoRef("file", "film.mp4", "", path), "same", False,
    ) or str(getattr(answer, "name", "")) in ("SAME", "GONE")  # fmt: skip


def test_a_file_that_never_tells_anything_is_refused() -> None:
    handle, other = os.pipe()
    os.set_blocking(handle, False)
    with files._RegularFile(handle) as file:
        for look in (file.readall, file.read, partial(file.read, 4)):
            with pytest.raises(BlockingIOError):
                look()
    os.close(other)


def test_a_huge_file_is_no_note(tmp_path: Path) -> None:
    path = tmp_path / "n.md"
    path.touch()
    os.truncate(path, 1 << 40)
    with pytest.raises(UserError, match="larger than 64 MB"):
        load(path)
    with pytest.raises(OSError, match="larger"):
        files.read_bytes(path)
    WatchedFile(path).look()  # in no time, too


def test_everything_is_opened_by_the_one_function() -> None:
    """No other way in: neither a copy of it, nor a reader that forgets it."""
    package = Path(karareader.__file__).parent
    reads = re.compile(r"\.read_bytes\(\)|\.read_text\(|\bopen\([^)\n]*[\"']rb?[\"']")
    found = {
        str(file.relative_to(package))
        for file in package.rglob("*.py")
        if any(reads.search(line) for line in file.read_text("utf-8").splitlines())
    }
    assert found <= {"base/resources.py"}  # files of our own


def test_a_killed_writer_leaves_nothing_behind(tmp_path: Path) -> None:
    target = tmp_path / "state.json"
    target.write_text("{}")
    kill = (
        "import os, sys; from pathlib import Path; from karareader.base import files\n"
        "files.os.fsync = lambda _handle: os.kill(os.getpid(), 9)\n"
        "files.write_atomic(Path(sys.argv[1]), b'{\"volume\": 40}')\n"
    )
    killed = subprocess.run([sys.executable, "-c", kill, str(target)], check=False, timeout=60)
    assert killed.returncode == -9
    (left,) = tmp_path.glob(".state.json.*.tmp")
    mine = tmp_path / f".state.json.{os.getpid()}-abc.tmp"  # of a writer that lives
    other = tmp_path / ".settings.json.1-abc.tmp"
    for path in (mine, other):
        path.write_text("")
    State.load(target)
    assert not left.exists()
    assert mine.exists()
    assert other.exists()
    os.utime(mine, (1, 1))
    files.write_atomic(target, b"{}")
    assert not mine.exists(), "nobody writes for an hour"
    assert target.read_text() == "{}"


def test_threads_that_write_at_the_same_time_do_not_sweep_one_another(tmp_path: Path) -> None:
    target = tmp_path / "file"
    began = threading.Barrier(4)

    def write(number: int) -> None:
        began.wait()
        for _ in range(25):
            files.write_atomic(target, bytes([number]) * 1000)

    with ThreadPoolExecutor(4) as pool:
        assert list(pool.map(write, range(4))) == [None] * 4
    assert len(set(target.read_bytes())) == 1
    assert [path.name for path in tmp_path.iterdir()] == ["file"]
