"""Seeks in a stream of segments are kept apart; in anything else each is done at once."""

from __future__ import annotations

from typing import cast

from karareader.media.vlc.facts import VlcFacts
from karareader.media.vlc.seek_queue import APART_S, PATIENCE_S, SeekQueue


class Facts:
    """What libVLC would tell."""

    def __init__(self) -> None:
        self.now, self.shown, self.playing = 0.0, 5, True

    def plays(self) -> bool:
        return self.playing

    def pictures(self) -> tuple[int, int]:
        return self.shown, 0


def queue(*, segmented: bool) -> tuple[Facts, SeekQueue]:
    facts = Facts()
    made = SeekQueue(cast(VlcFacts, facts), lambda: facts.now)
    made.opens(segmented=segmented)
    return facts, made


def test_a_file_is_sought_in_at_once() -> None:
    _, seeks = queue(segmented=False)
    assert [seeks.ask(at) for at in (1.0, 2.0, 3.0)] == [True, True, True]
    assert (seeks.waits, seeks.due()) == (False, None)


def test_only_the_last_of_quick_seeks_is_done_once_the_first_has_arrived() -> None:
    facts, seeks = queue(segmented=True)
    assert [seeks.ask(at) for at in (1.0, 2.0, 3.0)] == [True, False, False]
    facts.shown += 1  # may still be of the place before
    assert (seeks.waits, seeks.due()) == (True, None)
    facts.now += APART_S
    assert seeks.due() == 3.0
    assert seeks.ask(3.0)
    assert (seeks.waits, seeks.due()) == (False, None)


def test_a_slow_line_is_waited_for_but_not_for_ever() -> None:
    facts, seeks = queue(segmented=True)
    seeks.ask(1.0)
    seeks.ask(2.0)
    facts.now += APART_S
    assert seeks.due() is None  # no picture yet
    facts.now += PATIENCE_S
    assert seeks.due() == 2.0


def test_what_holds_shows_no_new_picture_and_another_source_knows_nothing_of_it() -> None:
    facts, seeks = queue(segmented=True)
    facts.playing = False
    seeks.ask(1.0)
    assert not seeks.ask(2.0)
    facts.now += APART_S
    assert seeks.due() == 2.0
    seeks.opens(segmented=True)
    assert (seeks.waits, seeks.due()) == (False, None)
    assert seeks.ask(3.0)
