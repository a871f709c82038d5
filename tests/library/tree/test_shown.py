"""The tree that is kept for the next start: the same as the one that would be made, or none."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from karareader.library.index.location import IndexPlace
from karareader.library.index.update import Indexer
from karareader.library.tree import cache as shown
from karareader.library.tree import facts as tree
from karareader.library.tree.arrange import Mode, Order, arrange

NOTE = "---\ntitle: {title}\nvideoId: {video}\nchannel: {channel}\naliases: [Ebb and Flow]\n---\nText [0:10].\n"
PAGE = "# Waves\n\n### [How the Tide Turns](https://www.youtube.com/watch?v=qd7ezvCtIYg)\n\n### [B](https://youtu.be/v68zYyaEmEA)\n"


def never() -> bool:
    return False


@pytest.fixture
def root(tmp_path: Path) -> Path:
    root = tmp_path / "lib"
    (root / "x_y" / "Ö").mkdir(parents=True)
    for number, name in enumerate(("tide 2", "tide 10", "ärger", "Ö/flood")):
        video = ("qd7ezvCtIYg", "v68zYyaEmEA")[number % 2]
        text = NOTE.format(title=f"The {name.upper()}", video=video, channel=("Waves", "Rocks")[number // 2])
        (root / "x_y" / f"{name}.md").write_text(text, encoding="utf-8")
    (root / "Waves.md").write_text(PAGE, encoding="utf-8")
    (root / "loose.md").write_text("Nothing of a video.", encoding="utf-8")
    Path(os.fsdecode(os.fsencode(root) + b"/b\xffd.md")).write_text("A name that is no text.", encoding="utf-8")
    update(root)
    return root


def update(root: Path) -> None:
    Indexer(root, root.parent / "cache", workers=1).update()


def keep(root: Path, mode: Mode = "channels", order: Order = "title") -> None:
    assert shown.keep(root, root.parent / "cache", mode, order, never)


def kept(root: Path) -> shown.ShownTree | None:
    return shown.read(root, root.parent / "cache")


@pytest.mark.parametrize("mode", ["channels", "folders", "list"])
@pytest.mark.parametrize("order", ["title", "date"])
def test_what_is_kept_is_what_would_be_made(
    root: Path, mode: Mode, order: Order, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(shown, "_PORTION", 2)
    keep(root, mode, order)
    found = kept(root)
    facts = tree.read(root, root.parent / "cache")
    notes = list(facts.entries(root))
    made = arrange(notes, mode, order, facts.titles)
    assert found is not None
    assert found.made is not None
    assert found.titles == facts.titles
    assert len(found.titles) == 2
    assert [list(values(each)) for each in found.notes] == [list(values(each)) for each in notes]
    assert len(notes) == 7
    for name in ("mode", "order", "keys", "leaf", "branches", "top", "place", "number"):
        assert getattr(found.made, name) == getattr(made, name), name
    assert [each.file for each in found.made.notes] == [each.file for each in made.notes]
    assert set(map(id, found.made.notes)) == set(map(id, found.notes))


def values(entry: object) -> list[object]:
    return [getattr(entry, name) for name in type(entry).__slots__ if name != "_order"]  # type: ignore[attr-defined]


def test_a_tree_of_another_state_of_the_index_counts_for_nothing(root: Path) -> None:
    assert kept(root) is None
    keep(root)
    assert kept(root) is not None
    (root / "loose.md").write_text("Something else.", encoding="utf-8")
    update(root)
    assert kept(root) is None
    keep(root)
    found = kept(root)
    assert found is not None
    Indexer(root, root.parent / "cache", workers=1).update(anew=True)
    assert kept(root) is None


def test_a_damaged_file_or_one_of_another_program_counts_for_nothing(
    root: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    keep(root)
    file = IndexPlace(root, root.parent / "cache").folder / "shown"
    whole = file.read_bytes()
    for damaged in (b"", whole[:3], whole[:-1], whole[:400] + b"\0" + whole[401:]):
        file.write_bytes(damaged)
        assert kept(root) is None
        keep(root)
        assert file.read_bytes() == whole
    file.write_bytes(whole)
    monkeypatch.setattr(shown, "_KIND", (0,))
    assert kept(root) is None


def test_it_is_written_only_if_it_is_another_one_and_nobody_stops_it(root: Path) -> None:
    file = IndexPlace(root, root.parent / "cache").folder / "shown"
    assert not shown.keep(root, root.parent / "cache", "list", "title", lambda: True)
    assert not file.exists()
    keep(root, "list")
    first = file.stat()
    keep(root, "list")
    assert file.stat().st_ino == first.st_ino
    keep(root, "folders")
    assert file.stat().st_ino != first.st_ino
    found = kept(root)
    assert found is not None
    assert found.made is not None
    assert found.made.mode == "folders"


def test_where_nothing_can_be_written_nothing_happens(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(shown, "write_atomic", full)
    keep(root)
    assert kept(root) is None


def test_without_an_index_there_is_nothing_to_keep(tmp_path: Path) -> None:
    assert shown.keep(tmp_path, tmp_path / "cache", "list", "title", never)
    assert shown.read(tmp_path, tmp_path / "cache") is None
    assert not (tmp_path / "cache").exists()
