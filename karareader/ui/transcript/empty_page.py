"""What stands in place of a transcript that is not there: why, and what can be done."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from karareader.base.translation import noop, tr

NO_NOTE = noop("Open a note to read along with what is said in its video.")
NO_VIDEO = noop("Once the video of this note is there, the captions that lie beside its file are shown here.")
NO_CAPTIONS = noop(
    "There are no captions beside this video. Put a file of captions into its folder that is named like the video, such"
    " as “{name}.en.vtt” or “{name}.en.srt”, or choose one.\n\nOr let this computer listen: what it hears is shown here"
    " while you watch. Nothing leaves this computer."
)
ON_WEB = noop(
    "There are no captions of this video on this computer yet. They can be fetched without the video: then they are"
    " shown here, found by the search, and compared with the note."
)
STREAM = noop("There are no captions of this video on this computer. If you have a file of them, choose it.")
EMPTY = noop("No captions could be read from “{name}”. {why}")


class EmptyPage(QScrollArea):
    """Words, and below them the `buttons` that would help; where there is no room for all, it can be scrolled."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidgetResizable(True)
        page = QWidget()
        self.words = QLabel()
        self.words.setObjectName("quiet")
        self.words.setWordWrap(True)
        self.words.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self.listen = QPushButton(tr("Listen to this video"))
        self.listen.setObjectName("listen")
        self.listen.setToolTip(tr("This computer hears what is said, and writes it down; nothing leaves it"))
        self.fetch = QPushButton(tr("Fetch captions"))
        self.fetch.setObjectName("fetchCaptions")
        self.choose = QPushButton(tr("Choose captions…"))
        self.choose.setObjectName("chooseCaptions")
        self.buttons = (self.listen, self.fetch, self.choose)
        middle = QVBoxLayout(page)
        middle.setContentsMargins(16, 16, 16, 16)
        middle.setSpacing(12)
        middle.addWidget(self.words)
        for button in self.buttons:
            middle.addWidget(button, 0, Qt.AlignmentFlag.AlignHCenter)
        middle.addStretch(1)
        self.setWidget(page)
        page.setAutoFillBackground(False)
        self.viewport().setAutoFillBackground(False)

    def say(self, words: str, *, can_choose: bool, can_fetch: bool, can_listen: bool) -> None:
        """Say why there is nothing, and offer what would help."""
        self.words.setText(words)
        self.choose.setVisible(can_choose)
        self.fetch.setVisible(can_fetch)
        self.listen.setVisible(can_listen)
