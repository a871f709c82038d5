"""What changed in a library, told by its files: nothing is missed, nothing forgotten that could not be looked at."""

from __future__ import annotations

import errno
import os
import shutil
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from karareader.base.errors import UserError
from karareader.library.files import listing
from karareader.library.index.update import UpdateOutcome
from tests.library.index.libraries import Shelf, write


@pytest.fixture
def full(shelf: Shelf) -> Shelf:
    for number in range(6):
        write(shelf.root, f"c{number % 2}/note {number}.md", f"Word{number} common.\n")
    shelf.update()
    return shelf


Away = Callable[[Path], None]


@pytest.fixture
def away(monkeypatch: pytest.MonkeyPatch) -> Iterator[Away]:
    """Makes a path one whose server does not answer."""
    gone: list[str] = []
    stat, scandir = os.stat, os.scandir

    def checked(call: Callable[..., Any]) -> Callable[..., Any]:
        def look(path: Any = ".", *rest: Any, **more: Any) -> Any:
            name = os.fspath(path) if not isinstance(path, int) else ""
            if any(name == each or str(name).startswith(each + os.sep) for each in gone):
                raise OSError(errno.ESTALE, os.strerror(errno.ESTALE), name)
            return call(path, *rest, **more)

        return look

    with monkeypatch.context() as patch:
        patch.setattr(os, "stat", checked(stat))
        patch.setattr(os, "scandir", checked(scandir))
        yield lambda path: gone.append(str(path))


def test_a_folder_that_cannot_be_listed_is_not_forgotten(full: Shelf, away: Away) -> None:
    away(full.root / "c1")
    write(full.root, "c0/new.md", "Brandnew.")
    assert full.update() == UpdateOutcome(7, added=1)
    assert full.library.search("common").total == 6


def test_a_note_that_cannot_be_looked_at_is_not_forgotten(full: Shelf, away: Away) -> None:
    away(full.root / "c1" / "note 1.md")
    assert full.update(full.root / "c1", full.root / "c1" / "note 1.md") == UpdateOutcome(6)
    assert full.update() == UpdateOutcome(6)


def test_a_library_that_does_not_answer_is_told_and_stays(full: Shelf, away: Away) -> None:
    away(full.root)
    for paths in ((), (full.root / "c0",)):
        with pytest.raises(UserError, match="cannot be read") as told:
            full.update(*paths)
        assert "can still be searched" in str(told.value)
    assert full.library.search("common").total == 6


def test_a_library_whose_disk_was_taken_out_stays(full: Shelf) -> None:
    aside = full.root.with_name("aside")
    full.root.rename(aside)
    full.root.mkdir()
    for paths in ((), (full.root,), (full.root / "c0" / "note 0.md",)):
        with pytest.raises(UserError, match="is empty"):
            full.update(*paths)
    full.root.rmdir()
    with pytest.raises(UserError, match="is not there"):
        full.update()
    assert full.library.search("common").total == 6
    aside.rename(full.root)
    assert full.update() == UpdateOutcome(6)


def test_a_library_that_goes_while_it_is_read_stays(full: Shelf, monkeypatch: pytest.MonkeyPatch) -> None:
    walk = listing.walk

    def walk_and_lose(folder: Path, *rest: Any, **how: bool) -> Iterator[tuple[str, list[str]]]:
        found = walk(folder, *rest, **how)
        yield next(found)
        full.root.rename(full.root.with_name("aside"))
        full.root.mkdir()
        (full.root / "other.md").write_text("Other.")
        yield from found

    monkeypatch.setattr(listing, "walk", walk_and_lose)
    with pytest.raises(UserError, match="became another one"):
        full.update()
    assert full.library.search("common").total == 6


def test_a_note_replaced_by_one_of_the_same_size_and_time_is_seen(full: Shelf) -> None:
    note = full.root / "c0" / "note 0.md"
    facts = note.stat()
    other = note.with_name("other")
    other.write_text("Swap0 common.\n")
    os.utime(other, ns=(facts.st_atime_ns, facts.st_mtime_ns))
    assert other.stat().st_size == facts.st_size
    other.rename(note)
    assert full.update() == UpdateOutcome(6, changed=1)
    assert full.found("swap0") == ["note 0"]


def test_a_clock_that_jumped_back_hides_nothing(full: Shelf) -> None:
    note = full.root / "c0" / "note 0.md"
    note.write_text("Later common.\n")
    os.utime(note, (1, 1))
    assert full.update(note) == UpdateOutcome(6, changed=1)
    assert full.found("later") == ["note 0"]


def test_where_only_seconds_are_kept_a_fresh_note_is_read_twice(full: Shelf, monkeypatch: pytest.MonkeyPatch) -> None:
    make = listing._stamp
    now = [5_000_000_000]
    monkeypatch.setattr(listing.time, "time_ns", lambda: now[0])

    class Coarse:
        def __init__(self, facts: os.stat_result) -> None:
            self.st_size, self.st_mtime_ns, self.st_ctime_ns = facts.st_size, 4_000_000_000, 4_000_000_000

    monkeypatch.setattr(listing, "_stamp", lambda facts: make(Coarse(facts)))  # type: ignore[arg-type]
    note = full.root / "c0" / "note 0.md"
    note.write_text("First.")
    assert full.update(note).changed == 1
    note.write_text("Other.")
    now[0] += 60_000_000_000
    assert full.update(note).changed == 1
    assert full.found("other") == ["note 0"]
    assert full.update(note).changed == 0


def test_folders_that_move_take_their_notes_along(full: Shelf) -> None:
    (full.root / "deep").mkdir()
    (full.root / "c0").rename(full.root / "deep" / "c9")
    assert full.update(full.root / "c0", full.root / "deep") == UpdateOutcome(6, added=3, removed=3)
    assert {note.path.parent.name for note in full.library.notes()} == {"c1", "c9"}
    shutil.rmtree(full.root / "deep")
    assert full.update(full.root / "deep") == UpdateOutcome(3, removed=3)


@pytest.mark.skipif(sys.platform != "linux", reason="names that differ in case are one name elsewhere")
def test_a_name_that_changes_its_case_is_another_one(full: Shelf) -> None:
    (full.root / "c0" / "note 0.md").rename(full.root / "c0" / "NOTE 0.md")
    assert full.update() == UpdateOutcome(6, added=1, removed=1)
    assert full.found("word0") == ["NOTE 0"]


@pytest.mark.skipif(sys.platform == "win32", reason="links need rights there")
def test_links_in_a_circle_end(full: Shelf) -> None:
    (full.root / "c0" / "round").symlink_to(full.root)
    (full.root / "c1" / "self.md").symlink_to("self.md")
    assert full.update() == UpdateOutcome(6)
    assert full.update(full.root / "c0" / "round", full.root / "c1" / "self.md").notes >= 6


def test_thousands_of_notes_at_once_are_seen(full: Shelf) -> None:
    told: list[tuple[int, int]] = []
    for number in range(300):
        write(full.root, f"many/n{number}.md", f"Crowd {number}.")
    full.indexer().update(progress=lambda done, total: told.append((done, total)))
    full.library.refresh()
    assert full.library.search("crowd").total == 300
    assert told[-1] == (300, 300)
