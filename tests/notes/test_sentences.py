"""Which sentence a time supports."""

from __future__ import annotations

import re

import pytest

from karareader.notes.sentences import span, spans

TIME = re.compile(r"<[\d:]+>")


def sentences(text: str) -> list[str]:
    """The sentence of each `<1:23>` in a text."""
    times = [found.span() for found in TIME.finditer(text)]
    return [text[begin:end] for begin, end in spans(text, times)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It began <1:00>. It ended <2:00>.", ["It began", "It ended"]),
        ("It began. <1:00> It ended. <2:00>", ["It began.", "It ended."]),
        ("First. Second <1:00>.", ["Second"]),
        ("It began <1:00>, and it ended <2:00>.", ["It began", "and it ended"]),
        ("It is so <1:00> <2:00>, <3:00>. Next <4:00>.", ["It is so", "It is so", "It is so", "Next"]),
        ("It is so <1:00> and <2:00>.", ["It is so", "It is so"]),
        ("Dr. Smith met Mr. J. Brown in St. Louis, e.g. here <1:00>.",
         ["Dr. Smith met Mr. J. Brown in St. Louis, e.g. here"]),
        ("It cost 3.5 million, approx. five <1:00>.", ["It cost 3.5 million, approx. five"]),
        ("There were apples, etc. The rest fell <1:00>.", ["The rest fell"]),
        ("He asked “Why?” Then he left <1:00>.", ["Then he left"]),
        ("He said “No.” <1:00> She said “Yes.” <2:00>", ["He said “No.”", "She said “Yes.”"]),
        ("Really?! Yes … of course <1:00>.", ["Yes … of course"]),
        ("最初です。次です<1:00>。最後です。<2:00>", ["次です", "最後です。"]),
        ("<1:00> It began. It went on.", ["It began."]),
        ("<1:00> It began.\n<2:00> It ended.", ["It began.", "It ended."]),
        ("<1:00> <2:00> It began.", ["It began.", "It began."]),
        ("<0:15> One thing. <0:24> Another thing", ["One thing.", "Another thing"]),
        ("<1:00> It began <2:00>.", ["It began", "It began"]),
        ("Intro\t<0:10>", ["Intro"]),
        ("<0:10>\tIntro", ["Intro"]),
        ("A line.\n<1:00>", ["A line."]),
        ("<1:00>", [""]),
        ("(see <1:00>) and (there <2:00>)", ["see", "and (there"]),
        ("*** <1:00>", [""]),
        ("no time at all", []),
    ],
)  # fmt: skip
def test_finds_the_sentence(text: str, expected: list[str]) -> None:
    assert sentences(text) == expected


def test_one_of_several() -> None:
    assert span("One 1. Two 2.", [(4, 5), (11, 12)], 1) == (7, 10)


def test_spans_lie_in_the_text_and_before_their_end() -> None:
    for text in ("<1:00>." * 50, ". . . <1:00> . ! ?", "a\n\n<1:00>\n\nb", "\t\t<1:00>\t"):
        times = [found.span() for found in TIME.finditer(text)]
        assert all(0 <= begin <= end <= len(text) for begin, end in spans(text, times))


def test_ten_thousand_times_in_one_block() -> None:
    assert set(sentences("It is so <1:00>. " * 10_000)) == {"It is so"}
    assert len(sentences("<1:00> " * 10_000)) == 10_000
