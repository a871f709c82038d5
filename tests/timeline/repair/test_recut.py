"""Times in a film that was cut anew."""

from __future__ import annotations

from dataclasses import replace

import pytest

from karareader.timeline.cues import Cue
from karareader.timeline.repair import read as repair
from karareader.timeline.repair.context import ALL, Known, keys, read, repairs
from karareader.timeline.repair.recut import AS_IT_WAS, Piece, Recut

ALL_TIMES = frozenset(f"00:0{time} 1" for time in ("3:00", "5:00", "3:15")) | {"01:05:07 1", "00:05:00 2"}
SHORTER = Recut((Piece(0.0, 0.0), Piece(190.0, None), Piece(202.0, -12.0)), 600.0, times=ALL_TIMES)
LATER = Recut((Piece(0.0, 30.0),), 600.0, times=ALL_TIMES)


def cue(index: int, written: str, start: float, end: float | None = None, video: str | None = None) -> Cue:
    return Cue(index, "b0", start, end, written, f"[{written}]", "anchor", "A sentence.", video=video)


def test_times_are_where_the_film_at_hand_has_them() -> None:
    cues = [cue(0, "00:03:00", 180.0), cue(1, "00:05:00", 300.0), cue(2, "00:03:15", 195.0)]
    before, after, gone = read(cues, Known(588.0, cuts={None: SHORTER}))
    assert before == cues[0]
    assert (after.start, after.repaired) == (288.0, True)
    assert after.reason == "written 00:05:00, read as 4:48: this film is 12 s shorter after 3:10"
    assert (gone.start, gone.doubtful) == (195.0, True)
    assert gone.reason == "written 00:03:15, but this part is not in this film"
    why = [each.why for each in repairs([before, after, gone])]
    assert why == ["this film is 12 s shorter after 3:10", "this part is not in this film"]


def test_reading_again_and_setting_back_give_what_is_written() -> None:
    cues = [cue(0, "00:03:00", 180.0), cue(1, "00:05:00", 300.0)]
    known = Known(588.0, cuts={None: SHORTER})
    moved = read(cues, known)
    assert repair.read(moved, length=600.0) == cues
    assert read(moved, known) == moved
    assert read(cues, replace(known, as_written=frozenset({ALL}))) == cues
    assert read(cues, replace(known, as_written=frozenset({"00:05:00 1"}))) == cues
    assert read(cues, known.before_cut(None, 600.0)) == cues


def test_what_came_into_the_note_since_stays() -> None:
    """A moment that was written into the note beside the film at hand is right for it."""
    cues = [cue(0, "00:05:00", 300.0), cue(1, "00:05:05", 305.0)]
    assert [each.start for each in read(cues, Known(588.0, cuts={None: SHORTER}))] == [288.0, 305.0]


def test_what_was_set_by_hand_before_goes_along_and_what_was_set_since_stays() -> None:
    cues = [cue(0, "00:05:00", 290.0), cue(1, "00:03:15", 195.0)]
    cut = SHORTER._replace(by_hand=(("00:05:00 1", 310.0), ("00:03:15 1", 191.0)))
    assert Recut.unpacked(cut.packed()) == cut
    known = Known(588.0, cuts={None: cut}, said={"00:05:00 1": 310.0, "00:03:15 1": 191.0})
    assert [each.start for each in read(cues, known)] == [298.0, 191.0], "What is not in this film stays."
    since = replace(known, said={"00:05:00 1": 311.0})
    assert read(cues, since)[0].start == 311.0
    assert read(cues, replace(known, cuts={}))[0].start == 310.0


def test_a_note_is_read_by_the_length_of_the_film_as_it_was() -> None:
    """As written its last time is past the end of the film at hand: that is no reason to take hours for minutes."""
    recut = Recut((Piece(0.0, 0.0), Piece(1000.0, None), Piece(1300.0, -300.0)), 4000.0, times=ALL_TIMES)
    (last,) = read([cue(0, "01:05:07", 3907.0)], Known(3700.0, cuts={None: recut}))
    assert (last.start, last.doubtful) == (3607.0, False)


def test_a_repaired_time_tells_both_reasons() -> None:
    cues = [cue(at, f"{minute:02}:10:00", minute * 3600 + 600.0) for at, minute in enumerate((4, 5, 6))]
    later = LATER._replace(times=frozenset(keys(cues)))
    moved = read(cues, Known(630.0, cuts={None: later}))
    assert [each.start for each in moved] == [280.0, 340.0, 400.0]
    assert moved[0].reason.endswith("the video is 10:00 long, and this film has 30 s more at its beginning")


def test_another_video_of_the_note_is_cut_by_itself() -> None:
    cues = [cue(0, "00:05:00", 300.0), cue(1, "00:05:00", 300.0, video="youtube:Kr4Rd3rT0ur")]
    known = Known(600.0, cuts={"youtube:Kr4Rd3rT0ur": LATER})
    assert [each.start for each in read(cues, known)] == [300.0, 330.0]
    assert read(cues, known.before_cut("youtube:Kr4Rd3rT0ur", 600.0)) == cues


@pytest.mark.parametrize(
    ("recut", "seconds", "now", "why"),
    [
        (LATER, 10.0, 40.0, "this film has 30 s more at its beginning"),
        (Recut((Piece(0.0, -90.0),)), 100.0, 10.0, "this film has 1 min 30 s less at its beginning"),
        (Recut((Piece(0.0, -90.0),)), 80.0, None, ""),
        (Recut((Piece(0.0, 0.0), Piece(60.0, 120.0), Piece(300.0, 100.0))), 400.0, 500.0,
         "this film is 1 min 40 s longer by then, in 2 places"),
        (Recut((Piece(0.0, 0.0), Piece(60.0, 120.0), Piece(300.0, 100.0))), 70.0, 190.0,
         "this film is 2 min longer after 1:00"),
    ],
)  # fmt: skip
def test_where_and_why(recut: Recut, seconds: float, now: float | None, why: str) -> None:
    assert recut.at(seconds) == now
    if why:
        assert recut.why(seconds) == why


def test_the_cut_is_where_the_film_goes_on() -> None:
    assert SHORTER.after(195.0) == 190.0
    assert SHORTER.after(300.0) == 288.0
    assert Recut((Piece(0.0, -90.0),)).after(30.0) == 0.0


def test_it_is_packed() -> None:
    kept = SHORTER._replace(film="file:abc")
    assert Recut.unpacked(kept.packed()) == kept
    assert AS_IT_WAS.packed() == ""
    for damaged in ("", "[]", "{}", "[[[1]],2,3]", "nothing"):
        assert Recut.unpacked(damaged) == AS_IT_WAS
