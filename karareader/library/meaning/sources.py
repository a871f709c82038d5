"""What is found by sense, out of the indexes: nothing is read or parted a second time that they hold."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator
from contextlib import ExitStack, closing
from pathlib import Path
from typing import Literal, NamedTuple, Self

from karareader.library.captions_index import store as said
from karareader.library.captions_index.segments import SpeechSegments, unpacked
from karareader.library.index import schema
from karareader.library.index.location import FORMAT, IndexPlace
from karareader.library.meaning.passages import MeaningPassage, of_note

Kind = Literal["note", "said"]

_NOTES = "select id, path, size || ':' || changed || ':' || written from note order by changed desc, id"
_SAID = "select id, path, stamp from file where trouble = '' order by id"


class PassageSource(NamedTuple):
    """A note, or a file of captions: `name` is its path as its index has it, `number` its number there.

    Its text is another one where its `stamp` is.
    """

    kind: Kind
    name: bytes
    stamp: str
    number: int


class Sources:
    """What the indexes of the library at `root` hold, below the folder `cache`; to be used as a context.

    They are as they were when it was opened. Raises sqlite3.Error, ValueError or OSError where one is damaged.
    """

    def __init__(self, root: Path, cache: Path) -> None:
        self._places = {"note": IndexPlace(root, cache), "said": said.place(root, cache)}
        self._open = ExitStack()
        self._facts: dict[str, sqlite3.Connection] = {}

    def __enter__(self) -> Self:
        with ExitStack() as opened:
            for kind, place in self._places.items():
                making = place.current()
                if making is not None:
                    self._facts[kind] = opened.enter_context(closing(schema.open_to_read(making)))
                    self._facts[kind].execute("begin")
            self._open = opened.pop_all()
        return self

    def __exit__(self, *_: object) -> None:
        self._facts.clear()
        self._open.close()

    def all(self) -> list[PassageSource]:
        """All there are, the notes that changed last first."""
        found = [
            PassageSource("note", path, f"{FORMAT}:{stamp}", number)
            for number, path, stamp in self._rows("note", _NOTES)
        ]
        return found + [
            PassageSource("said", path, f"{said.FORMAT}:{stamp}", n) for n, path, stamp in self._rows("said", _SAID)
        ]

    def passages(self, source: PassageSource) -> list[MeaningPassage]:
        """What is found in a source. Places are those in the plain text of a note; of captions the number of the
        stretch (see `segments`), and that of the next one.
        """
        if source.kind == "note":
            return [each for row in self._rows("note", _TEXT, source.number) for each in _of_note(*row)]
        return [each for row in self._rows("said", _SPEECH, source.number) for each in _of_speech(unpacked(*row))]

    def _rows(self, kind: Kind, statement: str, *values: object) -> Iterator[tuple]:  # type: ignore[type-arg]
        facts = self._facts.get(kind)
        return iter(facts.execute(statement, values) if facts is not None else ())


_TEXT = "select text, more from body where id = ?"
_SPEECH = "select texts, numbers from spoken where file = ?"


def _of_note(text: bytes, more: str | None) -> Iterator[MeaningPassage]:
    headings = json.loads(more).get("headings", ()) if more else ()
    return of_note(text.decode(), {line for _, line in headings})


def _of_speech(speech: SpeechSegments) -> Iterator[MeaningPassage]:
    """A stretch is some fifteen seconds long, and ends with a sentence where sentences can be told."""
    for number in range(len(speech.firsts)):
        yield MeaningPassage(number, number + 1, speech.text(number))
