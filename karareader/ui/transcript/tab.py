"""The transcript and, behind it, what the captions tell about the note: two pages of one tab of the side panel."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from karareader.base.translation import noop, tr
from karareader.ui.common.theme import Theme, ThemeManager
from karareader.ui.transcript.citations_list import CitationsList, Claim, ordered
from karareader.ui.transcript.panel import TranscriptPanel

if TYPE_CHECKING:
    from karareader.captions.citations.compare import Verdict

_QUESTION = noop("Check against captions")
_KINDS: tuple[tuple[Verdict, str], ...] = (
    ("here", noop("confirmed")),
    ("elsewhere", noop("elsewhere")),
    ("not found", noop("not found")),
)


class SaidPanel(QWidget):
    """The tab «Transcript». At its foot stands how many of the note's sentences are said, which opens the list of them.

    Signals: `help_requested` – the page that tells what this check can tell.
    """

    help_requested = Signal()

    def __init__(self, transcript: TranscriptPanel, themes: ThemeManager, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("saidPanel")
        self.setAccessibleName(tr("What is said in the video"))
        self.transcript = transcript
        self.list = CitationsList(themes)
        self._told = ""
        self._foot = QPushButton()
        self._foot.setObjectName("claimsButton")
        self._foot.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._foot.setToolTip(tr("What the captions tell about each sentence of the note"))
        self._foot.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._foot.clicked.connect(self.show_claims)
        self._back = self._button("claimsBack", tr("‹ Transcript"))
        self._back.clicked.connect(self.show_transcript)
        self._help = self._button("claimsHelp", tr("What this means"))
        self._help.clicked.connect(self.help_requested)
        self._words = QLabel()
        self._words.setObjectName("quiet")
        claims = QWidget()
        top = QHBoxLayout()
        top.setContentsMargins(6, 4, 6, 2)
        top.addWidget(self._back)
        top.addStretch(1)
        top.addWidget(self._help)
        head = QHBoxLayout()
        head.setContentsMargins(16, 0, 12, 4)
        head.addWidget(self._words)
        below = QVBoxLayout(claims)
        below.setContentsMargins(0, 0, 0, 0)
        below.setSpacing(0)
        below.addLayout(top)
        below.addLayout(head)
        below.addWidget(self.list, 1)
        self.stack = QStackedWidget()
        self.stack.addWidget(transcript)
        self.stack.addWidget(claims)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.stack, 1)
        column.addWidget(self._foot)
        themes.changed.connect(self._dress)
        self._dress(themes.theme)
        self.show_all(())

    def show_all(self, claims: Sequence[Claim]) -> None:
        """Show what was found; nothing of it where there are no claims."""
        self.list.show_rows(ordered(claims))
        counts = Counter(claim.finding.verdict for claim in claims)
        told = " · ".join(f"{counts[kind]} {tr(words)}" for kind, words in _KINDS if counts[kind])
        self._told = told
        self._foot.setAccessibleName(f"{tr(_QUESTION)} {told}")
        self._name_foot()
        self._words.setText(told or tr("There is nothing to compare in this note."))
        if not claims and self.stack.currentIndex() == 1:
            self.show_transcript()
        self._foot.setVisible(bool(told) and self.stack.currentIndex() == 0)

    @property
    def has_claims(self) -> bool:
        """True if there is a list to be shown."""
        return bool(self.list.rows)

    @Slot()
    def show_claims(self) -> None:
        """Show the list, and give it the keyboard."""
        self.stack.setCurrentIndex(1)
        self._foot.hide()
        if not self.list.currentIndex().isValid() and self.list.rows:
            self.list.setCurrentIndex(self.list.model().index(0, 0))
        self.list.setFocus()

    def show_claim(self, cue: int) -> None:
        """Show the list at the time with this index."""
        self.show_claims()
        self.list.go_to(cue)

    @Slot()
    def show_transcript(self) -> None:
        """Show the transcript, and give it the keyboard."""
        self.stack.setCurrentIndex(0)
        self._foot.setVisible(bool(self._told))
        self.transcript.take_focus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._name_foot()

    def _name_foot(self) -> None:
        """Say as much at the foot as there is room for."""
        metrics, room = self._foot.fontMetrics(), self.width() - 30
        whole = f"{tr(_QUESTION)}   {self._told}"
        fits = metrics.horizontalAdvance(whole) <= room
        self._foot.setText(whole if fits else metrics.elidedText(self._told, Qt.TextElideMode.ElideRight, room))

    def _button(self, name: str, text: str) -> QToolButton:
        button = QToolButton()
        button.setObjectName(name)
        button.setText(text)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return button

    @Slot(object)
    def _dress(self, theme: Theme) -> None:
        self._foot.setStyleSheet(
            f"#claimsButton {{ border: 0; border-top: 1px solid {theme.line}; border-radius: 0; padding: 7px 14px;"
            f" text-align: left; background: {theme.surface}; color: {theme.ink}; }}"
            f"#claimsButton:hover {{ background: {theme.raised}; }}"
            f"#claimsButton:focus {{ border-top-color: {theme.accent}; }}"
        )
