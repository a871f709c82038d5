"""A note that is left gives its memory back at once: nothing of it waits for the garbage collector."""

from __future__ import annotations

import gc
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from pytestqt.qtbot import QtBot

from karareader.ui.common.theme import ThemeManager
from karareader.ui.note.pane import NotePane
from tests.ui.pages import long_body, page, read, stamp

BODY = f"""# Head

First words {stamp("00:01:53")}, [why it began](https://youtu.be/qd7ezvCtIYg?t=113), [[other **note**|its *words*]],
an *emphasis* that is **not closed, `code`, $x^2$, ^[a footnote], 2:10 and ~~what~~ [a link](b.md) <b>of</b> it[^1].

> [!tip]- Folded
> Hidden {stamp("00:02:00")}.

| a | b |
|---|---|
| {stamp("00:03:00")} | [x](y) |

[^1]: Below.
"""


@contextmanager
def cycles() -> Iterator[Counter[str]]:
    """What is garbage only for a collector at the end, by the names of its types; without what Python makes itself."""
    found: Counter[str] = Counter()
    gc.collect()
    gc.disable()
    before = gc.get_debug()
    gc.set_debug(gc.DEBUG_SAVEALL)
    try:
        yield found
        gc.collect()
        ours = [type(each) for each in gc.garbage if type(each).__module__.startswith(("karareader", "PySide6", "xml"))]
        found.update(each.__qualname__ for each in ours)
    finally:
        gc.set_debug(before)
        gc.garbage.clear()
        gc.enable()


def test_what_was_read() -> None:
    read(BODY)  # what is made once and kept
    with cycles() as found:
        read(BODY)
    assert found == Counter()


@pytest.mark.parametrize("body", [BODY, long_body(400)], ids=["of all kinds", "long"])
def test_a_page_that_is_not_shown_any_more(qtbot: QtBot, body: str) -> None:
    pane = NotePane(ThemeManager("light"))
    qtbot.addWidget(pane)
    pane.resize(760, 500)
    pane.show()
    pane.show_page(page("Before", look=pane.look))
    with cycles() as found:
        pane.show_page(page(body, look=pane.look))
        assert pane.page is not None
        pane.mark(pane.page.timeline.moments[0])
        pane.grab()
        pane.show_page(page("After", look=pane.look))
    pane.close()
    assert found == Counter()
