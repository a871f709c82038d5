"""The note as objects for screen readers: what stands in it, where, how deep, and what a press does."""

from __future__ import annotations

import gc
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QAccessible, QAccessibleActionInterface, QAccessibleInterface
from pytestqt.qtbot import QtBot

from karareader.ui.common.accessible import parts
from karareader.ui.common.theme import ThemeManager
from karareader.ui.note.pane import NotePane
from tests.ui.pages import show, stamp

Role = QAccessible.Role
PRESS = QAccessibleActionInterface.pressAction()
BODY = f"""## Part

A sentence of it {stamp("00:00:20")}, see [[other]].

- an item

> [!note]- Shut
> inside
"""


@pytest.fixture
def pane(qtbot: QtBot) -> Iterator[NotePane]:
    made = NotePane(ThemeManager("light"))
    qtbot.addWidget(made)
    made.resize(760, 500)
    made.show()
    qtbot.waitExposed(made)
    show(made, BODY)
    yield made
    made.close()


def told(part: QAccessibleInterface) -> tuple[Role, str]:
    return part.role(), part.text(QAccessible.Text.Name)


def children(part: QAccessibleInterface) -> list[QAccessibleInterface]:
    return [part.child(at) for at in range(part.childCount())]


def test_a_note_is_a_document_of_headings_paragraphs_links_and_times(pane: NotePane) -> None:
    document = QAccessible.queryAccessibleInterface(pane.view.viewport())
    leaves = children(document)
    assert document.role() is Role.Document
    assert [told(leaf) for leaf in leaves] == [
        (Role.Heading, "A note"),
        (Role.Paragraph, "1 time"),
        (Role.Heading, "Part"),
        (Role.Paragraph, "A sentence of it 0:20, see other."),
        (Role.ListItem, "• an item"),
        (Role.Button, "Shut"),
    ]
    levels = [leaf.attributesInterface() for leaf in leaves]
    assert [level and level.attributeValue(QAccessible.Attribute.Level) for level in levels[:4]] == [1, None, 2, None]
    time, link = children(leaves[3])
    assert (told(time), told(link)) == ((Role.Link, "0:20"), (Role.Link, "other"))
    assert time.text(QAccessible.Text.Description) == "Play from here"
    # Each stands where it is seen, inside what holds it, and is found there.
    corner = pane.view.viewport().mapToGlobal(QPoint(0, 0))
    assert leaves[3].rect().contains(time.rect())
    assert time.rect().translated(-corner) == pane.view.link_rect(0)
    centre = time.rect().center()
    assert document.childAt(centre.x(), centre.y()) == leaves[3]
    assert leaves[3].childAt(centre.x(), centre.y()) == time
    assert (time.parent(), leaves[3].indexOfChild(time), document.indexOfChild(leaves[3])) == (leaves[3], 0, 3)


def test_a_press_goes_to_a_time_and_opens_a_box_and_old_parts_end_with_their_page(pane: NotePane, qtbot: QtBot) -> None:
    document = QAccessible.queryAccessibleInterface(pane.view.viewport())
    time = document.child(3).child(0)
    with qtbot.waitSignal(pane.seek_requested) as asked:
        time.actionInterface().doAction(PRESS)
    assert asked.args == [20.0]
    fold = document.child(5)
    assert (fold.state().expandable, fold.state().expanded) == (True, False)
    fold.actionInterface().doAction(PRESS)
    qtbot.waitUntil(lambda: document.childCount() == 7)
    assert document.child(5).state().expanded
    # What a screen reader still holds of a page that went, is gone, not wrong.
    number = QAccessible.uniqueId(document.child(6))
    show(pane, "Other words.\n")
    gc.collect()
    assert QAccessible.accessibleInterface(number) is None
    assert [told(leaf) for leaf in children(document)] == [(Role.Heading, "A note"), (Role.Paragraph, "Other words.")]


def test_tab_tells_where_the_keyboard_is(pane: NotePane, monkeypatch: pytest.MonkeyPatch) -> None:
    heard: list[tuple[str, QAccessible.Event]] = []

    def take(part: QAccessibleInterface, what: QAccessible.Event) -> None:
        heard.append((part.text(QAccessible.Text.Name), what))

    monkeypatch.setattr(parts, "tell", take)
    document = QAccessible.queryAccessibleInterface(pane.view.viewport())
    pane.activateWindow()
    pane.view.setFocus()
    pane.view.focusNextPrevChild(True)
    pane.view.focusNextPrevChild(True)
    assert heard == [("0:20", QAccessible.Event.Focus), ("other", QAccessible.Event.Focus)]
    assert document.focusChild().state().focused
