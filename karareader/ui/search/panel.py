"""The search in notes and in what is said: a field, and what was found in the place of the list of notes."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QModelIndex, QObject, QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from karareader.base.translation import noop, tr
from karareader.library.search.results import CaptionHit, Hit, Hits
from karareader.ui.common import icons
from karareader.ui.common.theme import Theme, ThemeManager
from karareader.ui.search.hints import SearchHints
from karareader.ui.search.model import Found, More, RowHeading, arranged, unlike
from karareader.ui.search.row_delegate import HitList
from karareader.ui.search.words_page import WordsPage
from karareader.ui.services.index import IndexStatus

_FEWER = noop("Fewer words, or only their beginnings, find more.")
_ONLY_SAID = "in:captions"
_MOVES = {
    Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 5, Qt.Key.Key_PageUp: -5
}  # fmt: skip
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_HITS, _WORDS, _EMPTY = range(3)


class SearchPanel(QWidget):
    """Signals: `query_changed` (str) – as it is typed; `hit_chosen` (Hit or CaptionHit) – to be shown; `hit_played`
    (the same) – to be played from its time; `film_requested` (the hits, str) – all moments that the query found are to
    be played; `close_requested`; `help_requested`; `begin_requested` – the notes are
    to be read after all.
    """

    query_changed = Signal(str)
    hit_chosen = Signal(object)  # Hit, CaptionHit
    hit_played = Signal(object)  # Hit, CaptionHit
    film_requested = Signal(object, str)  # Sequence[Hit | CaptionHit], the query
    close_requested = Signal()
    help_requested = Signal()
    begin_requested = Signal()

    def __init__(self, themes: ThemeManager, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("librarySearch")
        self.setAccessibleName(tr("Search the library"))
        self.setMinimumWidth(150)
        self._status = IndexStatus()
        self._ready = False
        self._hits = Hits()
        self._meant: Sequence[Found] = ()
        self._share: float | None = None
        self._answered = ""
        self._milliseconds = 0.0
        self.field = QLineEdit()
        self.field.setObjectName("librarySearchField")
        self.field.setAccessibleName(tr("Search the library"))
        self.field.setPlaceholderText(tr("Words in notes and captions"))
        self.field.setClearButtonEnabled(True)
        self.field.setAcceptDrops(False)
        self.field.textChanged.connect(self._edited)
        self.field.installEventFilter(self)
        self.list = HitList(themes)
        self.list.row_chosen.connect(self._choose)
        self.list.row_played.connect(self._play)
        self.list.installEventFilter(self)
        self._count = QLabel()
        self._count.setObjectName("libraryCount")
        self.film = QToolButton()
        self.film.setObjectName("playHits")
        self.film.setToolTip(tr("Play these hits, one after the other"))
        self.film.setAccessibleName(tr("Play these hits"))
        self.film.setIconSize(QSize(16, 16))
        self.film.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.film.clicked.connect(self._play_all)
        self._close = QToolButton()
        self._close.setObjectName("librarySearchClose")
        self._close.setToolTip(tr("Back to the list of notes (Esc)"))
        self._close.setAccessibleName(tr("Close the search"))
        self._close.setIconSize(QSize(16, 16))
        self._close.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._close.clicked.connect(self.close_requested)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.list)
        self._page = WordsPage()
        self._page.begin_requested.connect(self.begin_requested)
        self._words, self._again = self._page.words, self._page.again
        self._stack.addWidget(self._page)
        self.hints = SearchHints()
        self.hints.hint_chosen.connect(self._take_hint)
        self.hints.help_requested.connect(self.help_requested)
        self._stack.addWidget(self.hints)
        self._lay_out()
        themes.changed.connect(self._recolour)
        self._recolour(themes.theme)
        self._tell()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(16, 10, 8, 0)
        name = QLabel(tr("Search"))
        name.setObjectName("libraryName")
        head.addWidget(name, 1)
        head.addWidget(self._count)
        head.addWidget(self.film)
        head.addWidget(self._close)
        field = QHBoxLayout()
        field.setContentsMargins(10, 4, 10, 6)
        field.addWidget(self.field)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addLayout(field)
        column.addWidget(self._stack, 1)

    # What is shown

    @property
    def query(self) -> str:
        """What is typed."""
        return self.field.text()

    def start(self) -> None:
        """Take the keyboard; what was typed before is there to be typed over."""
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    def show_hits(self, query: str, hits: Hits, milliseconds: float) -> None:
        """Show what `query` found."""
        again = query.strip() == self._answered.strip()
        self._hits, self._answered, self._milliseconds = hits, query, milliseconds
        if not again:
            self._meant = []
        self._show_rows(keep=again)

    def show_meant(self, hits: Sequence[Found], most: int) -> None:
        """Show the first `most` of these below what the words found, as far as they are not among that."""
        self._meant = unlike(self._hits, hits)[:most]
        self._show_rows(keep=True)

    def tell_meaning(self, *, possible: bool, share: float | None) -> None:
        """How much was read for its meaning; None where that is not wanted. `possible` tells that it can be."""
        self.hints.tell_meaning(possible=possible, wanted=share is not None)
        if share != self._share:
            self._share = share
            self._show_rows(keep=True)

    def _show_rows(self, *, keep: bool) -> None:
        rows = arranged(self._hits, self._meant, self._share if self._answered.strip() else None)
        self.list.show_rows(rows, keep=keep)
        self._tell()

    def show_status(self, status: IndexStatus, *, ready: bool) -> None:
        """Show how the index stands; `ready` tells that it can be asked."""
        self._status, self._ready = status, ready
        self._tell()

    @property
    def _moments(self) -> list[Hit | CaptionHit]:
        """What was found, as it is listed, and can be played."""
        return [hit for hit in self.list.found.hits if hit.start is not None]

    @Slot()
    def _play_all(self) -> None:
        self.film_requested.emit(self._moments, self._answered.strip())

    def _tell(self) -> None:
        asked = bool(self.query.strip())
        self._count.clear()
        if not self._ready:
            self._page.tell_not_ready(self._status)
            self._stack.setCurrentIndex(_WORDS)
        elif not asked or not self._answered.strip():
            self._stack.setCurrentIndex(_EMPTY if not asked else self._stack.currentIndex())
        elif self.list.found.hits or self._hits.jots:
            self._stack.setCurrentIndex(_HITS)
            total, shown = self._hits.total, len(self._hits.hits)
            notes = tr("%n note", "%n notes", total)
            if not shown and self._hits.said:
                total, shown = self._hits.said_total, len(self._hits.said)
                notes = tr("%n moment", "%n moments", total)
            elif not shown and self._hits.jots:
                total, shown = self._hits.jots_total, len(self._hits.jots)
                notes = tr("%n jot", "%n jots", total)
            if not total:
                notes = ""  # only what means the same
            self._count.setText(tr("{shown} of {notes}", shown=shown, notes=notes) if shown < total else notes)
            self._count.setToolTip(
                tr("Found in {milliseconds:.0f} ms, the best first", milliseconds=self._milliseconds)
                if total > 1
                else tr("Found in {milliseconds:.0f} ms", milliseconds=self._milliseconds)
            )
        else:
            # What reads queries is not loaded before there is one.
            from karareader.library.query.hints import advice

            more = advice(self._answered, spoken=self._hits.spoken) or tr(_FEWER)
            self._say(tr("Nothing found for {words}", words=self._answered.strip()) + "\n\n" + more)
        self.film.setVisible(self._stack.currentIndex() == _HITS and bool(self._moments))
        if self._ready and self._status.stage == "reading" and self._status.total > self._status.done > 0:
            self._count.setText(tr("reading {done:,} of {total:,}", done=self._status.done, total=self._status.total))

    def _say(self, words: str) -> None:
        self._page.say(words)
        self._stack.setCurrentIndex(_WORDS)

    # Hands and keys

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """In the field ↓ and ↑ move among the notes found and Enter opens; Escape closes, in the list too."""
        if isinstance(event, QKeyEvent) and event.type() in (QEvent.Type.KeyPress, QEvent.Type.ShortcutOverride):
            ours = event.key() == Qt.Key.Key_Escape or (
                watched is self.field and (event.key() in _MOVES or event.key() in _ENTER)
            )
            if ours and not event.modifiers() & ~(
                Qt.KeyboardModifier.KeypadModifier | Qt.KeyboardModifier.ShiftModifier
            ):
                if event.type() == QEvent.Type.ShortcutOverride:
                    event.accept()
                else:
                    self._press(event)
                return True
        return super().eventFilter(watched, event)

    def _press(self, event: QKeyEvent) -> None:
        index = self.list.currentIndex()
        if event.key() == Qt.Key.Key_Escape:
            self.close_requested.emit()
        elif event.key() in _MOVES:
            place = self.list.found.step(index.row(), _MOVES[Qt.Key(event.key())])
            if place >= 0:
                self.list.setCurrentIndex(self.list.found.index(place))
        elif index.isValid() and self._stack.currentIndex() == _HITS:
            played = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self.field.clearFocus()  # the note takes the keyboard
            (self._play if played else self._choose)(index)

    @Slot(QModelIndex)
    def _choose(self, index: QModelIndex) -> None:
        row = self.list.row(index)
        if isinstance(row, More):
            self.field.setText(f"{_ONLY_SAID} {self.query.lstrip()}")
        elif not isinstance(row, RowHeading):
            self.hit_chosen.emit(row)

    @Slot(QModelIndex)
    def _play(self, index: QModelIndex) -> None:
        row = self.list.row(index)
        if isinstance(row, RowHeading | More):
            self._choose(index)
        else:
            self.hit_played.emit(row)

    @Slot(str)
    def _take_hint(self, typed: str) -> None:
        """Write a hint into the field, the cursor where its word belongs."""
        before = self.query.rstrip()
        written = typed.replace("…", "") + (" " if typed.startswith(("in:", "OR")) else "")
        self.field.setText(f"{before} {written}".lstrip())
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)
        if written == '""':
            self.field.setCursorPosition(len(self.field.text()) - 1)

    @Slot(str)
    def _edited(self, text: str) -> None:
        if not text.strip():
            self.show_hits("", Hits(), 0.0)
        self.query_changed.emit(text)

    @Slot(object)
    def _recolour(self, theme: Theme) -> None:
        self._close.setIcon(icons.icon("close", theme))
        self.film.setIcon(icons.icon("play", theme))
        self.list.viewport().update()
