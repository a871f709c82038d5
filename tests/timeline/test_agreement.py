"""Notes on one video that contradict each other settle, whoever asks, and in a bounded number of steps."""

from __future__ import annotations

from karareader.timeline import agreement
from karareader.timeline.agreement import Siblings, Voice
from karareader.timeline.cues import Cue


def clean(*seconds: float) -> list[Cue]:
    written = [f"{int(each) // 3600:02}:{int(each) // 60 % 60:02}:{int(each) % 60:02}" for each in seconds]
    return [
        Cue(at, "", each, None, time, f"[{time}]", "anchor")
        for at, (each, time) in enumerate(zip(seconds, written, strict=True))
    ]


def test_what_a_note_says() -> None:
    late = Cue(3, "", 9000.0, None, "02:30:00", "", "link", doubtful=True)
    assert agreement.voice(clean(5, 61, 127)) == Voice(3, 0, 127.0, 127.0)
    assert agreement.voice(clean(5, 61)) == Voice(2, 0, 61.0, 0.0)
    assert agreement.voice([*clean(5, 61, 127), late]).last == 127.0
    assert agreement.voice([]) == Voice()


def test_notes_that_agree_are_not_read_again() -> None:
    voices = [Voice(9, 0, 600.0, 600.0), Voice(9, 0, 700.0, 700.0)]
    assert not agreement.differs(voices)
    assert agreement.settle(voices, fail) == {}
    assert not agreement.differs([Voice(9, 0, 600.0, 600.0)])


def test_the_one_that_reaches_furthest_is_read_again_until_it_fits() -> None:
    asked: list[tuple[int, Siblings]] = []

    def read_again(at: int, siblings: Siblings) -> Voice:
        asked.append((at, siblings))
        return Voice(9, 0, 880.0, 880.0)

    voices = [Voice(9, 0, 600.0, 600.0), Voice(9, 0, 18_000.0, 0.0), Voice(9, 0, 900.0, 900.0)]
    assert agreement.differs(voices)
    assert agreement.settle(voices, read_again) == {1: (600.0, 900.0)}
    assert asked == [(1, (600.0, 900.0))]


def test_a_note_is_read_again_when_those_it_was_read_with_change() -> None:
    asked: list[int] = []

    def read_again(at: int, _siblings: Siblings) -> Voice:
        asked.append(at)
        return Voice(9, 0, *((320.0, 320.0) if at == 0 else (305.0, 305.0)))

    voices = [Voice(9, 0, *said) for said in ((30_000.0, 0.0), (9000.0, 9000.0), (300.0, 300.0), (310.0, 310.0))]
    assert agreement.settle(voices, read_again) == {0: (300.0, 305.0, 310.0), 1: (300.0, 310.0, 320.0)}
    assert asked == [0, 1, 0]


def test_what_chases_itself_comes_to_an_end() -> None:
    steps = iter(range(1, 1000))

    def read_again(_at: int, siblings: Siblings) -> Voice:
        span = float(next(steps) + 100 * len(siblings))
        return Voice(9, 1, span, span)

    assert agreement.settle([Voice(9, 1, 600.0, 600.0), Voice(9, 1, 700.0, 700.0)], read_again)
    assert next(steps) < 40


def test_thousands_of_notes_on_one_video_take_no_time() -> None:
    assert not agreement.differs([Voice(9, 0, 600.0, 600.0)] * 20_000)


def fail(at: int, _siblings: Siblings) -> Voice:
    raise AssertionError(f"note {at} was read again")
