"""What a film that was cut anew is known by, and what is no evidence for a cut."""

from __future__ import annotations

import sqlite3
import sys
from collections.abc import Sequence
from contextlib import closing
from functools import cache
from pathlib import Path

import pytest

from karareader.captions.citations import compare
from karareader.captions.citations.compare import Finding
from karareader.captions.citations.speech import Speech
from karareader.captions.model import Captions
from karareader.captions.recut.align import find
from karareader.captions.recut.judge import Judgement, judge
from karareader.captions.recut.kept import NAME, KeptWords, Right, digest_of
from karareader.captions.recut.words import SpokenFilm, Words
from karareader.timeline.cues import Cue
from karareader.timeline.repair.recut import AS_IT_WAS
from tests.captions.citations.speech import Sentence
from tests.captions.recut.films import Edit, edited, heard, talk, where, written

MINUTES = 14.0
NOTE = "youtube:Kr4Rd3rT0ur notes/bridge.md"


def words(captions: Captions) -> Words:
    speech = Speech(captions)
    return Words(speech.terms, speech.times)


@cache
def film() -> list[Sentence]:
    return talk(3, MINUTES)


@cache
def before() -> Words:
    return words(heard(film(), 1))


OUT, AD, INTRO, SWAP = Edit(190.0, out=12.0), Edit(400.0, put=45.0), Edit(0.0, put=300.0), Edit(500.0, 40.0, 25.0)


@pytest.mark.parametrize("edits", [[OUT], [AD], [INTRO, OUT], [OUT, AD], [SWAP]])
@pytest.mark.parametrize("late", [0.0, 1.5])
def test_cuts_are_found_whoever_made_the_captions(edits: list[Edit], late: float) -> None:
    now = edited(film(), edits)
    recut = find(before(), words(written(now, 5, late) if late else heard(now, 2)))
    assert recut is not None
    cut = [edit.at for edit in edits if edit.at]
    for seconds in range(3, int(film()[-1].end), 11):
        if all(not at - 3 < seconds < at + 3 and not at - 3 < seconds - 12 < at + 3 for at in cut):
            is_at, is_found = where(edits, seconds), recut.at(seconds)
            assert (is_at is None) == (is_found is None)
            assert is_at is None or is_found is None or abs(is_at - is_found) <= 2


def test_other_captions_of_the_same_film_are_no_cut() -> None:
    for other in (heard(film(), 9), written(film(), 9), written(film(), 4, 2.0), heard(film(), 7).moved(-2.0)):
        assert find(before(), words(other)) == AS_IT_WAS
    part = heard(film(), 9).lines  # captions that lack a part of what is said
    assert find(before(), words(Captions("en", True, (*part[:60], *part[110:])))) == AS_IT_WAS


def test_what_is_said_twice_is_no_cut() -> None:
    """What a machine hears otherwise in each of the two stands there once, and is found in the other one."""
    again = [Sentence(each.text, each.start + 120, each.end + 120) for each in film() if 300 < each.start < 410]
    twice = [*(each for each in film() if not 420 < each.start < 532), *again]
    twice.sort(key=lambda each: each.start)
    for seed in range(6):
        assert find(words(heard(twice, seed, 0.25)), words(heard(twice, seed + 10, 0.25))) == AS_IT_WAS


def test_what_has_little_in_common_tells_nothing() -> None:
    assert find(before(), words(heard(talk(77, MINUTES), 1))) is None
    assert find(before(), Words(before().terms[:40], before().times[:40])) is None
    same_beginning = [*film()[:15], *(each for each in talk(77, MINUTES) if each.start > film()[15].start)]
    assert find(before(), words(heard(same_beginning, 1))) is None


def test_a_film_at_another_speed_is_not_cut() -> None:
    assert find(before(), Words(before().terms, [second * 1.04 for second in before().times])) is None


# What is made of it


def cues(found: Sequence[Sentence], off: float = 0.0) -> list[Cue]:
    starts = enumerate(each for each in found[5::20] if len(each.text.split()) > 10)
    return [Cue(at, "b0", each.start + off, None, "", "", "anchor", each.text) for at, each in starts]


TIMES = [f"time {each.index} 1" for each in cues(film())]


def judged(
    said: Captions, length: float | None, right: Right | None, note: Sequence[Cue] = (), times: Sequence[str] = ()
) -> Judgement:
    """What the film at hand, of that `length`, that says this, tells of a note."""
    note = note or cues(film())
    read: tuple[Sequence[Cue], list[Finding]] = note, compare.check(note, Speech(said))
    return judge(SpokenFilm(words(said), length), right, times or TIMES[: len(note)], read, lambda _: read)


AS_BEFORE = Right("before", frozenset(TIMES), before(), 850.0)
SHORTER, LATER = heard(edited(film(), [OUT]), 6), heard(edited(film(), [INTRO]), 6)


def test_a_note_whose_sentences_are_said_at_its_times_is_kept_once() -> None:
    said = heard(film(), 1)
    assert judged(said, 850.0, None) == Judgement(keep=True)
    right = AS_BEFORE._replace(digest=digest_of(before()))
    assert judged(said, 850.0, right) == Judgement()
    assert judged(said, 850.0, right, times=[*TIMES, "00:09:00 1"]) == Judgement(keep=True)
    assert judged(said, 850.0, right._replace(length=None)) == Judgement(keep=True)


def test_a_note_that_is_not_right_is_not_kept() -> None:
    said, note = heard(film(), 1), cues(film())
    half = len(note) // 2
    late = [*note[:half], *(each._replace(start=each.start + 12) for each in note[half:])]
    for wrong in (cues(film(), off=40.0), late, note[:3]):
        assert judged(said, 850.0, None, wrong) == Judgement()


def test_lengths_and_times_have_to_agree() -> None:
    recut = judged(SHORTER, 838.0, AS_BEFORE).recut
    assert (len(recut.pieces), recut.length) == (3, 850.0)
    assert judged(SHORTER, None, AS_BEFORE).recut.pieces
    assert judged(SHORTER, 850.2, AS_BEFORE) == Judgement()  # the captions are those of another cut
    assert judged(LATER, 1150.0, AS_BEFORE).recut.pieces
    assert judged(LATER, None, AS_BEFORE) == Judgement()  # or they are just late
    half = [*TIMES[:3], *(f"other {time}" for time in TIMES[3:])]
    assert not judged(SHORTER, 838.0, AS_BEFORE, times=half).recut.pieces  # the note was set right meanwhile


def test_sentences_that_stand_where_they_are_written_speak_against_it() -> None:
    note = [each._replace(start=each.start - 12) if each.start > 230 else each for each in cues(film())]
    assert judged(SHORTER, 838.0, AS_BEFORE, note) == Judgement()
    # What came into the note beside the film at hand says nothing about the times before.
    more = [*cues(film()), *(each._replace(index=each.index + len(note)) for each in note)]
    assert judged(SHORTER, 838.0, AS_BEFORE, more, [*TIMES, *(f"new {time}" for time in TIMES)]).recut.pieces


# What is kept


def test_words_are_kept_for_notes(tmp_path: Path) -> None:
    kept = KeptWords(tmp_path)
    assert kept.right(NOTE) is None
    assert not list(tmp_path.iterdir())
    kept.keep(NOTE, before(), 850.0, TIMES)
    assert (tmp_path / NAME).stat().st_mode & 0o077 == 0 or sys.platform == "win32"
    right = KeptWords(tmp_path).right(NOTE)
    assert right is not None
    assert (right.digest, right.times, right.length) == (digest_of(before()), frozenset(TIMES), 850.0)
    assert right.words.terms == before().terms
    assert max(abs(one - other) for one, other in zip(right.words.times, before().times, strict=True)) <= 0.051
    assert digest_of(right.words) == right.digest
    kept.renamed(NOTE, "another name")
    assert (kept.right(NOTE), kept.right("another name")) == (None, right)
    kept.keep("another name", words(SHORTER), None, TIMES)
    with closing(sqlite3.connect(tmp_path / NAME)) as table:
        assert table.execute("select count(*) from film").fetchone() == (1,)  # nobody asks for the others any more


def test_what_is_kept_is_bounded_and_may_be_damaged(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("karareader.captions.recut.kept._FILMS", 3)
    kept = KeptWords(tmp_path)
    for number in (0, 1, 2, 3, 0, 4):
        kept.keep(f"note {number}", Words(["one"], [float(number)]), None, TIMES)
    assert [number for number in range(5) if kept.right(f"note {number}")] == [0, 3, 4]
    (tmp_path / NAME).write_bytes(b"no database at all" * 100)
    assert kept.right("note 0") is None
    kept.keep("note 0", Words(["one"], [0.0]), None, TIMES)
    assert kept.right("note 0") is not None
