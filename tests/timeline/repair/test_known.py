"""What the reader set back stays so, whatever the evidence; the list of repairs says what was done and why."""

from __future__ import annotations

from dataclasses import replace

from karareader.timeline.cues import Cue
from karareader.timeline.repair.context import ALL, Known, keys, read, repairs

WRITTEN = ("05:08:00", "06:30:00", "05:08:00", "51:10:00", "52:40:00")


def cues(*written: str) -> list[Cue]:
    def literal(time: str) -> float:
        hours, minutes, seconds = map(int, time.split(":"))
        return hours * 3600.0 + minutes * 60 + seconds

    return [Cue(at, f"b{at}", literal(time), None, time, f"[{time}]", "anchor") for at, time in enumerate(written)]


def test_a_key_tells_equal_times_apart() -> None:
    assert keys(cues(*WRITTEN))[:3] == ["05:08:00 1", "06:30:00 1", "05:08:00 2"]


def test_evidence_repairs_and_takes_back() -> None:
    shifted = cues("01:08:14", "02:30:41", "02:42:09")
    short = read(shifted, Known(length=600))
    assert [int(cue.start) for cue in short] == [68, 150, 162]
    assert [cue.start for cue in read(short, Known(length=3 * 3600.0))] == [cue.start for cue in shifted]


def test_one_time_is_left_as_written() -> None:
    known = Known(length=3500.0, as_written=frozenset({"05:08:00 2"}))
    result = read(cues(*WRITTEN), known)
    assert [cue.start for cue in result] == [308, 390, 5 * 3600 + 480, 3070, 3160]
    assert not result[2].doubtful
    assert read(result, replace(known, as_written=frozenset()))[2].start == 308


def test_the_whole_note_is_left_as_written() -> None:
    shifted = cues(*WRITTEN)
    result = read(shifted, Known(length=3500.0, as_written=frozenset({ALL})))
    assert [cue.start for cue in result] == [cue.start for cue in shifted]
    assert repairs(result) == []


def test_a_key_that_nothing_has_any_more_does_no_harm() -> None:
    assert read(cues("00:01:00"), Known(as_written=frozenset({"00:02:00 1"})))[0].start == 60


def test_the_list_says_what_was_written_what_is_read_and_why() -> None:
    result = read(cues(*WRITTEN), Known(length=3500.0, as_written=frozenset({"05:08:00 2"})))
    rows = repairs(result, {"05:08:00 2"})
    assert [(row.outcome, row.written, row.shown) for row in rows] == [
        ("repaired", "05:08:00", "5:08"),
        ("repaired", "06:30:00", "6:30"),
        ("as written", "05:08:00", "5:08:00"),
        ("repaired", "51:10:00", "51:10"),
        ("repaired", "52:40:00", "52:40"),
    ]
    assert rows[0].why == "the video is 58:20 long"
    assert rows[0].key == "05:08:00 1"


def test_a_doubtful_time_says_how_long_the_video_is() -> None:
    late = Cue(1, "b", 120.0, None, "120", "2:00", "link")
    result = read([*cues("00:00:10"), late], Known(length=30.0))
    (row,) = repairs(result)
    assert (row.outcome, row.cue.index, row.why) == ("doubtful", 1, "the video is only 0:30 long")


def test_sixty_times_the_label_is_left_at_that_too() -> None:
    sixty = Cue(0, "b", 75.0, None, "01:15:00", "[00:01:15]", "anchor-sixty")
    assert read([sixty], Known())[0].start == 75.0
    (left,) = read([sixty], Known(as_written=frozenset({"01:15:00 1"})))
    assert (left.start, left.reason) == (4500.0, "")


def test_what_is_settled_stays_whatever_the_evidence() -> None:
    shifted = cues("01:08:14", "02:30:41", "02:42:09")
    assert read(shifted, Known(length=600, settled=True)) == shifted
