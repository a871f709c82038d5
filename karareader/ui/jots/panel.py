"""The side panel of marks that wait and jots that are written."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QEvent, QModelIndex, QPoint, Qt, Signal, Slot
from PySide6.QtGui import QAction, QHideEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QToolButton, QVBoxLayout, QWidget

from karareader.base.translation import noop, tr
from karareader.ui.common.elided_label import LineText
from karareader.ui.common.row_list import ListOrWords, pop_up
from karareader.ui.common.sentence_list import CitedSentence, SentenceList
from karareader.ui.common.theme import ThemeManager

NOTHING = noop(
    "Nothing is kept of this video yet. Press {mark} to mark a moment while it plays, and write about it later; press"
    " {jot} to write at once."
)
NO_VIDEO = noop("Open a note with a video to mark moments of it, and to write about them.")
NO_TAGGED = noop("No jot has this tag any more.")
_HINT = noop("Click to write. Click the time to play it.")
_TAGS_SHOWN = 40
_REMOVES = (Qt.Key.Key_Delete, Qt.Key.Key_Backspace)
_NUDGES = {Qt.Key.Key_Plus: 1.0, Qt.Key.Key_Equal: 1.0, Qt.Key.Key_Minus: -1.0}


@dataclass(frozen=True, slots=True)
class JotRow:
    """What a row stands for: a "mark" of this video, a "jot" of it, an "away" mark of another, a "tagged" jot."""

    kind: str
    id: str
    shown: CitedSentence


class KeptList(SentenceList):
    """Signals: `removed` (int) – Delete on a row; `nudged` (int, float) – + or − on it, in seconds."""

    removed = Signal(int)
    nudged = Signal(int, float)

    def event(self, event: QEvent) -> bool:
        """Delete, + and − belong to the row with the keyboard."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            others = event.modifiers() & ~(Qt.KeyboardModifier.KeypadModifier | Qt.KeyboardModifier.ShiftModifier)
            if not others and (event.key() in _REMOVES or event.key() in _NUDGES):
                event.accept()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        row, key = self.currentIndex().row(), Qt.Key(event.key())
        if row >= 0 and key in _REMOVES:
            self.removed.emit(row)
        elif row >= 0 and key in _NUDGES:
            self.nudged.emit(row, _NUDGES[key])
        else:
            super().keyPressEvent(event)


class JotsPanel(QWidget):
    """Signals, of a row: `write_requested`, `play_requested`, `show_requested` (in its file), `remove_requested`
    (Row); `nudge_requested` (Row, seconds). Of the panel: `sweep_requested`; `film_requested` – all are to be played;
    `tag_chosen` (str, empty for none); `seen` (bool) – it is shown, or hidden.
    """

    write_requested = Signal(object)  # Row
    play_requested = Signal(object)  # Row
    show_requested = Signal(object)  # Row
    remove_requested = Signal(object)  # Row
    nudge_requested = Signal(object, float)  # Row, seconds
    sweep_requested = Signal()
    film_requested = Signal()
    tag_chosen = Signal(str)
    seen = Signal(bool)

    def __init__(self, themes: ThemeManager) -> None:
        super().__init__()
        self.setObjectName("jotsPanel")
        self.setAccessibleName(tr("Marks and jots"))
        self.rows: tuple[JotRow, ...] = ()
        self._starts: list[float] = []  # of the jots
        self._first_jot = 0
        self.list = KeptList("jotsList", tr("Marks and jots"), themes, tr(_HINT))
        self.list.chosen.connect(self._chosen)
        self.list.removed.connect(self._remove)
        self.list.nudged.connect(self._nudge)
        self.list.menu_wanted.connect(self._show_menu)
        self.count = LineText("quiet")
        self.count.setMinimumWidth(1)  # where it is narrow, the buttons matter more
        self.tags = self._button("tagsButton", tr("Tags"), tr("Show all jots with a tag, on any video"))
        self._menu = QMenu(self)
        self._menu.triggered.connect(self._choose_tag)
        self.tags.setMenu(self._menu)
        self.tags.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.sweep = self._button("sweepButton", tr("Clear marks"), tr("Clear all marks of this video"))
        self.sweep.clicked.connect(self.sweep_requested)
        self.film = self._button("jotsFilm", tr("Play"), tr("Play the listed marks and jots, one after the other"))
        self.film.clicked.connect(self.film_requested)
        self.back = self._button(
            "tagBackButton", tr("Show this video"), tr("Show the marks and jots of this video again")
        )
        self.back.clicked.connect(self._leave_tag)
        self._stack = ListOrWords(self.list)
        self.words = self._stack.words
        row = QHBoxLayout()
        row.setContentsMargins(16, 4, 6, 2)
        row.addWidget(self.count, 1)
        for button in (self.back, self.film, self.tags, self.sweep):
            row.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(row)
        column.addWidget(self._stack, 1)
        self.set_tags({})
        self.show_rows((), tr(NO_VIDEO))

    def show_rows(self, rows: Sequence[JotRow], words: str, tag: str = "") -> None:
        """Show these; `words` where there is none. `tag` tells that they are the jots with that tag.

        A row that came to those that were there is brought into view, unless the keyboard is in the list.
        """
        focused = self.list.hasFocus()
        before, self.rows = {row.id for row in self.rows}, tuple(rows)
        came = [at for at, row in enumerate(self.rows) if row.id not in before]
        self.list.show_rows([row.shown for row in rows])
        if len(came) == 1 and before and not focused:
            self.list.scrollTo(self.list.model().index(came[0], 0))
        kinds = [row.kind for row in rows]
        self._first_jot = kinds.index("jot") if "jot" in kinds else 0
        self._starts = [row.shown.start or 0.0 for row in rows if row.kind == "jot"]
        marks = kinds.count("mark")
        if tag:
            self.count.setText(f"#{tag} · {tr('%n jot', '%n jots', len(rows))}")
        else:
            jots = kinds.count("jot")
            told = [tr("%n mark", "%n marks", marks)] if marks else []
            self.count.setText(" · ".join([*told, tr("%n jot", "%n jots", jots)] if jots else told))
        self.back.setVisible(bool(tag))
        self.sweep.setVisible(marks > 0 and not tag)
        self.film.setVisible(bool(rows))
        if rows:
            self._stack.show_list()
        else:
            self._stack.say(words)
        if focused and not rows:
            self.setFocus()

    def set_tags(self, counts: Mapping[str, int]) -> None:
        """The tags of all jots, with how many have each."""
        self._menu.clear()
        ordered = sorted(counts, key=lambda tag: (-counts[tag], tag.casefold()))
        for tag in ordered[:_TAGS_SHOWN]:
            self._menu.addAction(f"#{tag}  ({counts[tag]})").setData(tag)
        self.tags.setVisible(bool(counts))

    def moved(self, seconds: float) -> None:
        """The playback is there: pick out the jot that was passed last."""
        if not self._starts:
            return
        passed = bisect_right(self._starts, seconds)
        self.list.mark(self._first_jot + passed - 1 if passed else -1)

    def take_focus(self) -> None:
        """Give the keyboard to the list; where there is none, to the panel."""
        if self.rows:
            if not self.list.currentIndex().isValid():
                self.list.setCurrentIndex(self.list.model().index(0, 0))
            self.list.setFocus()
        else:
            self.setFocus()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.seen.emit(True)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.seen.emit(False)

    def _button(self, name: str, text: str, words: str) -> QToolButton:
        button = QToolButton()
        button.setObjectName(name)
        button.setText(text)
        button.setToolTip(words)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return button

    @Slot(int, bool)
    def _chosen(self, row: int, by_time: bool) -> None:
        (self.play_requested if by_time else self.write_requested).emit(self.rows[row])

    @Slot(int)
    def _remove(self, row: int) -> None:
        self.remove_requested.emit(self.rows[row])

    @Slot(int, float)
    def _nudge(self, row: int, seconds: float) -> None:
        self.nudge_requested.emit(self.rows[row], seconds)

    @Slot(QModelIndex, QPoint)
    def _show_menu(self, index: QModelIndex, where: QPoint) -> None:
        row = self.rows[index.row()]
        choices: dict[str, Callable[[], None]] = {}
        if row.kind in ("mark", "jot"):
            words = tr("Write a jot about it…") if row.kind == "mark" else tr("Change it…")
            choices[words] = partial(self.write_requested.emit, row)
        here = row.kind in ("mark", "jot")
        choices["Play it" if here else "Open its note there"] = partial(self.play_requested.emit, row)
        if row.kind in ("jot", "tagged"):
            choices["Show it in its note"] = partial(self.show_requested.emit, row)
        if row.kind == "mark":
            choices["One second earlier (−)"] = partial(self.nudge_requested.emit, row, -1.0)
            choices["One second later (+)"] = partial(self.nudge_requested.emit, row, 1.0)
        if row.kind != "tagged":
            choices["Clear this mark" if row.kind != "jot" else "Remove it"] = partial(self.remove_requested.emit, row)
        pop_up(QMenu(self), where, choices)

    @Slot(QAction)
    def _choose_tag(self, action: QAction) -> None:
        self.tag_chosen.emit(action.data())

    @Slot()
    def _leave_tag(self) -> None:
        self.tag_chosen.emit("")
