"""However much a note holds: the work grows with its length, no copies are made, and no word goes missing."""

from __future__ import annotations

import re
import sys
from collections.abc import Callable, Iterator
from itertools import pairwise
from pathlib import Path
from types import FrameType

import pytest

from karareader.notes.load import load, parse_note
from karareader.notes.markdown import limits as plenty
from karareader.notes.model.note import Rendered
from karareader.notes.render import render
from tests.fuzz.shapes import SHAPES, note

SIZE = 1_000_000


def read(data: bytes) -> Rendered:
    return render(
        parse_note(Path("/l/n.md"), data), video=True, video_id="qd7ezvCtIYg", resolve=lambda _: None, patience=0
    )


def calls(job: Callable[[], object]) -> int:
    """How many functions are called, also those written in C."""
    number = 0

    def note_call(_frame: FrameType, event: str, _argument: object) -> None:
        nonlocal number
        number += event in ("call", "c_call")

    before = sys.getprofile()
    sys.setprofile(note_call)
    try:
        job()
    finally:
        sys.setprofile(before)
    return number


@pytest.mark.parametrize("name", [*list(SHAPES)[::5], "times", "footnotes", "a table of 300 columns"])
def test_a_megabyte_of_anything_becomes_no_more_than_a_page(name: str) -> None:
    made = read(note(name, SIZE))
    assert len(made.blocks) <= 25_000
    assert len(made.timeline.cues) <= 35_000
    assert len(made.html) <= 8 * SIZE
    held = {id(cue.sentence): len(cue.sentence) for cue in made.timeline.cues}
    assert sum(held.values()) <= SIZE + 4001 * 2, "sentences are copied"


@pytest.mark.parametrize(
    "name", ["footnotes", "footnotes without marks", "footnotes in a circle", "a table of two columns",
             "a table of 300 columns", "a table of one row", "times", "times, then words", "words, then times"]
)  # fmt: skip
def test_twice_the_text_is_twice_the_work(name: str) -> None:
    read(note(name, 4000))  # what is made once
    one, two = (calls(lambda size=size: read(note(name, size))) for size in (16_000, 32_000))
    assert two <= 2.4 * one


@pytest.mark.parametrize("unit", ["#", "#a ", "<script>", "<iframe src='x'>", "www.a.b ", "1:00-", "[a](", "$a "])
def test_a_megabyte_of_what_is_dear_is_not_read_whole(unit: str) -> None:
    read, rest = plenty.split(unit * (SIZE // len(unit)))
    assert read
    assert rest


@pytest.mark.parametrize("name", ["list", "times", "one word", "a table of one row", "pictures"])
def test_no_search_goes_through_all_of_a_long_body(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    body = SHAPES[name](200_000)
    found = [each.lastgroup for each in plenty._COSTLY.finditer(body)]
    longest = 0

    class Watched:
        @staticmethod
        def finditer(text: str, begin: int, end: int) -> Iterator[re.Match[str]]:
            nonlocal longest
            longest = max(longest, end - begin)
            return pattern.finditer(text, begin, end)

    pattern = plenty._COSTLY
    monkeypatch.setattr(plenty, "_COSTLY", Watched)
    again = [each.lastgroup for each in plenty._costly(body)]
    assert longest <= 20_000
    assert abs(len(again) - len(found)) <= 20


@pytest.mark.parametrize("size", [100, 39_000, 60_000, 200_000])
@pytest.mark.parametrize("name", ["list", "times", "one word", "a table of one row", "paragraphs"])
def test_no_letter_of_a_body_is_lost_or_doubled(name: str, size: int) -> None:
    body = SHAPES[name](size)
    first, rest = plenty.split(body)
    assert first + rest == body
    assert not rest or size > 40_000
    assert "".join(plenty._pieces(rest)) == rest
    assert all(len(piece) <= 4000 for piece in plenty._pieces(rest))


def test_the_rest_of_a_note_is_shown_and_told() -> None:
    body = "".join(f"- item {at} of *many*\n" for at in range(40_000))
    made = read(body.encode())
    assert [problem.kind for problem in made.problems] == ["length"]
    told = next(block for block in made.blocks if block.text.startswith("The rest of this note"))
    rest = [block for block in made.blocks if block.text.startswith("- item")]
    assert made.blocks.index(told) < made.blocks.index(rest[0])
    shown = " ".join(block.text for block in made.blocks)
    for at in (0, 7, 20_000, 39_999):
        assert f"item {at} of" in shown
    line = body.split("\n").index(rest[0].text.split("\n")[0]) + 1
    assert made.problems[0].line == line


def test_times_that_share_a_sentence_share_its_text() -> None:
    made = read(f"---\nvideoId: qd7ezvCtIYg\n---\n{'[00:01] ' * 50}{'word ' * 100}".encode())
    assert len(made.timeline.cues) == 50
    assert len({id(cue.sentence) for cue in made.timeline.cues}) == 1
    assert made.timeline.cues[0].sentence == ("word " * 100).strip()


def test_of_a_sentence_without_end_the_words_next_to_the_time_are_kept() -> None:
    words = " ".join(f"word{at}" for at in range(5000))
    before, after = (
        read(f"---\nvideoId: qd7ezvCtIYg\n---\n{text}".encode()).timeline.cues[0].sentence
        for text in (f"{words} [00:01]", f"[00:01] {words}")
    )
    assert len(before) <= 4001
    assert before.endswith("word4999")
    assert after.startswith("word0 ")


def test_no_real_note_is_too_long(shared_notes: Path) -> None:
    paths = sorted(shared_notes.rglob("*.md"))
    largest = sorted(paths, key=lambda path: path.stat().st_size)[-40:]
    assert [path.name for path in largest if plenty.split(load(path).body)[1]] == []


def test_footnotes_keep_their_order_however_they_mention_each_other() -> None:
    made = read(b"a[^c] b[^a]\n\n[^a]: AA [^d]\n\n[^b]: BB\n\n[^c]: CC\n\n[^d]: DD\n\n[^e]: EE [^b]\n")
    texts = [block.text.split()[0] for block in made.blocks[1:]]
    assert texts == ["CC", "AA", "DD", "BB", "EE"]
    numbers = [made.html.index(f">{number}</a>") for number in (1, 2, 3, 4)]
    assert all(one < two for one, two in pairwise(numbers))
