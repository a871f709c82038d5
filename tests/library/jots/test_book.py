"""Jots on the disk, beside whoever else writes there."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from karareader.library.jots import book as module
from karareader.library.jots import shared_file
from karareader.library.jots.book import FRESH, JotBook
from karareader.library.jots.folder import JotVideo, title_of
from karareader.library.jots.jot import Jot, new_id
from karareader.library.jots.shared_file import SharedFile
from karareader.notes.load import load
from karareader.notes.model import video_ref
from karareader.notes.model.video_ref import VideoRef
from tests.fakes import FakeClock
from tests.library.jots.kills import VIDEO, run


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock(1e9)


@pytest.fixture
def book(tmp_path: Path, clock: FakeClock) -> JotBook:
    return JotBook(tmp_path / "jots", tmp_path / "journal.jsonl", now=clock)


def again(book: JotBook, tmp_path: Path, clock: FakeClock) -> JotBook:
    """The next start of the program."""
    return JotBook(book.folder.path, tmp_path / "journal.jsonl", now=clock)


def jot(text: str, start: float = 60.0) -> Jot:
    return Jot(new_id(), start, None, text)


def texts(book: JotBook, path: Path) -> list[str]:
    return [entry.jot.text for entry in book.read(path)]


def touch(path: Path, text: str, at: float) -> None:
    """Save `text` as another editor, at `at` seconds since 1970."""
    path.write_text(text)
    os.utime(path, (at, at))


def test_jots_are_a_note_on_the_video(book: JotBook) -> None:
    kept = [book.keep(VIDEO, jot(f"Thought {number}", 60.0 * number)) for number in range(3)]
    (path,) = {each.path for each in kept}
    assert path.name == "A lecture [Kr4Rd3rT0ur].md"
    note = load(path)
    assert (note.title, note.problems) == ("Jots on A lecture", ())
    assert video_ref.find(note) == VIDEO.ref
    assert texts(book, path) == ["Thought 0", "Thought 1", "Thought 2"]


@pytest.mark.parametrize("ref", [
    VideoRef("vimeo", "76979871", "https://vimeo.com/76979871"),
    VideoRef("url", "https://example.org/a talk.mp4", "https://example.org/a talk.mp4"),
])  # fmt: skip
def test_other_videos_are_named_by_their_address(book: JotBook, ref: VideoRef) -> None:
    video = JotVideo(ref, "Odd: “title” / [x] #1")
    path = book.keep(video, jot("One")).path
    found = video_ref.find(load(path))
    assert found is not None
    assert found.key == ref.key
    assert book.keep(video, jot("Two")).path == path


def test_a_local_film_is_named_by_its_path(book: JotBook, tmp_path: Path) -> None:
    film = tmp_path / "my film.mp4"
    film.write_bytes(b"film")
    ref = video_ref.from_file(film)
    path = book.keep(JotVideo(ref, title_of(ref, film, "", "")), jot("One")).path
    found = video_ref.find(load(path))
    assert found is not None
    assert found.key == ref.key
    assert path.name.startswith("my film [")


def test_the_file_may_be_renamed_and_another_may_have_its_name(book: JotBook) -> None:
    path = book.keep(VIDEO, jot("One")).path
    mine = path.rename(path.with_name("My own name.md"))
    assert book.keep(VIDEO, jot("Two")).path == mine
    mine.unlink()
    path.write_text("---\ntitle: Something else\n---\n\nBy hand.\n")
    other = book.keep(VIDEO, jot("Three")).path
    assert other not in (path, mine)
    assert path.read_text().endswith("By hand.\n")


def test_what_is_added_leaves_all_else_as_it_is(book: JotBook) -> None:
    path = book.folder.file_of(VIDEO)
    path.parent.mkdir()
    path.write_bytes(
        b"\xef\xbb\xbf"
        + VIDEO.head.replace("\n", "\r\n").encode()
        + "By hand, für Größe und Öde ".encode()
        + b"\xff, no line end"
    )
    before = path.read_bytes()
    kept = book.keep(VIDEO, jot("One"))
    assert path.read_bytes().startswith(before + b"\r\n- One ")
    assert path.read_bytes().endswith(b"\r\n")
    (entry,) = book.read(path)
    book.change(path, entry.lines, Jot(kept.jot.id, 61.0, None, "One more"))
    assert path.read_bytes().startswith(before + b"\r\n- One more ")


def test_a_change_is_merged_with_one_by_hand(book: JotBook) -> None:
    path = book.keep(VIDEO, jot("The cat sat on a mat")).path
    (entry,) = book.read(path)
    path.write_text(path.read_text().replace("cat", "black cat"))
    kept = book.change(path, entry.lines, Jot(entry.jot.id, 70.0, 75.0, "The cat sat on a red mat"))
    assert kept.conflict is None
    (now,) = book.read(path)
    assert (now.jot.text, now.jot.start, now.jot.end) == ("The black cat sat on a red mat", 70.0, 75.0)
    book.replace(path, kept.jot.id, kept.lines, entry.lines)
    assert texts(book, path) == ["The black cat sat on a mat"]


def test_what_cannot_be_merged_lies_in_a_file_beside_it(book: JotBook) -> None:
    path = book.keep(VIDEO, jot("The cat sat")).path
    (entry,) = book.read(path)
    path.write_text(path.read_text().replace("cat", "dog"))
    kept = book.change(path, entry.lines, Jot(entry.jot.id, 60.0, None, "The cow sat"))
    assert texts(book, path) == ["The dog sat"]
    assert kept.conflict == path.with_name("A lecture [Kr4Rd3rT0ur] (conflict).md")
    assert texts(book, kept.conflict) == ["The cow sat"]
    assert video_ref.find(load(kept.conflict)) == VIDEO.ref
    assert [file for file, _ in book.folder.files()] == [path]


def test_a_jot_is_taken_out_and_put_back_at_its_place(book: JotBook) -> None:
    kept = [book.keep(VIDEO, jot(f"Thought {number}")) for number in range(3)]
    path, before = kept[0].path, kept[0].path.read_text()
    removed = book.remove(path, kept[1].jot.id)
    assert removed is not None
    assert texts(book, path) == ["Thought 0", "Thought 2"]
    assert book.look(path) == ()
    book.restore(removed, VIDEO)
    assert path.read_text() == before
    removed = book.remove(path, kept[1].jot.id)
    assert removed is not None
    path.write_text(path.read_text() + "By hand.\n")
    book.restore(removed, VIDEO)
    assert path.read_text().endswith("By hand.\n" + removed.lines + "\n")
    assert book.remove(path, "jot-nobody") is None


def test_what_an_editor_saved_over_is_put_back_once(book: JotBook, clock: FakeClock, tmp_path: Path) -> None:
    path = book.keep(VIDEO, jot("One")).path
    loaded = path.read_text()
    late = book.keep(VIDEO, jot("Two")).jot
    touch(path, loaded + "By hand.\n", clock() + 20)
    clock.advance(20)
    assert book.look(path) == (late.id,)
    assert texts(book, path) == ["One", "Two"]
    assert "By hand." in path.read_text()
    touch(path, loaded, clock() + 20)  # and now it is meant
    clock.advance(20)
    assert book.look(path) == ()
    assert texts(book, path) == ["One"]
    assert again(book, tmp_path, clock).recover() == ()


def test_what_was_deleted_long_after_stays_so(book: JotBook, clock: FakeClock) -> None:
    path = book.keep(VIDEO, jot("One")).path
    loaded = path.read_text()
    book.keep(VIDEO, jot("Two"))
    clock.advance(FRESH + 1)
    touch(path, loaded, clock())
    assert book.look(path) == ()
    assert texts(book, path) == ["One"]


@pytest.mark.parametrize("written", [False, True])
def test_what_was_begun_is_done_once_at_the_next_start(
    book: JotBook, clock: FakeClock, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, written: bool
) -> None:
    """The program ends right before it writes the jot, or right after."""
    add = JotBook._add

    def end(self: JotBook, record: dict[str, object]) -> None:
        if written:
            add(self, record)
        raise KeyboardInterrupt

    with monkeypatch.context() as patch:
        patch.setattr(JotBook, "_add", end)
        with pytest.raises(KeyboardInterrupt):
            book.keep(VIDEO, jot("One"))
    path = book.folder.file_of(VIDEO)
    assert path.exists() is written
    started = again(book, tmp_path, clock)
    assert len(started.recover()) == 1
    assert texts(started, path) == ["One"]
    assert again(book, tmp_path, clock).recover() == ()


def test_the_journal_does_not_grow_for_ever(
    book: JotBook, clock: FakeClock, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "_STALE", 2)
    for number in range(3):
        book.keep(VIDEO, jot(f"Thought {number}"))
    clock.advance(FRESH + 1)
    assert again(book, tmp_path, clock).recover() == ()
    assert (tmp_path / "journal.jsonl").read_bytes() == b""


@pytest.mark.parametrize("can_exchange", [True, False])
def test_a_save_at_the_very_moment_is_not_written_over(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, can_exchange: bool
) -> None:
    """Another editor saves between our reading and our writing; elsewhere than on Linux, files cannot change places."""
    file, saves = SharedFile(tmp_path / "note.md"), iter(["b\n", "c\n"])
    file.path.write_text("a\n")
    if not can_exchange:
        monkeypatch.setattr(shared_file, "_exchange", lambda _one, _other: False)

    def edit(text: str) -> str:
        if (other := next(saves, None)) is not None:
            file.path.write_text(other)
        return text + "ours\n"

    assert file.change(edit)
    assert file.path.read_text() == "c\nours\n"
    assert [path.name for path in tmp_path.iterdir()] == ["note.md"]


def test_kill_9_beside_an_editor_loses_and_doubles_nothing(tmp_path: Path) -> None:
    tally = run(tmp_path, 3, seed=1, longest=0.3)
    assert tally.shown >= 3
    assert tally.edits > 3
    assert (tally.lost, tally.doubled, tally.hand_lost) == ([], [], [])
