"""Where what is said is kept: tables of caption files and their words, and a full text of stretches of speech.

    cache/library/<key of the library's path>/s<format>/      as `index.place` has it
        <making>/facts.db   the caption files, and what they say
        <making>/text/      a tantivy index: a document for each stretch

In the full text, `body` holds the words of a stretch and `seam` its last line and the first one of the next, so that a
phrase is found that reaches over; `file` is the number of the caption file, and `id` holds that and the stretch's.
"""

from __future__ import annotations

import contextlib
import os
import sqlite3
from pathlib import Path
from typing import TYPE_CHECKING

from karareader.captions.caption_file import CaptionFound, Heard
from karareader.library.captions_index.segments import SpeechSegments, packed
from karareader.library.index import schema
from karareader.library.index.extract import searchable
from karareader.library.index.fulltext import analyzer, sound
from karareader.library.index.location import IndexPlace
from karareader.library.query.signs import with_letters

if TYPE_CHECKING:
    import tantivy

# Raised with every change of what is kept or how.
FORMAT = 2
# The number of a stretch takes so many bits of the id of a document; a file of more stretches is cut.
BITS = 20
_MOST = 1 << BITS
_WORDS = "words"
_HEAP = 30_000_000  # bytes that a writer collects before it writes them out
_TABLES = """
create table meta (name text primary key, value) without rowid;
-- A caption file; `path` and `media` as bytes of the file system; `ids` of the video, parted by line ends; `trouble`
-- says why it could not be read. Numbers are never used again.
create table file (
    id integer primary key, path blob not null unique, stamp text not null, media blob not null, ids text not null,
    key text not null, title text not null, channel text not null, language text not null, automatic integer not null,
    trouble text not null
);
create table spoken (file integer primary key, texts blob not null, numbers blob not null);
insert into meta values ('changes', 0), ('text', 0), ('next', 1);
"""


def place(root: Path, cache: Path) -> IndexPlace:
    """Where it lies for the library at `root`, below the folder `cache`."""
    return IndexPlace(root, cache, f"s{FORMAT}")


def create(making: Path) -> None:
    """Make empty tables and an empty full text in the folder `making`. Raises OSError, sqlite3.Error, ValueError."""
    facts = sqlite3.connect(making / "facts.db", isolation_level=None)
    try:
        facts.executescript(_TABLES)
        (making / "text").mkdir()
        with CaptionsWriter(making) as writer:
            facts.execute("update meta set value = ? where name = 'text'", [writer.commit()])
        schema.finish(facts)
    finally:
        facts.close()


def open_text(making: Path) -> tantivy.Index:
    """The full text in `making`; one is made if there is none. Raises ValueError or OSError if it is damaged."""
    import tantivy

    builder = tantivy.SchemaBuilder()
    builder.add_integer_field("id", fast=True)
    builder.add_integer_field("file", indexed=True)
    for name in ("body", "seam"):
        builder.add_text_field(name, tokenizer_name=_WORDS)
    with sound():
        index = tantivy.Index(builder.build(), str(making / "text"))
        index.register_tokenizer(_WORDS, analyzer())
    return index


class CaptionsWriter:
    """Writes into the full text; to be used as a context. Nothing is seen before `commit`."""

    def __init__(self, making: Path) -> None:
        self._index = open_text(making)
        with sound():
            self._writer = self._index.writer(_HEAP, 1)

    def __enter__(self) -> CaptionsWriter:
        return self

    def __exit__(self, *_: object) -> None:
        with contextlib.suppress(ValueError, OSError), sound():
            self._writer.wait_merging_threads()

    def add(self, number: int, speech: SpeechSegments) -> None:
        """Add what the caption file with this number says."""
        import tantivy

        for stretch in range(min(len(speech.firsts), _MOST)):
            document = tantivy.Document()
            document.add_integer("id", number << BITS | stretch)
            document.add_integer("file", number)
            document.add_text("body", with_letters(text := speech.text(stretch), searchable(text)))
            if seam := speech.seam(stretch):
                document.add_text("seam", with_letters(seam, searchable(seam)))
            self._writer.add_document(document)

    def remove(self, number: int) -> None:
        """Take out what a caption file said."""
        self._writer.delete_documents_by_term("file", number)

    def commit(self) -> int:
        """Make all of it seen; gives the number of this commit."""
        with sound():
            return int(self._writer.commit())


def insert(
    facts: sqlite3.Connection, found: CaptionFound, heard: Heard | None, speech: SpeechSegments, trouble: str
) -> int:
    """Write a caption file into the tables; gives its number. `heard` is None where it could not be read."""
    (number,) = facts.execute("select value from meta where name = 'next'").fetchone()
    facts.execute("update meta set value = ? where name = 'next'", [number + 1])
    captions = heard.captions if heard is not None else None
    facts.execute(
        "insert into file values (?,?,?,?,?,?,?,?,?,?,?)",
        (
            number, os.fsencode(found.path), found.stamp, os.fsencode(found.media), "\n".join(map(_text, found.ids)),
            *(map(_text, (heard.key, heard.title, heard.channel)) if heard is not None else ("", "", "")),
            captions.language if captions else found.language, bool(captions and captions.automatic), trouble,
        ),
    )  # fmt: skip
    if heard is not None:
        facts.execute("insert into spoken values (?,?,?)", [number, *packed(speech)])
    return int(number)


def remove(facts: sqlite3.Connection, number: int) -> None:
    """Take a caption file out of the tables."""
    facts.execute("delete from file where id = ?", [number])
    facts.execute("delete from spoken where file = ?", [number])


def _text(text: str) -> str:
    """`text` as it can be kept: names of files may hold what is no text."""
    return text.encode("utf-8", "replace").decode()
