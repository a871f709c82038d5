"""The side panel that lists what the other notes on the video say about the seconds that are played."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from karareader.base.translation import noop, tr
from karareader.timeline.timecode import format_time
from karareader.ui.common.row_list import ListOrWords
from karareader.ui.common.sentence_list import CitedSentence, SentenceList
from karareader.ui.common.theme import ThemeManager
from karareader.ui.moments.same import SameList

if TYPE_CHECKING:
    from karareader.library.search.moments import Citation, VideoTimeline

WINDOW = 10.0  # seconds before and after the playhead


@dataclass(frozen=True, slots=True)
class Answer:
    """`citations` of the seconds round the playhead in the order of the video; `current` is the index of the one whose
    time came last, -1 before the first. `following` is when the next one will be cited, in seconds, None if never.
    """

    citations: tuple[Citation, ...] = ()
    current: int = -1
    following: float | None = None


class OtherCitations:
    """The citations of a video by all notes but `without`. Asking costs microseconds."""

    def __init__(self, timeline: VideoTimeline, without: Path | None) -> None:
        self._timeline, self._without = timeline, without
        others = [citation for citation in timeline.citations if citation.note != without]
        self.citations = tuple(others)
        self.notes = len({citation.note for citation in others})
        self._starts = [citation.start for citation in others]
        self._asked: tuple[tuple[Citation, ...], int] = ((), 0)
        self._answer = Answer()

    def at(self, seconds: float) -> Answer:
        """What is cited round `seconds`; a sentence with several times there is given once, by the one heard last."""
        near = self._timeline.near(seconds, WINDOW, self._without)
        if not near:
            after = bisect_right(self._starts, seconds)
            return Answer(following=self._starts[after] if after < len(self._starts) else None)
        heard = sum(1 for citation in near if citation.start <= seconds)
        if (near, heard) != self._asked:
            self._asked = near, heard
            meant: dict[tuple[Path, str], Citation] = {}
            for at, citation in enumerate(near):
                if at < heard or (citation.note, citation.sentence) not in meant:
                    meant[citation.note, citation.sentence] = citation
            shown = tuple(sorted(meant.values(), key=lambda citation: citation.start))
            self._answer = Answer(shown, sum(1 for citation in shown if citation.start <= seconds) - 1)
        return self._answer


NO_NOTE = noop("Open a note to see what other notes say about the same moment of its video.")
NO_VIDEO = noop("This note names no video, so no other note can speak about the same moment.")
NOT_READ = noop(
    "The library is still being read. What other notes say about this moment stands here as soon as that is done."
)
NO_OTHER = noop("No other note of this library cites a time of this video.")
NOT_PLAYED = noop("Once the video is there, what other notes say about the moment that is played stands here.")

_HINT = noop("Click to open the note there. Click the time to play it.")


class MomentsPanel(QWidget):
    """Signals: `note_chosen` (Citation) – to be opened; `time_chosen` (float) – seconds to play from;
    `all_notes_wanted` – the page of all notes on the video; `film_wanted` – all that they cite is to be played.
    """

    note_chosen = Signal(object)  # library.index.moments.Citation
    time_chosen = Signal(float)  # seconds
    all_notes_wanted = Signal()
    film_wanted = Signal()

    def __init__(self, themes: ThemeManager, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("momentsPanel")
        self.setAccessibleName(tr("At this moment"))
        self.answer = Answer()
        self._on_page = False
        self.list = SentenceList("momentsList", tr("What other notes say about this moment"), themes, tr(_HINT))
        self.list.chosen.connect(self._chosen)
        self.count = QLabel()
        self.count.setObjectName("quiet")
        self._all = QToolButton()
        self._all.setObjectName("allNotesButton")
        self._all.setText(tr("All notes on this video"))
        self._all.setToolTip(tr("Read what all notes say about this video, in the order of the video"))
        self._all.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._all.clicked.connect(self.all_notes_wanted)
        self.film = QToolButton()
        self.film.setObjectName("momentsFilm")
        self.film.setText(tr("Play"))
        self.film.setToolTip(tr("Play all moments of this video that these notes cite, one after the other"))
        self.film.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.film.clicked.connect(self.film_wanted)
        policy = self._all.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self._all.setSizePolicy(policy)
        self._stack = ListOrWords(self.list)
        self.words = self._stack.words
        self._top = QWidget()
        row = QHBoxLayout(self._top)
        row.setContentsMargins(16, 4, 6, 2)
        row.addWidget(self.count)
        row.addStretch(1)
        row.addWidget(self.film)
        row.addWidget(self._all)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._top)
        column.addWidget(self._stack, 1)
        self.same = SameList(themes)
        column.addWidget(self.same, 1)
        self.say(tr(NO_NOTE))

    def say(self, words: str) -> None:
        """There is nothing to follow: say why."""
        self.answer = Answer()
        self._top.setVisible(words == tr(NOT_PLAYED))
        self._tell(words)

    def show_notes(self, count: int, *, on_page: bool = False) -> None:
        """So many other notes cite the video; so many in all where the page of all notes is open."""
        self._on_page = on_page
        self.count.setText(
            tr("%n note", "%n notes", count) if on_page else tr("%n other note", "%n other notes", count)
        )
        self._all.setVisible(not on_page)
        self._top.setVisible(True)

    def show_answer(self, answer: Answer) -> None:
        """What they say now. Cheap where it is what they said before."""
        self.answer = answer
        if answer.citations:
            rows = [CitedSentence(citation.title, citation.sentence, citation.start) for citation in answer.citations]
            self.list.show_rows(rows)
            self.list.mark(answer.current)
            self._stack.show_list()
            if self.hasFocus():
                self.take_focus()
            if answer.current >= 0 and not self.list.underMouse() and not self.list.hasFocus():
                self.list.scrollTo(self.list.model().index(answer.current, 0))
        elif answer.following is None:
            self._tell(
                tr("No note cites these seconds, nor anything after them.")
                if self._on_page
                else tr("No other note cites these seconds, nor anything after them.")
            )
        else:
            time = format_time(answer.following)
            self._tell(
                tr("No note cites these seconds. The next to be cited is {time}.", time=time)
                if self._on_page
                else tr("No other note cites these seconds. The next to be cited is {time}.", time=time)
            )

    def take_focus(self) -> None:
        """Give the keyboard to the list; where there is none, to the panel until there is one."""
        if self._stack.has_rows:
            if not self.list.currentIndex().isValid():
                self.list.setCurrentIndex(self.list.model().index(max(self.answer.current, 0), 0))
            self.list.setFocus()
        else:
            self.setFocus()

    def _tell(self, words: str) -> None:
        if self.list.hasFocus():
            # Qt would hand the keyboard to the button, and Space would open a page instead of holding the video.
            self.setFocus()
        self.list.show_rows(())
        self._stack.say(words)

    @Slot(int, bool)
    def _chosen(self, row: int, by_time: bool) -> None:
        citation = self.answer.citations[row]
        if by_time:
            self.time_chosen.emit(citation.start)
        else:
            self.note_chosen.emit(citation)
