"""A library whose notes and names are full of letters that Qt gives a meaning to: all of it opens, and is shown."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from karareader.base.readable_text import readable
from karareader.ui.note import copy_text as note_text
from karareader.ui.reading.opened import OpenRequest
from tests.base.test_readable import MEANT, NAMES
from tests.ui.pages import page
from tests.ui.programs import App, Index
from tests.ui.seen import words

BODY = """---
title: The ti{0}tle
videoId: aaaaaaaaaaa
---
# The ti{0}tle

Words {0} and `code{0}` [00:00:10] and [a li{0}nk]({1} "ti{0}p") ![al{0}t](no{0}thing.png) ==ma{0}rk== end.

## A hea{0}ding

> [!info] A call{0}out
> inside {0} of it

| a{0} | b |
|---|---|
| [[wi{0}ki]] | [0:20] c{0} |

```
{0} block
```

$x{0}$ and &#xFFFC; &#8232; &#xFDD0; last.
"""


@pytest.mark.parametrize("letter", MEANT[:-2], ids=NAMES[:-2])  # no file in UTF-8 can hold the last two
@pytest.mark.usefixtures("qapp")
def test_a_page_holds_no_such_letter_but_those_of_its_own(letter: str) -> None:
    body = BODY.partition("---\n")[2].partition("---\n")[2].format(letter, "x.md")
    made = page(body, f"ti{letter}tle")
    texts = [note_text.leaf_text(made, at) for at in range(len(made.starts))]
    assert sum(text.count("\ufffc") for text in texts) == len(made.pictures)
    assert made.document.blockCount() == len(made.flow.leaves)
    assert [made.document.findBlockByNumber(at).position() for at in range(len(made.starts))] == made.starts
    assert "last." in texts[-1]


@pytest.fixture
def library(tmp_path: Path) -> Path:
    """One note of which all is well, and one for each such letter, in its name, its folder and its words."""
    root = tmp_path / "lib"
    root.mkdir()
    (root / "one.md").write_text(BODY.format("-", "x"))
    for number, letter in enumerate(MEANT):
        name = letter if letter not in ("\0", "\ud800", "\udfff") else os.fsdecode(b"\xe9")
        folder = root / f"folder {number}{name}"
        folder.mkdir()
        text = BODY.format(letter, "one.md").encode("utf-8", "surrogatepass")
        (folder / f"note {number}{name}.md").write_bytes(text)
    (root / "Film [aaaaaaaaaaa].mp4").write_bytes(b"film")
    return root


def test_the_window_shows_no_such_letter(
    qtbot: QtBot, qapp: QApplication, app: App, library: Path, index: Index
) -> None:
    index()
    app.window.show()
    notes = sorted(library.glob("*/*.md"))
    assert len(notes) == len(MEANT)
    for path in notes:
        app.session.open(OpenRequest(path))
        qtbot.waitUntil(lambda path=path: app.session.path == path)
        app.window.grab()
        for where, text in words(qapp):
            own = text.replace("\ufffc", "") if where.endswith(".document") else text
            assert readable(own) == own, (where, ascii(text))
        shown = app.note.view.document().toPlainText()
        assert "last." in shown
        assert [where for where, text in words(qapp) if path.parent.name[:8] in text]
