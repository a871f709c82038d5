"""What the search tells where there is nothing to show."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QProgressBar, QPushButton, QVBoxLayout, QWidget

from karareader.base.translation import tr
from karareader.ui.services.index import IndexStatus


class WordsPage(QWidget):
    """Words, and below them how far the notes are read, or a button that has them read.

    Signals: `begin_requested` – the notes are to be read after all.
    """

    begin_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.words = QLabel()
        self.words.setObjectName("libraryEmpty")
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.words.setWordWrap(True)
        self.words.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setFixedHeight(4)
        self.again = QPushButton(tr("Read the notes"))
        self.again.clicked.connect(self.begin_requested)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 24, 20, 20)
        column.setSpacing(14)
        column.addWidget(self.words)
        column.addWidget(self.bar)
        column.addWidget(self.again, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(1)

    def say(self, words: str) -> None:
        """Only these words."""
        self.words.setText(words)
        self.bar.hide()
        self.again.hide()

    def tell_not_ready(self, status: IndexStatus) -> None:
        """Why the notes cannot be searched yet."""
        stage, done, total = status.stage, status.done, status.total
        if stage == "none":
            self.say(tr("The notes have not been read yet."))
        elif stage == "stopped":
            self.say(tr("Reading the notes was stopped. The search works once they are all read."))
        elif stage == "failed":
            self.say(status.words)
        else:
            count = "\n\n" + tr("{done:,} of {total:,}", done=done, total=total) if total else ""
            self.say(tr("The notes are being read for the first time. Then they can be searched.") + count)
            self.bar.setRange(0, total)
            self.bar.setValue(done)
            self.bar.show()
        self.again.setText(tr("Try again") if stage == "failed" else tr("Read the notes"))
        self.again.setVisible(stage in ("stopped", "failed"))
