"""What changes in a folder is told, also in folders that came after the watch began."""

from __future__ import annotations

import queue
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from karareader.base.errors import UserError
from karareader.library.files import folder_watch
from karareader.library.files.stop import Stop

Told = queue.Queue[list[Path] | None]
_PATIENCE = 20.0  # seconds


@pytest.fixture
def root(tmp_path: Path) -> Path:
    root = tmp_path / "lib"
    (root / "old").mkdir(parents=True)
    (root / "old" / "note.md").write_text("Old.")
    return root


@pytest.fixture(params=["as here", "as elsewhere"])
def told(root: Path, monkeypatch: pytest.MonkeyPatch, request: pytest.FixtureRequest) -> Iterator[Told]:
    """What is told of the folder, which is watched, in the way of this system and in that of others."""
    if request.param == "as elsewhere":
        monkeypatch.setattr(folder_watch, "_ONE_BY_ONE", False)
    monkeypatch.setattr(folder_watch, "_QUIET", 20)
    heard: Told = queue.Queue()
    stop = Stop()

    def listen() -> None:
        for paths in folder_watch.changes(root, stop):
            heard.put(paths)

    thread = threading.Thread(target=listen)
    thread.start()
    until(heard, lambda: (root / "probe.md").write_text("x"), root / "probe.md")
    yield heard
    stop.set()
    thread.join(_PATIENCE)
    assert not thread.is_alive()


def until(told: Told, act: Callable[[], object], path: Path) -> None:
    """Do something again and again until just this path is told."""
    for _ in range(200):
        act()
        try:
            while (paths := told.get(timeout=0.1)) is None or path not in paths:
                pass
        except queue.Empty:
            continue
        return
    raise AssertionError(f"{path} was never told")


def test_a_note_in_a_folder_is_told(root: Path, told: Told) -> None:
    note = root / "old" / "note.md"
    until(told, lambda: note.write_text("New."), note)


def test_what_is_in_a_new_folder_is_told_too(root: Path, told: Told) -> None:
    (root / "new" / "deep").mkdir(parents=True)
    (root / "new" / "deep" / "first.md").write_text("First.")
    # Of what came before the folder was watched, it is told that it is not known.
    assert not folder_watch._ONE_BY_ONE or any(told.get(timeout=_PATIENCE) is None for _ in range(5))
    note = root / "new" / "deep" / "second.md"
    until(told, lambda: note.write_text("Second."), note)


def test_a_folder_that_goes_and_comes_back_is_watched(root: Path, told: Told) -> None:
    for _ in range(2):
        (root / "old").rename(root / "other")
        note = root / "other" / "note.md"
        until(told, lambda note=note: note.write_text("Other."), note)  # type: ignore[misc]
        (root / "other").rename(root / "old")
        note = root / "old" / "note.md"
        until(told, lambda note=note: note.write_text("Old."), note)  # type: ignore[misc]


def test_folders_that_hold_no_notes_are_not_watched(root: Path) -> None:
    for name in (".git/objects", "node_modules/x", "seen/in"):
        (root / name).mkdir(parents=True)
    (root / "seen" / "loop").symlink_to(root)
    found = {Path(name).relative_to(root).as_posix() for name in folder_watch._folders(root)}
    assert found == {".", "old", "seen", "seen/in"}


def test_a_folder_that_is_not_there_cannot_be_watched(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="cannot be watched"):
        next(folder_watch.changes(tmp_path / "none", Stop()))
