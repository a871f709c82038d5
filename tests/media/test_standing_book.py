"""Where each video stands is remembered, and asked again at a sensible pace."""

from __future__ import annotations

from pathlib import Path

import pytest

from karareader.media.availability import Standing, Verdict
from karareader.media.availability_store import AvailabilityEntry, AvailabilityStore
from tests.fakes import FakeClock

DAY = 86400.0


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock(1_700_000_000.0)


@pytest.fixture
def book(tmp_path: Path, clock: FakeClock) -> AvailabilityStore:
    return AvailabilityStore(tmp_path / "standings.json", clock)


def test_nothing_is_known_of_a_video_that_was_never_asked_for(book: AvailabilityStore) -> None:
    assert book.entry("youtube:a") == AvailabilityEntry()
    assert book.again_in("youtube:a") == 0
    assert book.standings() == {}


def test_it_is_there_again_after_the_program_was_started_anew(
    book: AvailabilityStore, tmp_path: Path, clock: FakeClock
) -> None:
    book.note("youtube:a", Verdict(Standing.STREAMABLE), "Frames")
    book.note("youtube:a", Verdict(Standing.GONE, "Removed by the uploader"))
    book.save()
    again = AvailabilityStore(tmp_path / "standings.json", clock)
    assert again.entry("youtube:a") == AvailabilityEntry(Standing.GONE, "Removed by the uploader", "Frames", clock(), 1)
    assert again.standings() == {"youtube:a": Standing.GONE}


@pytest.mark.parametrize(
    ("standing", "least", "most"),
    [
        (Standing.OFFLINE, 5, 60),
        (Standing.TEMPORARY, 5, 60),
        (Standing.BLOCKED, 600, 3600),
        (Standing.UPCOMING, 600, 3600),
        (Standing.PRIVATE, 2 * DAY, 30 * DAY),
        (Standing.GONE, 14 * DAY, 60 * DAY),
        (Standing.STREAMABLE, 0, 0),
    ],
)
def test_what_passes_soon_is_asked_soon_and_what_is_gone_after_weeks(
    book: AvailabilityStore, standing: Standing, least: float, most: float
) -> None:
    book.note("k", Verdict(standing))
    assert least <= book.again_in("k") <= most


def test_failing_again_and_again_is_asked_less_and_less_often(book: AvailabilityStore, clock: FakeClock) -> None:
    pauses = []
    for _ in range(30):
        book.note("k", Verdict(Standing.TEMPORARY))
        pauses.append(book.again_in("k"))
        clock.advance(pauses[-1])
        assert book.again_in("k") == 0
    assert pauses[:3] == [20, 40, 80]
    assert max(pauses) == 3600
    book.note("k", Verdict(Standing.STREAMABLE))
    book.note("k", Verdict(Standing.TEMPORARY))
    assert book.again_in("k") == 20


def test_a_clock_that_was_set_back_locks_nothing_out(book: AvailabilityStore, clock: FakeClock) -> None:
    book.note("k", Verdict(Standing.GONE))
    clock.advance(-365 * DAY)
    assert book.again_in("k") == 0


@pytest.mark.parametrize("damage", ["{", "[]", '{"k": 3}', '{"k": {"standing": "odd"}}'])
def test_a_damaged_file_is_an_empty_one(tmp_path: Path, damage: str) -> None:
    path = tmp_path / "standings.json"
    path.write_text(damage)
    assert AvailabilityStore(path).standings() == {}


def test_a_disk_that_cannot_be_written_is_no_reason_to_fail(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    book = AvailabilityStore(tmp_path / "file" / "standings.json")
    book.note("k", Verdict(Standing.GONE))
    book.save()
    assert book.entry("k").standing is Standing.GONE
