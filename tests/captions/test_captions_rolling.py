"""Captions that roll: every word that is said comes out once, whatever the voice repeats."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from karareader.captions import parse as captions_read
from karareader.captions.rolling import CaptionRow, ShownCue, is_rolling, unrolled

from .rolling import Spoken, Way, rolled

WORD = st.sampled_from(["no", "no", "no", "la", "yes", "[Music]", "we", "don't", "3.5", "&amp;", "好", "wait,"])
ROW = st.lists(WORD, min_size=1, max_size=4).map(tuple)
SPEECH = st.lists(st.tuples(ROW, st.sampled_from([0, 0, 0, 700, 4000])), min_size=1, max_size=14)
WAYS = st.one_of(
    st.builds(Way, rows=st.sampled_from([2, 2, 3]), timed=st.booleans(), stays=st.booleans()),
    st.just(Way(timed=False, blank=False)),
)


def said(text: str) -> list[str]:
    shown = captions_read.parse(text, "talk.en.vtt").cues
    assert is_rolling(shown)
    return [word for line in unrolled(shown) for word in line.text.split()]


def words_of(speech: list[Spoken]) -> list[str]:
    return [word.replace("&amp;", "&") for row in speech for word in row]


@settings(max_examples=400, deadline=None)
@given(SPEECH, WAYS)
def test_no_word_is_lost_and_none_doubled(spoken: list[tuple[Spoken, int]], way: Way) -> None:
    speech = [row for row, _ in spoken]
    assert said(rolled(speech, [pause for _, pause in spoken], way)) == words_of(speech)


@settings(max_examples=100, deadline=None)
@given(ROW, st.integers(2, 9), WAYS)
def test_a_refrain_is_said_as_often_as_it_is_said(row: Spoken, times: int, way: Way) -> None:
    speech = [row] * times
    assert said(rolled(speech, [0] * times, way)) == words_of(speech)


def test_words_keep_their_times() -> None:
    read = captions_read.parse(rolled([("we", "don't", "wait")], [0], Way()), "talk.vtt")
    (line,) = unrolled(read.cues)
    assert read.language == "en"
    assert [(word.text, word.start) for word in line.words] == [("we", 0.12), ("don't", 0.52), ("wait", 0.92)]
    assert (line.start, line.end) == (0.12, 1.32)


def plain(*cues: tuple[float, float, str]) -> list[ShownCue]:
    return [ShownCue(start, end, tuple(map(CaptionRow, text.split("/")))) for start, end, text in cues]


def test_captions_that_people_wrote_do_not_roll_even_where_somebody_repeats_himself() -> None:
    assert not is_rolling(plain((0, 2, "No!"), (2, 4, "No!"), (4, 6, "No!")))
    assert not is_rolling(plain((0, 2, "La la/La la"), (2, 4, "La la/La la"), (4, 6, "La la/La la")))
    assert not is_rolling(
        plain((0, 2, "He said:/No!"), (2, 4, "No!/Never."), (4, 6, "And then/he left."), (6, 8, "We/stayed."))
    )
    assert not is_rolling([])


def test_rows_without_their_short_cues_roll_too() -> None:
    cues = plain((0, 2, "a"), (2, 4, "a/b"), (4, 6, "b/c"), (6, 8, "c/c"), (8, 9, "c/d"))
    assert is_rolling(cues)
    assert [line.text for line in unrolled(cues)] == ["a", "b", "c", "c", "d"]
