"""The window's page builder, fed with mutated notes: nothing crashes, hangs or loses words."""

from __future__ import annotations

from tests.fuzz.tally import Tally, Task


def run(task: Task) -> Tally:
    """Try mutated notes."""
    tally = Tally()
    tally.notes.append("still to be written")
    return tally
