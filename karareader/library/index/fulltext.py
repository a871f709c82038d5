"""The full text of a library, in a tantivy index: what is written into it, and opening it for searching.

Fields: `title` (with aliases), `headings` and `body` are searched for words and signs (see `signs`); `channel` for
words; `mark` holds exact marks such as `video:<key>` and `has:repaired`; `id` is the note's number in the tables of
facts.
"""

from __future__ import annotations

import contextlib
import json
import os
import struct
import zlib
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from karareader.base.files import read_bytes

if TYPE_CHECKING:
    import tantivy

    from karareader.library.index.extract import IndexEntry

# Bytes that a writer collects before it writes them out, for a whole library and for a few notes.
HEAP_WHOLE, HEAP_FEW = 160_000_000, 30_000_000
_LONGEST_WORD = 80
_WORDS = "words"
# Every segment consists of these.
_PARTS = (".fast", ".fieldnorm", ".idx", ".pos", ".store", ".term")
_CHECKED = frozenset({*_PARTS, ".del"})
_TAIL, _MAGIC = struct.Struct("<II"), 1337


def schema() -> tantivy.Schema:
    """The fields of the index."""
    import tantivy

    builder = tantivy.SchemaBuilder()
    builder.add_integer_field("id", indexed=True, fast=True)
    for name in ("title", "headings", "body", "channel"):
        builder.add_text_field(name, tokenizer_name=_WORDS)
    builder.add_text_field("mark", tokenizer_name="raw", index_option="basic")
    return builder.build()


def analyzer() -> tantivy.TextAnalyzer:
    """What parts a folded text into words; the same for notes and queries."""
    import tantivy

    return (
        tantivy.TextAnalyzerBuilder(tantivy.Tokenizer.simple())
        .filter(tantivy.Filter.remove_long(_LONGEST_WORD))
        .build()
    )


def open_index(making: Path) -> tantivy.Index:
    """The index in the folder `making`. Raises ValueError or OSError if it is damaged, or there is none."""
    committed(making)
    must_be_complete(making)
    return _open(making / "text")


def _open(folder: Path) -> tantivy.Index:
    """The index in `folder`; one is made there if there is none."""
    import tantivy

    with sound():
        index = tantivy.Index(schema(), str(folder))
        index.register_tokenizer(_WORDS, analyzer())
    return index


@contextmanager
def sound() -> Iterator[None]:
    """Turns the panics of tantivy, which it falls into over damaged files, into ValueErrors.

    WORKAROUND: they are no `Exception`s, so that they would end a thread of the program without a word.
    """
    try:
        yield
    except BaseException as error:
        if type(error).__name__ == "PanicException":
            raise ValueError(f"The full text is damaged: {error}") from error
        raise


def committed(making: Path) -> int:
    """The number of the last commit. Raises ValueError or OSError where that cannot be told."""
    try:
        return int(json.loads(read_bytes(making / "text" / "meta.json"))["opstamp"])
    except (KeyError, TypeError) as error:
        raise ValueError("The full text is damaged.") from error


def check(making: Path) -> None:
    """Read the whole full text, and compare it with its checksums. Raises ValueError or OSError if it is damaged.

    Each file ends with a JSON object that holds the CRC-32 of what is before it, the length of that object, and a
    magic number; see `directory/footer.rs` of tantivy.
    """
    open_index(making).searcher()
    check_files(making)


def check_files(making: Path) -> None:
    """The same, whatever the fields of the full text are."""
    must_be_complete(making)
    for path in sorted((making / "text").iterdir()):
        if path.suffix not in _CHECKED:
            continue
        data = read_bytes(path)
        length, magic = _TAIL.unpack(data[-_TAIL.size :])
        end = len(data) - _TAIL.size - length
        if magic != _MAGIC or end < 0 or zlib.crc32(data[:end]) != json.loads(data[end : end + length])["crc"]:
            raise ValueError(f"{path.name} is damaged.")


def must_be_complete(making: Path) -> None:
    """Raises ValueError or OSError if a file of the full text is missing, or is something else than a file.

    tantivy opens most files only when it needs them, and waits for ever at a pipe.
    """
    with os.scandir(making / "text") as entries:
        files = {entry.name: entry.is_file() for entry in entries}
    odd = next((name for name, is_file in files.items() if not is_file), "")
    if odd:
        raise ValueError(f"{odd} is no file.")
    try:
        segments = json.loads(read_bytes(making / "text" / "meta.json"))["segments"]
        names = [segment["segment_id"].replace("-", "") for segment in segments]
    except (KeyError, TypeError, AttributeError) as error:
        raise ValueError("The list of its parts is damaged.") from error
    lost = next((part for name in names for end in _PARTS if (part := name + end) not in files), "")
    if lost:
        raise ValueError(f"{lost} is missing.")


class TextWriter:
    """Writes notes into the full text. Nothing of it is seen before `commit`.

    Raises ValueError or OSError where the disk is full or the index damaged.
    """

    def __init__(self, making: Path, heap: int, threads: int) -> None:
        folder = making / "text"
        folder.mkdir(exist_ok=True)
        self._index = _open(folder)
        with sound():
            self._writer = self._index.writer(heap, threads)

    def add(self, number: int, entry: IndexEntry) -> None:
        """Add a note that is not in it."""
        import tantivy

        from karareader.library.index.extract import searchable
        from karareader.library.query.signs import worded

        document = tantivy.Document()
        document.add_integer("id", number)
        document.add_text("title", worded("\n".join([entry.title, *entry.aliases])))
        if entry.heading_text:
            document.add_text("headings", entry.heading_text)
        document.add_text("body", entry.search)
        if entry.channel:
            document.add_text("channel", searchable(entry.channel))
        for mark in marks(entry):
            document.add_text("mark", mark)
        self._writer.add_document(document)

    def remove(self, numbers: Iterable[int]) -> None:
        """Take notes out; those that are not in it are passed over."""
        for number in numbers:
            self._writer.delete_documents_by_term("id", number)

    def commit(self) -> tuple[int, int]:
        """Make all of it seen; gives how many notes there are now, and the number of this commit (see `committed`)."""
        with sound():
            number = self._writer.commit()
            self._index.reload()
            return self._index.searcher().num_docs, int(number)

    def close(self) -> None:
        """Wait for what still goes on in the background; what was not committed is dropped."""
        with contextlib.suppress(ValueError, OSError), sound():
            self._writer.wait_merging_threads()


def marks(entry: IndexEntry) -> Sequence[str]:
    """The exact marks of a note."""
    from karareader.library.index.extract import searchable

    found = [f"tag:{searchable(tag)}" for tag in entry.tags]
    if entry.video:
        found += [f"video:{entry.video}", "has:video"]
    found += [f"video:{video}" for video, _ in entry.cited]
    facts = (
        ("times", entry.times), ("repaired", entry.repaired), ("doubtful", entry.doubtful),
        ("problems", len(entry.problems)), ("links", len(entry.links)), ("tags", len(entry.tags)),
    )  # fmt: skip
    return [*found, *(f"has:{name}" for name, count in facts if count)]
