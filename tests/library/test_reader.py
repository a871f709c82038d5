"""The facts that a window asks for."""

from __future__ import annotations

import gc
import threading
import weakref
from pathlib import Path

import pytest

from karareader.base.errors import UserError
from karareader.library.index.location import IndexPlace
from karareader.library.names.wikilinks import WikilinkResolver
from karareader.library.reader import Library
from tests.library.index.libraries import Shelf, anchor, write

VIDEO = "qd7ezvCtIYg"
KEY = f"youtube:{VIDEO}"


@pytest.fixture
def full(shelf: Shelf) -> Shelf:
    write(
        shelf.root, "one/first.md",
        f"First thing {anchor('00:00:10')}. Second thing {anchor('00:01:40')}.\n\n## Part\n",
        title="The first", video=VIDEO, more="aliases: [Number one]",
    )  # fmt: skip
    write(
        shelf.root, "one/second.md", f"Also first {anchor('00:00:14')}, see [[First]].\n", title="Second", video=VIDEO
    )
    write(shelf.root, "two/third.md", "It was [[Number one|that one]]. And <x> [[second]] &nope; [[Nobody]].\n#tag\n")
    write(shelf.root, "two/list.md", f"### [A film](https://www.youtube.com/watch?v={VIDEO})\n"
          "### [B](https://youtu.be/dQw4w9WgXcQ)\n")  # fmt: skip
    shelf.update()
    return shelf


def test_notes_and_videos(full: Shelf) -> None:
    notes = {note.path.stem: note for note in full.library.notes()}
    assert (notes["first"].title, notes["first"].channel, notes["first"].video, notes["first"].times) == (
        "The first", "one", KEY, 2,
    )  # fmt: skip
    assert notes["list"].video == ""
    assert full.library.note(full.root / "one" / "first.md") == notes["first"]
    assert full.library.note(full.root / "nobody.md") is None
    (video,) = full.library.videos()
    assert (video.key, video.title, video.channel, video.notes, video.times) == (KEY, "A film", "one", 2, 3)
    assert [note.path.stem for note in full.library.siblings(KEY)] == ["first", "second"]
    assert full.library.siblings("") == []


def test_names_headings_tags_and_problems(full: Shelf) -> None:
    names = {name.path.stem: name for name in full.library.names()}
    assert names["first"].aliases == ("Number one",)
    (heading,) = full.library.headings(full.root / "one" / "first.md")
    assert (heading.level, heading.text, heading.line) == (2, "Part", 8)
    assert full.library.tags() == {"tag": 1}
    assert full.library.problems(full.root / "one" / "first.md") == []


def test_names_that_are_known_are_not_made_twice(full: Shelf) -> None:
    before = full.library.names()
    texts = {text: text for each in before for text in (each.file, each.title)}
    again = full.library.names(texts)
    assert again == before
    assert all(each.file is texts[each.file] and each.title is texts[each.title] for each in again)


def test_backlinks_come_with_their_sentences(full: Shelf) -> None:
    first = full.root / "one" / "first.md"
    resolver = WikilinkResolver(full.root, [note.path for note in full.library.notes()])

    def resolve(target: str, beside: Path) -> Path | None:
        return first if target == "Number one" else resolver.resolve(target, beside)

    links = full.library.backlinks(first, resolve)
    assert [(link.note.stem, link.sentence, link.start) for link in links] == [
        ("second", "Also first, see First.", 14.0),
        ("third", "It was that one.", None),
    ]
    assert [link.sentence[slice(*link.label)] for link in links] == ["First", "that one"]
    (other,) = full.library.backlinks(full.root / "one" / "second.md", resolve)
    assert (other.sentence, other.target, other.line) == ("And second &nope; Nobody.", "second", 1)


def test_links_are_found_however_they_are_written(shelf: Shelf) -> None:
    shelf.root.mkdir(exist_ok=True)
    (shelf.root / "C# in depth.md").write_text("Sharp.")
    (shelf.root / "C.md").write_text("Not sharp.")
    (shelf.root / "a.md").write_text(
        "One [[C# in depth#Types]]. Two [there](C%23%20in%20depth.md). Three [[c#_IN-depth|x]]. Four [[C#Types]].\n\n"
        "Five [[C# in depth#Types]]."
    )
    shelf.update()
    paths = [note.path for note in shelf.library.notes()]
    links = shelf.library.backlinks(shelf.root / "C# in depth.md", WikilinkResolver(shelf.root, paths).resolve)
    assert [(link.sentence.split()[0], link.nth) for link in links] == [
        ("One", 0), ("Two", 0), ("Three", 0), ("Five", 1)
    ]  # fmt: skip


def test_a_link_that_stands_alone_comes_with_its_heading(shelf: Shelf) -> None:
    (shelf.root / "a.md").write_text("A")
    (shelf.root / "b.md").write_text("[[a]]\n\n## Letters\n\n- [[a|the first]].\n- See [[a]].\n")
    shelf.update()
    links = shelf.library.backlinks(shelf.root / "a.md", WikilinkResolver(shelf.root, [shelf.root / "a.md"]).resolve)
    assert [(link.sentence, link.sentence[slice(*link.label)]) for link in links] == [
        ("a", "a"),
        ("Letters › the first.", "the first"),
        ("See a.", "a"),
    ]


def test_what_is_said_round_a_moment(full: Shelf) -> None:
    timeline = full.library.timeline(KEY)
    assert [(c.note.stem, c.start, c.sentence) for c in timeline.citations] == [
        ("first", 10.0, "First thing"),
        ("second", 14.0, "Also first"),
        ("first", 100.0, "Second thing"),
    ]
    first = full.root / "one" / "first.md"
    assert [c.start for c in timeline.near(12, 5)] == [10.0, 14.0]
    assert [c.start for c in timeline.near(12, 5, without=first)] == [14.0]
    assert timeline.near(60, 5) == ()
    assert timeline.density(4, 200.0) == [2, 0, 1, 0]
    assert timeline.density(3, 0) == [0, 0, 0]
    assert timeline.gaps(200.0, 50) == [(14.0, 100.0), (100.0, 200.0)]
    assert full.library.timeline("youtube:none").citations == ()


def test_a_timeline_is_made_once_until_there_is_news(full: Shelf) -> None:
    before = full.library.timeline(KEY)
    assert full.library.timeline(KEY) is before
    assert not full.library.refresh()
    write(full.root, "more.md", f"More {anchor('00:00:20')}.", video=VIDEO)
    full.update()
    assert len(full.library.timeline(KEY).citations) == 4


def test_every_thread_may_ask(full: Shelf) -> None:
    totals: list[int] = []
    threads = [threading.Thread(target=lambda: totals.append(full.library.search("first").total)) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert totals == [2, 2, 2, 2]


def test_an_index_built_anew_is_seen_by_an_open_reader(full: Shelf) -> None:
    making = IndexPlace(full.root, full.cache).current()
    assert full.library.search("first").total == 2
    (full.root / "one" / "second.md").unlink()
    assert making is not None
    (making.parent / "current").unlink()
    full.update()
    assert full.library.search("first").total == 1
    assert len(full.library.notes()) == 3


def test_it_is_read_where_nothing_can_be_written(full: Shelf) -> None:
    making = IndexPlace(full.root, full.cache).current()
    assert making is not None
    full.library.close()
    for log in making.glob("facts.db-*"):
        log.unlink()
    (making / "facts.db-shm").mkdir()  # So that the file of this name cannot be made.
    library = Library(full.root, full.cache)
    assert library.search("first").total == 2
    assert len(library.notes()) == 4


def test_damage_is_told(full: Shelf) -> None:
    making = IndexPlace(full.root, full.cache).current()
    assert making is not None
    library = Library(full.root, full.cache)
    full.library.close()
    (making / "facts.db").write_bytes(b"nonsense" * 1000)
    with pytest.raises(UserError, match="damaged"):
        library.notes()


def test_a_library_that_nobody_asks_any_more_lets_go_of_its_files(full: Shelf) -> None:
    """Without looking for garbage: the window looks through what has been there for long only when it rests."""
    library = Library(full.root, full.cache)
    assert library.timeline(KEY) is not None
    assert library.search("first") == full.library.search("first")
    assert library.search("video:film") == full.library.search("video:film")
    gone = weakref.ref(library)
    assert not gc.isenabled()
    del library
    assert gone() is None
