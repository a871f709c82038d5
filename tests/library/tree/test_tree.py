"""What the index tells for the tree of notes."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from karareader.library.index.update import Indexer
from karareader.library.names.catalog import CatalogEntry, matching
from karareader.library.tree import facts as tree

NOTE = "---\ntitle: {title}\nvideoId: qd7ezvCtIYg\nchannel: Waves\naliases: [Ebb and Flow]\n{more}---\nText [0:10].\n"


def library(tmp_path: Path, **more: str) -> Path:
    root = tmp_path / "lib"
    (root / "x_y").mkdir(parents=True)
    for name, line in more.items():
        text = NOTE.format(title=f"The  {name.upper()}", more=line)
        (root / "x_y" / f"{name}.md").write_text(text, encoding="utf-8")
    Indexer(root, tmp_path / "cache", workers=1).update()
    return root


def test_entries_are_as_the_folder_would_give_them_once_they_are_taught(tmp_path: Path) -> None:
    root = library(tmp_path, tide="date: 2024-03-17\n", ärger="")
    facts = tree.read(root, tmp_path / "cache")
    told = {entry.file: entry for entry in facts.entries(root)}
    found = [CatalogEntry.make(root, path) for path in sorted((root / "x_y").iterdir())]
    assert facts.teach(found)
    assert not facts.teach(found)
    for entry in found:
        other = told[entry.file]
        for name in ("folders", "title", "plain", "key", "known", "channel", "video", "times", "date"):
            assert getattr(entry, name) == getattr(other, name), name
    tide = told[str(root / "x_y/tide.md")]
    assert (tide.title, tide.channel, tide.video, tide.times) == ("The TIDE", "Waves", "youtube:qd7ezvCtIYg", 1)
    assert tide.date == int(datetime(2024, 3, 17).timestamp()) * 10**9
    other = told[str(root / "x_y/ärger.md")]
    assert other.date == (root / "x_y/ärger.md").stat().st_mtime_ns
    assert matching(found, "ebb") == found


def test_a_note_is_found_by_the_title_of_its_video(tmp_path: Path) -> None:
    root = library(tmp_path, tide="")
    (root / "page.md").write_text(
        "### [How the moon pulls](https://www.youtube.com/watch?v=qd7ezvCtIYg)\n"
        "### [Other](https://www.youtube.com/watch?v=e3fz3dqhN44)\n"
    )
    Indexer(root, tmp_path / "cache", workers=1).update()
    facts = tree.read(root, tmp_path / "cache")
    found = [CatalogEntry.make(root, root / "x_y/tide.md")]
    assert matching(found, "moon pulls") == []
    facts.teach(found)
    assert matching(found, "moon pulls") == found
    assert [entry.file for entry in matching(facts.entries(root), "moon pulls")] == [found[0].file]


def test_a_note_that_the_index_has_forgotten_is_not_known_any_more(tmp_path: Path) -> None:
    root = library(tmp_path, tide="")
    facts = tree.read(root, tmp_path / "cache")
    entry = next(facts.entries(root))
    assert tree.TreeFacts({"other": facts.notes[entry.file]}).teach([entry])
    assert not entry.known


def test_without_an_index_nothing_is_told(tmp_path: Path) -> None:
    assert not tree.read(tmp_path, tmp_path / "cache")
    assert not list(tree.TreeFacts().entries(tmp_path))
