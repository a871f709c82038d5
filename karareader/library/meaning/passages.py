"""Texts parted into what is found as one: sentences, short ones with the one that follows."""

from __future__ import annotations

import re
from collections.abc import Container, Iterator
from typing import NamedTuple

from karareader.library.query.normalise import UNSPACED
from karareader.notes.sentences import ends_of

# A sentence of fewer words says too little by itself, and goes along with the next one of its paragraph; alone there,
# it takes so many to be kept at all.
_ENOUGH, _FEWEST = 8, 3
# Where words are not parted by spaces, so many letters are about one word, and each is worth so many of others.
_OF_WORD, _WORTH = 2, 3
_UNSPACED = re.compile(f"[{UNSPACED}]")
# What ends like no sentence – a row of a table, a link in a list – says something from so many letters on. Of 183
# questions in other words, two more find their note among the first five without the rest, which are a tenth of all.
_WORDY = 60
_ENDED = re.compile(r"""[.!?…。！？｡]["'”’»)\]」』）]*\Z""")
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
                text = f"{above}: {passage.text}"[:_LONGEST] if above else passage.text
                if _ENDED.search(passage.text) or _letters(text) >= _WORDY:
                    yield passage._replace(text=text)
                    above = ""
        begin += len(line) + 1


def _of_line(line: str, at: int) -> Iterator[MeaningPassage]:
    first = 0
    for end in dict.fromkeys((*ends_of(line), len(line))):
        text = " ".join(line[first:end].replace("\0", " ").split())
        words = _words(text)
        if words >= (_FEWEST if end == len(line) else _ENOUGH):
            yield MeaningPassage(at + first, at + end, text[:_LONGEST])
        if words >= _ENOUGH:
            first = end


def _words(text: str) -> int:
    """How many words there are, about."""
    unspaced = len(_UNSPACED.findall(text))
    return len(text.split()) - bool(unspaced) + unspaced // _OF_WORD


def _letters(text: str) -> int:
    """How many letters of an alphabet would say as much, about."""
    return len(text) + (_WORTH - 1) * len(_UNSPACED.findall(text))
