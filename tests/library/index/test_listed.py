"""Titles of videos that a note lists, and what the index keeps of links into a video."""

from __future__ import annotations

from pathlib import Path

from karareader.library.index import plain_text as plain
from karareader.library.index.extract import IndexEntry, NoteReader, ReadJob
from karareader.notes.load import load
from karareader.notes.model import video_ref
from tests.library.index.libraries import Shelf

VIDEO = "https://www.youtube.com/watch?v=Kr4Rd3rT0ur"


def read(folder: Path, body: str) -> IndexEntry:
    path = folder / "a.md"
    path.write_text(f"---\nvideoId: Kr4Rd3rT0ur\n---\n{body}")
    found = NoteReader(folder).read(ReadJob("a.md", path.stat().st_size, 0, 0))
    assert found is not None
    return found


def test_a_heading_that_leads_to_a_moment_is_no_title_of_its_video(tmp_path: Path) -> None:
    made = read(tmp_path, f"## [How rain falls]({VIDEO}&t=113)\n\n## [Snow]({VIDEO}#t=200)\n")
    assert made.listed == {}
    assert read(tmp_path, f"## [The rain film]({VIDEO})\n").listed == {"youtube:Kr4Rd3rT0ur": "The rain film"}


def test_what_stands_over_many_videos_is_no_title(shelf: Shelf) -> None:
    for at, video in enumerate(("Kr4Rd3rT0ur", "x9Yz8Wv7Ut6", "jNQXAC9IVRw", "qd7ezvCtIYg")):
        head = "### [The rain film]" if at == 3 else "### [**Recording** of it]" if at else "### [recording of it]"
        text = f"---\nvideoId: {video}\n---\n{head}(https://youtu.be/{video})\n\nWords [0:10].\n"
        (shelf.root / f"{at}.md").write_text(text)
    shelf.update()
    titles = {each.key: each.title for each in shelf.library.videos()}
    assert titles.pop("youtube:qd7ezvCtIYg") == "The rain film"
    assert set(titles.values()) == {""}


def test_the_words_of_timed_links_are_searched(tmp_path: Path) -> None:
    made = read(tmp_path, f"## [How rain falls]({VIDEO}&t=113)\n\nSee [why it *snows*]({VIDEO}&t=200) here.\n")
    assert made.text.decode().split("\n")[:2] == [
        f"How rain falls {plain.TIME}",
        f"See why it snows {plain.TIME} here.",
    ]
    assert "how rain falls" in made.heading_text
    assert "why it snows" in made.search
    assert made.times == 2


def test_the_index_takes_a_note_for_one_about_the_video_that_the_window_plays(tmp_path: Path) -> None:
    pages = f"## [The rain film]({VIDEO})\n\n## [Snow](https://www.youtube.com/watch?v=jNQXAC9IVRw)\n"
    path = tmp_path / "films.md"
    for text in (pages, f"---\nvideoId: jNQXAC9IVRw\n---\n{pages}", f"{pages}- 0:12 It falls.\n"):
        path.write_text(text)
        made = NoteReader(tmp_path).read(ReadJob("films.md", path.stat().st_size, 0, 0))
        shown = video_ref.find(load(path))
        assert made is not None
        assert made.video == (shown.key if shown is not None else "")
        assert list(made.listed.values()) == ["The rain film", "Snow"]
