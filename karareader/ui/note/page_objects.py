"""The note as objects for screen readers: headings with their level, paragraphs, items, and in them links and times."""

from __future__ import annotations

from dataclasses import replace
from functools import cache, partial

from PySide6.QtCore import QObject, QPoint, QRect, QRectF
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QWidget

from karareader.base.readable_text import unescaped
from karareader.base.translation import tr
from karareader.ui.common.accessible.described import Description, Place
from karareader.ui.common.accessible.parts import PartsWidget
from karareader.ui.note.copy_text import plain
from karareader.ui.note.page.content import Anchor
from karareader.ui.note.page.model import NotePage
from karareader.ui.note.view import NoteView

_HEADINGS = {"title": 1, **{f"h{level}": level for level in range(1, 7)}}


@cache
def show_to_screen_readers() -> None:
    """From now on each note's viewport is a document of such objects."""
    QAccessible.installFactory(_made)


def _made(_kind: str, thing: QObject) -> QAccessibleInterface | None:
    view = thing.parent() if isinstance(thing, QWidget) else None
    if not isinstance(view, NoteView) or thing is not view.viewport():
        return None
    view.objects = PartsWidget(view.viewport(), QAccessible.Role.Document, _PageObjects(view))
    return view.objects


class _PageObjects:
    """Tells what stands in the page of a view."""

    def __init__(self, view: NoteView) -> None:
        self._view = view

    def count(self) -> int:
        """How many leaves there are."""
        return len(self._view.page.starts) if self._view.page is not None else 0

    def focused(self) -> Place:
        """The link with the keyboard."""
        page, at = self._view.page, self._view.marks.focused
        return self._place_of(page, at) if page is not None and at >= 0 and self._view.hasFocus() else ()

    def at(self, point: QPoint) -> Place:
        """The leaf or the link at a point of the screen."""
        view = self._view
        page, inside = view.page, view.viewport().mapFromGlobal(point)
        if page is None or not view.viewport().rect().contains(inside):
            return ()
        anchor = view.anchor_at(inside)
        if anchor >= 0:
            return self._place_of(page, anchor)
        return (page.leaf_at(view.cursorForPosition(inside).position()),)

    def _place_of(self, page: NotePage, anchor: int) -> Place:
        leaf = page.anchors[anchor].leaf
        return leaf, page.anchors_in[leaf].index(anchor)

    def describe(self, place: Place) -> Description | None:
        """A leaf, or one of its links."""
        page = self._view.page
        if page is None or not 0 <= place[0] < len(page.starts):
            return None
        inside = page.anchors_in.get(place[0], [])
        if len(place) == 1:
            return self._leaf(page, place[0], len(inside))
        return self._link(page, inside[place[1]]) if 0 <= place[1] < len(inside) else None

    def _leaf(self, page: NotePage, at: int, below: int) -> Description:
        leaf = page.flow.leaves[at]
        begin = page.starts[at]
        words = plain(page, begin, begin + page.document.findBlockByNumber(at).length() - 1)
        level = _HEADINGS.get(leaf.kind, 0)
        role = QAccessible.Role.Heading if level else QAccessible.Role.Paragraph
        if leaf.marker:
            role = QAccessible.Role.ListItem
        told = Description(role, words.strip(), self._box([page.layout.leaf_rect(at)]), level, below=below)
        box = page.flow.boxes[leaf.box] if leaf.box >= 0 else None
        if box is None or not box.fold or box.first != at:
            return told
        shown = page.folds.get(box.fold, box.open)
        states = frozenset({"expandable", "expanded" if shown else "collapsed"})
        press = partial(self._activate, page, Anchor(0, 0, f"fold:{box.fold}", at))
        return replace(told, role=QAccessible.Role.Button, states=states, press=press)

    def _link(self, page: NotePage, at: int) -> Description:
        anchor, view = page.anchors[at], self._view
        states = {"focusable", "linked"}
        states |= {"focused"} if view.marks.focused == at and view.hasFocus() else set()
        about = tr("Play from here") if anchor.is_time else unescaped(anchor.title)
        words = plain(page, anchor.begin, anchor.end).strip()
        box = self._box(page.layout.painter.chip_rects.of(at))
        press = partial(self._activate, page, anchor)
        return Description(QAccessible.Role.Link, words, box, 0, about, press, states=frozenset(states))

    def _activate(self, page: NotePage, anchor: Anchor) -> None:
        if self._view.page is page:
            self._view.activated.emit(anchor)

    def _box(self, rects: list[QRectF]) -> QRect:
        whole = QRectF()
        for rect in rects:
            whole = whole.united(rect)
        inside = whole.translated(-self._view.visible().topLeft()).toAlignedRect()
        return QRect(self._view.viewport().mapToGlobal(inside.topLeft()), inside.size())
