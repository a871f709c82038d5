"""What other notes say in other words about what the note says at this moment."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from karareader.base.translation import tr
from karareader.library.search.results import CaptionHit, Hit
from karareader.ui.common.sentence_list import CitedSentence, SentenceList
from karareader.ui.common.theme import ThemeManager
from karareader.ui.reading.opened import Spot
from karareader.ui.services.meaning import MeaningService

if TYPE_CHECKING:
    from pathlib import Path

    from karareader.library.search.moments import Citation

# So many are shown; so long after the sentence became another one, in milliseconds, they are asked for.
_MOST, _SETTLE = 3, 400


class SameList(QWidget):
    """A heading, and sentences of other notes below it; not there while there are none.

    Signals: `chosen` (Hit) – to be opened.
    """

    chosen = Signal(object)  # Hit

    def __init__(self, themes: ThemeManager, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.hits: Sequence[Hit] = ()
        title, hint = tr("Other notes that say the same"), tr("Click to open the note there.")
        name = QLabel(title)
        name.setObjectName("quiet")
        name.setContentsMargins(16, 8, 6, 2)
        self.list = SentenceList("sameList", title, themes, hint)
        self.list.chosen.connect(self._choose)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(name)
        column.addWidget(self.list, 1)
        self.hide()

    def show_hits(self, hits: Sequence[Hit]) -> None:
        """Show these."""
        self.hits = hits
        self.list.show_rows([CitedSentence(hit.title, hit.sentence, hit.start) for hit in hits])
        self.setVisible(bool(hits))

    @Slot(int, bool)
    def _choose(self, row: int, _by_time: bool) -> None:
        self.chosen.emit(self.hits[row])


class SameController(QObject):
    """Asks what finds by sense, where that is on, as the sentence of the note becomes another one.

    Signals: `note_requested` (Path, Spot) – a note to be opened at a place.
    """

    note_requested = Signal(object, object)  # Path, Spot

    def __init__(self, meaning: MeaningService, shown: SameList, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._meaning, self._list = meaning, shown
        self._sentence = ""
        self._note: Path | None = None
        self._shown: set[tuple[Path, int | None]] = set()
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(_SETTLE)
        self._later.timeout.connect(self._ask)
        shown.chosen.connect(self._open)

    def say(self, sentence: str, note: Path | None, shown: Iterable[Citation] = ()) -> None:
        """The note says this now; nothing if it is empty. What is `shown` of other notes is not told once more."""
        self._shown = {(each.note, each.cue) for each in shown}
        if (sentence, note) != (self._sentence, self._note):
            self._sentence, self._note = sentence, note
            if sentence and self._meaning.on:
                self._later.start()
            else:
                self._later.stop()
                self._list.show_hits(())

    @Slot()
    def _ask(self) -> None:
        sentence = self._sentence

        def take(hits: list[Hit | CaptionHit]) -> None:
            if sentence == self._sentence:
                notes = [hit for hit in hits if isinstance(hit, Hit) and (hit.path, hit.cue) not in self._shown]
                self._list.show_hits(notes[:_MOST])

        self._meaning.ask("same", sentence, 2 * _MOST, take, without=self._note)

    @Slot(object)
    def _open(self, hit: Hit) -> None:
        self.note_requested.emit(hit.path, Spot(hit.cue))
