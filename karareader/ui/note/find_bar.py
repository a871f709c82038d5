"""The bar that finds words in the note."""

from __future__ import annotations

import re
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QWidget

from karareader.base.translation import tr
from karareader.ui.common import icons
from karareader.ui.common.find_keys import FindKeys, find_button
from karareader.ui.common.theme import Theme
from karareader.ui.note.copy_text import from_qt, leaf_text, to_qt
from karareader.ui.note.page.model import NotePage
from karareader.ui.note.surface import NoteSurface

_BETWEEN = r"(?:\s|[\u2066\u2069])+"  # spaces, and what keeps a chip together


@dataclass(frozen=True, slots=True)
class FindHit:
    """A place where the words stand: in a leaf, from `begin` to before `end`, counted as Qt counts."""

    leaf: int
    begin: int
    end: int


def find_all(page: NotePage, words: str) -> list[FindHit]:
    """All places of `words` in the page, in text order; case and the width of spaces play no part.

    A chip between two words parts them no more than a space does: the reader who looks for a sentence need not know
    where in it its time stands.
    """
    parts = [re.escape(part) for part in words.split()]
    if not parts:
        return []
    pattern = re.compile(_BETWEEN.join(parts), re.IGNORECASE)
    hits: list[FindHit] = []
    for leaf in range(len(page.flow.leaves)):
        text = leaf_text(page, leaf)
        found = {match.span() for match in pattern.finditer(text)}
        place = to_qt(text)
        if len(parts) > 1 and leaf in page.anchors_in:
            found |= {match.span() for match in pattern.finditer(_without_chips(page, leaf, text))}
        hits += [FindHit(leaf, place(begin), place(end)) for begin, end in sorted(found)]
    return hits


def _without_chips(page: NotePage, leaf: int, text: str) -> str:
    """The text of a leaf with its chips as spaces, every other letter in its place."""
    back, start = from_qt(text), page.starts[leaf]
    parts: list[str] = []
    at = 0
    for each in page.anchors_in[leaf]:
        anchor = page.anchors[each]
        if anchor.cue >= 0:
            begin, end = back(anchor.chip[0] - start), back(anchor.chip[1] - start)
            parts += (text[at:begin], " " * (end - begin))
            at = end
    return "".join([*parts, text[at:]])


class FindBar(QFrame):
    """A field, the count «3 of 17», and what goes to the next and the previous place. Enter, Shift+Enter, Esc.

    Signals: `shown` (Hit) – a hit became the current one and should be seen; `closed` – the bar was put away.
    """

    shown = Signal(object)  # Hit
    closed = Signal()

    def __init__(self, view: NoteSurface, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("findBar")
        self.setAccessibleName(tr("Find in the note"))
        self._view = view
        self._hits: list[FindHit] = []
        self._at = -1
        self._field = QLineEdit(self)
        self._field.setObjectName("findField")
        self._field.setAccessibleName(tr("Words to find in the note"))
        self._field.setPlaceholderText(tr("Find in the note"))
        self._field.setClearButtonEnabled(True)
        self._field.setAcceptDrops(False)  # a dropped file is opened, not written
        self._count = QLabel("", self)
        self._count.setObjectName("findCount")
        self._count.setMinimumWidth(self._count.fontMetrics().horizontalAdvance(tr("Nothing found")) + 4)
        self._previous = find_button(self, "up", tr("Previous place (Shift+Enter)"), "findPrevious")
        self._next = find_button(self, "down", tr("Next place (Enter)"), "findNext")
        self._close = find_button(self, "close", tr("Close (Esc)"), "findClose")
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 6, 8, 6)
        row.setSpacing(4)
        row.addWidget(self._field, 1)
        row.addSpacing(6)
        for widget in (self._count, self._previous, self._next, self._close):
            row.addWidget(widget)
        self._field.textChanged.connect(self._search)
        self._previous.clicked.connect(self.go_back)
        self._next.clicked.connect(self.go_on)
        self._close.clicked.connect(self.put_away)
        keys = FindKeys(self._field)
        keys.on_wanted.connect(self.go_on)
        keys.back_wanted.connect(self.go_back)
        keys.left.connect(self.put_away)
        self.set_theme(theme)
        self.hide()

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        for button in (self._previous, self._next, self._close):
            button.setIcon(icons.icon(button.property("icon_name"), theme))
        self.setStyleSheet(
            f"#findBar {{ background: {theme.surface}; border: 0; border-bottom: 1px solid {theme.line}; }}"
            f"#findCount {{ color: {theme.quiet}; }}"
        )

    @property
    def words(self) -> str:
        """What is looked for."""
        return self._field.text()

    def open(self, words: str = "") -> None:
        """Show the bar, with `words` in the field if there are any."""
        self.show()
        if words:
            self._field.setText(words)
        self._field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._field.selectAll()
        self._search()

    @Slot()
    def put_away(self) -> None:
        """Hide the bar and what it found."""
        self.hide()
        self._hits, self._at = [], -1
        self._paint()
        self.closed.emit()

    @Slot()
    def go_on(self) -> None:
        """To the next place, after the last one to the first."""
        self._go(1)

    @Slot()
    def go_back(self) -> None:
        """To the place before."""
        self._go(-1)

    def page_changed(self) -> None:
        """Another page is shown, or the same in another form: look again, and stay at the same place of the count."""
        if not self.isHidden():
            page = self._view.page
            self._hits = find_all(page, self.words) if page else []
            self._at = min(self._at, len(self._hits) - 1)
            self._paint()

    @Slot()
    def _search(self) -> None:
        page = self._view.page
        self._hits = find_all(page, self.words) if page else []
        self._at = -1
        if page and self._hits:
            seen = page.layout.units[page.layout.unit_at(self._view.visible().top())].start
            self._at = next((at for at, hit in enumerate(self._hits) if hit.leaf >= seen), 0)
        self._paint()
        if self._at >= 0:
            self.shown.emit(self._hits[self._at])

    def _go(self, step: int) -> None:
        if self._hits:
            self._at = (self._at + step) % len(self._hits)
            self._paint()
            self.shown.emit(self._hits[self._at])

    def _paint(self) -> None:
        found: dict[int, list[tuple[int, int, bool]]] = {}
        for at, hit in enumerate(self._hits):
            found.setdefault(hit.leaf, []).append((hit.begin, hit.end, at == self._at))
        self._view.marks.found = found
        self._view.viewport().update()
        count = tr("{at} of {count}", at=self._at + 1, count=len(self._hits)) if self._hits else tr("Nothing found")
        self._count.setText(count if self.words.strip() else "")
        for button in (self._previous, self._next):
            button.setEnabled(len(self._hits) > 1)
