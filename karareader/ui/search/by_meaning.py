"""The hits by sense below those by words: asked for once these are there, and the reader has stopped typing."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, QPoint, QTimer, Slot
from PySide6.QtWidgets import QMenu

from karareader.base.translation import tr
from karareader.library.query.query import TERM, parse, places
from karareader.library.search.results import CaptionHit, Hit
from karareader.ui.common.context import Context
from karareader.ui.note.context_menu import NoteMenu
from karareader.ui.note.pane import NotePane
from karareader.ui.note.spoken_text import sentence_at
from karareader.ui.search.controller import SearchController
from karareader.ui.search.panel import SearchPanel
from karareader.ui.services.meaning import MeaningService

# So long after the words were found, in milliseconds, the reader has stopped typing.
_SETTLE = 250
# So many are asked for, and so many are shown of those that the words did not find.
_ASKED, _SHOWN = 12, 5
# Fewer letters have no sense of their own.
_FEWEST = 3
_LONGEST = 24  # words of a sentence that is looked for


def question(query: str) -> str:
    """What a query asks for in words; empty where it asks for something else as well, such as a channel."""
    terms = parse(query)
    if any(term.no or term.field not in ("", "in") for term in terms):
        return ""
    found = (match for match in TERM.finditer(query) if not match["field"] and match[0] not in ("OR", "|"))
    words = " ".join(match["phrase"] or match["word"] or "" for match in found).replace("*", "").strip()
    return words if sum(map(str.isalnum, words)) >= _FEWEST else ""


def as_query(sentence: str) -> str:
    """A sentence as it is looked for: its words, none of which is taken for a sign."""
    words = "".join(each if each.isalnum() or each in "'’-" else " " for each in sentence).split()
    return " ".join(word.strip("-'’").lower() for word in words[:_LONGEST])


class ByMeaning(QObject):
    """Joins the panel of the search, and the menu of the note, with what finds by sense."""

    def __init__(
        self, context: Context, meaning: MeaningService, panel: SearchPanel, search: SearchController, note: NotePane
    ) -> None:
        super().__init__(context.window)
        self._settings, self._meaning, self._panel = context.settings, meaning, panel
        self._search, self._note = search, note
        self._query = ""
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(_SETTLE)
        self._later.timeout.connect(self._ask)
        panel.query_changed.connect(self._typed)
        search.answered.connect(self._answered)
        meaning.changed.connect(self._read_on)
        note.menu_opening.connect(self._add_to_menu)
        self._read_on()

    @Slot()
    def setting_changed(self) -> None:
        """It is wanted, or is not."""
        self._meaning.set_wanted(self._settings.search_meaning)
        self._ask()

    @Slot(str)
    def _typed(self, query: str) -> None:
        self._later.stop()
        if query.strip() != self._query.strip():
            self._query = ""

    @Slot(str)
    def _answered(self, query: str) -> None:
        if query != self._query:
            self._query = query
            self._later.start()

    @Slot()
    def _ask(self) -> None:
        words = question(self._query)
        if words:
            self._meaning.ask("search", words, _ASKED, partial(self._take, self._query))

    def _take(self, query: str, hits: list[Hit | CaptionHit]) -> None:
        if query == self._query:
            notes, said = places(parse(query))
            kinds = (Hit,) * notes + (CaptionHit,) * said
            self._panel.show_meant([hit for hit in hits if isinstance(hit, kinds)], _SHOWN)

    @Slot()
    def _read_on(self) -> None:
        """More is read by now, or it is wanted or not."""
        meaning = self._meaning
        self._panel.tell_meaning(possible=meaning.possible, share=meaning.share if meaning.on else None)
        if meaning.on and meaning.share == 1.0:
            self._ask()

    @Slot(object, QPoint)
    def _add_to_menu(self, menu: NoteMenu, point: QPoint) -> None:
        view, page = self._note.view, self._note.page
        if page is None or not self._meaning.on:
            return
        cursor = view.textCursor()
        selected = cursor.selectedText() if cursor.hasSelection() else ""
        words = as_query(selected or sentence_at(page, view.cursorForPosition(point).position()))
        if words:
            self._offer(menu, words)

    @Slot(object, str)
    def add_to_passage_menu(self, menu: QMenu, passage: str) -> None:
        """Offer what is like a passage of captions, in its menu."""
        words = as_query(passage)
        if words and self._meaning.on:
            self._offer(menu, words)

    def _offer(self, menu: QMenu, words: str) -> None:
        menu.addSeparator()
        menu.addAction(tr("More like this")).triggered.connect(partial(self._more_like, words))

    def _more_like(self, words: str) -> None:
        self._search.look_for(words)
