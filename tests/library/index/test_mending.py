"""An index that is damaged, gone, or another one than before: readers go on, and the indexer mends it."""

from __future__ import annotations

import contextlib
import errno
import os
import random
import shutil
import sqlite3
import threading
import time
from pathlib import Path
from typing import NamedTuple

import pytest

from karareader.base.errors import UserError
from karareader.base.file_lock import Busy, FileLock
from karareader.library.index import disk_space as room
from karareader.library.index import incremental as change
from karareader.library.index import location as place
from karareader.library.index.errors import Ended
from karareader.library.index.extract import ReadJob
from karareader.library.index.location import IndexPlace
from karareader.library.index.readers import Readers
from karareader.library.reader import Library
from tests.library.index.alike import contents, differences, leftovers
from tests.library.index.libraries import Shelf, anchor, write


@pytest.fixture
def full(shelf: Shelf) -> Shelf:
    for number in range(60):
        body = f"Word{number} common [[note {number + 1}]] {anchor('00:00:05')}.\n" * 5
        write(shelf.root, f"c{number % 2}/note {number}.md", body, video="abcdefghijk")
    shelf.update()
    return shelf


def making(shelf: Shelf) -> Path:
    found = IndexPlace(shelf.root, shelf.cache).current()
    assert found is not None
    return found


def segments(shelf: Shelf, *suffixes: str) -> list[Path]:
    return [path for path in sorted((making(shelf) / "text").iterdir()) if path.suffix in suffixes]


def is_as_new(shelf: Shelf, other: Path) -> None:
    fresh = Shelf(shelf.root, other)
    fresh.update()
    assert differences(contents(shelf.root, shelf.cache), contents(fresh.root, fresh.cache)) == []
    assert leftovers(shelf.root, shelf.cache) == []


# Damage


def truncate(path: Path) -> None:
    with path.open("rb+") as file:
        file.truncate(path.stat().st_size // 2)


@pytest.mark.parametrize("suffix", [".idx", ".term", ".pos", ".fast", ".store", ".fieldnorm"])
@pytest.mark.parametrize("how", ["cut", "gone"])
def test_a_reader_that_finds_damage_has_it_mended(full: Shelf, tmp_path: Path, suffix: str, how: str) -> None:
    """Though no note changed, so that no update would look at the full text."""
    damaged = making(full).name
    for path in segments(full, suffix):
        truncate(path) if how == "cut" else path.unlink()
    lost: list[str] = []
    library = Library(full.root, full.cache, lost.append)
    with contextlib.suppress(UserError):
        library.search("common")
    assert lost == [damaged]
    told: list[bool] = []
    assert full.indexer().update(damaged=lost[0], mending=lambda: told.append(True)).built
    assert told == [True]
    library.refresh()
    assert library.search("common").total == 60
    assert not full.indexer().update(damaged=lost[0]).news, "another window asked for the same"
    is_as_new(full, tmp_path / "other")


@pytest.mark.parametrize("seed", range(8))
def test_random_bytes_in_the_full_text_are_found_out(full: Shelf, tmp_path: Path, seed: int) -> None:
    rng = random.Random(seed)
    path = rng.choice(segments(full, ".idx", ".term", ".pos", ".fieldnorm"))
    data = bytearray(path.read_bytes())
    at = rng.randrange(len(data))
    data[at : at + 40] = rng.randbytes(len(data[at : at + 40]))
    path.write_bytes(data)
    (making(full) / "checked").unlink()
    indexer = full.indexer()
    assert not indexer.check()
    indexer.update(damaged=indexer.making)
    assert full.indexer().check()
    is_as_new(full, tmp_path / "other")


@pytest.mark.parametrize("seed", range(8))
def test_random_bytes_in_the_tables_do_no_harm(full: Shelf, tmp_path: Path, seed: int) -> None:
    rng = random.Random(seed)
    path = making(full) / "facts.db"
    full.library.close()
    data = bytearray(path.read_bytes())
    for _ in range(12):
        at = rng.randrange(len(data) // 512) * 512
        data[at : at + 512] = rng.randbytes(512)
    path.write_bytes(data)
    for name in ("facts.db-wal", "facts.db-shm", "checked"):
        (making(full) / name).unlink(missing_ok=True)
    with contextlib.suppress(UserError):
        library = Library(full.root, full.cache)
        for query in ("common", "word1", "has:times"):
            library.search(query)
        library.names()
        library.videos()
    indexer = full.indexer()
    outcome = indexer.update()
    if not indexer.check():
        outcome = indexer.update(damaged=indexer.making)
    assert outcome.built
    is_as_new(full, tmp_path / "other")


def test_a_check_is_made_once_a_day(full: Shelf) -> None:
    for path in segments(full, ".idx"):
        truncate(path)
    assert full.indexer().check()
    os.utime(making(full) / "checked", (1, 1))
    assert not full.indexer().check()


# An index that is another one now


def test_a_reader_outlives_the_making_that_it_reads(full: Shelf) -> None:
    library = Library(full.root, full.cache)
    assert library.search("common").total == 60
    write(full.root, "c0/note 0.md", "Different.")
    full.indexer().update(anew=True)
    answers: list[int] = []

    def ask() -> None:
        answers.append(library.search("common").total)
        answers.append(len(library.notes()))

    # Who has no connection has to open what is not there any more.
    library._facts.turn_to(None)
    asking = threading.Thread(target=ask)
    asking.start()
    asking.join()
    assert answers == [59, 60]


def test_a_cache_that_is_removed_while_it_is_used_is_made_anew(full: Shelf, tmp_path: Path) -> None:
    lost: list[str] = []
    library = Library(full.root, full.cache, lost.append)
    shutil.rmtree(full.cache)
    assert library.search("common").hits == ()
    assert lost == [""]
    assert full.update().built
    library.refresh()
    assert library.search("common").total == 60
    is_as_new(full, tmp_path / "other")


def test_a_cache_that_is_removed_while_it_is_written_is_made_anew(
    full: Shelf, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    insert, done = change.facts.insert, []

    def remove_and_insert(*rest: object) -> None:
        if not done:
            done.append(True)
            shutil.rmtree(full.cache)
        insert(*rest)  # type: ignore[arg-type]

    monkeypatch.setattr(change.facts, "insert", remove_and_insert)
    assert full.indexer().update(anew=True).built
    is_as_new(full, tmp_path / "other")


def test_two_versions_by_turns_leave_each_other_alone(full: Shelf, monkeypatch: pytest.MonkeyPatch) -> None:
    other = place.FORMAT + 1
    for turn in range(3):
        with monkeypatch.context() as patch:
            patch.setattr(place, "FORMAT", other)
            assert full.indexer().update().built is (turn == 0)
        assert not full.update().news
    aside = IndexPlace(full.root, full.cache).folder.with_name(f"f{other}")
    for path in (aside, aside / "lock", aside / "current"):
        os.utime(path, (time.time() - 40 * 86400,) * 2)
    full.update()
    assert not aside.exists()
    assert full.library.search("common").total == 60


# Locks


def test_a_lock_whose_file_was_removed_is_no_lock(tmp_path: Path) -> None:
    path = tmp_path / "lock"
    with FileLock(path, lambda: False) as first:
        assert first.holds()
        with pytest.raises(Busy):
            FileLock(path, lambda: False).__enter__()
        path.unlink()
        assert not first.holds()
        with FileLock(path, lambda: False) as second:
            assert second.holds()


def test_one_who_waits_for_a_lock_that_was_removed_gets_the_new_one(tmp_path: Path) -> None:
    path = tmp_path / "folder" / "lock"
    holding = FileLock(path, lambda: False)
    holding.__enter__()

    def wait() -> bool:
        shutil.rmtree(path.parent, ignore_errors=True)
        return True

    with FileLock(path, wait) as lock:
        assert lock.holds()
    holding.__exit__(None, None, None)


# Room and permission


class Usage(NamedTuple):
    total: int
    used: int
    free: int


def test_room_is_asked_for_before_an_index_is_built(shelf: Shelf, monkeypatch: pytest.MonkeyPatch) -> None:
    write(shelf.root, "a.md", "Words.")
    monkeypatch.setattr(room.shutil, "disk_usage", lambda _: Usage(20, 19, 1_500_000))
    with pytest.raises(UserError, match=r"it needs up to 2 MB in .*cache, where 2 MB are free") as told:
        shelf.update()
    assert "Notes can be read; it is tried again" in str(told.value)
    assert [path.name for path in IndexPlace(shelf.root, shelf.cache).folder.iterdir()] == ["lock"]
    monkeypatch.undo()
    assert shelf.update().built


@pytest.mark.parametrize(
    "error",
    [
        OSError(errno.ENOSPC, "No space left on device"),
        OSError(errno.EDQUOT, "Disk quota exceeded"),
        sqlite3.OperationalError("database or disk is full"),
        ValueError("An IO error occurred: 'No space left on device (os error 28)'"),
    ],
)
@pytest.mark.parametrize("first", [True, False])
def test_a_disk_that_fills_is_told_and_what_was_there_stays(
    full: Shelf, monkeypatch: pytest.MonkeyPatch, error: Exception, first: bool
) -> None:
    if first:
        shutil.rmtree(full.cache)
        full.library.refresh()
    insert, count = change.facts.insert, [0]

    def fill(*rest: object) -> None:
        count[0] += 1
        if count[0] > 5:
            raise error
        insert(*rest)  # type: ignore[arg-type]

    for path in sorted(full.root.rglob("*.md"))[:20]:
        path.write_text("Different common.")
    with monkeypatch.context() as patch:
        patch.setattr(change.facts, "insert", fill)
        for _ in range(2):
            with pytest.raises(UserError, match="there is no room left") as told:
                full.update()
    assert "tried again" in str(told.value)
    full.library.refresh()
    assert full.library.search("common").total == (0 if first else 60)
    assert full.library.search("different").total == 0
    full.update()
    assert full.library.search("different").total == 20
    assert leftovers(full.root, full.cache) == []


def test_a_note_that_is_read_by_a_process_which_dies_is_read_again(
    full: Shelf, monkeypatch: pytest.MonkeyPatch
) -> None:
    died: list[bool] = []
    read = Readers.read

    def die_once(readers: Readers, jobs: list[ReadJob]) -> object:
        if not died:
            died.append(True)
            raise Ended("A process was ended.")
        return read(readers, jobs)

    monkeypatch.setattr(Readers, "read", die_once)
    assert full.indexer().update(anew=True).notes == 60
    died.clear()
    monkeypatch.setattr(Readers, "read", lambda *_: (_ for _ in ()).throw(Ended("Ended.")))
    with pytest.raises(UserError, match="Ended"):
        full.indexer().update(anew=True)


@pytest.mark.parametrize(
    ("number", "words"),
    [(errno.EACCES, "there is no permission"), (errno.EROFS, "nothing can be written there"), (errno.EIO, "error")],
)
def test_a_cache_that_may_not_be_written_is_told_and_what_is_known_stays(
    full: Shelf, monkeypatch: pytest.MonkeyPatch, number: int, words: str
) -> None:
    write(full.root, "new.md", "Brandnew.")
    opened = os.open

    def refuse(path: object, *rest: int, **more: int) -> int:
        if str(path).endswith("lock"):
            raise OSError(number, os.strerror(number), str(path))
        return opened(path, *rest, **more)  # type: ignore[arg-type]

    with monkeypatch.context() as patch:
        patch.setattr(os, "open", refuse)
        with pytest.raises(UserError, match=words):
            full.update()
    assert full.library.search("common").total == 60
    assert full.update().added == 1
