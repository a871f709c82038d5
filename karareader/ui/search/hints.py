"""What can be typed into the search, for as long as nothing is."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QPushButton, QWidget

from karareader.base.translation import noop, tr

# What can be typed besides words, and what it does.
_HINTS = (
    ('"…"', noop("just as written, signs included")),
    ("-…", noop("without this word")),
    ("OR", noop("this word or that one")),
    ("title:", noop("in the title")),
    ("channel:", noop("of this channel")),
    ("video:", noop("on this video, by its title or id")),
    ("tag:", noop("with this tag")),
    ("has:repaired", noop("with repaired times")),
    ("in:notes", noop("only what notes say")),
    ("in:captions", noop("only what is said in videos")),
)


class SearchHints(QWidget):
    """Signals: `hint_chosen` (str) – to be typed; `help_requested` – the page that tells more."""

    hint_chosen = Signal(str)
    help_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        grid = QGridLayout(self)
        grid.setContentsMargins(10, 12, 16, 20)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(2)
        head = QLabel(tr("The beginning of a word is enough; all words must be there."))
        head.setObjectName("quiet")
        head.setWordWrap(True)
        head.setContentsMargins(6, 0, 0, 10)
        grid.addWidget(head, 0, 0, 1, 2)
        for row, (typed, meaning) in enumerate(_HINTS, start=1):
            words = QLabel(tr(meaning))
            words.setObjectName("quiet")
            words.setWordWrap(True)
            hint = _button(typed)
            hint.setAccessibleName(f"{typed} {tr(meaning)}")
            hint.clicked.connect(partial(self.hint_chosen.emit, typed))
            grid.addWidget(hint, row, 0)
            grid.addWidget(words, row, 1)
        more = _button(tr("More about searching"))
        more.clicked.connect(self.help_requested)
        grid.addWidget(more, len(_HINTS) + 1, 0, 1, 2, Qt.AlignmentFlag.AlignLeft)
        grid.setColumnStretch(1, 1)
        grid.setRowMinimumHeight(len(_HINTS) + 1, 44)
        grid.setRowStretch(len(_HINTS) + 2, 1)


def _button(text: str) -> QPushButton:
    button = QPushButton(text)
    button.setObjectName("searchHint")
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    return button
