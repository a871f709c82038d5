"""An indexer that is ended by force, at whatever moment: the index is right, or is made right by the next one."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import psutil
import pytest

from karareader.library.files import listing
from karareader.library.index import fulltext
from karareader.library.index.location import IndexPlace
from karareader.library.reader import Library
from tests.library.index.alike import contents, differences, leftovers
from tests.library.index.libraries import Shelf, anchor, write

VIDEO = "abcdefghijk"
NOTES = 200

INDEX = """
import sys
from pathlib import Path
from karareader.library.index.update import Indexer
print("begun", flush=True)
Indexer(Path(sys.argv[1]), Path(sys.argv[2]), workers=2).update(
    progress=lambda done, total: print(done, flush=True)
)
print("done", flush=True)
"""


def fill(shelf: Shelf, words: str) -> None:
    for number in range(NOTES):
        body = f"Word{number % 9} common {words} [[note {number + 1}]] {anchor('00:00:05')}.\n"
        write(shelf.root, f"c{number % 3}/note {number}.md", body, video=VIDEO if number % 2 else "")


@contextmanager
def indexing(shelf: Shelf, after: str) -> Iterator[psutil.Process]:
    """A process that indexes, when it has told so much."""
    process = subprocess.Popen(
        [sys.executable, "-c", INDEX, str(shelf.root), str(shelf.cache)],
        stdout=subprocess.PIPE,
        text=True,
        start_new_session=True,
    )
    assert process.stdout is not None
    for line in process.stdout:
        if line.strip() == after:
            break
    try:
        yield psutil.Process(process.pid)
    finally:
        process.stdout.close()
        process.wait()


def is_right(shelf: Shelf, other: Path) -> None:
    """The index is the one that is made from nothing, and nothing else lies beside it."""
    fresh = Shelf(shelf.root, other)
    fresh.update()
    assert differences(contents(shelf.root, shelf.cache), contents(fresh.root, fresh.cache)) == []
    assert leftovers(shelf.root, shelf.cache) == []


@pytest.mark.skipif(sys.platform == "win32", reason="processes have no groups there")
@pytest.mark.parametrize(
    ("after", "first", "whole"),
    [
        ("begun", True, True), ("begun", False, False), ("1", False, True), ("90", True, False), ("90", False, True),
        ("200", True, True), ("200", False, False),
    ],
)  # fmt: skip
def test_killed_at_any_moment_it_is_made_right(
    shelf: Shelf, tmp_path: Path, after: str, first: bool, whole: bool
) -> None:
    fill(shelf, "before")
    if not first:
        shelf.update()
        fill(shelf, "after")
    with indexing(shelf, after) as process:
        helpers = process.children(recursive=True)
        if whole:
            os.killpg(process.pid, signal.SIGKILL)
        else:
            process.kill()
    _, alive = psutil.wait_procs(helpers, timeout=20)
    assert alive == []
    between = Library(shelf.root, shelf.cache)
    assert len(between.notes()) in (0, NOTES)
    assert between.search("common before").total in (0, NOTES)
    between.close()
    shelf.update()
    is_right(shelf, tmp_path / "other")


def test_one_process_that_reads_may_be_killed(shelf: Shelf, tmp_path: Path) -> None:
    fill(shelf, "before")
    with indexing(shelf, "1") as process:
        process.children(recursive=True)[0].kill()
        process.wait(60)
    is_right(shelf, tmp_path / "other")


def test_killed_between_its_two_parts_an_index_does_not_stay_wrong(
    shelf: Shelf, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    fill(shelf, "before")
    shelf.update()
    look, commit = listing.look, fulltext.TextWriter.commit

    class Killed(BaseException):
        pass

    def look_without_one(root: Path, *, ordered: bool = True) -> listing.Listing:
        found = look(root, ordered=ordered)
        del found.notes[str(Path("c0", "note 0.md"))]
        return found

    def commit_and_die(writer: fulltext.TextWriter) -> tuple[int, int]:
        commit(writer)
        raise Killed

    with monkeypatch.context() as patch:
        patch.setattr(listing, "look", look_without_one)
        patch.setattr(fulltext.TextWriter, "commit", commit_and_die)
        with pytest.raises(Killed):
            shelf.update()
    # By its stamp the note, which is back, never was away.
    assert shelf.update().built
    is_right(shelf, tmp_path / "other")


def test_what_was_killed_while_it_built_beside_an_index_is_swept(shelf: Shelf) -> None:
    fill(shelf, "before")
    shelf.update()
    place = IndexPlace(shelf.root, shelf.cache)
    left = place.begin()
    (left / "facts.db").write_bytes(b"half")
    making = place.current()
    assert making is not None
    (making / "text" / ".tmpabcdef").write_bytes(b"half")
    (place.folder / ".current.abc.tmp").write_bytes(b"half")
    assert leftovers(shelf.root, shelf.cache) != []
    assert not shelf.update().news
    assert leftovers(shelf.root, shelf.cache) == []


def test_two_at_once_do_the_work_once(shelf: Shelf, tmp_path: Path) -> None:
    fill(shelf, "before")
    command = [sys.executable, "-c", TWO, str(shelf.root), str(shelf.cache)]
    both = [subprocess.Popen(command, stdout=subprocess.PIPE, text=True) for _ in range(2)]
    told = [process.communicate(timeout=100)[0].strip() for process in both]
    assert sorted(told) == [f"{NOTES} False", f"{NOTES} True"]
    is_right(shelf, tmp_path / "other")


TWO = """
import sys
from pathlib import Path
from karareader.library.index.update import Indexer
done = Indexer(Path(sys.argv[1]), Path(sys.argv[2]), workers=1).update(wait=lambda: True)
print(done.notes, done.built)
"""
