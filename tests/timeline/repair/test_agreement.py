"""What notes tell about one another: only what they plainly write, so that nothing confirms itself."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from karareader.timeline import fields
from karareader.timeline.cues import Cue
from karareader.timeline.repair import agreement
from karareader.timeline.repair import read as repair
from karareader.timeline.repair.agreement import SILENT, Usuals, Voice
from karareader.timeline.repair.candidates import NOTHING, OtherNotes
from karareader.timeline.repair.usual import Usual
from karareader.timeline.timecode import format_clock

NEUTRAL = Usual()


def note(*written: str) -> list[Cue]:
    found = []
    for at, text in enumerate(written):
        literal = fields.literal(text)
        assert literal is not None
        found.append(Cue(at, "", literal[0], None, text, f"[{text}]", "anchor" + literal[1]))
    return found


def clean(*seconds: int) -> list[Cue]:
    return note(*(format_clock(each) for each in seconds))


def shifted(*seconds: int) -> list[Cue]:
    return note(*(f"{each // 60:02}:{each % 60:02}:00" for each in seconds))


def voice(cues: Sequence[Cue]) -> Voice:
    return agreement.voice(cues, repair.weigh(cues))


def together(*notes: Sequence[Cue], usual: Usual = NEUTRAL, length: float | None = None) -> list[OtherNotes]:
    """What each of the notes on one video is read with."""
    voices = [voice(each) for each in notes]
    found = agreement.contexts(voices, [usual] * len(notes), lambda at: agreement.seconds(notes[at]), length)
    return [found.get(at, NOTHING) for at in range(len(notes))]


def read(*notes: Sequence[Cue], usual: Usual = NEUTRAL, length: float | None = None) -> list[list[Cue]]:
    contexts = together(*notes, usual=usual, length=length)
    return [repair.read(each, context=said, length=length) for each, said in zip(notes, contexts, strict=True)]


def test_what_a_note_says() -> None:
    assert voice(clean(5, 61, 127)) == Voice(3, 127.0, 127.0, 61.0)
    assert voice(clean(5, 61)) == Voice(2, 61.0)
    assert voice([]) == SILENT


@pytest.mark.parametrize(
    "written",
    [
        ("01:10:00", "02:20:00", "03:05:00"),
        ("42:25:00", "44:10:00", "50:01:00"),
        ("00:01:10", "00:02:99", "01:31:00"),
        ("01:10:07", "05:20:01", "07:05:33"),
        ("01:02:02", "02:04:04", "03:06:06", "04:08:08"),
        ("01:02:30", "02:04:30", "03:06:30", "04:08:30"),
    ],
    ids=["whole minutes", "hours", "a field out of range", "an impossible hour", "echoes", "the same end"],
)
def test_a_note_that_does_not_plainly_mean_what_it_writes_tells_nothing(written: tuple[str, ...]) -> None:
    assert voice(note(*written)).span == 0


def test_notes_that_agree_are_not_read_again() -> None:
    assert together(clean(10, 200, 600), clean(30, 250, 700)) == [NOTHING, NOTHING]
    assert not agreement.differs([voice(clean(10, 200, 600))], [NEUTRAL])


def test_a_few_clean_notes_show_that_one_is_odd() -> None:
    odd = note(*(f"{minute:02}:{2 * minute:02}:{2 * minute:02}" for minute in range(1, 6)))
    others = [clean(*range(30 + number, 660, 37)) for number in range(3)]
    contexts = together(odd, *others)
    assert contexts[0].siblings == tuple(sorted(float(max(each.start for each in other)) for other in others))
    assert contexts[1:] == [NOTHING] * 3
    assert [int(cue.start) for cue in read(odd, *others)[0]] == [62, 124, 186, 248, 310]


def test_one_bad_note_never_scales_the_good_ones() -> None:
    # Long conversations: times of hours are true, and one note has an hour that cannot be.
    bad = note("07:00:00", "02:10:00", "02:33:36")
    few = note("01:11:00", "01:12:00", "01:16:00", "00:21:17")
    good = [
        clean(1203, 4519, 6843, 7417, 9216),
        clean(333, 2105, 5127, 8651),
        clean(95, 3661, 4403, 9011),
    ]
    readings = read(bad, few, *good)
    assert readings[2:] == good
    assert all(not context.siblings or max(context.siblings) > 8000 for context in together(bad, few, *good)[2:])


def test_a_circle_is_refused() -> None:
    # Two notes each of which would confirm that the other means minutes, and nothing else that says so.
    one = clean(3833, 4411, 5127, 6009, 6843)
    other = clean(3901, 4519, 5333, 6221, 7107)
    assert read(one, other) == [one, other]
    # A third one that is scaled because it must be gives them no reason either.
    must = shifted(601, 1207, 1511, 1823, 2418, 3117)
    assert read(one, other, must)[:2] == [one, other]
    assert [int(cue.start) for cue in read(one, other, must)[2]] == [601, 1207, 1511, 1823, 2418, 3117]


def test_the_order_of_notes_does_not_matter() -> None:
    notes = [
        clean(30, 400, 610),
        note("01:02:02", "02:04:04", "05:10:10"),
        shifted(61, 125, 333, 655),
        clean(9, 90, 99),
    ]
    there = read(*notes)
    back = read(*notes[::-1])
    assert there == back[::-1]


def test_an_hour_too_many() -> None:
    seconds = (75, 312, 655, 1207, 1511, 2418, 3338)
    late = clean(*(second + 3600 for second in seconds))
    other = clean(*seconds, 3001)
    (read_late, kept) = read(late, other)
    assert [cue.start for cue in read_late] == list(seconds)
    assert read_late[0].reason == (
        "written 01:01:15, read as 1:15: other notes on this video cite the same moments one hour earlier"
    )
    assert kept == other
    # The length of the video does not change that, where it does not speak for what is written.
    assert [cue.start for cue in read(late, other, length=3400.0)[0]] == list(seconds)
    assert read(late, other, length=7200.0)[0] == late
    # Three moments may be the same by chance; and what others cite as it stands is meant.
    assert not together(late[:3], other)[0].hour
    assert not together(late, other, late)[0].hour


def channel(*videos: Sequence[Sequence[Cue]]) -> Usuals:
    return Usuals({str(number): [voice(each) for each in notes] for number, notes in enumerate(videos)})


LONG = channel(*([clean(*range(40 + number, 6000 + 600 * number, 700))] for number in range(8)))
SHORT = channel(*([clean(*range(4 + number, 500 + 30 * number, 13))] for number in range(8)))


def test_a_channel_of_long_videos_has_no_short_one() -> None:
    times = note("01:11:05", "01:31:44", "01:44:12", "02:01:09", "02:20:31", "02:33:36")
    assert read(times, usual=LONG.of(""))[0] == times
    # Whole minutes are not enough there; and where nothing decides, both are told.
    whole = note("01:11:00", "01:11:00", "01:12:00", "01:16:00", "01:24:00", "01:30:00")
    assert [cue.start for cue in read(whole, usual=LONG.of(""))[0]] == [cue.start for cue in whole]


def test_a_channel_of_short_videos_has_no_long_one() -> None:
    times = note("01:11:05", "01:31:44", "01:44:12", "02:01:09", "02:20:31", "02:33:36", "03:10:21", "04:02:54")
    (found,) = read(times, usual=SHORT.of(""))
    assert [int(cue.start) for cue in found] == [71, 91, 104, 121, 140, 153, 190, 242]
    assert found[-1].reason == (
        "written 04:02:54, read as 4:02: the other videos of this channel are mostly 6:00 to 21:00 long"
    )
    assert read(times)[0] == times, "nothing is known of the channel"


def test_five_sentences_within_ten_seconds_are_no_reading() -> None:
    # Siblings end long before, and still: as minutes all its times would lie within a few seconds.
    crowded = note("00:21:00", "00:21:09", "00:21:16", "00:21:53", "00:22:15", "00:22:26", "00:22:34", "00:23:02")
    assert read(crowded, clean(30, 400, 560), clean(9, 270, 563))[0] == crowded


def test_where_the_evidence_is_even_as_written_wins_and_is_told() -> None:
    others = [clean(20, 61, 369), clean(213, 345, 449), clean(925, 967, 1104)]
    long = Usual(videos=5, span=8.4, span_spread=0.6, pace=5.3, pace_spread=1.3, odd=0.005)
    found = read(note("01:18:02", "00:02:07", "00:22:02"), *others, usual=long)[0]
    assert [cue.start for cue in found] == [4682, 127, 1322]
    assert found[0].uncertain
    assert not found[0].doubtful
    assert found[0].reason == "written 01:18:02, left as written: it may as well mean 1:18"
    assert repair.other_reading(found[0]) == pytest.approx(78.02)
    # Reading it again changes nothing, and a length decides.
    assert repair.read(found, length=5000)[0] == note("01:18:02")[0]


def test_what_is_usual_leaves_the_video_itself_out() -> None:
    videos = {"long": [voice(clean(500, 4000, 9000))], "short": [voice(clean(5, 40, 90))]}
    usuals = Usuals(videos)
    assert usuals.of("long").span < usuals.of("short").span
    assert usuals.of("long") == Usuals({"short": videos["short"]}).of("another")


def test_what_is_known_of_a_note_can_be_kept() -> None:
    context = OtherNotes((61.5, 900.0), LONG.of("0"), True)
    assert OtherNotes.unpacked(context.packed()) == context
    assert NOTHING.packed() == ""
    assert OtherNotes.unpacked("") == NOTHING
