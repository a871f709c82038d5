"""Whether a file changed."""

from __future__ import annotations

from pathlib import Path

from karareader.library.files.file_stamp import FileChange, WatchedFile


def test_only_other_bytes_are_a_change(tmp_path: Path) -> None:
    path = tmp_path / "note.md"
    path.write_text("one")
    watched = WatchedFile(path)
    path.write_text("one")
    assert watched.look() is FileChange.SAME
    path.write_text("two")
    assert watched.look() is FileChange.CHANGED
    assert watched.look() is FileChange.SAME


def test_an_emptied_file_is_not_trusted_yet(tmp_path: Path) -> None:
    path = tmp_path / "note.md"
    path.write_text("one")
    watched = WatchedFile(path)
    path.write_text("")
    assert watched.look() is FileChange.SAME


def test_a_deleted_file_is_gone_and_may_come_back_changed(tmp_path: Path) -> None:
    path = tmp_path / "note.md"
    path.write_text("one")
    watched = WatchedFile(path)
    path.unlink()
    assert watched.look() is FileChange.GONE
    path.write_text("two")
    assert watched.look() is FileChange.CHANGED


def test_what_never_was_a_file_is_not_gone(tmp_path: Path) -> None:
    assert WatchedFile(tmp_path / "made up.md").look() is FileChange.SAME
