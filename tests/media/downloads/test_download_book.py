"""The queue as it is kept: on the disk, and in memory."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from karareader.base.errors import UserError
from karareader.media.availability import Standing
from karareader.media.downloads.database import Journal
from karareader.media.downloads.model import DownloadItem, DownloadStage, left_words, size_words
from karareader.media.downloads.protocol import Trouble
from karareader.media.downloads.queue_state import Book
from karareader.media.downloads.retry_policy import MOST_TRIES, outcome


@pytest.fixture
def journal(tmp_path: Path) -> Iterator[Journal]:
    made = Journal(tmp_path / "downloads.sqlite")
    yield made
    made.close()


def item(name: str, **more: object) -> DownloadItem:
    return replace(DownloadItem(f"youtube:{name}", f"https://v.example/{name}"), **more)  # type: ignore[arg-type]


def names(book: Book) -> list[str]:
    return [each.key[8:] for each in sorted(book.items.values(), key=lambda each: each.place)]


def test_what_is_kept_is_read_again(journal: Journal) -> None:
    whole = item(
        "a", title="T 日本 🎉", stage=DownloadStage.FAILED, why="w", next_try=12.5, tries=3, done=5, total=9,
        file="/f\udcff", folder="/d", quality="360", beside="/b", want="captions",
    )  # fmt: skip
    journal.put([whole])
    assert journal.change("youtube:a", DownloadStage.FAILED, folder="/d\udcfe")
    whole = replace(whole, folder="/d\udcfe")
    again = Journal(journal.path)
    assert again.items() == [whole]
    again.close()


def test_a_damaged_journal_is_put_aside_and_told(tmp_path: Path) -> None:
    path = tmp_path / "downloads.sqlite"
    path.write_bytes(b"nothing of the kind" * 100)
    journal = Journal(path)
    assert journal.items() == []
    assert journal.damage is not None
    assert "damaged" in str(journal.damage)
    assert (tmp_path / "downloads.sqlite.broken").read_bytes().startswith(b"nothing")
    journal.close()


def test_a_journal_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(UserError, match="cannot be kept"):
        Journal(tmp_path / "file" / "downloads.sqlite")


def test_a_journal_in_use_elsewhere_is_waited_for_or_told(journal: Journal, monkeypatch: pytest.MonkeyPatch) -> None:
    other = sqlite3.connect(journal.path)
    other.execute("begin exclusive")
    journal._connection.execute("pragma busy_timeout = 10")
    with pytest.raises(UserError, match="locked"):
        journal.put([item("a")])
    other.rollback()
    other.close()
    journal.put([item("a")])


def test_a_change_holds_only_while_nobody_decided_otherwise(journal: Journal) -> None:
    journal.put([item("a", stage=DownloadStage.RUNNING)])
    other = Journal(journal.path)
    stamp = journal.stamp()
    other.put([item("a", stage=DownloadStage.PAUSED)])
    other.close()
    assert journal.stamp() != stamp
    assert not journal.change("youtube:a", DownloadStage.RUNNING, done=7)
    assert journal.items()[0].done == 0


def test_what_is_asked_for_twice_is_there_once(journal: Journal) -> None:
    book = Book(journal)
    book.add([item("a"), item("b", title="B")])
    book.put([replace(book.items["youtube:b"], stage=DownloadStage.PAUSED, done=5, folder="/d", quality="360")])
    book.add([item("b"), item("a"), item("c")])
    assert names(book) == ["a", "b", "c"]
    again = book.items["youtube:b"]
    assert (again.stage, again.title, again.done, again.folder, again.quality) == (
        DownloadStage.WAITING,
        "B",
        5,
        "/d",
        "360",
    )


def test_captions_asked_for_become_the_video_and_not_the_other_way_round(journal: Journal) -> None:
    book = Book(journal)
    book.add([item("a", want="captions"), item("b")])
    book.add([item("a"), item("b", want="captions")])
    assert {key: each.want for key, each in book.items.items()} == {"youtube:a": "video", "youtube:b": "video"}
    book.put([replace(book.items["youtube:b"], stage=DownloadStage.DONE, file="/f", done=9)])
    book.add([item("b", want="captions")])
    assert (book.items["youtube:b"].want, book.items["youtube:b"].done) == ("captions", 0)


def test_holding_and_going_on(journal: Journal) -> None:
    book = Book(journal)
    book.add([item(name) for name in "abcd"])
    a, b, c, d = (book.items[f"youtube:{name}"] for name in "abcd")
    book.put([
        replace(a, stage=DownloadStage.RUNNING), replace(b, stage=DownloadStage.FAILED, why="gone"),
        replace(c, stage=DownloadStage.FAILED, next_try=5.0), replace(d, stage=DownloadStage.DONE),
    ])  # fmt: skip
    book.pause(None)
    assert [book.items[f"youtube:{name}"].stage.value for name in "abcd"] == ["paused", "failed", "paused", "done"]
    book.resume(None)
    assert [book.items[f"youtube:{name}"].stage.value for name in "abcd"] == ["waiting", "failed", "waiting", "done"]
    book.retry()
    assert book.items["youtube:b"].stage is DownloadStage.WAITING
    assert book.totals(0).active == 3
    assert [gone.key for gone in book.remove(["youtube:a", "youtube:nothing"])] == ["youtube:a"]
    assert book.news()[1] == ["youtube:a"]


def test_whose_turn_it_is(journal: Journal) -> None:
    book = Book(journal)
    book.add([item(name) for name in "abc"])
    book.put([replace(book.items["youtube:a"], stage=DownloadStage.FAILED, next_try=100.0)])

    def turn(now: float, only: set[str] | None = None) -> str:
        book.only = only
        found = book.next(now)
        return found.key if found is not None else ""

    assert turn(99) == "youtube:b"
    assert turn(100) == "youtube:a"
    assert turn(99, {"youtube:c"}) == "youtube:c"
    assert turn(99, set()) == ""
    assert book.next_time() == 100.0


@pytest.mark.parametrize(
    ("moved", "where", "expected"),
    [("c", -2, "cabde"), ("c", -1, "acbde"), ("c", 1, "abdce"), ("c", 2, "abdec"), ("a", -1, "abcde"),
     ("e", 1, "abcde"), ("bd", -2, "bdace"), ("ae", 2, "bcdae")],
)  # fmt: skip
def test_other_places_in_the_queue(journal: Journal, moved: str, where: int, expected: str) -> None:
    book = Book(journal)
    book.add([item(name) for name in "abcde"])
    book.move([f"youtube:{name}" for name in moved], where)
    assert "".join(names(book)) == expected
    assert [each.key[8:] for each in journal.items()] == list(expected)


def test_a_move_changes_one_place_and_all_only_where_none_is_left_between_two(journal: Journal) -> None:
    book = Book(journal)
    book.add([item(name) for name in "abc"])
    book.news()
    changed = []
    for _ in range(30):  # always into the same gap, which halves
        for moved, expected in (("c", "acb"), ("b", "abc")):
            book.move([f"youtube:{moved}"], -1)
            assert "".join(names(book)) == expected
            changed.append(len(book.news()[0]))
    assert changed[:30] == [1] * 30
    assert 3 in changed


def test_another_window_is_seen(journal: Journal) -> None:
    book = Book(journal)
    book.add([item("a"), item("b")])
    book.put([replace(book.items["youtube:a"], stage=DownloadStage.RUNNING)])
    book.progress("youtube:a", 500, 1000)
    book.look()
    book.news()
    other = Journal(journal.path)
    theirs = Book(other)
    theirs.add([item("c")])
    theirs.remove(["youtube:b"])
    other.close()
    assert book.look()
    assert not book.look()
    changed, removed = book.news()
    assert ([each.key for each in changed], removed) == (["youtube:c"], ["youtube:b"])
    assert book.items["youtube:a"].done == 500  # what is known here, and not kept yet, is not forgotten


@pytest.mark.parametrize("standing", [Standing.GONE, Standing.PRIVATE, Standing.DRM, Standing.LOGIN, Standing.REGION])
def test_what_will_not_change_is_not_tried_again(standing: Standing) -> None:
    after = outcome(Trouble.SITE, standing, "So it was said", 1, 0)
    assert (after.again, after.all_wait) == (0.0, False)
    assert after.why.endswith(".")


def test_a_broken_line_is_tried_again_later_and_later_but_not_for_ever() -> None:
    waits = [outcome(Trouble.BROKEN, Standing.TEMPORARY, "", tries, 0).again for tries in range(1, MOST_TRIES + 1)]
    assert all(0.5 * 4 * 2**at <= wait <= 4 * 2**at for at, wait in enumerate(waits[:-1]))
    assert waits[-1] == 0.0


@pytest.mark.parametrize(
    ("trouble", "standing"),
    [(Trouble.FULL, Standing.UNKNOWN), (Trouble.FOLDER, Standing.UNKNOWN), (Trouble.SITE, Standing.OFFLINE),
     (Trouble.SITE, Standing.BLOCKED)],
)  # fmt: skip
def test_what_concerns_all_has_all_wait(trouble: Trouble, standing: Standing) -> None:
    first, second = (outcome(trouble, standing, "", 1, waits) for waits in (0, 1))
    assert first.all_wait
    assert first.again > 0
    assert second.again >= first.again


def test_sizes_and_times_as_they_are_read() -> None:
    sizes = [0, 183, 640_000, 12_400_000, 1_320_000_000]
    assert [size_words(size) for size in sizes] == ["0 bytes", "183 bytes", "640 KB", "12.4 MB", "1.32 GB"]
    assert [left_words(time) for time in (0.2, 59, 60, 3599, 4800, 90000)] == [
        "1 s", "59 s", "1 min", "1 h", "1 h 20 min", "25 h",
    ]  # fmt: skip
