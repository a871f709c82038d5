"""Times of another video are none of the note's own: they move nothing, and only what is known of theirs moves them."""

from __future__ import annotations

from karareader.captions.citations import compare as claims
from karareader.captions.citations.speech import Speech
from karareader.captions.model import Captions, Line
from karareader.library.index import times as readings
from karareader.library.index.times import IndexedTimes
from karareader.timeline.cues import Cue, Timeline, of_own_video
from karareader.timeline.repair import agreement
from karareader.timeline.repair import read as repair
from karareader.timeline.repair.candidates import OtherNotes
from karareader.timeline.repair.context import Known, read
from karareader.timeline.repair.elsewhere import OtherVideos

OTHER = "youtube:x9Yz8Wv7Ut6"


def cue(index: int, start: float, written: str, video: str | None = None) -> Cue:
    return Cue(index, f"b{index}", start, None, written, f"[{written}]", "anchor", video=video)


SHIFTED = [cue(0, 5 * 3600, "05:00:00"), cue(1, 5412, "01:30:12", OTHER), cue(2, 7 * 3600, "07:00:00")]


def test_what_is_known_of_the_note_s_own_video_moves_none_of_them() -> None:
    made = repair.read(SHIFTED, length=600)
    assert [each.start for each in made] == [300, 5412, 420]
    assert made[1] == SHIFTED[1]
    assert made == read(SHIFTED, Known(length=600))
    assert readings.weigh(SHIFTED, 600).cues == made
    own = [SHIFTED[0], SHIFTED[2]]
    assert [each for each in made if each.video is None] == repair.read(own, length=600)


def test_they_are_read_by_what_is_known_of_their_video() -> None:
    alone = [each._replace(video=None) for each in SHIFTED[1:2]]
    for others in (OtherVideos({OTHER: 120}), OtherVideos(contexts={OTHER: OtherNotes((95.0, 101.0, 99.0))})):
        made = repair.read(SHIFTED, length=600, others=others)
        assert [each.start for each in made] == [300, 90.12, 420]
        assert (made[1].video, made[1].index, made[1].repaired) == (OTHER, 1, True)
        assert made == read(SHIFTED, Known(length=600, others=others))
        # Just as a note on that video would have it.
        told = others.elsewhere(OTHER)
        (same,) = repair.read(alone, length=told.length, context=told.context)
        assert made[1]._replace(video=None) == same
        # And back, when it is known no more.
        assert repair.read(made, length=600)[1] == SHIFTED[1]
    (late,) = repair.read([cue(0, 200, "03:20", OTHER)], others=OtherVideos({OTHER: 120}))
    assert late.doubtful


def test_what_the_reader_left_as_written_is_found_among_them() -> None:
    made = repair.read(SHIFTED, length=600, as_written=[2])
    assert [each.start for each in made] == [300, 5412, 7 * 3600]


def test_they_say_nothing_to_other_notes() -> None:
    cues = [cue(at, 60.0 * at + 7, f"00:0{at}:07") for at in range(1, 6)]
    mixed = [*cues, cue(5, 5000, "01:23:20", OTHER)]
    assert repair.last_time(mixed) == repair.last_time(cues) == 307
    assert agreement.voice(mixed, repair.weigh(mixed)) == agreement.voice(cues, repair.weigh(cues))


def test_they_are_no_moments() -> None:
    timeline = Timeline(SHIFTED)
    assert len(timeline) == 3
    assert [moment.start for moment in timeline] == [5 * 3600, 7 * 3600]
    assert of_own_video(SHIFTED[::2]) == SHIFTED[::2]


def test_captions_do_not_speak_of_them() -> None:
    words = "the quick brown fox jumped over seventeen lazy elephants near Vladivostok"
    speech = Speech(Captions("en", False, (Line(300.0, 320.0, words),)))
    cues = [cue(0, 310, "00:05:10")._replace(sentence=words), cue(1, 310, "00:05:10", OTHER)._replace(sentence=words)]
    assert [found.verdict for found in claims.check(cues, speech)] == ["here", "not compared"]


def test_the_index_marks_them() -> None:
    stamps = IndexedTimes(readings.pack(SHIFTED, [1, 2, 3]))
    assert [stamp.video for stamp in stamps] == [0, 1, 0]
