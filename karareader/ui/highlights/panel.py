"""The side panel that lists highlights and margin notes: of this note, or of all notes."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPoint, QRect, QSize, QStringListModel, Qt, Signal, Slot
from PySide6.QtGui import QAction, QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QMenu,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from karareader.base.translation import noop, tr
from karareader.notes.annotations.model import COLOURS
from karareader.timeline.timecode import format_time
from karareader.ui.common import row_paint
from karareader.ui.common.fonts import smaller
from karareader.ui.common.inputs import ChoiceBox
from karareader.ui.common.qt_types import AnyIndex
from karareader.ui.common.row_list import ListOrWords, RowList
from karareader.ui.common.theme import ThemeManager
from karareader.ui.common.wrap_row import WrapRow
from karareader.ui.highlights.bar import colour_name, swatch
from karareader.ui.highlights.rows import HighlightRow
from karareader.ui.note.highlights import colours

EMPTY = noop("Select words in the note to highlight them, or to write a margin note.")
NO_NOTE = noop("Open a note to see its highlights.")
NONE = noop("No note has highlights yet.")
_EDGE, _GAP, _TOP = 12, 8, 7  # pixels


class HighlightsPanel(QWidget):
    """Signals: `shown_wanted` (Row) – a row was chosen; `play_wanted` (Row) – its time was; `scope_changed` (bool) –
    all notes are to be listed, or this one; `export_wanted`; `film_wanted` – all times are to be played;
    `comment_wanted` (Row); `removal_wanted` (Row); `colour_wanted` (Row, str); `accepted` (Row) – a candidate is the
    right place.
    """

    shown_wanted = Signal(object)
    play_wanted = Signal(object)
    scope_changed = Signal(bool)
    export_wanted = Signal()
    film_wanted = Signal()
    comment_wanted = Signal(object)
    removal_wanted = Signal(object)
    colour_wanted = Signal(object, str)
    accepted = Signal(object)

    def __init__(self, themes: ThemeManager, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("highlightsPanel")
        self.setAccessibleName(tr("Highlights"))
        self._themes = themes
        self.rows: Sequence[HighlightRow] = ()
        self._model = QStringListModel(self)
        self.list = RowList("highlightsList", tr("Highlights"))
        self.list.setUniformItemSizes(False)
        self.list.setModel(self._model)
        self.list.setItemDelegate(_HighlightPainter(self, themes))
        self.list.row_chosen.connect(self._choose)
        self.list.row_played.connect(self._play)
        self.list.menu_wanted.connect(self._show_menu)
        self.scope: QComboBox = ChoiceBox()
        self.scope.setObjectName("highlightsScope")
        self.scope.setAccessibleName(tr("Which highlights are listed"))
        self.scope.addItems([tr("This note"), tr("All notes")])
        self.scope.currentIndexChanged.connect(self._scope_changed)
        self.export = QToolButton()
        self.export.setObjectName("highlightsExport")
        self.export.setText(tr("Export…"))
        self.export.setToolTip(tr("Write the listed highlights to a file, as Markdown or as W3C annotations"))
        self.export.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.export.clicked.connect(self.export_wanted)
        self.film = QToolButton()
        self.film.setObjectName("highlightsFilm")
        self.film.setText(tr("Play"))
        self.film.setToolTip(tr("Play the moments of the listed highlights, one after the other"))
        self.film.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.film.clicked.connect(self.film_wanted)
        self._stack = ListOrWords(self.list)
        self._stack.say(tr(NO_NOTE))
        buttons = QWidget()
        row = QHBoxLayout(buttons)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.film)
        row.addWidget(self.export)
        top = QHBoxLayout()
        top.setContentsMargins(_EDGE, 6, 8, 4)
        top.addWidget(WrapRow((self.scope, buttons), spacing=4, spread=True))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(top)
        column.addWidget(self._stack, 1)
        themes.changed.connect(self._recolour)
        self._menu_row: HighlightRow | None = None

    @property
    def all_notes(self) -> bool:
        """True if all notes are listed."""
        return self.scope.currentIndex() == 1

    def show_rows(self, rows: Sequence[HighlightRow], *, note: bool) -> None:
        """List these; `note`: one is open."""
        if list(rows) != list(self.rows):
            place, current = self.list.verticalScrollBar().value(), self.list.currentIndex().row()
            self.rows = tuple(rows)
            self._model.setStringList([row.spoken for row in rows])
            if 0 <= current < len(rows):
                self.list.setCurrentIndex(self._model.index(current))
            self.list.verticalScrollBar().setValue(place)
        if rows:
            self._stack.show_list()
        else:
            self._stack.say(tr(NONE) if self.all_notes else tr(EMPTY) if note else tr(NO_NOTE))
        self.export.setEnabled(bool(rows))
        self.film.setEnabled(any(row.highlight.seconds is not None for row in rows))

    def take_focus(self) -> None:
        """Give the keyboard to the list."""
        if self.rows and not self.list.currentIndex().isValid():
            self.list.setCurrentIndex(self._model.index(0))
        (self.list if self.rows else self.scope).setFocus()

    def pick(self, id_: str) -> None:
        """Pick out the row of a highlight."""
        for at, row in enumerate(self.rows):
            if row.highlight.id == id_ and row.candidate is None:
                self.list.setCurrentIndex(self._model.index(at))
                self.list.scrollTo(self._model.index(at))

    def chip_rect(self, row: int, rect: QRect, font: QFont) -> QRect:
        """Where the time of a row stands in the rectangle of the row; null if it has none."""
        seconds = self.rows[row].highlight.seconds
        if seconds is None or self.rows[row].candidate is not None:
            return QRect()
        metrics = QFontMetrics(smaller(font))
        width = metrics.horizontalAdvance(format_time(seconds)) + 10
        return QRect(rect.right() - _EDGE - 4 - width, rect.top() + _TOP, width, metrics.height() + 2)

    @Slot(int)
    def _scope_changed(self, at: int) -> None:
        self.scope_changed.emit(at == 1)

    @Slot(QModelIndex, bool, int)
    def _choose(self, index: QModelIndex, by_mouse: bool, x: int) -> None:
        row = self.rows[index.row()]
        chip = self.chip_rect(index.row(), self.list.visualRect(index), self.list.font())
        if by_mouse and not chip.isNull() and x >= chip.left() - 4:
            self.play_wanted.emit(row)
        self.shown_wanted.emit(row)

    @Slot(QModelIndex)
    def _play(self, index: QModelIndex) -> None:
        self.play_wanted.emit(self.rows[index.row()])
        self.shown_wanted.emit(self.rows[index.row()])

    @Slot(QModelIndex, QPoint)
    def _show_menu(self, index: QModelIndex, where: QPoint) -> None:
        row = self._menu_row = self.rows[index.row()]
        menu = QMenu(self)
        if row.candidate is not None:
            menu.addAction(tr("Show in the note")).setData("show")
            menu.addAction(tr("The highlight belongs here")).setData("accept")
        else:
            if not row.lost:
                menu.addAction(tr("Show in the note")).setData("show")
            if row.highlight.seconds is not None:
                menu.addAction(tr("Play from {time}", time=format_time(row.highlight.seconds))).setData("play")
            if not row.title:
                menu.addAction(tr("Margin note…")).setData("comment")
                shades = menu.addMenu(tr("Colour"))
                for colour in COLOURS:
                    each = shades.addAction(swatch(colour, self._themes.theme), colour_name(colour))
                    each.setData(colour)
                menu.addSeparator()
                menu.addAction(tr("Remove highlight")).setData("remove")
        menu.triggered.connect(self._do)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(where)

    @Slot(QAction)
    def _do(self, action: QAction) -> None:
        row, what = self._menu_row, action.data()
        signals = {
            "show": self.shown_wanted,
            "play": self.play_wanted,
            "comment": self.comment_wanted,
            "remove": self.removal_wanted,
            "accept": self.accepted,
        }
        if what in signals:
            signals[what].emit(row)
        elif what in COLOURS:
            self.colour_wanted.emit(row, what)

    @Slot(object)
    def _recolour(self, _theme: object) -> None:
        self.list.viewport().update()


class _HighlightPainter(QStyledItemDelegate):
    """A row: a bar in its colour, the words, its time; below, quietly, the margin note or the note's title."""

    def __init__(self, panel: HighlightsPanel, themes: ThemeManager) -> None:
        super().__init__(panel)
        self._panel, self._themes = panel, themes

    def _lines(self, row: HighlightRow) -> list[tuple[str, str]]:
        """The lines of a row, each with the name of its ink."""
        if row.candidate is not None:
            return [(tr("Perhaps: “{words}”", words=row.words), "quiet")]
        lines = [(row.words, "ink")]
        if row.lost:
            lines.append((tr("Lost: these words are no longer in the note."), "warning"))
        if row.highlight.comment:
            lines.append((" ".join(row.highlight.comment.split()), "quiet"))
        if row.title:
            lines.append((row.title, "quiet"))
        return lines

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        lines = len(self._lines(self._panel.rows[index.row()]))
        return QSize(120, lines * (QFontMetrics(option.font).height() + 2) + 2 * _TOP)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        row, theme = self._panel.rows[index.row()], self._themes.theme
        rect = option.rect.adjusted(6, 1, -6, -1)
        painter.save()
        row_paint.ground(painter, rect, option, theme)
        left = rect.left() + (_EDGE if row.candidate is None else 2 * _EDGE)
        if row.candidate is None:
            line = QColor(colours(row.highlight.colour, theme)[1])
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(line)
            painter.drawRoundedRect(QRect(rect.left() + 3, rect.top() + 5, 4, rect.height() - 10), 2, 2)
        chip = self._panel.chip_rect(index.row(), option.rect, option.font)
        metrics = QFontMetrics(option.font)
        y = rect.top() + _TOP - 1
        for at, (text, ink) in enumerate(self._lines(row)):
            right = chip.left() - _GAP if not at and not chip.isNull() else rect.right() - _GAP
            painter.setFont(option.font if ink == "ink" else smaller(option.font))
            painter.setPen(QColor(getattr(theme, ink)))
            room = QRect(left, y, right - left, metrics.height())
            shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, room.width())
            row_paint.words(painter, room, shown)
            y += metrics.height() + 2
        if not chip.isNull() and row.highlight.seconds is not None:
            painter.setFont(smaller(option.font))
            row_paint.chip(painter, chip, format_time(row.highlight.seconds), theme)
        painter.restore()
