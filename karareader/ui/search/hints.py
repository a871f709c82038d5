"""What can be typed into the search, for as long as nothing is."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QPushButton, QWidget

from karareader.base.translation import noop, tr
from karareader.library.meaning.embedder import how_to_get

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
    """Signals: `hint_chosen` (str) – to be typed; `help_requested` – the page that tells more; `meaning_requested` –
    the setting for finding by meaning.
    """

    hint_chosen = Signal(str)
    help_requested = Signal()
    meaning_requested = Signal()

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
        self._meaning = QLabel()
        self._meaning.setObjectName("quiet")
        self._meaning.setWordWrap(True)
        self._meaning.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._meaning.setContentsMargins(6, 8, 0, 2)
        grid.addWidget(self._meaning, len(_HINTS) + 2, 0, 1, 2)
        self._turn_on = _button(tr("Find by meaning, too…"))
        self._turn_on.clicked.connect(self.meaning_requested)
        grid.addWidget(self._turn_on, len(_HINTS) + 3, 0, 1, 2, Qt.AlignmentFlag.AlignLeft)
        grid.setColumnStretch(1, 1)
        grid.setRowMinimumHeight(len(_HINTS) + 1, 44)
        grid.setRowStretch(len(_HINTS) + 4, 1)

    def tell_meaning(self, *, possible: bool, wanted: bool) -> None:
        """Say how it stands with finding by meaning."""
        if wanted:
            words = tr("Sentences that mean the same stand below those with the words, whatever their language.")
        elif possible:
            words = tr("Sentences that mean the same, in any language, are found as well once that is on.")
        else:
            words = tr("Sentences that mean the same, in any language, can be found as well.") + " " + how_to_get()
        self._meaning.setText(words)
        self._turn_on.setVisible(possible and not wanted)


def _button(text: str) -> QPushButton:
    button = QPushButton(text)
    button.setObjectName("searchHint")
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    return button
