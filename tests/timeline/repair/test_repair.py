"""Readings: what the times of a note mean, and why."""

from itertools import accumulate

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from karareader.timeline import fields
from karareader.timeline.cues import Cue
from karareader.timeline.repair import read as repair
from karareader.timeline.repair.candidates import OtherNotes
from karareader.timeline.timecode import format_clock


def cue(index: int, written: str, label: str | None = None, rule: str = "anchor") -> Cue:
    literal = fields.literal(written)
    start, how = literal if literal is not None else (0.0, "")
    return Cue(index, f"b{index}", start, None, written, f"[{written}]" if label is None else label, rule + how)


def note(*written: str) -> list[Cue]:
    return [cue(index, text) for index, text in enumerate(written)]


def told(*siblings: float) -> OtherNotes:
    return OtherNotes(tuple(sorted(siblings)))


def starts(cues: list[Cue], **evidence: object) -> list[float]:
    return [found.start for found in repair.read(cues, **evidence)]  # type: ignore[arg-type]


CLEAN = note("00:00:12", "00:01:53", "00:02:40", "00:02:58", "00:04:31", "00:07:05", "00:06:44", "00:09:30")
SHIFTED = note("00:12:00", "01:53:00", "02:40:00", "02:58:00", "04:31:00", "07:05:00", "06:44:00", "09:30:00")
SECONDS = [12, 113, 160, 178, 271, 425, 404, 570]


def test_a_clean_note_stays_as_it_is() -> None:
    assert repair.read(CLEAN) == CLEAN
    assert repair.read(CLEAN, length=581) == CLEAN
    assert repair.read(CLEAN, context=told(560, 400)) == CLEAN
    assert repair.read([]) == []


@pytest.mark.parametrize("evidence", [{}, {"length": 581.0}, {"context": told(560.0)}])
def test_a_shifted_note_is_read_as_minutes_and_seconds(evidence: dict[str, object]) -> None:
    assert starts(SHIFTED, **evidence) == SECONDS


def test_reasons_name_the_strongest_evidence() -> None:
    times = note("05:08:00", "06:11:00", "07:12:00", "03:10:00")
    by_length = repair.read(times, length=581)[0]
    assert by_length.reason == "written 05:08:00, read as 5:08: the video is 9:41 long"
    assert (by_length.rule, by_length.doubtful) == ("anchor-minutes", False)
    by_siblings = repair.read(times, context=told(470))[0]
    assert by_siblings.reason == "written 05:08:00, read as 5:08: other notes on this video end at 7:50"
    by_pattern = repair.read(times)
    assert by_pattern[0].reason == "written 05:08:00, read as 5:08: 4 of the 4 times in this note end in “:00”"
    assert by_pattern[1].reason == "written 06:11:00, read as 6:11: as written it would lie 6 hours into the video"


def test_true_times_past_the_hour_of_a_shifted_note() -> None:
    times = note("51:10:00", "54:20:00", "56:40:00", "58:52:00", "01:00:33", "01:01:47", "01:02:52", "01:04:10")
    assert starts(times) == [3070, 3260, 3400, 3532, 3633, 3707, 3772, 3850]
    assert [found.reason for found in repair.read(times)][4:] == ["", "", "", ""]


def test_one_wrong_time_in_a_clean_note() -> None:
    times = [*CLEAN, cue(8, "09:41:00")]
    result = repair.read(times, length=600)
    assert result[:-1] == CLEAN
    assert result[-1].start == 581


def test_fractions_and_habits() -> None:
    # Hundredths at random; always the same; the seconds once more.
    for last in ("48", "05", None):
        times = note(*(f"{m:02}:{s:02}:{last or f'{s:02}'}" for m, s in [(7, 13), (8, 27), (9, 2), (10, 41), (11, 5)]))
        assert [int(start) for start in starts(times)] == [433, 507, 542, 641, 665]


def test_a_time_past_the_end_in_every_reading_is_doubtful() -> None:
    result = repair.read([*CLEAN, cue(8, "00:25:00"), cue(9, "25:00", rule="bracket")], length=581)
    assert [found.doubtful for found in result] == [False] * 8 + [True, True] or result[8].start == 25
    assert result[9].doubtful
    assert result[9].reason == "written 25:00, but the video is only 9:41 long"


def test_what_the_reader_wants_as_written_wins() -> None:
    result = repair.read(SHIFTED, length=581, as_written=[3, 4])
    assert [found.start for found in result] == [12, 113, 160, 10680, 16260, 425, 404, 570]
    assert result[3] == SHIFTED[3]
    # A cue that was repaired before goes back as well.
    assert repair.read(repair.read(SHIFTED), as_written=range(8)) == SHIFTED


def test_ranges_are_read_in_one_scale() -> None:
    times = [*SHIFTED, cue(8, "07:15:00-07:25:00", rule="range")._replace(start=26100.0, end=26700.0)]
    assert (repair.read(times)[8].start, repair.read(times)[8].end) == (435, 445)
    later = [*SHIFTED, cue(8, "42:25:00", "[42:31:00]")]
    assert (repair.read(later)[8].start, repair.read(later)[8].end) == (2545, 2551)
    # What lies a second apart as written lies in the same second then.
    close = [*SHIFTED, cue(8, "21:15:00", "[21:15:15]")._replace(rule="anchor-range", end=76515.0)]
    assert (repair.read(close)[8].start, repair.read(close)[8].end) == (1275, None)


def test_reasons_of_one_time_alone() -> None:
    frames = repair.read(note("01:47:53:01"))[0]
    assert frames.reason == "written 01:47:53:01, read as 1:47:53: the last field counts frames"
    fraction = repair.read(note("11:31:94"))[0]
    assert fraction.reason == "written 11:31:94, read as 11:31: the last field is a fraction of a second"
    shown = repair.read([Cue(0, "b", 370.0, None, "HH:06:10", "[00:06:10]", "anchor-label")])[0]
    assert shown.reason == "written HH:06:10, read as 6:10: that is what its label shows"


def test_the_label_may_hold_the_true_time() -> None:
    result = repair.read([*CLEAN, cue(8, "09:42:35", "[00:08:35]")], length=600)
    assert result[8].start in (515, 582.35)
    assert result[8].reason


def test_times_of_other_kinds_are_left_alone() -> None:
    link = Cue(0, "b", 900000.0, None, "https://youtu.be/x?t=900000", "there", "link")
    assert repair.read([link]) == [link]
    assert repair.read([link], length=60)[0].doubtful


def test_last_time_of_clean_notes_only() -> None:
    assert repair.last_time(CLEAN) == 570
    assert repair.last_time(SHIFTED) is None
    assert repair.last_time([]) is None


WRITTEN = st.one_of(
    st.tuples(st.integers(0, 99), st.integers(0, 99), st.integers(0, 99)).map(lambda t: "{:02}:{:02}:{:02}".format(*t)),
    st.tuples(st.integers(0, 70), st.integers(0, 59)).map(lambda t: "{:02}:{:02}:00".format(*t)),
    st.tuples(st.integers(0, 99), st.integers(0, 59)).map(lambda t: "{:02}:{:02}".format(*t)),
    st.tuples(st.integers(0, 3), st.integers(0, 59), st.integers(0, 59)).map(lambda t: "{}:{:02}:{:02}:00".format(*t)),
)
CUES = st.lists(st.tuples(WRITTEN, st.one_of(st.none(), WRITTEN, st.just(""))), max_size=12).map(
    lambda pairs: [cue(index, written, label) for index, (written, label) in enumerate(pairs)]
)


@given(CUES, st.one_of(st.none(), st.floats(1, 40_000)), st.lists(st.floats(0, 9000), max_size=3))
@settings(max_examples=150, deadline=None)
def test_reading_twice_changes_nothing(cues: list[Cue], length: float | None, siblings: list[float]) -> None:
    once = repair.read(cues, length=length, context=told(*siblings))
    assert repair.read(once, length=length, context=told(*siblings)) == once
    # How sure it is takes longer to tell, and changes nothing.
    assert repair.weigh(cues, length=length, context=told(*siblings)).cues == once
    # Other evidence later gives what it would have given at once.
    assert repair.read(once) == repair.read(cues)
    for old, new in zip(cues, once, strict=True):
        assert (new.index, new.block, new.written, new.label) == (old.index, old.block, old.written, old.label)
        assert new.end is None or new.end > new.start
        assert new.start == old.start or new.reason


@given(st.lists(st.integers(12, 85), min_size=20, max_size=40), st.booleans())
@settings(max_examples=60, deadline=None)
def test_a_rewritten_note_is_restored(steps: list[int], known: bool) -> None:
    # Times of a note come in order, but for a few steps back; hardly any is a whole minute.
    seconds = [second if second % 60 else second + 1 for second in accumulate(steps, initial=70)]
    seconds = seconds[3:] + seconds[1:3]
    times = note(*(f"{second // 60:02}:{second % 60:02}:00" for second in seconds))
    assert starts(times, length=max(seconds) + 30.0 if known else None) == seconds
    clean = note(*(format_clock(second) for second in seconds))
    assert starts(clean, length=max(seconds) + 30.0) == seconds


def test_another_note_at_odds_with_all_others_is_no_evidence() -> None:
    times = note("05:08:00", "06:11:00", "07:12:00", "03:10:00")
    assert repair.read(times, context=told(470, 450, 17_940))[0].reason.endswith(
        "other notes on this video end at 7:50"
    )


def test_what_is_possible_is_left_where_nothing_speaks_against_it() -> None:
    # Hundredths that echo the seconds: strange, but all within five hours. Nothing is known of the video.
    possible = note("02:08:08", "02:44:44", "02:47:47", "02:59:59", "03:01:01", "03:28:28", "03:35:35", "04:45:45")
    assert repair.read(possible) == possible
    assert repair.read(possible, length=17_200) == possible
    # What speaks against it is enough, whatever it is.
    for evidence in ({"length": 300.0}, {"context": told(280.0, 270.0)}):
        assert starts(possible, **evidence)[0] == pytest.approx(128.08)
    # But such a note is no measure for others.
    assert repair.last_time(possible) is None


def test_half_of_the_times_at_whole_minutes_are_chance() -> None:
    mixed = note("00:31:00", "00:41:00", "00:43:12", "00:54:00", "00:55:48", "01:00:00", "01:04:31", "01:17:25")
    assert repair.read(mixed) == mixed
    assert repair.read(mixed, length=4700) == mixed


def test_hours_that_no_video_has_are_minutes_even_where_no_habit_says_so() -> None:
    times = note("00:00:05", "00:17:08", "08:56:04", "09:30:08", "11:24:03", "14:06:11", "16:51:37", "21:31:02")
    assert max(starts(times)) < 7200
    stream = note("00:00:05", "02:17:08", "06:10:31", "08:44:12", "08:51:02")
    assert repair.read(stream, length=32_400) == stream


def test_a_slip_in_a_clean_note_past_what_other_notes_say() -> None:
    times = [*CLEAN, cue(8, "06:08:00"), cue(9, "03:21:00")]
    assert starts(times, context=told(580.0, 570.0))[8:] == [368, 201]
    # The first minute is not written so: rather the other notes stop early.
    early = [*CLEAN, cue(8, "00:19:04")]
    assert repair.read(early, context=told(560.0)) == early


def test_seconds_above_59_in_a_shifted_note_are_carried() -> None:
    times = note("02:29:01", "02:53:01", "02:71:01", "03:08:01", "03:38:01", "05:07:01", "08:32:01", "14:41:01")
    assert [int(start) for start in starts(times)] == [149, 173, 191, 188, 218, 307, 512, 881]


def test_a_first_field_of_four_that_means_nothing() -> None:
    times = note(*(f"{minute}:12:00" for minute in range(24, 31)), *(f"3:{minute}:12:00" for minute in range(31, 44)))
    assert starts(times, length=5400) == [minute * 60 + 12 for minute in range(24, 44)]
    # Past the hour, the same form is true.
    times = note("58:52:00", "59:31:00", "01:00:33:00", "01:01:47:00", "01:02:52:00")
    assert starts(times, length=5400) == [3532, 3571, 3633, 3707, 3772]
