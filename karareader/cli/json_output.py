"""The one form of what commands print with `--json`: an object to a line, with the version of all these objects."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping

VERSION = 1
"""Rises when a field is renamed, goes, or means something else; not when one is added. See docs/command-line.md."""
# What is encoded has no circles; looking for some takes a third of the time.
_encode = json.JSONEncoder(ensure_ascii=False, check_circular=False).encode


def line(fields: Mapping[str, object]) -> str:
    """The fields as a line."""
    return _encode({"version": VERSION, **fields})


def lines(rows: Iterable[Mapping[str, object]]) -> bytes:
    """Several of them, as they stand in a file. What is no Unicode, in a name of a file, is escaped."""
    return "".join(f"{line(row)}\n" for row in rows).encode("utf-8", "backslashreplace")
