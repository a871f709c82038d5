"""The small picture of a note that stands beside a link to it."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from karareader.base.contrast import blend
from karareader.library.preview import Preview
from karareader.ui.common.screens import beside
from karareader.ui.common.theme import Theme

_WIDE, _SIDE = 400, 12  # pixels
_AWAY = 7  # pixels between the link and the preview


class LinkPreview(QFrame):
    """Shows a `Preview` over the note. The pointer goes through it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("linkPreview")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._title, self._facts, self._place, self._text = QLabel(), QLabel(), QLabel(), QLabel()
        self._facts.setObjectName("quiet")
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 11, 14, 12)
        column.setSpacing(3)
        for label in (self._title, self._facts, self._place, self._text):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
            column.addWidget(label)
        for label in (self._title, self._place):
            font = label.font()
            font.setWeight(font.Weight.DemiBold)
            label.setFont(font)
        self._place.setContentsMargins(0, 6, 0, 0)
        self._text.setContentsMargins(0, 3, 0, 0)
        self.hide()

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        ground = theme.paper if not theme.dark else blend(theme.surface, theme.raised, 0.5)
        edge = blend(theme.line, theme.ink, 0.22)
        self.setStyleSheet(
            f"#linkPreview {{ background: {ground}; border: 1px solid {edge}; border-radius: 8px; }}"
            f"#linkPreview QLabel {{ color: {theme.ink}; }} #linkPreview #quiet {{ color: {theme.quiet}; }}"
        )

    def show_at(self, preview: Preview, link: QRect, view: QRect, *, aloud: bool) -> None:
        """Show `preview` under the link, which stands there in the parent; above it where there is no room in `view`.

        With `aloud`, assistive technology is told.
        """
        for label, words in (
            (self._title, preview.title),
            (self._facts, preview.facts),
            (self._place, preview.place),
            (self._text, preview.text),
        ):
            label.setText(words)
            label.setVisible(bool(words))
        width = min(_WIDE, view.width() - 2 * _SIDE)
        layout = self.layout()
        assert layout is not None
        size = QSize(width, min(layout.totalHeightForWidth(width), view.height() - 2 * _SIDE))
        self.setGeometry(beside(link, view, size, before=8, away=_AWAY, edge=_SIDE))
        self.setAccessibleName(f"Preview: {preview.spoken}")
        self.raise_()
        self.show()
        if aloud:
            QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))
