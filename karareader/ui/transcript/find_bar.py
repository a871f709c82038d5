"""The field that finds words in the transcript."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QWidget

from karareader.base.translation import tr
from karareader.ui.common import icons
from karareader.ui.common.find_keys import FindKeys, find_button
from karareader.ui.common.theme import Theme, ThemeManager
from karareader.ui.transcript.list_view import TranscriptList

if TYPE_CHECKING:
    from karareader.captions.passages import Passage

Hit = tuple[int, int, int]  # passage, and from where to where in its text


def find_all(passages: Sequence[Passage], words: str) -> list[Hit]:
    """All places of `words`, in order; case and the width of spaces play no part."""
    parts = [re.escape(part) for part in words.split()]
    if not parts:
        return []
    pattern = re.compile(r"\s+".join(parts), re.IGNORECASE)
    return [(at, *found.span()) for at, each in enumerate(passages) for found in pattern.finditer(each.text)]


class TranscriptFind(QWidget):
    """The field, the count «3 of 17», and what goes on and back. Enter, Shift+Enter, Esc.

    Signals: `left` – Esc was pressed: the keyboard goes back to the list.
    """

    left = Signal()

    def __init__(self, transcript: TranscriptList, themes: ThemeManager, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._list = transcript
        self._hits: list[Hit] = []
        self._at = -1
        self.field = QLineEdit(self)
        self.field.setAcceptDrops(False)  # a dropped file is opened, not written
        self.field.setObjectName("transcriptField")
        self.field.setAccessibleName(tr("Words to find in the transcript"))
        self.field.setPlaceholderText(tr("Find in the transcript"))
        self.field.setClearButtonEnabled(True)
        self.field.setMinimumWidth(90)
        self.count = QLabel(self)
        self.count.setObjectName("quiet")
        self._previous = find_button(self, "up", tr("Previous place (Shift+Enter)"), "transcriptPrevious")
        self._next = find_button(self, "down", tr("Next place (Enter)"), "transcriptNext")
        for button in (self._previous, self._next):
            button.setIconSize(QSize(15, 15))
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2)
        row.addWidget(self.field, 1)
        row.addSpacing(4)
        for widget in (self.count, self._previous, self._next):
            row.addWidget(widget)
        self.field.textChanged.connect(self.look_again)
        keys = FindKeys(self.field)
        keys.on_wanted.connect(self.go_on)
        keys.back_wanted.connect(self.go_back)
        keys.left.connect(self._leave)
        self._previous.clicked.connect(self.go_back)
        self._next.clicked.connect(self.go_on)
        themes.changed.connect(self._dress)
        self._dress(themes.theme)
        self.look_again()

    def start(self) -> None:
        """Take the keyboard."""
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    @Slot()
    def look_again(self) -> None:
        """Other words, or other passages: find them, from the first one in view on."""
        self._hits = find_all(self._list.passages, self.field.text())
        self._at = -1
        if self._hits:
            top = self._list.indexAt(self._list.viewport().rect().topLeft()).row()
            self._at = next((at for at, hit in enumerate(self._hits) if hit[0] >= top), 0)
        self._show(go=self.field.hasFocus())

    @Slot()
    def go_on(self) -> None:
        """To the next place, after the last one to the first."""
        self._go(1)

    @Slot()
    def go_back(self) -> None:
        """To the place before."""
        self._go(-1)

    def _go(self, step: int) -> None:
        if self._hits:
            self._at = (self._at + step) % len(self._hits)
            self._show(go=True)

    def _show(self, *, go: bool) -> None:
        found: dict[int, list[tuple[int, int, bool]]] = {}
        for at, (passage, begin, end) in enumerate(self._hits):
            found.setdefault(passage, []).append((begin, end, at == self._at))
        self._list.show_found(found)
        words = bool(self.field.text().strip())
        self.count.setText(
            tr("{at} of {count}", at=self._at + 1, count=len(self._hits)) if self._hits else tr("Nothing found")
        )
        for widget in (self.count, self._previous, self._next):
            widget.setVisible(words)
        for button in (self._previous, self._next):
            button.setEnabled(len(self._hits) > 1)
        if go and self._at >= 0:
            passage, begin, _ = self._hits[self._at]
            self._list.show_text(passage, begin)

    @Slot()
    def _leave(self) -> None:
        self.field.clear()
        self.left.emit()

    @Slot(object)
    def _dress(self, theme: Theme) -> None:
        for button in (self._previous, self._next):
            button.setIcon(icons.icon(button.property("icon_name"), theme))
