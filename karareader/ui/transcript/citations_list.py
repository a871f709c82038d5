"""What the captions tell about the sentences of a note, as a list: a sign, the time, the sentence, what can be done."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QModelIndex, QPoint, QRect, QRectF, QSize, QStringListModel, Qt, Signal, Slot
from PySide6.QtGui import QColor, QFont, QFontMetrics, QHelpEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import QMenu, QStyledItemDelegate, QStyleOptionViewItem, QToolTip

from karareader.base.translation import noop, tr
from karareader.timeline.cues import Cue
from karareader.timeline.timecode import format_time
from karareader.ui.common import row_paint
from karareader.ui.common.qt_types import AnyIndex
from karareader.ui.common.row_list import RowList, pop_up
from karareader.ui.common.theme import ThemeManager
from karareader.ui.note import margin_icons as note_signs

if TYPE_CHECKING:
    from karareader.captions.citations.compare import Finding

_EDGE, _GAP, _TOP = 12, 8, 6  # pixels
_SIGN = 16
_LONGEST = 240  # characters of captions in a tooltip
_ORDER = ("elsewhere", noop("not found"), "here", noop("not compared"))


@dataclass(frozen=True, slots=True)
class Claim:
    """One cited sentence and what was found. `key` is that of its time (`known.keys`); `adopted`: the time was set by
    the captions."""

    cue: Cue
    finding: Finding
    key: str
    adopted: bool = False

    @property
    def words(self) -> str:
        """What was found, in a few words."""
        verdict = self.finding.verdict
        if self.adopted:
            return tr("set by the captions")
        if verdict == "elsewhere":
            return tr("said at {time} instead", time=format_time(self.finding.start))
        if verdict == "not compared":
            return tr("not compared: {why}", why=self.finding.why)
        return tr("confirmed") if verdict == "here" else tr("not found near its time")

    @property
    def tip(self) -> str:
        """The sentence, and what the captions say at the place, as HTML."""
        said = " ".join(self.finding.said.split())
        said = said if len(said) <= _LONGEST else said[: _LONGEST - 1] + "…"
        lines = [
            self.cue.sentence,
            *(
                [tr("The captions at {time}: “{said}”", time=format_time(self.finding.start), said=said)]
                if said
                else []
            ),
        ]
        return "".join(f"<p>{escape(line)}</p>" for line in lines)

    @property
    def action(self) -> str:
        """What one click can do about it; empty for nothing."""
        if self.adopted:
            return tr("Undo")
        return tr("Read as {time}", time=format_time(self.finding.start)) if self.finding.verdict == "elsewhere" else ""


def ordered(claims: Sequence[Claim]) -> list[Claim]:
    """Those first that there is something to do about; each kind in text order."""
    return sorted(claims, key=lambda claim: _ORDER.index(claim.finding.verdict))


class CitationsList(RowList):
    """Signals: `chosen` (Claim) – to be shown in the note; `action_chosen` (Claim) – its action was clicked;
    `play_wanted` (Claim) – the place that was found, or its time, is to be played.
    """

    chosen = Signal(object)  # Claim
    action_chosen = Signal(object)  # Claim
    play_wanted = Signal(object)  # Claim

    def __init__(self, themes: ThemeManager) -> None:
        super().__init__("claimsList", tr("What the captions tell about the sentences of the note"))
        self.rows: tuple[Claim, ...] = ()
        self._y = 0
        self._strings = QStringListModel(self)
        self.setModel(self._strings)
        self.setItemDelegate(_ClaimPainter(self, themes))
        self.row_chosen.connect(self._choose)
        self.row_played.connect(self._play)
        self.menu_wanted.connect(self._show_menu)
        themes.changed.connect(self._recolour)

    def show_rows(self, rows: Sequence[Claim]) -> None:
        """Show these; the list stays where it is scrolled to."""
        place, current = self.verticalScrollBar().value(), self.currentIndex().row()
        self.rows = tuple(rows)
        self._strings.setStringList([f"{format_time(row.cue.start)}, {row.words}: {row.cue.sentence}" for row in rows])
        if 0 <= current < len(rows):
            self.setCurrentIndex(self._strings.index(current))
        self.verticalScrollBar().setValue(place)

    def go_to(self, cue: int) -> None:
        """Pick out the row of the cue with this index, and give it the keyboard."""
        row = next((at for at, claim in enumerate(self.rows) if claim.cue.index == cue), 0)
        if self.rows:
            self.setCurrentIndex(self._strings.index(row))
            self.scrollTo(self._strings.index(row), RowList.ScrollHint.PositionAtTop)
        self.setFocus()

    def action_rect(self, row: int, rect: QRect, font: QFont) -> QRect:
        """Where the action of a row stands in its rectangle; null if it has none."""
        text = self.rows[row].action
        if not text:
            return QRect()
        metrics = QFontMetrics(_strong(font))
        width = metrics.horizontalAdvance(text) + 4
        return QRect(rect.right() - _EDGE - 6 - width, rect.top() + _TOP, width, metrics.height() + 2)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._y = event.position().toPoint().y()
        super().mouseReleaseEvent(event)

    @Slot(QModelIndex, bool, int)
    def _choose(self, index: QModelIndex, by_mouse: bool, x: int) -> None:
        row = self.rows[index.row()]
        rect = self.action_rect(index.row(), self.visualRect(index), self.font())
        if by_mouse and rect.adjusted(-6, -5, 6, 5).contains(QPoint(x, self._y)):
            self.action_chosen.emit(row)
        else:
            self.chosen.emit(row)

    @Slot(QModelIndex)
    def _play(self, index: QModelIndex) -> None:
        self.play_wanted.emit(self.rows[index.row()])

    @Slot(QModelIndex, QPoint)
    def _show_menu(self, index: QModelIndex, where: QPoint) -> None:
        row = self.rows[index.row()]
        place = row.finding.start if row.finding.verdict in ("here", "elsewhere") else row.cue.start
        choices = {
            tr("Show in the note"): partial(self.chosen.emit, row),
            tr("Play from {time}", time=format_time(place)): partial(self.play_wanted.emit, row),
            **({"": None, row.action: partial(self.action_chosen.emit, row)} if row.action else {}),
        }
        pop_up(QMenu(self), where, choices)

    def viewportEvent(self, event: QEvent) -> bool:
        """The whole sentence is told where the pointer rests, with what the captions say at the place."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            index = self.indexAt(event.pos())
            QToolTip.showText(event.globalPos(), self.rows[index.row()].tip if index.isValid() else "", self)
            return True
        return super().viewportEvent(event)

    @Slot(object)
    def _recolour(self, _theme: object) -> None:
        self.viewport().update()


class _ClaimPainter(QStyledItemDelegate):
    """A sign, the time as a chip, what was found, and the action; below, the sentence."""

    def __init__(self, claims: CitationsList, themes: ThemeManager) -> None:
        super().__init__(claims)
        self._list, self._themes = claims, themes

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        return QSize(120, 2 * QFontMetrics(option.font).height() + 2 * _TOP + 6)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        row, theme = self._list.rows[index.row()], self._themes.theme
        rect, metrics = option.rect.adjusted(6, 1, -6, -1), QFontMetrics(option.font)
        painter.save()
        row_paint.ground(painter, rect, option, theme)
        line = QRect(option.rect.left() + _EDGE + 4, option.rect.top() + _TOP, 0, metrics.height() + 2)
        verdict = row.finding.verdict
        if verdict != "not compared":
            middle = line.center().toPointF()
            middle.setX(line.left() + _SIGN / 2 - 2)
            with row_paint.upright(painter, QRectF(middle, middle)):
                note_signs.draw(painter, verdict, middle, theme)
        time = format_time(row.cue.start)
        chip = QRect(line.left() + _SIGN + 4, line.top(), metrics.horizontalAdvance(time) + 12, line.height())
        painter.setFont(option.font)
        row_paint.chip(painter, chip, time, theme)
        action = self._list.action_rect(index.row(), option.rect, option.font)
        right = rect.right() - _GAP
        if not action.isNull():
            painter.setFont(_strong(option.font))
            painter.setPen(QColor(theme.link))
            row_paint.words(painter, action, row.action)
            right = action.left() - _GAP
        painter.setFont(option.font)
        painter.setPen(QColor(theme.warning if verdict == "elsewhere" and not row.adopted else theme.quiet))
        words = QRect(chip.right() + _GAP, line.top(), max(0, right - chip.right() - _GAP), line.height())
        row_paint.words(painter, words, metrics.elidedText(row.words, Qt.TextElideMode.ElideRight, words.width()))
        painter.setPen(QColor(theme.ink))
        below = QRect(chip.left(), line.bottom() + 3, rect.right() - _GAP - chip.left(), metrics.height())
        sentence = metrics.elidedText(row.cue.sentence, Qt.TextElideMode.ElideRight, below.width())
        row_paint.words(painter, below, sentence)
        painter.restore()


def _strong(font: QFont) -> QFont:
    result = QFont(font)
    result.setWeight(QFont.Weight.DemiBold)
    return result
