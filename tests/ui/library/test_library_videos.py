"""What is known of videos and notes of a library: where they lie, how far they were watched, what was read."""

from __future__ import annotations

from pathlib import Path

import pytest

from karareader.library.names.catalog import CatalogEntry
from karareader.ui.library.video_status import find
from karareader.ui.services.library_marks import LibraryMarks


def write(path: Path, *front: str) -> None:
    path.write_text("\n".join(("---", *front, "---", "Text [0:10].", "")), encoding="utf-8")


@pytest.mark.parametrize(
    ("position", "length", "share"), [(50, 200, 0.25), (2, 200, 0.0), (195, 200, 1.0), (50, 0, 0.0)]
)
def test_how_far_a_video_was_watched(position: float, length: float, share: float) -> None:
    marks = LibraryMarks()
    marks.state.remember_position("v", position)
    if length:
        marks.state.remember_length("v", length)
    assert marks.watched("v") == share


def test_what_lies_elsewhere_is_never_marked_as_read(tmp_path: Path) -> None:
    marks = LibraryMarks()
    assert marks.key("/lib/a.md") == ""
    marks.open(Path("/lib"))
    assert marks.key("/lib/x/a.md") == "lib/x/a.md"
    assert marks.key("/library/a.md") == ""


def test_where_videos_lie(tmp_path: Path) -> None:
    def on(video: str, *front: str) -> CatalogEntry:
        path = tmp_path / f"{len(list(tmp_path.iterdir()))}.md"
        write(path, *front)
        entry = CatalogEntry.make(tmp_path, path)
        entry.video = video
        return entry

    (tmp_path / "aaa [idididid].mp4").write_bytes(b"1")
    (tmp_path / "here.mp4").write_bytes(b"2")
    chosen = tmp_path / "chosen.mp4"
    chosen.write_bytes(b"3")
    videos = {
        "youtube:idididid": on("youtube:idididid"),
        "youtube:other": on("youtube:other"),
        "youtube:byhand": on("youtube:byhand"),
        "youtube:byhandgone": on("youtube:byhandgone"),
        "url:https://example.org/a.mp4": on("url:…"),
        "file:1234": on("file:1234", "media: here.mp4"),
        "file:gone.mp4": on("file:gone.mp4", "media: gone.mp4"),
    }
    by_hand = {"youtube:byhand": str(chosen), "youtube:byhandgone": str(tmp_path / "nowhere.mp4")}
    places = find(videos, [tmp_path], by_hand, {})
    assert list(places.marks.values()) == ["offline", "stream", "offline", "stream", "stream", "offline", "missing"]
    assert places.names == {"youtube:idididid": "aaa", "youtube:byhand": "chosen", "file:1234": "here"}


def test_a_missing_file_that_comes_back_is_found(tmp_path: Path) -> None:
    write(tmp_path / "a.md", "media: film.mp4")
    entry = CatalogEntry.make(tmp_path, tmp_path / "a.md")
    named: dict[str, Path] = {}
    assert find({"file:film.mp4": entry}, [tmp_path], {}, named).marks == {"file:film.mp4": "missing"}
    (tmp_path / "film.mp4").write_bytes(b"film")
    assert find({"file:film.mp4": entry}, [tmp_path], {}, named).marks == {"file:film.mp4": "offline"}
