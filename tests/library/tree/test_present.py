"""Which notes are there."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from karareader.base.errors import UserError
from karareader.library.files.scan import walk
from karareader.library.names.catalog import CatalogEntry, entries
from karareader.library.tree import changes as present

Failed = Callable[[str, OSError], None]


@pytest.fixture
def root(tmp_path: Path) -> Path:
    root = tmp_path / "lib"
    for name in ("a.md", "x/b.md", "x/y/c.md", "xy/d.md"):
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        (root / name).write_text("", encoding="utf-8")
    return root


def known(root: Path) -> list[CatalogEntry]:
    return [entry for batch in entries(root) for entry in batch]


def names(root: Path, notes: list[CatalogEntry]) -> list[str]:
    return sorted(str(entry.path.relative_to(root)) for entry in notes)


def test_nothing_changed(root: Path) -> None:
    before = known(root)
    assert present.look(root, before, None).notes is before
    assert present.look(root, before, {root / "x", root / "a.md"}).notes is before


def test_a_folder_is_looked_through_and_no_other_one_like_it(root: Path) -> None:
    before = known(root)
    (root / "x/y/c.md").unlink()
    (root / "xy/d.md").unlink()
    (root / "x/new.md").write_text("", encoding="utf-8")
    notes, came = present.look(root, before, {root / "x"})
    assert names(root, notes) == ["a.md", "x/b.md", "x/new.md", "xy/d.md"]
    assert names(root, came) == ["x/new.md"]
    assert names(root, present.look(root, notes, None).notes) == ["a.md", "x/b.md", "x/new.md"]


def test_the_library_itself_may_be_named(root: Path) -> None:
    before = known(root)
    (root / "a.md").unlink()
    assert names(root, present.look(root, before, {root}).notes) == ["x/b.md", "x/y/c.md", "xy/d.md"]


def test_what_cannot_be_looked_at_is_taken_to_be_there_still(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    before = known(root)
    (root / "a.md").unlink()

    def locked(folder: Path, failed: Failed, *, ordered: bool) -> Iterator[tuple[str, list[str]]]:
        for here, notes in walk(folder, ordered=ordered):
            if here.startswith(str(root / "x") + "/") or here == str(root / "x"):
                failed(here, PermissionError(13, "no"))
            else:
                yield here, notes

    monkeypatch.setattr(present, "walk", locked)
    assert names(root, present.look(root, before, None).notes) == ["x/b.md", "x/y/c.md", "xy/d.md"]


def test_a_library_that_is_gone_is_told(root: Path) -> None:
    before = known(root)
    root.rename(root.with_name("away"))
    with pytest.raises(UserError, match="cannot be read"):
        present.look(root, before, None)
    with pytest.raises(UserError, match="not there"):
        present.look(root, before, {root / "a.md"})
