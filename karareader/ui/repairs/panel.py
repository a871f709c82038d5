"""The side panel that lists the repaired times of the note: what is written, what is read, and why."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QModelIndex, QPoint, QRect, QSize, QStringListModel, Qt, Signal, Slot
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QMenu,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from karareader.base.translation import noop, tr
from karareader.notes.load import id_told
from karareader.timeline.repair.context import ALL, Repair
from karareader.ui.common import row_paint
from karareader.ui.common.inputs import CheckBox
from karareader.ui.common.qt_types import AnyIndex
from karareader.ui.common.row_list import ListOrWords, RowList, pop_up
from karareader.ui.common.theme import ThemeManager
from karareader.ui.common.wrap_row import WrapRow

NO_NOTE = noop("Open a note to see how its times are read.")
NO_TIMES = noop("This note has no times.")
ALL_WELL = noop("Every time of this note is read as it is written.")
ALL_LEFT = noop("Every time of this note is read as it is written, because you wanted it so.")
_EDGE, _GAP = 12, 8
_HINT = noop("Click a row to see it in the note, its time to play it")


class RepairsPanel(QWidget):
    """The repairs of one note, in text order, and the switch that takes all of them back.

    Signals: `row_chosen` (int) – index of the cue to be shown; `time_chosen` (Cue) – to be played;
    `as_written_wanted` (str, bool) – key of a time or `known.ALL`, and whether it is to be left as written;
    `id_as_written_wanted` (bool) – the same of the id of the note's video;
    `help_requested`.
    """

    row_chosen = Signal(int)  # index of a cue
    time_chosen = Signal(object)  # timeline.cues.Cue
    id_as_written_wanted = Signal(bool)
    as_written_wanted = Signal(str, bool)  # key of a time, or `known.ALL`; left as written, or repaired again
    help_requested = Signal()

    def __init__(self, themes: ThemeManager, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("repairsPanel")
        self.setAccessibleName(tr("Repaired times"))
        self.rows: Sequence[Repair] = ()
        self._model = QStringListModel(self)
        self.list = RowList("repairsList", tr("Repaired times of the note"))
        self.list.setModel(self._model)
        self.list.setItemDelegate(_RepairPainter(self, themes))
        self.list.setToolTip(tr(_HINT))
        self.list.row_chosen.connect(self._choose)
        self.list.row_played.connect(self._play)
        self.list.menu_wanted.connect(self._show_menu)
        self.switch = CheckBox(tr("Read all as written"), themes)
        self.switch.setObjectName("asWritten")
        self.switch.setToolTip(tr("Read every time of this note as it is written"))
        self.switch.setAccessibleName(tr("Read every time of this note as it is written"))
        self.switch.clicked.connect(self._switch)
        self._help = QToolButton()
        self._help.setObjectName("repairsHelp")
        self._help.setText(tr("How it works"))
        self._help.setToolTip(tr("How times are repaired"))
        self._help.setAccessibleName(tr("How times are repaired"))
        self._help.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._help.clicked.connect(self.help_requested)
        self.id_words = QLabel()
        self.id_words.setWordWrap(True)
        self.id_words.setTextFormat(Qt.TextFormat.PlainText)
        self.id_button = QToolButton()
        self.id_button.clicked.connect(self._change_id)
        self._id_left = False
        self._id_row = QWidget()
        below = QVBoxLayout(self._id_row)
        below.setContentsMargins(_EDGE, 2, _EDGE, 6)
        below.addWidget(self.id_words)
        below.addWidget(self.id_button)
        self._stack = ListOrWords(self.list)
        self.words = self._stack.words
        top = QHBoxLayout()
        top.setContentsMargins(_EDGE, 4, 6, 2)
        top.addWidget(WrapRow((self.switch, self._help), spread=True))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(top)
        column.addWidget(self._id_row)
        column.addWidget(self._stack, 1)
        themes.changed.connect(self._recolour)
        self.clear()

    def show_repairs(self, rows: Sequence[Repair], times: int, *, all_left: bool) -> None:
        """Show the repairs of a note with so many `times`; `all_left` tells that the reader wants none."""
        place = self.list.verticalScrollBar().value() if len(rows) == len(self.rows) else 0
        current = self.list.currentIndex().row()
        self.rows = tuple(rows)
        self._model.setStringList([_spoken(row) for row in rows])
        if 0 <= current < len(rows):
            self.list.setCurrentIndex(self._model.index(current))
        self.list.verticalScrollBar().setValue(place)
        self.switch.setChecked(all_left)
        self.switch.setEnabled(all_left or any(row.outcome != "as written" for row in rows))
        if rows:
            self._stack.show_list()
        else:
            self._stack.say(tr(NO_TIMES) if not times else tr(ALL_LEFT) if all_left else tr(ALL_WELL))

    def show_id(self, repaired: tuple[str, str] | None, *, left: bool) -> None:
        """Show the id of the video as written and as it is meant, where these differ; `left` tells that it is not."""
        self._id_row.setVisible(repaired is not None)
        if repaired is None:
            return
        self._id_left = left
        written, right = repaired
        self.id_words.setText(
            tr("The video id “{written}” is read as it is written.", written=written)
            if left
            else id_told(written, right)
        )
        self.id_button.setText(tr("Read it as {right}", right=right) if left else tr("As written"))
        self.id_button.setAccessibleName(
            tr("Repair the video id again") if left else tr("Read the video id as written")
        )

    @Slot()
    def _change_id(self) -> None:
        self.id_as_written_wanted.emit(not self._id_left)

    def clear(self) -> None:
        """There is no note."""
        self.show_id(None, left=False)
        self.show_repairs((), 0, all_left=False)
        self._stack.say(tr(NO_NOTE))

    def take_focus(self, outcome: str = "") -> None:
        """Give the keyboard to the list, at the first row with this outcome, else where it was."""
        first = next((at for at, row in enumerate(self.rows) if row.outcome == outcome), None)
        if first is not None:
            self.list.setCurrentIndex(self._model.index(first))
            self.list.scrollTo(self._model.index(first), RowList.ScrollHint.PositionAtTop)
        elif self.rows and not self.list.currentIndex().isValid():
            self.list.setCurrentIndex(self._model.index(0))
        (self.list if self.rows else self.switch if self.switch.isEnabled() else self._help).setFocus()

    def time_rect(self, row: int, rect: QRect, font: QFont) -> QRect:
        """Where the time of a row stands in the rectangle of the row: right after what is written."""
        repair, metrics = self.rows[row], QFontMetrics(font)
        width = metrics.horizontalAdvance(repair.shown) + 12
        before = metrics.horizontalAdvance(repair.written) + metrics.horizontalAdvance("→") + 2 * _GAP
        left = rect.left() + 6 + _EDGE + before
        left = max(rect.left() + _EDGE, min(left, rect.right() - _EDGE - 6 - width))
        return QRect(left, rect.top() + 6, width, metrics.height() + 2)

    @Slot(QModelIndex, bool, int)
    def _choose(self, index: QModelIndex, by_mouse: bool, x: int) -> None:
        row = self.rows[index.row()]
        self.row_chosen.emit(row.cue.index)
        chip = self.time_rect(index.row(), self.list.visualRect(index), self.list.font())
        if by_mouse and chip.left() - 4 <= x <= chip.right() + 4:
            self.time_chosen.emit(row.cue)

    @Slot(QModelIndex)
    def _play(self, index: QModelIndex) -> None:
        row = self.rows[index.row()]
        self.row_chosen.emit(row.cue.index)
        self.time_chosen.emit(row.cue)

    @Slot(QModelIndex, QPoint)
    def _show_menu(self, index: QModelIndex, where: QPoint) -> None:
        row = self.rows[index.row()]
        left = row.outcome == "as written"
        choices = {
            tr("Show in the note"): partial(self.row_chosen.emit, row.cue.index),
            tr("Play from {time}", time=row.shown): partial(self.time_chosen.emit, row.cue),
            "": None,
            tr("Repair again") if left else tr("As written"): partial(self.as_written_wanted.emit, row.key, not left),
        }
        pop_up(QMenu(self), where, choices)

    @Slot(bool)
    def _switch(self, on: bool) -> None:
        self.as_written_wanted.emit(ALL, on)

    @Slot(object)
    def _recolour(self, _theme: object) -> None:
        self.list.viewport().update()


def _spoken(row: Repair) -> str:
    if row.outcome == "repaired":
        return tr("written {written}, read as {shown}: {why}", written=row.written, shown=row.shown, why=row.why)
    return tr("written {written}, {outcome}: {why}", written=row.written, outcome=row.outcome, why=row.why)


class _RepairPainter(QStyledItemDelegate):
    """A repair: what is written → its time as a chip, and the reason below."""

    def __init__(self, panel: RepairsPanel, themes: ThemeManager) -> None:
        super().__init__(panel)
        self._panel, self._themes = panel, themes

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        return QSize(120, 2 * QFontMetrics(option.font).height() + 16)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        row, theme = self._panel.rows[index.row()], self._themes.theme
        rect = option.rect.adjusted(6, 1, -6, -1)
        chip = self._panel.time_rect(index.row(), option.rect, option.font)
        metrics = QFontMetrics(option.font)
        painter.save()
        row_paint.ground(painter, rect, option, theme)
        painter.setFont(option.font)
        left = rect.left() + _EDGE
        painter.setPen(QColor(theme.ink))
        arrow = metrics.horizontalAdvance("→")
        space = QRect(left, chip.top(), max(0, chip.left() - left - arrow - 2 * _GAP + 1), chip.height())
        row_paint.words(painter, space, metrics.elidedText(row.written, Qt.TextElideMode.ElideRight, space.width()))
        painter.setPen(QColor(theme.quiet))
        between = QRect(chip.left() - _GAP - arrow, chip.top(), arrow + 2, chip.height())
        row_paint.words(painter, between, "←" if option.direction == Qt.LayoutDirection.RightToLeft else "→")
        row_paint.chip(painter, chip, row.shown, theme)
        if row.outcome == "repaired":
            painter.setPen(QPen(QColor(theme.chip_ink), 1.2, Qt.PenStyle.DotLine))
            painter.drawLine(chip.left() + 5, chip.bottom() - 1, chip.right() - 5, chip.bottom() - 1)
        painter.setPen(QColor(theme.warning if row.outcome == "doubtful" else theme.quiet))
        head = (
            tr("Doubtful: ") if row.outcome == "doubtful" else tr("As written: ") if row.outcome == "as written" else ""
        )
        below = QRect(left, chip.bottom() + 3, rect.right() - _GAP - left, metrics.height())
        why = metrics.elidedText(head + row.why, Qt.TextElideMode.ElideRight, below.width())
        row_paint.words(painter, below, why)
        painter.restore()
