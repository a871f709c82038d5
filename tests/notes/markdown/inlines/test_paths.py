"""Paths in links and pictures, as people write them: with blanks, `%20`, signs, and the slashes of Windows."""

from __future__ import annotations

from pathlib import Path

import pytest

from karareader.notes.markdown.inlines import hyperlinks
from tests.notes.rendering import html, rendered


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "my pics").mkdir()
    for name in ("a one.png", "50% off.png", "talk.pdf"):
        (tmp_path / "my pics" / name).write_bytes(b"x")
    return tmp_path


@pytest.mark.parametrize(
    "body",
    [
        "![x](my pics/a one.png)", "![x](my%20pics/a%20one.png)", "![x](<my pics/a one.png>)",
        "![x](my pics\\a one.png)", "![x](my pics/a one.png \"A title\")", '<img src="my pics/a one.png" alt="x">',
        "![x](my pics/50% off.png)", "![x](my%20pics/50%25%20off.png)",
    ],
)  # fmt: skip
def test_pictures_are_shown(body: str, folder: Path) -> None:
    made = rendered(body, folder=folder)
    assert "<img " in made.html
    assert made.problems == ()


def test_files_and_notes_are_linked_to(folder: Path) -> None:
    made = html("[slides](my pics/talk.pdf) and [other](my notes/a talk.md#A part) (see a.md)", folder=folder)
    assert '>slides</a> and <a href="note:my%20notes/a%20talk.md%23A%20part">other</a> (see a.md)' in made


def test_a_picture_in_html_has_its_size(folder: Path) -> None:
    made = html('<img src="my pics/a one.png" width="60" height="20px"> x', folder=folder)
    assert 'width="60" height="20"' in made
    assert "width=" not in html('<img src="my pics/a one.png" width="50%"> x', folder=folder)


def test_text_in_brackets_is_no_path() -> None:
    for text in ("[a](b c)", "[a](see http://x.y/a b.png)", "[a](one, two.three four)", "[x] (a b.png)"):
        assert "note:" not in html(text), text


def test_what_comes_first_is_the_standard() -> None:
    assert hyperlinks.read("(a(b).png)", 0) == hyperlinks.Address("a(b).png", "", 10)
    assert hyperlinks.read("(a b.png 'c')", 0) is None
