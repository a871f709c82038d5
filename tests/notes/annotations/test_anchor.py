"""Words of a highlight are found again after edits, or told as lost; never taken for others."""

from __future__ import annotations

import pytest

from karareader.notes.annotations.anchor import Relocation
from karareader.notes.annotations.model import FoundQuote, Highlight, Lost, quote
from tests.notes.annotations.edits import hypothesis, ours, run, tally

TEXT = (
    "A river carries the market. Attention has no memory of its own. [0:20]\n\n"
    "The lantern is bright. Copper follows a simple theory. Attention has no memory of its own. [4:00]\n\n"
    "Every window of the station returns the signal, and the violin answers in its own language [7:30]."
)
SECOND = TEXT.rindex("Attention")
THEORY = "Copper follows a simple theory."


def marked(words: str, text: str = TEXT, at: int | None = None, **more: float) -> Highlight:
    start = text.index(words) if at is None else at
    return Highlight("h", *quote(text, start, start + len(words)), start, start + len(words), **more)


def found(highlight: Highlight, new: str, old: str | None = TEXT) -> str:
    """The words that are found, with "…" where they stand twice and these are the second; "" for lost ones."""
    answer = Relocation(old, new).find(highlight)
    if isinstance(answer, Lost):
        return ""
    words = new[answer.start : answer.end]
    return words if new.index(words) == answer.start else f"…{words}"


@pytest.mark.parametrize("old", [TEXT, None], ids=["with the text before", "with contexts only"])
def test_words_that_still_stand_are_found(old: str | None) -> None:
    theory = marked(THEORY)
    assert found(theory, TEXT, old) == THEORY
    assert found(theory, "Something else before it.\n\n" + TEXT, old) == THEORY
    assert found(theory, TEXT.replace("bright. ", "bright.\n\n  "), old) == THEORY
    assert found(theory, TEXT.replace("The lantern is bright. ", ""), old) == THEORY
    assert found(marked(THEORY, at=TEXT.index(THEORY)), TEXT.replace("Every", "Each"), old) == THEORY
    moved = TEXT.replace(THEORY + " ", "") + "\n\nAt the very end: " + THEORY
    # Where the text before is not known, there might have been others of them.
    assert found(theory, moved, old) == (THEORY if old else "")


@pytest.mark.parametrize("old", [TEXT, None], ids=["with the text before", "with contexts only"])
def test_of_two_lookalikes_the_right_one_stays_or_none(old: str | None) -> None:
    words = "Attention has no memory of its own."
    first, second = marked(words), marked(words, at=SECOND)
    assert found(first, TEXT + " More.", old) == words
    assert found(second, TEXT + " More.", old) == f"…{words}"
    without_first = TEXT.replace(words + " ", "", 1)
    assert found(second, without_first, old) == words
    assert found(first, without_first, old) == ""
    answer = Relocation(old, without_first).find(first)
    assert isinstance(answer, Lost)
    assert [without_first[each.start : each.end] for each in answer.candidates][:1] == [words]
    # Of nearly the same words, those that were marked are offered, without what stands beside them.
    strange = "At last. 4:05 . Attention had memory of its own, once. Nobody knew of it before then."
    answer = Relocation(old, strange).find(first)
    assert isinstance(answer, Lost)
    assert [strange[each.start : each.end] for each in answer.candidates][:1] == ["Attention had memory of its own"]


def test_changed_words_are_found_only_between_what_stood_around_them() -> None:
    long = "Every window of the station returns the signal, and the violin answers in its own language"
    reworded = long.replace("returns the signal", "returns a signal")
    answer = Relocation(TEXT, TEXT.replace(long, reworded)).find(marked(long))
    assert isinstance(answer, FoundQuote)
    assert answer.how == "fuzzy"
    assert TEXT.replace(long, reworded)[answer.start : answer.end] == reworded
    elsewhere = TEXT.replace(long, "Nothing of it is here any more") + "\n\n" + reworded
    assert found(marked(long), elsewhere) == ""
    assert found(marked(long), TEXT.replace(long, "No window of a harbour follows the signal")) == ""


def test_the_nearest_time_tells_two_places_apart() -> None:
    old = "Hall.\n\nThank you all. [1:00]\n\nHall."
    new = "Hall.\n\nThank you all. [9:00]\n\nHall.\n\nThank you all. [1:00]\n\nHall."
    times = [(new.index("[9"), 540.0), (new.index("[1"), 60.0)]
    highlight = marked("Thank you all.", old, seconds=60.0)
    answer = Relocation(old, new, times).find(highlight)
    assert isinstance(answer, FoundQuote)
    assert answer.start == new.rindex("Thank")


@pytest.mark.parametrize(
    ("text", "words", "edit"),
    [
        ("注意力は記憶を持たない。川は市場を運ぶ。銅は理論に従う。", "川は市場を運ぶ", ("注意力", "新しい注意力")),
        ("🎬 A film 🎞 begins here. It ends there 🎬.", "🎞 begins", ("A film", "The long 🎥 film")),
        ("النهر يحمل السوق. الفانوس مضيء جدا اليوم.", "الفانوس مضيء", ("النهر", "هذا النهر")),
    ],
)
def test_other_scripts(text: str, words: str, edit: tuple[str, str]) -> None:
    new = text.replace(*edit)
    assert found(marked(words, text), new, text) == words


def test_nothing_and_hostile_texts_are_no_trouble() -> None:
    assert found(marked(THEORY), "") == ""
    assert found(marked("["), "]") == ""
    same = "na " * 3000
    assert isinstance(Relocation(same, same + "na").find(marked("na na", same, 300)), FoundQuote | Lost)
    blank = Highlight("h", "  ", "", "", 0, 2)
    assert isinstance(Relocation("  x", "x").find(blank), Lost)


def test_random_edits_never_lead_to_other_words() -> None:
    counts = tally(run(400, 3, {"ours": ours, "hypothesis": hypothesis}))
    right = sum(number for (_, stands, answer), number in counts["ours"].items() if stands and answer == "right")
    stand = sum(number for (_, stands, _), number in counts["ours"].items() if stands)
    other = {
        rule: sum(number for (*_, answer), number in each.items() if answer == "other") for rule, each in counts.items()
    }
    assert other["ours"] == 0
    assert other["hypothesis"] > 0, "the edits are hard enough to mislead a rule that always answers"
    assert right >= 0.98 * stand
