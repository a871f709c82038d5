"""The strip over a transcript that is being heard: how far it is, and what can be done about it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from karareader.base.translation import tr
from karareader.media.downloads.model import left_words
from karareader.ui.common.hearing_progress import Progress


class ListeningStrip(QWidget):
    """Hidden while nothing is heard. Signals: `hold_wanted` (bool) – hold, or go on; `cancel_wanted` – hear no more."""

    hold_wanted = Signal(bool)
    cancel_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("listeningStrip")
        self._held, self._told = False, ""
        self.words = QLabel()
        self.words.setObjectName("quiet")
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.words.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.hold = self._button("listeningHold", self._hold_clicked)
        self.cancel = self._button("listeningCancel", self.cancel_wanted)
        self.cancel.setText(tr("Stop"))
        self.cancel.setToolTip(tr("Hear no more of this video; what was heard stays"))
        self.bar = QProgressBar()
        self.bar.setRange(0, 1000)
        self.bar.setTextVisible(False)
        self.bar.setFixedHeight(4)
        row = QHBoxLayout()
        row.setContentsMargins(12, 2, 6, 2)
        row.setSpacing(4)
        row.addWidget(self.words, 1)
        row.addWidget(self.hold)
        row.addWidget(self.cancel)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(row)
        column.addWidget(self.bar)
        self.hide()

    @Slot(object)
    def show_progress(self, progress: Progress | None) -> None:
        """Show how far it is; None: nothing is heard."""
        self.setVisible(progress is not None)
        if progress is None:
            return
        self._held = progress.held
        self.hold.setText(tr("Resume") if progress.held else tr("Pause"))
        self.bar.setValue(round(progress.share * 1000))
        self._told = told(progress)
        self.words.setToolTip(self._told)
        self.setAccessibleName(self._told)
        self._elide()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._elide()

    def _elide(self) -> None:
        """Say as much as there is room for."""
        metrics, room = self.words.fontMetrics(), self.words.width()
        self.words.setText(metrics.elidedText(self._told, Qt.TextElideMode.ElideRight, room))

    @Slot()
    def _hold_clicked(self) -> None:
        self.hold_wanted.emit(not self._held)

    def _button(self, name: str, clicked: object) -> QToolButton:
        button = QToolButton()
        button.setObjectName(name)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.clicked.connect(clicked)
        return button


def told(progress: Progress) -> str:
    """How far it is, in words."""
    parts = [tr("{share}% heard by this computer", share=round(progress.share * 100))]
    if progress.held:
        parts.append(tr("paused"))
    elif progress.waits:
        parts.append(progress.waits)
    elif progress.left:
        parts.append(tr("{time} left", time=left_words(progress.left)))
    if progress.others:
        parts.append(tr("1 more to come", "%n more to come", progress.others))
    parts.append(progress.film.stem)
    return " · ".join(parts)
