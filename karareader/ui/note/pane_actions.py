"""The commands that act on the note as it stands: scrolling, its menu, finding, copying."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QPoint, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from karareader.base.translation import tr
from karareader.ui.common.theme import Theme
from karareader.ui.note import copy_text as note_text
from karareader.ui.note.context_menu import NoteMenu, common_actions
from karareader.ui.note.find_bar import FindBar, FindHit
from karareader.ui.note.page.content import Anchor
from karareader.ui.note.page.model import NotePage
from karareader.ui.note.page_objects import show_to_screen_readers
from karareader.ui.note.scroll_positions import ScrollPositions
from karareader.ui.note.view import NoteView

_FEW = 60  # characters: so much of a selection is taken for words to find


class NoteVerbs(QWidget):
    """A view of a note with its find bar.

    Signals: `message` (str) – a word for the reader; `time_menu_opening` (NoteMenu, Cue) and `link_menu_opening`
    (NoteMenu, Anchor) – whoever can do something with this time or link adds it to the menu; `menu_opening`
    (NoteMenu, QPoint) – any menu is about to open, at a point of the viewport.
    """

    message = Signal(str)
    time_menu_opening = Signal(object, object)  # ui.note_menu.NoteMenu, timeline.cues.Cue
    link_menu_opening = Signal(object, object)  # ui.note_menu.NoteMenu, ui.note_page.Anchor
    menu_opening = Signal(object, QPoint)  # ui.note_menu.NoteMenu, point of the viewport

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        show_to_screen_readers()
        self.view = NoteView(self)
        self._places = ScrollPositions(self.view)
        self._find = FindBar(self.view, theme, self)
        self._find.shown.connect(self._show_hit)
        self._find.closed.connect(self._find_closed)
        self.view.menu_wanted.connect(self._show_menu)

    @property
    def page(self) -> NotePage | None:
        """The page that is shown."""
        return self.view.page

    def view_state(self, scrolled: int | None = None) -> dict[str, Any]:
        """Where the note is scrolled to, by block, for `NotePane.restore_view_state`; also what is folded.

        `scrolled`: where it was when the scroll bar was at that height.
        """
        return self._places.state(scrolled)

    @Slot()
    def scroll_up(self) -> None:
        """Three lines up."""
        self._places.scroll(-1, pages=False)

    @Slot()
    def scroll_down(self) -> None:
        """Three lines down."""
        self._places.scroll(1, pages=False)

    @Slot()
    def page_up(self) -> None:
        """A screenful up."""
        self._places.scroll(-1, pages=True)

    @Slot()
    def page_down(self) -> None:
        """A screenful down."""
        self._places.scroll(1, pages=True)

    @Slot()
    def toggle_caret(self) -> None:
        """Let a caret walk the text by keys, or take it away."""
        self.view.caret.toggle()
        self.message.emit(
            tr("A caret walks the note; F7 ends that.") if self.view.caret.on else tr("The caret is off.")
        )

    @Slot()
    def scroll_to_top(self) -> None:
        """To the beginning."""
        self._places.to_top()

    @Slot()
    def scroll_to_bottom(self) -> None:
        """To the end."""
        self._places.to_bottom()

    @Slot(object, QPoint)
    def _show_menu(self, anchor: Anchor | None, where: QPoint) -> None:
        if self.page is None:
            return
        selected = self.view.textCursor().hasSelection()
        common = common_actions(self, selected, self.copy_markdown, self.copy_text, self.open_find)
        menu = NoteMenu(self.page, anchor, self.view.activated.emit, common, self)
        cue = self.page.cue(anchor) if anchor is not None else None
        if cue is not None:
            self.time_menu_opening.emit(menu, cue)
        elif anchor is not None:
            self.link_menu_opening.emit(menu, anchor)
        self.menu_opening.emit(menu, self.view.viewport().mapFromGlobal(where))
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(where)

    # Finding and copying

    @Slot()
    def open_find(self) -> None:
        """Open the find bar, for the selected words if there are few."""
        words = self.view.textCursor().selectedText()
        self._find.open(words if 0 < len(words) <= _FEW and "\u2029" not in words else "")

    @Slot(object)
    def _show_hit(self, hit: FindHit) -> None:
        self._places.show_text(hit.leaf, hit.begin, hit.end)

    def show_words(self, leaf: int, begin: int, end: int) -> None:
        """Bring words into view: in a leaf, from `begin` to before `end` as Qt counts."""
        self._places.show_text(leaf, begin, end)

    @Slot()
    def _find_closed(self) -> None:
        self.view.setFocus()

    @Slot()
    def copy_markdown(self) -> None:
        """Copy the selected part of the note, or all of it, as its file has it."""
        if self.view.page is not None:
            text = note_text.selected_markdown(self.view.page, self.view.textCursor())
            self._copy(text, tr("Copied as Markdown."), tr("The note was copied as Markdown."))

    @Slot()
    def copy_text(self) -> None:
        """Copy the selected part of the note, or all of it, as plain text."""
        if self.view.page is not None:
            text = note_text.selected_text(self.view.page, self.view.textCursor())
            self._copy(text, tr("Copied as plain text."), tr("The note was copied as plain text."))

    def _copy(self, text: str, told: str, told_of_all: str) -> None:
        QGuiApplication.clipboard().setText(text)
        self.message.emit(told if self.view.textCursor().hasSelection() else told_of_all)
