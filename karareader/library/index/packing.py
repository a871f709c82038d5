"""Entries on their way from one process to another: packed and unpacked in half the time that pickling takes."""

from __future__ import annotations

from dataclasses import fields
from operator import attrgetter
from typing import Any

from karareader.library.index.extract import IndexEntry, ReadJob
from karareader.notes.model.note import Problem
from karareader.timeline.repair.agreement import Voice

# The job is known to the one who asked.
_NAMES = [each.name for each in fields(IndexEntry) if each.name != "job"]
_OWN, _CITED, _PROBLEMS = map(_NAMES.index, ("own", "cited", "problems"))
_values = attrgetter(*_NAMES)

# An entry as `marshal` takes it.
Packed = list[Any]


def pack(entry: IndexEntry | None) -> Packed | None:
    """An entry in nothing but what `marshal` knows."""
    if entry is None:
        return None
    values = list(_values(entry))
    values[_OWN] = tuple(entry.own)
    values[_CITED] = [(video, tuple(voice)) for video, voice in entry.cited]
    values[_PROBLEMS] = [(each.kind, each.line, each.text) for each in entry.problems]
    return values


def unpack(values: Packed | None, job: ReadJob) -> IndexEntry | None:
    """The entry that was packed; `job` is what was asked for."""
    if values is None:
        return None
    values[_OWN] = Voice(*values[_OWN])
    values[_CITED] = [(video, Voice(*voice)) for video, voice in values[_CITED]]
    values[_PROBLEMS] = [Problem(*each) for each in values[_PROBLEMS]]
    return IndexEntry(job, *values)
