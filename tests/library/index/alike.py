"""What an index holds, in a form that can be compared with another one, and what is left lying about beside it."""

from __future__ import annotations

import json
import os
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from karareader.library.captions_index import store as said
from karareader.library.index import fulltext, schema
from karareader.library.index.location import IndexPlace
from karareader.library.query.query import parse
from karareader.library.reader import Library
from karareader.library.search.search import FullText

QUERIES = (
    "the", "a", "common", "w", "word1", '"word1 common"', "common -word1", "has:times", "has:repaired", "has:links",
    "-has:video", "title:the", "channel:c", "tag:a", "日本",
)  # fmt: skip
_ALL = 1_000_000
# So many hits are compared with their sentences.
_FEW = 300


def contents(root: Path, cache: Path, queries: Iterable[str] = QUERIES) -> dict[str, Any]:
    """All facts by the paths of their notes, without numbers and stamps, and all that searches find."""
    making = IndexPlace(root, cache).current()
    assert making is not None
    facts = schema.open_to_read(making)
    try:
        files = {number: os.fsdecode(path) for number, path in facts.execute("select id, path from note")}
        held: dict[str, Any] = {}
        for table, column in schema.OF_A_NOTE:
            held[table] = sorted(
                (files[row[column]], *(repr(row[name]) for name in sorted(row) if name not in _PASSING))
                for row in _rows(facts.execute(f"select * from {table}"))
            )
    finally:
        facts.close()
    fulltext.check(making)
    schema.check(making)
    library, text = Library(root, cache), FullText(making)
    for query in queries:
        numbers, total = text.search(parse(query), lambda _: (), _ALL)
        held[f"search {query}"] = (total, sorted(files[number] for number in numbers))
        if total <= _FEW:
            held[f"hits of {query}"] = sorted(map(repr, library.search(query, _ALL).hits))
    library.close()
    return held


_PASSING = ("id", "note", "changed", "written")


def _rows(cursor: Any) -> Iterable[dict[str, Any]]:
    names = [column[0] for column in cursor.description]
    return (dict(zip(names, row, strict=True)) for row in cursor)


def differences(one: dict[str, Any], other: dict[str, Any]) -> list[str]:
    """The parts in which two contents differ."""
    return [name for name in {**one, **other} if one.get(name) != other.get(name)]


def leftovers(root: Path, cache: Path) -> list[str]:
    """What lies beside an index that does not belong to it."""
    place = IndexPlace(root, cache)
    making = place.current()
    assert making is not None
    found = [path.name for path in place.folder.iterdir() if path.name not in ("lock", "current", making.name)]
    # What is said in the videos has an index of its own beside.
    beside = (place.folder, said.place(root, cache).folder)
    found += [path.name for path in place.folder.parent.iterdir() if path not in beside]
    known = {"facts.db", "facts.db-wal", "facts.db-shm", "text", "checked"}
    found += [path.name for path in making.iterdir() if path.name not in known]
    listed = json.loads((making / "text" / "meta.json").read_bytes())["segments"]
    segments = {each["segment_id"].replace("-", "") for each in listed}
    lists = {".managed.json", "meta.json", ".tantivy-meta.lock", ".tantivy-writer.lock"}
    found += [
        path.name
        for path in (making / "text").iterdir()
        if path.name not in lists and path.name.partition(".")[0] not in segments
    ]
    return found
