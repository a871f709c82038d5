"""Making an index and keeping it up to date: what is written is what the notes say, whatever happens meanwhile."""

from __future__ import annotations

import json
import os
import shutil
import sqlite3
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from karareader.base.errors import UserError
from karareader.base.file_lock import Busy, FileLock
from karareader.library.index import extract as entry
from karareader.library.index import incremental as change
from karareader.library.index import location as place
from karareader.library.index.errors import IndexStopped
from karareader.library.index.location import IndexPlace
from karareader.library.index.update import Indexer, UpdateOutcome
from karareader.library.reader import Library
from tests.library.index.libraries import Shelf, anchor, write

VIDEO = "abcdefghijk"


def some(shelf: Shelf, count: int = 6) -> list[Path]:
    return [
        write(
            shelf.root, f"c{number % 2}/note {number}.md", f"Word{number} common {anchor('00:00:05')}.\n", video=VIDEO
        )
        for number in range(count)
    ]


def test_an_index_is_built_and_then_nothing_is_new(shelf: Shelf) -> None:
    some(shelf)
    assert not shelf.library.ready
    assert shelf.library.search("common").hits == ()
    assert shelf.update() == UpdateOutcome(6, added=6, built=True)
    assert shelf.library.ready
    assert shelf.library.search("common").total == 6
    assert shelf.update() == UpdateOutcome(6)


def test_what_changed_is_found_by_a_look_at_all(shelf: Shelf) -> None:
    first, second, third, *_ = some(shelf)
    shelf.update()
    write(shelf.root, "c0/note 0.md", "Different words.")
    second.unlink()
    third.rename(third.with_name("moved.md"))
    write(shelf.root, "new/one.md", "Brandnew.")
    assert shelf.update() == UpdateOutcome(6, added=2, changed=1, removed=2)
    assert shelf.found("different") == [first.stem]
    assert shelf.found("word0 ") == []
    assert shelf.found("word1 ") == []
    assert shelf.found("word2 ") == ["moved"]
    assert shelf.found("brandn") == ["one"]
    assert shelf.library.search("common").total == 4


def test_what_changed_is_found_where_one_is_told(shelf: Shelf) -> None:
    first, second, *_ = some(shelf)
    shelf.update()
    write(shelf.root, "c0/note 0.md", "Different words.")
    second.unlink()
    write(shelf.root, "new/deep/one.md", "Brandnew.")
    assert shelf.update(first) == UpdateOutcome(6, changed=1)
    assert shelf.found("different") == [first.stem]
    assert shelf.update(second) == UpdateOutcome(5, removed=1)
    assert shelf.update(shelf.root / "new") == UpdateOutcome(6, added=1)
    assert shelf.update(shelf.root / ".obsidian" / "x.md", Path("/elsewhere/x.md")) == UpdateOutcome(6)
    shutil.rmtree(shelf.root / "new")
    assert shelf.update(shelf.root / "new") == UpdateOutcome(5, removed=1)


def test_a_library_looks_the_same_built_at_once_or_bit_by_bit(shelf: Shelf, tmp_path: Path) -> None:
    clean = [anchor(f"00:{minute:02}:17") for minute in range(5)]
    shifted = " ".join(f"Then {anchor(f'0{minute}:21:00')}." for minute in range(1, 5))
    steps = [
        ("a.md", " ".join(f"So {time}." for time in clean)),
        ("b.md", shifted),
        ("c.md", f"Link [[a]] {anchor('00:01:00')}."),
        ("a.md", "Gone."),
        ("d.md", " ".join(f"So {time}." for time in clean[:4])),
    ]
    for name, body in steps:
        write(shelf.root, name, body, video=VIDEO)
        shelf.update()
    whole = Shelf(shelf.root, tmp_path / "other cache")
    whole.update()
    assert [*shelf.library.notes()] == [*whole.library.notes()]
    key = f"youtube:{VIDEO}"
    assert shelf.library.timeline(key).citations == whole.library.timeline(key).citations


def test_times_are_read_in_the_light_of_other_notes(shelf: Shelf) -> None:
    lone = "".join(f"Then {anchor(f'0{minute}:21:00')}.\n\n" for minute in (1, 2))
    write(shelf.root, "shifted.md", lone, video=VIDEO)
    shelf.update()
    clean = "".join(f"So {anchor(f'00:0{minute}:17')}.\n\n" for minute in range(4))
    write(shelf.root, "clean.md", clean, video=VIDEO)
    shelf.update()
    citations = shelf.library.timeline(f"youtube:{VIDEO}").near(81, 1)
    assert [(citation.note.stem, citation.start, citation.repaired) for citation in citations] == [
        ("shifted", 81.0, True)
    ]


def test_a_length_learnt_later_counts(shelf: Shelf) -> None:
    write(shelf.root, "a.md", f"Said {anchor('01:30:07')}.", video=VIDEO)
    shelf.update()
    assert shelf.library.timeline(f"youtube:{VIDEO}").citations[0].start == 5407
    assert shelf.update(lengths={f"youtube:{VIDEO}": 200.0}) == UpdateOutcome(1, changed=1)
    assert shelf.library.timeline(f"youtube:{VIDEO}").citations[0].start == 90.07


def test_other_processes_read_the_same(shelf: Shelf, tmp_path: Path) -> None:
    some(shelf, 100)
    shelf.update(workers=2)
    alone = Shelf(shelf.root, tmp_path / "other")
    alone.update(workers=1)
    assert shelf.library.notes() == alone.library.notes()
    assert len(shelf.library.notes()) == 100


def test_another_format_is_built_anew(shelf: Shelf, monkeypatch: pytest.MonkeyPatch) -> None:
    some(shelf)
    shelf.update()
    monkeypatch.setattr(place, "FORMAT", place.FORMAT + 1)
    assert not Library(shelf.root, shelf.cache).ready
    assert shelf.update().built
    assert shelf.library.search("common").total == 6


@pytest.mark.parametrize("what", ["facts.db", "meta.json", "current", "segments"])
def test_a_damaged_index_is_built_anew(shelf: Shelf, what: str) -> None:
    some(shelf)
    shelf.update()
    making = IndexPlace(shelf.root, shelf.cache).current()
    assert making is not None
    damaged = {
        "facts.db": [making / "facts.db"],
        "meta.json": [making / "text" / "meta.json"],
        "current": [making.parent / "current"],
        "segments": [path for path in (making / "text").iterdir() if path.suffix in (".store", ".idx", ".term")],
    }[what]
    shelf.library.close()
    for path in damaged:
        path.write_bytes(b"nonsense" * 20)
    write(shelf.root, "c0/note 0.md", "Different words.")
    assert shelf.update().notes == 6
    fresh = Library(shelf.root, shelf.cache)
    assert fresh.search("different").total == 1
    assert fresh.search("common").total == 5


def test_an_index_that_is_stopped_while_it_is_built_never_counts(shelf: Shelf) -> None:
    some(shelf)
    indexer = Indexer(shelf.root, shelf.cache, workers=1)
    asked = iter([False, False, True])
    with pytest.raises(IndexStopped):
        indexer.update(cancelled=lambda: next(asked))
    assert not Library(shelf.root, shelf.cache).ready
    assert [path.name for path in IndexPlace(shelf.root, shelf.cache).folder.iterdir()] == ["lock"]


def test_one_writes_at_a_time(shelf: Shelf) -> None:
    some(shelf)
    waits = iter([True, False])
    with FileLock(IndexPlace(shelf.root, shelf.cache).lock, lambda: False), pytest.raises(Busy):
        Indexer(shelf.root, shelf.cache, workers=1).update(wait=lambda: next(waits))
    assert shelf.update().built


def test_a_library_that_is_gone_stays_searchable(shelf: Shelf) -> None:
    some(shelf)
    shelf.update()
    shelf.root.rename(shelf.root.with_name("away"))
    with pytest.raises(UserError, match="is not there"):
        shelf.update()
    assert shelf.library.search("common").total == 6


def test_no_room_is_told_and_what_is_there_stays(shelf: Shelf, monkeypatch: pytest.MonkeyPatch) -> None:
    first, *_ = some(shelf)
    shelf.update()

    def full(*_: object) -> None:
        raise sqlite3.OperationalError("database or disk is full")

    monkeypatch.setattr(change.facts, "insert", full)
    first.write_text("Different words.")
    with pytest.raises(UserError, match="no room"):
        shelf.update()
    assert shelf.library.search("word0").total == 1


def test_no_permission_is_told(shelf: Shelf) -> None:
    some(shelf)
    shelf.cache.write_text("a file where the folder should be")
    with pytest.raises(UserError, match="could not be written"):
        shelf.update()


def test_a_note_that_cannot_be_read_is_a_problem_and_no_more(shelf: Shelf) -> None:
    some(shelf)
    (shelf.root / "bad.md").symlink_to(shelf.root / "bad.md")
    write(shelf.root, "odd.md", "x")
    (shelf.root / "odd.md").write_bytes(b"\xff\xfe\x00broken \0 bytes \xed\xa0\x80")
    assert shelf.update().notes == 7


def test_a_note_that_nobody_foresaw_does_not_cost_the_others(shelf: Shelf, monkeypatch: pytest.MonkeyPatch) -> None:
    some(shelf)
    make = entry.plain.make

    def fail_once(body: str, *rest: Any, **more: Any) -> Any:
        if "Word3" in body:
            raise RecursionError
        return make(body, *rest, **more)

    monkeypatch.setattr(entry.plain, "make", fail_once)
    assert shelf.update().notes == 6
    assert shelf.library.search("common").total == 5
    (problem,) = shelf.library.problems(shelf.root / "c1" / "note 3.md")
    assert problem.kind == "unreadable-note"


INDEX = """
import sys
from pathlib import Path
from karareader.library.index.update import Indexer
print("begun", flush=True)
Indexer(Path(sys.argv[1]), Path(sys.argv[2]), workers=1).update(
    progress=lambda done, total: print(done, flush=True)
)
print("done", flush=True)
"""


@pytest.mark.parametrize("after", ["begun", "1", "29", "60"])
@pytest.mark.parametrize("first", [True, False])
def test_killed_at_any_moment_it_is_right_or_built_anew(shelf: Shelf, after: str, first: bool) -> None:
    some(shelf, 60)
    if not first:
        shelf.update()
        for path in sorted(shelf.root.rglob("*.md")):
            path.write_text("changed " + path.read_text())
    indexing = subprocess.Popen(
        [sys.executable, "-c", INDEX, str(shelf.root), str(shelf.cache)], stdout=subprocess.PIPE, text=True
    )
    assert indexing.stdout is not None
    for line in indexing.stdout:
        if line.strip() == after:
            break
    indexing.kill()
    indexing.stdout.close()
    indexing.wait()
    between = Library(shelf.root, shelf.cache)
    assert between.ready is not first or between.search("changed common").total in (0, 60)
    assert len(between.notes()) in (0, 60)
    shelf.update()
    assert shelf.library.search("common").total == 60
    assert len(shelf.library.notes()) == 60
    assert shelf.library.search("changed ").total == (0 if first else 60)
    folder = IndexPlace(shelf.root, shelf.cache).folder
    current = json.loads((folder / "current").read_bytes())["making"]
    assert {path.name for path in folder.iterdir()} == {"lock", "current", current}


def test_a_name_that_is_no_unicode_is_a_name(shelf: Shelf) -> None:
    if sys.platform != "linux":
        pytest.skip("only Linux has such names")
    some(shelf)
    (Path(os.fsdecode(os.fsencode(shelf.root) + b"/\xff.md"))).write_text("Oddlynamed.")
    shelf.update()
    assert [hit.path.read_text() for hit in shelf.library.search("oddly").hits] == ["Oddlynamed."]
