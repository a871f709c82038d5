"""Where lines may end: between words, and in endless words anywhere."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QTextOption

from karareader.ui.note.page.line_breaks import is_endless
from tests.ui.pages import page

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.mark.parametrize(
    "text",
    [
        "a" * 2000, "x " + "-" * 2000 + " y", "|" * 5000, "\u00a0" * 5000,
        # Letters and signs of scripts that need no spaces, between which no line ends all the same.
        "\ufffd" * 5000, "\ue000" * 5000, "」" * 5000, "っ" * 5000, "！" * 5000, "\U0001d400" * 5000,
        "中" + "、" * 5000,
    ],
)  # fmt: skip
def test_endless_words(text: str) -> None:
    assert is_endless(text)


@pytest.mark.parametrize(
    "text",
    [
        "word " * 5000,
        "日本語の文章。" * 1000,
        "ไทย" * 1000,
        "ちょっとまって、「はい」。" * 500,
        "😀" * 5000,
        "a" * 1000,
        "",
    ],
)
def test_text_that_lines_can_end_in(text: str) -> None:
    assert not is_endless(text)


def test_an_endless_word_is_broken_anywhere_and_other_text_between_words() -> None:
    made = page(f"{'m' * 200_000}\n\n{'some words ' * 500}\n")
    layout = made.layout
    layout.set_width(760.0)
    endless, words = (layout.lines(leaf) for leaf, each in enumerate(made.flow.leaves) if len(each.text) > 1000)
    assert endless.textOption().wrapMode() == QTextOption.WrapMode.WrapAnywhere
    assert endless.lineCount() > 1000
    assert words.textOption().wrapMode() == QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere


@pytest.mark.parametrize("space", [" ", "\u2002", "\u3000"])
def test_endless_spaces_do_not_hold_the_window_for_ever(space: str) -> None:
    made = page(f"    x{space * 70_000}y\n")
    layout = made.layout
    layout.set_width(760.0)
    leaf = next(at for at, each in enumerate(made.flow.leaves) if each.kind == "pre")
    assert layout.lines(leaf).lineCount() >= 1
    assert made.flow.leaves[leaf].text.split() == ["x", "y"]
