"""The table of guards: every reason keeps its example text, and what no guard holds is told."""

from __future__ import annotations

from pathlib import Path

import pytest

from karareader.notes.load import parse_note
from karareader.notes.render import render
from karareader.notes.survey import survey
from karareader.notes.timestamps import guards
from karareader.notes.timestamps.guards import GUARDS, Guard
from tests.notes.rendering import rendered
from tests.notes.timestamps.looks import LOOKS

VIDEO = "aqz-KE-bpKQ"
rows = pytest.mark.parametrize("row", GUARDS, ids=lambda row: row.name)


@rows
def test_the_example_of_a_guard_stays_text(row: Guard) -> None:
    note = parse_note(Path("/nowhere/note.md"), row.example.encode())
    assert LOOKS.search(row.example)
    found = survey(note, video=True, video_id=VIDEO)
    assert found.cues == ()
    assert found.problems == ()
    page = render(note, video=True, video_id=VIDEO)
    assert len(page.timeline) == 0
    assert page.problems == ()


@rows
def test_no_other_guard_holds_the_example(row: Guard, monkeypatch: pytest.MonkeyPatch) -> None:
    note = parse_note(Path("/nowhere/note.md"), row.example.encode())
    monkeypatch.setattr(guards, "GUARDS", tuple(each for each in GUARDS if each is not row))
    found = survey(note, video=True, video_id=VIDEO)
    assert {each.kind for each in found.problems} == {"unlinked-time"}


def test_what_no_guard_holds_is_told_and_stays_text() -> None:
    made = rendered("One.\n\nSee 12:34 for the chorus.")
    assert made.timeline.cues == ()
    assert [(each.kind, each.line) for each in made.problems] == [("unlinked-time", 3)]
    assert "12:34" in made.problems[0].text
    assert made.blocks[1].text == "See 12:34 for the chorus."
    assert "unreadable" not in made.html
