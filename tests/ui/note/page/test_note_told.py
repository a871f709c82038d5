"""What of a note's file was not read is told on its page."""

from __future__ import annotations

from pathlib import Path

import pytest

from karareader.notes.load import parse_note
from karareader.notes.render import render
from karareader.ui.common.theme import LIGHT
from karareader.ui.note.copy_text import leaf_text
from karareader.ui.note.find_bar import find_all
from karareader.ui.note.page.document import Paper
from karareader.ui.note.page.model import NotePage, prepare
from karareader.ui.note.page.style import Look


def page(data: bytes) -> NotePage:
    note = parse_note(Path("/library/a.md"), data)
    return prepare(Paper(), note, render(note, video=False), None, Look(LIGHT))


def texts(made: NotePage) -> list[str]:
    return [leaf_text(made, leaf) for leaf in range(len(made.flow.leaves))]


@pytest.mark.usefixtures("qapp")
def test_a_slip_in_the_front_matter_is_told_below_the_title() -> None:
    made = page(b"---\ntitle: A\nvideoId Kr4Rd3rT0ur\nn: 3\n---\nFrom: [[B]]\n\n> [!tip] T\n> x\n")
    assert texts(made) == [
        "A",
        "B",
        "This file was not read as written",
        "Line 3 of the front matter was not read: “videoId Kr4Rd3rT0ur” has no colon after its name.",
        "T",
        "x",
    ]
    tip, told = made.flow.boxes
    assert (told.kind, told.name, told.first, told.last) == ("callout", "warning", 2, 3)
    assert (tip.first, tip.last) == (4, 5)
    assert [made.flow.leaves[at].box for at in range(6)] == [-1, -1, 1, 1, 0, 0]
    assert len(find_all(made, "Kr4Rd3rT0ur")) == 1
    made.layout.set_width(700)
    while made.layout.go_on(1.0):
        pass


@pytest.mark.usefixtures("qapp")
def test_an_old_encoding_is_told() -> None:
    assert "The file is not UTF-8" in texts(page("Grüße".encode("latin-1")))[2]


@pytest.mark.usefixtures("qapp")
def test_what_was_read_all_the_same_is_not_told() -> None:
    for data in (b"---\ntitle: A: B\n---\nText\n", b"---\ntitle: A\n\nText\n", b"---\ntitle:A\nn: 3\n---\nText\n"):
        assert texts(page(data))[-1] == "Text"
        assert len(texts(page(data))) == 2


@pytest.mark.usefixtures("qapp")
def test_front_matter_that_is_never_closed_hides_nothing() -> None:
    made = page(b"---\ntitle: A\n\nFirst words.\n\n## A heading\n\n---\n\nThird.\n")
    assert texts(made) == ["A", "First words.", "A heading", "", "Third."]
