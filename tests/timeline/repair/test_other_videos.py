"""Times of another video are none of the note's own: they move nothing, and nothing moves them."""

from __future__ import annotations

from karareader.captions.citations import compare as claims
from karareader.captions.citations.speech import Speech
from karareader.captions.model import Captions, Line
from karareader.library.index import times as readings
from karareader.library.index.times import Stamps
from karareader.timeline.cues import Cue, Timeline, of_own_video
from karareader.timeline.repair import agreement
from karareader.timeline.repair import read as repair
from karareader.timeline.repair.context import Known, read

OTHER = "youtube:x9Yz8Wv7Ut6"


def cue(index: int, start: float, written: str, video: str | None = None) -> Cue:
    return Cue(index, f"b{index}", start, None, written, f"[{written}]", "anchor", video=video)


SHIFTED = [cue(0, 5 * 3600, "05:00:00"), cue(1, 9 * 3600, "09:00:00", OTHER), cue(2, 7 * 3600, "07:00:00")]


def test_a_repair_leaves_them_as_they_are() -> None:
    made = repair.read(SHIFTED, length=600)
    assert [each.start for each in made] == [300, 9 * 3600, 420]
    assert made[1] is SHIFTED[1]
    assert made == read(SHIFTED, Known(length=600))
    assert readings.weigh(SHIFTED, 600).cues == made
    own = [SHIFTED[0], SHIFTED[2]]
    assert [each for each in made if each.video is None] == repair.read(own, length=600)


def test_what_the_reader_left_as_written_is_found_among_them() -> None:
    made = repair.read(SHIFTED, length=600, as_written=[2])
    assert [each.start for each in made] == [300, 9 * 3600, 7 * 3600]


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
    stamps = Stamps(readings.pack(SHIFTED, [1, 2, 3]))
    assert [stamp.foreign for stamp in stamps] == [False, True, False]
