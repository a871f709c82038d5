"""Texts parted into what is found as one: sentences, short ones with the one that follows."""

from __future__ import annotations

from collections.abc import Container, Iterator
from typing import NamedTuple

from karareader.notes.sentences import ends_of

# A sentence of fewer words says too little by itself, and goes along with the next one of its paragraph; alone there,
# it takes so many to be kept at all.
_ENOUGH, _FEWEST = 8, 3
# A sentence without an end is cut after so many letters: a model reads no more in one go.
_LONGEST = 1200


class MeaningPassage(NamedTuple):
    """What is found as one: `begin` and `end` tell where it stands, as its source counts; `text` is what it means."""

    begin: int
    end: int
    text: str


def of_note(text: str, headings: Container[int] = ()) -> Iterator[MeaningPassage]:
    """The passages of a note's plain text (see `plain_text.Plain`), in their order; places are those in the text.

    `headings` are the numbers of the lines that are headings: each says what the sentence below it is about.
    """
    begin, above = 0, ""
    for number, line in enumerate(text.split("\n")):
        if number in headings:
            above = " ".join(line.replace("\0", " ").split())
        else:
            for passage in _of_line(line, begin):
                yield passage._replace(text=f"{above}: {passage.text}"[:_LONGEST]) if above else passage
                above = ""
        begin += len(line) + 1


def _of_line(line: str, at: int) -> Iterator[MeaningPassage]:
    first = 0
    for end in dict.fromkeys((*ends_of(line), len(line))):
        words = line[first:end].replace("\0", " ").split()
        if len(words) >= (_FEWEST if end == len(line) else _ENOUGH):
            yield MeaningPassage(at + first, at + end, " ".join(words)[:_LONGEST])
        if len(words) >= _ENOUGH:
            first = end
