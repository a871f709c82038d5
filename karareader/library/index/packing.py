"""Entries on their way from one process to another: packed and unpacked in half the time that pickling takes."""

from __future__ import annotations

from dataclasses import fields
from operator import attrgetter
from typing import Any

from karareader.library.index.extract import Entry, Job
from karareader.notes.model.note import Problem
from karareader.timeline.repair.agreement import Voice

# The job is known to the one who asked, but for what `settle` has put into it.
_NAMES = [each.name for each in fields(Entry) if each.name != "job"]
_OWN, _PROBLEMS = _NAMES.index("own"), _NAMES.index("problems")
_values = attrgetter(*_NAMES)

# An entry as `marshal` takes it.
Packed = tuple[str, list[Any]]


def pack(entry: Entry | None) -> Packed | None:
    """An entry in nothing but what `marshal` knows."""
    if entry is None:
        return None
    values = list(_values(entry))
    values[_OWN] = tuple(entry.own)
    values[_PROBLEMS] = [(each.kind, each.line, each.text) for each in entry.problems]
    return entry.job.context, values


def unpack(packed: Packed | None, job: Job) -> Entry | None:
    """The entry that was packed; `job` is what was asked for."""
    if packed is None:
        return None
    context, values = packed
    values[_OWN] = Voice(*values[_OWN])
    values[_PROBLEMS] = [Problem(*each) for each in values[_PROBLEMS]]
    return Entry(job if context == job.context else job._replace(context=context), *values)
