"""Finding the notes of a folder."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

from karareader.library.files.scan import first_note, natural, scan


def notes(root: Path, *names: str) -> None:
    for name in names:
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("text")


def found(root: Path) -> list[str]:
    return [path.relative_to(root).as_posix() for path in scan(root)]


def test_only_notes_and_no_hidden_folders(tmp_path: Path) -> None:
    notes(tmp_path, "a.md", "b.MARKDOWN", "c.txt", ".hidden.md", ".obsidian/x.md", "sub/d.md", "node_modules/e.md")
    assert found(tmp_path) == ["a.md", "b.MARKDOWN", "sub/d.md"]


def test_natural_order(tmp_path: Path) -> None:
    notes(tmp_path, "part 10.md", "Part 2.md", "part 1.md", "z/1.md", "B/1.md", "a/1.md")
    assert found(tmp_path) == ["part 1.md", "Part 2.md", "part 10.md", "a/1.md", "B/1.md", "z/1.md"]


def test_natural_takes_any_digits() -> None:
    assert sorted(["x²", "x" + "9" * 400, "x1", "x٣"], key=natural)


def test_a_missing_folder_has_no_notes(tmp_path: Path) -> None:
    assert found(tmp_path / "nowhere") == []


@pytest.mark.skipif(sys.platform == "win32", reason="links need rights on Windows")
def test_a_loop_of_links_ends(tmp_path: Path) -> None:
    notes(tmp_path, "a/one.md", "b/two.md")
    (tmp_path / "a" / "up").symlink_to(tmp_path)
    (tmp_path / "a" / "again").symlink_to(tmp_path / "b")
    (tmp_path / "dangling.md").symlink_to(tmp_path / "nowhere.md")
    assert sorted(Path(name).name for name in found(tmp_path)) == ["one.md", "two.md"]


@pytest.mark.skipif(sys.platform == "win32" or os.geteuid() == 0, reason="the administrator may read everything")
def test_what_may_not_be_read_is_passed_over(tmp_path: Path) -> None:
    notes(tmp_path, "a/one.md", "b/two.md")
    (tmp_path / "a").chmod(0)
    try:
        assert found(tmp_path) == ["b/two.md"]
    finally:
        (tmp_path / "a").chmod(0o700)


@pytest.mark.skipif(sys.platform != "linux", reason="only there names are bytes")
def test_names_that_are_no_text_are_found(tmp_path: Path) -> None:
    (tmp_path / os.fsdecode(b"caf\xe9.md")).write_text("x")
    assert len(found(tmp_path)) == 1


@pytest.mark.parametrize(
    ("names", "first"),
    [
        (("b.md", "Welcome.md"), "Welcome.md"),
        (("a.md", "README.md"), "README.md"),
        (("a.md", "lib.md"), "lib.md"),
        (("b.md", "a.md"), "a.md"),
        (("x/b.md", "x/a.md"), "x/a.md"),
    ],
)
def test_the_note_to_begin_with(tmp_path: Path, names: tuple[str, ...], first: str) -> None:
    root = tmp_path / "lib"
    notes(root, *names)
    assert first_note(root) == root / first


def test_an_empty_or_missing_folder_has_none(tmp_path: Path) -> None:
    assert first_note(tmp_path) is None
    assert first_note(tmp_path / "nowhere") is None
