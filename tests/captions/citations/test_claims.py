"""Cited sentences and captions: what is said here, said elsewhere, not found, and not compared at all."""

from __future__ import annotations

import random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from karareader.captions import language
from karareader.captions.citations import compare as claims
from karareader.captions.citations.compare import Finding, check
from karareader.captions.citations.speech import Speech
from karareader.captions.citations.terms import terms
from karareader.captions.model import Captions, Line, Word
from karareader.timeline.cues import Cue

from .speech import Sentence, Speaker, captioned, in_another_order, said, with_a_word_more


def cue(start: float, sentence: str, index: int = 0, end: float | None = None) -> Cue:
    return Cue(index, "b1", start, end, "", "", "anchor", sentence)


@pytest.fixture(scope="module")
def talk() -> list[Sentence]:
    speaker = Speaker(11)
    return said([speaker.sentence() for _ in range(400)])


@pytest.fixture(scope="module")
def speech(talk: list[Sentence]) -> Speech:
    return Speech(captioned(talk))


def one(speech: Speech, start: float, sentence: str) -> Finding:
    (found,) = check([cue(start, sentence)], speech)
    return found


# Generated speech


@settings(max_examples=60, deadline=None)
@given(st.integers(0, 399), st.sampled_from([str, with_a_word_more, in_another_order]), st.integers(0, 2**32))
def test_what_is_said_is_found_where_it_is_said(
    talk: list[Sentence], speech: Speech, at: int, change: object, seed: int
) -> None:
    each, chance = talk[at], random.Random(seed)
    text = each.text if change is str else change(each.text, chance)  # type: ignore[operator]
    here = one(speech, each.start, text)
    assert here.verdict == "here"
    assert abs(here.start - each.start) < 12
    away = (each.start + speech.times[-1] / 2) % speech.times[-1]
    there = one(speech, away, text)
    assert there.verdict == "elsewhere"
    assert abs(there.start - each.start) < 12
    assert there.said


def test_what_is_never_said_is_hardly_ever_called_said(speech: Speech) -> None:
    other, chance = Speaker(11), random.Random(5)
    for _ in range(400):
        other.sentence()  # these are the talk
    length = speech.times[-1]
    absent = [cue(chance.uniform(0, length), other.sentence(), at) for at in range(400)]
    kinds = claims.summary(check(absent, speech))
    assert kinds["here"] <= 4
    assert kinds["elsewhere"] <= 4


@pytest.mark.parametrize("size", [6, 14, 40])
def test_scripts_without_spaces(size: int) -> None:
    speaker = Speaker(2)
    spoken = said([speaker.japanese() for _ in range(300)], letters_a_second=6)
    speech = Speech(captioned(spoken, "ja", size=size))
    for each in spoken[::9]:
        assert one(speech, each.start, each.text).verdict == "here"
        found = one(speech, (each.start + 700) % speech.times[-1], each.text)
        assert found.verdict == "elsewhere"
        assert abs(found.start - each.start) < 15
    assert all(one(speech, each.start, speaker.japanese()).verdict == "not found" for each in spoken[::9])


def test_times_of_words_tell_the_place_more_exactly(talk: list[Sentence]) -> None:
    heard = Speech(captioned(talk, heard=True, size=60))
    plain = Speech(captioned(talk, size=60))
    each = talk[200]
    assert abs(one(heard, each.start, each.text).start - each.start) <= 4
    assert one(plain, each.start, each.text).verdict == "here"


# By hand

TALK = Captions(
    "en",
    False,
    tuple(
        Line(start, start + 4.0, text)
        for start, text in (
            (10.0, "Good morning everybody, and thank you for coming."),
            (60.0, "The bridge was opened in nineteen thirty two,"),
            (64.0, "and twenty-five percent of the money came from lotteries."),
            (200.0, "Dr Lindsey's survey asked a thousand engineers about rust."),
            (300.0, "Now, what would you have painted it with?"),
            (400.0, "[Applause] ♪"),
            (500.0, "They painted it grey because nobody had ordered red paint."),
        )
    ),
)


def verdict(start: float, sentence: str) -> tuple[str, float]:
    found = one(Speech(TALK), start, sentence)
    return found.verdict, found.start


def test_numbers_names_and_endings_are_compared_by_what_they_mean() -> None:
    assert verdict(60, "In 1932 the bridge opened, and lotteries paid 25% of the money.") == ("here", 60.0)
    assert verdict(190, "A survey by Dr Lindsay asked 1,000 engineers on rusting.") == ("here", 200.0)


def test_what_is_said_elsewhere_is_told_with_its_words() -> None:
    found = one(Speech(TALK), 60, "They painted it grey because nobody ordered red paint.")
    assert (found.verdict, found.start, found.end) == ("elsewhere", 500.0, 504.0)
    assert found.said == "They painted it grey because nobody had ordered red paint."


def test_a_clause_that_is_quoted_is_enough_to_tell_where() -> None:
    sentence = (
        "Nobody had ordered red paint so they painted it grey because of that, as the chief engineer’s memoirs claim"
    )
    assert verdict(60, sentence)[0] == "not found"
    sentence = "They painted it grey because nobody had ordered red paint, as the chief engineer’s memoirs claim"
    assert verdict(60, sentence) == ("elsewhere", 500.0)


def test_a_sentence_over_two_captions_begins_at_the_first() -> None:
    assert verdict(300, "The bridge was opened in 1932, and 25 percent of the money came from lotteries.") == (
        "elsewhere",
        60.0,
    )


def test_what_is_not_said_is_not_found() -> None:
    assert verdict(60, "Its arches were cast from concrete by prisoners during a famine.")[0] == "not found"


def test_a_range_reaches_to_its_end() -> None:
    sentence = "They painted it grey because nobody ordered red paint."
    (found,) = check([cue(60, sentence, end=450.0)], Speech(TALK))
    assert found.verdict == "here"


def test_what_is_too_short_is_not_compared() -> None:
    for sentence in ("", "Good morning.", "It was red.", "1:53", "the of and to"):
        found = one(Speech(TALK), 10, sentence)
        assert (found.verdict, found.why) == ("not compared", claims.TOO_SHORT)


def test_another_language_is_not_compared() -> None:
    sentence = "Die Brücke wurde im Jahr 1932 eröffnet, und das Geld kam zu einem Viertel von der Lotterie."
    (found,) = check([cue(60, sentence)], Speech(TALK))
    assert (found.verdict, found.why) == ("not compared", claims.OTHER_LANGUAGE)


def test_without_captions_nothing_is_found() -> None:
    empty = Speech(Captions("", False, ()))
    assert [found.why for found in check([cue(1, TALK.lines[1].text)], empty)] == [claims.NO_CAPTIONS]
    assert check([], Speech(TALK)) == []


def test_of_places_that_say_the_same_the_nearest_is_told() -> None:
    sentence = "Remember that the quiet engineers always measure every girder twice."
    filler = Speaker(4)
    lines = [Line(at * 10.0, at * 10.0 + 9, sentence if at in (30, 80) else filler.sentence()) for at in range(120)]
    speech = Speech(Captions("en", False, tuple(lines)))
    assert one(speech, 500, sentence).start == 300.0
    assert one(speech, 600, sentence).start == 800.0


@settings(max_examples=150, deadline=None)
@given(
    st.lists(st.text(max_size=60), max_size=6),
    st.lists(st.tuples(st.floats(0, 1e4), st.text(max_size=60), st.booleans()), max_size=12),
)
def test_no_text_is_too_strange(sentences: list[str], lines: list[tuple[float, str, bool]]) -> None:
    made = sorted((start, text, timed) for start, text, timed in lines)
    captions = Captions(
        "",
        False,
        tuple(Line(start, start + 1, text, (Word(start, text),) if timed else ()) for start, text, timed in made),
    )
    cues = [cue(at * 7.0, text, at) for at, text in enumerate(sentences)]
    assert [found.cue for found in check(cues, Speech(captions))] == [each.index for each in cues]


def test_two_names_of_which_one_is_heard_are_no_trouble() -> None:
    filler = Speaker(6)
    often = [Line(1000.0 + 20 * at, 1015.0 + 20 * at, f"{filler.sentence()} Lindsayson") for at in range(60)]
    speech = Speech(Captions("en", False, (Line(10.0, 14.0, "Lindsaysan, okay?"), *often)))
    found = one(speech, 10, "Lindsaysen and Lindsayson agree that measuring rusty girders matters")
    assert found.verdict == "not found"


# Terms and languages


def test_terms() -> None:
    assert terms("It’s twenty-five percent") == terms("it 25%")
    assert terms("two million") == terms("2 million") == ["2000000"]
    assert terms("a thousand people") == ["a", "1000", "peopl"]
    assert terms("1,000 Straße ÉCOLE") == ["1000", "strass", "ecol"]
    assert terms("nineteen eighty four") == ["1984"]
    assert terms("twenty twenty four") == ["2024"]
    assert terms("one hundred and five or one two three") == ["105", "or", "1", "2", "3"]


def test_pairs_of_letters_where_there_are_no_spaces() -> None:
    assert terms("今日はOK") == ["今日", "日は", "ok"]
    assert terms("水") == ["水"]
    assert terms("한국어를 말") == ["한국", "국어", "어를", "말"]


def test_what_nobody_says_is_left_out() -> None:
    assert terms("[Music] ♪ 12:30 (1:02:03) https://example.org/a?b=c well") == ["well"]


@pytest.mark.parametrize(
    ("text", "tag"),
    [
        ("This is the way that we have it, and they are not with you.", "en"),
        ("Das ist nicht der Weg, den wir mit ihnen gehen, aber sie sind auch da.", "de"),
        ("Le chat est dans la maison et il ne veut pas sortir.", "fr"),
        ("El perro está en la casa y no se va, pero es muy bueno con los niños.", "es"),
        ("お元気ですか。今日は暑いです。", "ja"),
        ("你好朋友们，今天我们学习中文。", "zh"),
        ("안녕하세요 여러분", "ko"),
        ("Привет, как дела?", "ru"),
        ("Привіт, як у тебе справи сьогодні?", "uk"),
        ("12:30 OK", ""),
        ("", ""),
    ],
)
def test_languages_are_told_by_script_and_by_common_words(text: str, tag: str) -> None:
    assert language.guess(text) == tag


def test_what_is_not_known_may_be_the_same() -> None:
    assert language.same("", "de")
    assert language.same("en-GB", "en")
    assert not language.same("en", "de")
