"""The side panel with the transcript of the video, which goes along with the playback."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QModelIndex, QPoint, QSize, Qt, Signal, Slot
from PySide6.QtGui import QAction, QGuiApplication, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QStackedWidget, QToolButton, QVBoxLayout, QWidget

from karareader.base.translation import noop, tr
from karareader.ui.common import icons
from karareader.ui.common.follow_scroll import FollowScroll
from karareader.ui.common.hearing_progress import Progress
from karareader.ui.common.theme import Theme, ThemeManager
from karareader.ui.note.follow_chip import FollowChip, FollowStrip, FollowWords
from karareader.ui.transcript.empty_page import NO_NOTE, EmptyPage
from karareader.ui.transcript.find_bar import TranscriptFind
from karareader.ui.transcript.line_breaks import Wrapper
from karareader.ui.transcript.list_view import TranscriptList
from karareader.ui.transcript.listening_strip import ListeningStrip
from karareader.ui.transcript.menus import CaptionState, Encoding, Move, SetOffset, captions_menu

if TYPE_CHECKING:
    from karareader.captions.model import Captions
    from karareader.captions.passages import Passage

_FOLLOW = FollowWords(
    noop("Let the transcript scroll along with the video"), noop("Let the transcript scroll along with the video again")
)


class TranscriptPanel(QWidget):
    """What is said in the video.

    Signals: `time_chosen` (float) – seconds to play from; `track_chosen` (int) – other captions of the video, by their
    place among the tracks; `file_wanted` – the reader wants to choose a file of captions; `encoding_chosen` (str) –
    they are to be read in this encoding, empty for the guessed one; `moved_by` (float) – they are to be shown so many
    seconds later; `offset_wanted` – the reader wants to say by how much; `listen_wanted` – this computer is to hear the
    video; `message` (str) – a word for the reader;
    `passage_menu_opening` (QMenu, str) – the menu of a passage, to which others may add, and its text.
    """

    time_chosen = Signal(float)  # seconds
    track_chosen = Signal(int)
    file_wanted = Signal()
    fetch_wanted = Signal()
    listen_wanted = Signal()
    encoding_chosen = Signal(str)
    moved_by = Signal(float)  # seconds
    offset_wanted = Signal()
    message = Signal(str)
    passage_menu_opening = Signal(object, str)  # QMenu, text of the passage

    def __init__(self, themes: ThemeManager, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("transcriptPanel")
        self.setAccessibleName(tr("Transcript"))
        self._captions: Captions | None = None
        self._place: list[tuple[int, int]] = []  # of each caption: its passage, and its place in that
        self._line = -1
        self.list = TranscriptList(themes)
        self.follow = FollowScroll(self.list, self.list.mark_rect, self)
        self.search = TranscriptFind(self.list, themes)
        self._strip = FollowStrip(FollowChip(themes.theme, self, "transcriptFollowChip", _FOLLOW), self)
        self._tracks = self._button("transcriptTracks", tr("Captions"))
        self._copy = self._button("transcriptCopy", "")
        self._copy.setAccessibleName(tr("Copy"))
        self._copy.setToolTip(tr("Copy the transcript, or what is selected of it"))
        self._copy.setIconSize(QSize(16, 16))
        self._copy.setMenu(self._copy_menu())
        self._empty = empty = EmptyPage()
        self.words, self.fetch, self.choose, self.listen = empty.words, empty.fetch, empty.choose, empty.listen
        empty.fetch.clicked.connect(self.fetch_wanted)
        empty.choose.clicked.connect(self.file_wanted)
        empty.listen.clicked.connect(self.listen_wanted)
        self.listening = ListeningStrip()
        self._top = QWidget()
        row = QHBoxLayout(self._top)
        row.setContentsMargins(12, 4, 6, 4)
        row.setSpacing(4)
        row.addWidget(self.search, 1)
        row.addWidget(self._tracks)
        row.addWidget(self._copy)
        self.problems = QLabel()
        self.problems.setObjectName("transcriptProblems")
        self.problems.setWordWrap(True)
        self.problems.setTextFormat(Qt.TextFormat.PlainText)
        self.problems.setContentsMargins(12, 0, 12, 6)
        self.problems.hide()
        self._stack = QStackedWidget()
        self._stack.addWidget(self.list)
        self._stack.addWidget(empty)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(0)
        self.column.addWidget(self._top)
        self.column.addWidget(self.listening)
        self.column.addWidget(self.problems)
        self.column.addWidget(self._stack, 1)
        self.column.addWidget(self._strip)
        self.list.seek_requested.connect(self._seek)
        self.list.copy_wanted.connect(self.copy_text)
        self.list.menu_wanted.connect(self._show_menu)
        self.search.left.connect(self.take_focus)
        self.follow.changed.connect(self._follow_changed)
        self._strip.chip.clicked.connect(self.follow.resume)
        themes.changed.connect(self._dress)
        self._dress(themes.theme)
        self.say(tr(NO_NOTE))

    # What is shown

    def show_captions(
        self,
        captions: Captions,
        passages: Sequence[Passage],
        wrapper: Wrapper | None = None,
        *,
        goes_on: bool = False,
    ) -> None:
        """Show captions, made into passages; `wrapper` may have measured them already. Where that `goes_on`
        from what is shown, the reader's place in it stays.
        """
        waited = any(widget.hasFocus() for widget in (self, *self._empty.buttons))
        self._captions, self._line = captions, -1
        self._place = [(at, part) for at, passage in enumerate(passages) for part in range(len(passage.lines))]
        self.list.show_passages(passages, wrapper, keep=goes_on)
        if not goes_on:
            self.follow.state.resume()
        self.follow.tell()
        self.search.look_again()
        self._top.setVisible(True)
        self._stack.setCurrentIndex(0)
        if waited:
            self.take_focus()

    def say(self, words: str, *, can_choose: bool = False, can_fetch: bool = False, can_listen: bool = False) -> None:
        """There is nothing to show: say why, and offer to choose a file, to fetch one, or to listen, as far as that
        would help.
        """
        had = self.list.hasFocus() or self.search.field.hasFocus()
        self._captions, self._line, self._place = None, -1, []
        self.list.show_passages(())
        self._empty.say(words, can_choose=can_choose, can_fetch=can_fetch, can_listen=can_listen)
        self._top.setVisible(False)
        self.problems.hide()
        self._stack.setCurrentIndex(1)
        self.follow.tell()
        if had:
            self.setFocus()

    @Slot(object)
    def show_listening(self, progress: Progress | None) -> None:
        """Show how far a film was heard; None: none is."""
        self.listening.show_progress(progress)
        can = progress is None or progress.held
        if not can and self.window().focusWidget() is self.listen:
            self.setFocus()  # else the button beside it gets the keyboard, and the next Space chooses a file
        self.listen.setEnabled(can)

    def show_tracks(self, names: Sequence[str], current: int, reading: CaptionState | None = None) -> None:
        """Name the captions that the video has, and those that are shown, and tell how these are read."""
        reading = reading or CaptionState()
        self.problems.setText(" ".join(reading.problems))
        self.problems.setVisible(bool(reading.problems))
        old = self._tracks.menu()
        menu = captions_menu(self, names, current, reading)
        menu.triggered.connect(self._track_chosen)
        self._tracks.setMenu(menu)
        shown = names[current] if 0 <= current < len(names) else tr("Captions")
        self._tracks.setText(shown)
        self._tracks.setAccessibleName(tr("Captions: {shown}", shown=shown))
        self._tracks.setToolTip("\n".join((tr("Which captions are shown"), *reading.words)))
        if old is not None:
            old.deleteLater()

    @property
    def captions(self) -> Captions | None:
        """What is shown."""
        return self._captions

    @Slot(float)
    def moved(self, seconds: float) -> None:
        """The playback is there: mark what is said, and its word, where that has a time. A few comparisons, where
        nothing changes.
        """
        if self._captions is None:
            return
        line = self._captions.at(seconds)
        if line != self._line:
            self._line = line
            self.list.mark(self._place[line] if line >= 0 else None)
            self.follow.mark_changed()
        if line >= 0 and self._captions.lines[line].words:
            self.list.mark_word(seconds)

    @Slot(float)
    def seeked(self, _seconds: float) -> None:
        """The playback was sought: align again. `moved` has told where to."""
        self.follow.mark_changed()

    def take_focus(self) -> None:
        """Give the keyboard to the transcript."""
        if self._captions is None:
            next((button for button in self._empty.buttons if button.isVisibleTo(self)), self).setFocus()
            return
        if not self.list.currentIndex().isValid() and self.list.passages:
            row = self.list.current[0] if self.list.current else 0
            self.list.setCurrentIndex(self.list.model().index(row, 0))
        self.list.setFocus()

    # Copying

    @Slot()
    def copy_text(self) -> None:
        """Copy the passages that are selected, or all, without their times."""
        self._copied(times=False)

    @Slot()
    def copy_with_times(self) -> None:
        """Copy the passages that are selected, or all, each with its time."""
        self._copied(times=True)

    def _copied(self, *, times: bool) -> None:
        chosen = self.list.chosen()
        if chosen:
            from karareader.captions.passages import as_text

            QGuiApplication.clipboard().setText(as_text(chosen, times=times))
            count = len(chosen)
            if count == len(self.list.passages):
                told = tr("The transcript was copied with times.") if times else tr("The transcript was copied.")
            elif times:
                told = tr("%n passage was copied with times.", "%n passages were copied with times.", count)
            else:
                told = tr("%n passage was copied.", "%n passages were copied.", count)
            self.message.emit(told)

    def _copy_menu(self) -> QMenu:
        menu = QMenu(self)
        menu.addAction(tr("Copy")).triggered.connect(self.copy_text)
        menu.addAction(tr("Copy with times")).triggered.connect(self.copy_with_times)
        return menu

    @Slot(QModelIndex, QPoint)
    def _show_menu(self, index: QModelIndex, where: QPoint) -> None:
        menu = self._copy_menu()
        menu.aboutToHide.connect(menu.deleteLater)
        self.passage_menu_opening.emit(menu, self.list.passages[index.row()].text)
        menu.popup(where)

    # Inside

    @Slot(float)
    def _seek(self, seconds: float) -> None:
        self.follow.state.resume()
        self.time_chosen.emit(seconds)
        self.follow.tell()

    @Slot(QAction)
    def _track_chosen(self, action: QAction) -> None:
        wish = action.data()
        if isinstance(wish, Encoding):
            self.encoding_chosen.emit(wish.name)
        elif isinstance(wish, Move):
            self.moved_by.emit(wish.seconds)
        elif isinstance(wish, SetOffset):
            self.offset_wanted.emit()
        elif wish == -1:
            self.file_wanted.emit()
        else:
            self.track_chosen.emit(wish)

    @Slot(bool, int)
    def _follow_changed(self, _following: bool, where: int) -> None:
        self._strip.show_state(self.follow.state.suspended and self.list.current is not None, where)

    def event(self, event: QEvent) -> bool:
        """Ctrl+F looks in the transcript while the keyboard is in it."""
        override = event.type() == QEvent.Type.ShortcutOverride
        if override and isinstance(event, QKeyEvent) and event.matches(QKeySequence.StandardKey.Find):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Find) and self._captions is not None:
            self.search.start()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.follow.tell()

    def _button(self, name: str, text: str) -> QToolButton:
        button = QToolButton()
        button.setObjectName(name)
        button.setText(text)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return button

    @Slot(object)
    def _dress(self, theme: Theme) -> None:
        self._copy.setIcon(icons.icon("copy", theme))
        self._strip.set_theme(theme)
