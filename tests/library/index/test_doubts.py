"""What other notes on a video say against a note's times, in the index and whenever it changes."""

from __future__ import annotations

from pathlib import Path

import pytest

from karareader.library.index.update import Indexer
from karareader.library.reader import Library

# Hours that are possible as they stand: only what other notes say speaks against them.
ODD = [f"{minute:02}:{2 * minute:02}:{2 * minute:02}" for minute in range(1, 6)]
CLEAN = [f"00:{minute:02}:{7 * minute % 60:02}" for minute in range(1, 12)]
HOURS = [3600 * hour + 122 * hour for hour in range(1, 6)]
MINUTES = [62.02, 124.04, 186.06, 248.08, 310.1]


def write(folder: Path, name: str, times: list[str], video: str = "abcdefghijk") -> Path:
    sentences = "\n\n".join(f'Words <a class="yt-timestamp" data-t="{time}">[{time}]</a>.' for time in times)
    path = folder / f"{name}.md"
    path.write_text(f"---\ntitle: {name}\nvideoId: {video}\n---\n{sentences}\n")
    return path


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "notes").mkdir()
    return tmp_path / "notes"


@pytest.fixture
def indexer(folder: Path, tmp_path: Path) -> Indexer:
    return Indexer(folder, tmp_path / "cache")


def starts(indexer: Indexer, note: Path) -> list[float]:
    library = Library(indexer.root, indexer.root.with_name("cache"))
    cited = library.timeline("youtube:abcdefghijk").citations
    return [citation.start for citation in cited if citation.note == note]


def test_notes_that_come_change_and_go_are_heard(indexer: Indexer, folder: Path) -> None:
    odd = write(folder, "odd", ODD)
    indexer.update()
    assert starts(indexer, odd) == HOURS
    clean = write(folder, "clean", CLEAN)
    indexer.update()
    assert starts(indexer, odd) == MINUTES
    assert [note.title for note in Library(folder, folder.with_name("cache")).notes() if note.repaired] == ["odd"]
    write(folder, "clean", [*CLEAN, "05:20:00"])
    indexer.update([clean])
    assert starts(indexer, odd) == HOURS
    write(folder, "clean", CLEAN)
    indexer.update([clean])
    assert starts(indexer, odd) == MINUTES
    clean.unlink()
    indexer.update()
    assert starts(indexer, odd) == HOURS


def test_a_known_length_says_more(folder: Path, tmp_path: Path) -> None:
    odd = write(folder, "odd", ODD)
    write(folder, "clean", CLEAN)
    indexer = Indexer(folder, tmp_path / "cache")
    indexer.update()
    assert starts(indexer, odd) == MINUTES
    indexer = Indexer(folder, tmp_path / "cache", lengths={"youtube:abcdefghijk": 20_000.0})
    indexer.update()
    assert starts(indexer, odd) == HOURS
    indexer.update(anew=True)
    assert starts(indexer, odd) == HOURS


def test_other_videos_are_left_alone(indexer: Indexer, folder: Path) -> None:
    odd = write(folder, "odd", ODD)
    write(folder, "clean", CLEAN)
    indexer.update()
    other = write(folder, "other", CLEAN, video="bbbbbbbbbbb")
    outcome = indexer.update([other])
    assert (outcome.added, outcome.changed) == (1, 0)
    assert starts(indexer, odd) == MINUTES
