"""Real notes, where they are at hand: nothing raises, no text is lost."""

from __future__ import annotations

from pathlib import Path

import pytest

from karareader.notes.load import load
from karareader.notes.model import video_ref as reference
from karareader.notes.render import render
from tests.notes.lost import lost
from tests.notes.test_render import check

NOTES = Path(__file__).resolve().parents[2].parent / "shared" / "notes"
SAMPLE = sorted(NOTES.rglob("*.md"))[::40] if NOTES.is_dir() else []


@pytest.mark.skipif(not SAMPLE, reason="the folder of real notes is not there")
def test_no_note_raises_or_loses_text() -> None:
    for path in SAMPLE:
        note = load(path)
        video = reference.find(note)
        made = render(note, video=video is not None, video_id=video.id if video else "", whole=True)
        check(made)
        assert not lost(note.body, " ".join(block.text for block in made.blocks)), path


def test_the_measure_notices_a_loss() -> None:
    assert dict(lost("One **two** three", "One two")) == {"three": 1}
