"""The table of dialects: every row does what it says, and nothing is left out of it."""

from __future__ import annotations

import pkgutil
from pathlib import Path

import pytest

from karareader.notes.load import parse_note
from karareader.notes.render import render
from karareader.notes.survey import survey
from karareader.notes.timestamps import dialects, families
from karareader.notes.timestamps.dialects import DIALECTS, Dialect

VIDEO = "aqz-KE-bpKQ"
LISTED = (
    *dialects.TAG_FAMILIES,
    *dialects.LINK_FAMILIES,
    *dialects.BARE_FAMILIES,
    *dialects.LINE_FAMILIES,
    *dialects.BLOCK_FAMILIES,
)
rows = pytest.mark.parametrize("row", DIALECTS, ids=lambda row: row.name)


def starts(body: str) -> tuple[float, ...]:
    """The times of a note about a video; the page and the index tell the same."""
    note = parse_note(Path("/nowhere/note.md"), body.encode())
    on_page = tuple(cue.start for cue in render(note, video=True, video_id=VIDEO, read=list).timeline.cues)
    assert on_page == tuple(cue.start for cue in survey(note, video=True, video_id=VIDEO).cues)
    return on_page


@rows
def test_the_example_of_a_row_is_read(row: Dialect) -> None:
    assert row.starts
    assert starts(row.example) == row.starts


@rows
def test_the_decoy_of_a_row_stays_text(row: Dialect) -> None:
    assert row.decoy
    assert row.guard
    assert starts(row.decoy) == ()


@rows
def test_the_family_of_a_row_reads_it(row: Dialect, monkeypatch: pytest.MonkeyPatch) -> None:
    def read() -> list[tuple[float, str]]:
        note = parse_note(Path("/nowhere/note.md"), row.example.encode())
        return [(cue.start, cue.rule) for cue in render(note, video=True, video_id=VIDEO, read=list).timeline.cues]

    before = read()
    for name, nothing in (("find", []), ("rows", []), ("read", None)):
        if hasattr(row.family, name):
            monkeypatch.setattr(row.family, name, lambda *_, nothing=nothing: nothing)
    assert read() != before


def test_every_family_reads_and_has_a_row() -> None:
    files = {f"{families.__name__}.{module.name}" for module in pkgutil.iter_modules(families.__path__)}
    assert {family.__name__ for family in LISTED} == files  # type: ignore[attr-defined]
    assert len(LISTED) == len(files)
    assert {row.family.__name__ for row in DIALECTS} == files


def test_no_two_rows_have_one_name() -> None:
    assert len({row.name for row in DIALECTS}) == len(DIALECTS)
