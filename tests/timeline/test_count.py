"""How many times of a note are repaired, and how many are doubtful."""

from __future__ import annotations

from karareader.timeline.cues import Cue, count


def _cue(rule: str = "plain", *, reason: str = "", doubtful: bool = False) -> Cue:
    return Cue(0, "b0", 5.0, None, "0:05", "0:05", rule, reason=reason, doubtful=doubtful)


def test_sure_times_count_as_neither() -> None:
    assert count([]) == (0, 0)
    assert count([_cue(), _cue()]) == (0, 0)


def test_each_kind_is_counted_as_the_cue_tells_it() -> None:
    cues = [
        _cue(),
        _cue(reason="hours meant"),
        _cue(reason="minutes meant"),
        _cue("plain-either", reason="may mean hours"),
        _cue(doubtful=True),
        _cue(reason="past the end", doubtful=True),
    ]
    assert count(cues) == (2, 3)
    assert count(cues) == (sum(cue.repaired for cue in cues), sum(cue.doubtful or cue.uncertain for cue in cues))


def test_one_doubtful_time_without_a_reason_is_seen() -> None:
    assert count([_cue(), _cue(doubtful=True)]) == (0, 1)
