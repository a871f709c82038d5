"""The sentence that the playback is at, as a line below a picture that fills the screen or has its own window."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QRect, QSize, Qt, Signal, Slot
from PySide6.QtGui import QFont, QFontInfo, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QWidget

from karareader.base.translation import tr
from karareader.timeline.cues import Moment
from karareader.timeline.timecode import format_time
from karareader.ui.common.theme import CONTRAST_DARK, Theme, ThemeManager
from karareader.ui.video.bar_widgets import BarButton
from karareader.ui.video.playback import Playback

_LINES = 2
_EDGE = 8  # pixels
_SIZES = (1.15, 1.0, 0.9)  # of the window's type, the largest that fits is taken
_LARGE = 1.6  # times as large on a full screen, which is seen from farther away
_LEAST, _MOST = 120, 1000  # pixels: the words, which are hard to read in longer lines
_FLAGS = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextWordWrap


def fitted(text: str, font: QFont, room: QSize, scale: float = 1.0) -> tuple[str, QFont]:
    """The text and the font with which it fits into `room` (pixels); it ends in … where no size is small enough."""
    made = QFont(font)
    for size in _SIZES:
        made.setPixelSize(max(1, round(QFontInfo(font).pixelSize() * size * scale)))
        if _fits(text, made, room):
            return text, made
    low, high = 0, len(text)
    while low < high:
        middle = (low + high + 1) // 2
        if _fits(f"{text[:middle].rstrip()}…", made, room):
            low = middle
        else:
            high = middle - 1
    return f"{text[:low].rstrip()}…", made


def _fits(text: str, font: QFont, room: QSize) -> bool:
    return QFontMetrics(font).boundingRect(QRect(0, 0, room.width(), 10_000), _FLAGS, text).height() <= room.height()


class _Words(QWidget):
    """The sentence, in two lines at most."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.text, self.scale = "", 1.0
        self.setMinimumWidth(_LEAST)
        self.setMaximumWidth(_MOST)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def sizeHint(self) -> QSize:
        return QSize(_MOST, round(_LINES * self.fontMetrics().height() * 1.2 * self.scale))

    def paintEvent(self, _event: QPaintEvent) -> None:
        text, font = fitted(self.text, self.font(), self.size(), self.scale)
        painter = QPainter(self)
        painter.setFont(font)
        painter.setPen(self.palette().color(self.foregroundRole()))
        painter.drawText(self.rect(), _FLAGS, text)
        self.setToolTip("" if text == self.text else self.text)


class SentenceStrip(QWidget):
    """◀, the time, the sentence, ▶.

    Signals: `step_requested` (int) – to the time before (-1), or the next one (1).
    """

    step_requested = Signal(int)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("sentenceStrip")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._time, self._words = QLabel(self), _Words(self)
        self._time.setObjectName("sentenceTime")
        self.previous = BarButton("back", tr("Previous time"), self)
        self.next = BarButton("forward", tr("Next time"), self)
        self.previous.clicked.connect(self._back)
        self.next.clicked.connect(self._on)
        row = QHBoxLayout(self)
        row.setContentsMargins(_EDGE, 4, _EDGE, 4)
        row.addWidget(self.previous)
        row.addStretch(1)
        row.addWidget(self._time)
        row.addWidget(self._words, 1000)
        row.addStretch(1)
        row.addWidget(self.next)

    @property
    def text(self) -> str:
        """The sentence that is shown."""
        return self._words.text

    def tell(self, sentence: str, seconds: float | None) -> None:
        """Show this sentence and its time; None for none."""
        self._words.text = sentence
        self._time.setText(format_time(seconds) if seconds is not None else "")
        self.setAccessibleName(f"{self._time.text()} {sentence}".strip() or tr("No sentence is marked"))
        self._words.update()

    def set_large(self, on: bool) -> None:
        """Write as large as on a full screen, or as in a window."""
        self._words.scale = _LARGE if on else 1.0
        self._words.updateGeometry()

    def set_theme(self, theme: Theme) -> None:
        """Draw in the colours of `theme`."""
        self.setStyleSheet(
            f"#sentenceStrip {{ background: {theme.surface}; border-top: 1px solid {theme.line}; }}"
            f"#sentenceStrip QWidget {{ color: {theme.ink}; background: transparent; }}"
            f"#sentenceStrip #sentenceTime {{ color: {theme.quiet}; }}"
            f"#sentenceStrip QToolButton {{ border: 2px solid transparent; border-radius: 7px; padding: 0; }}"
            f"#sentenceStrip QToolButton:hover {{ background: {theme.raised}; }}"
            f"#sentenceStrip QToolButton:focus {{ border-color: {theme.accent}; }}"
        )
        for button in (self.previous, self.next):
            button.set_theme(theme)

    @Slot()
    def _back(self) -> None:
        self.step_requested.emit(-1)

    @Slot()
    def _on(self) -> None:
        self.step_requested.emit(1)


class SentenceLine(QObject):
    """Knows whether the strip is to be seen, and makes it when it is so first; it follows the playback only then.

    `full_screen` and `popped_out` tell where the picture is, `wanted` whether the reader wants the line there; `times`
    whether there is anything to show in it, `there` whether a picture is. After a change of these, call `arrange`.
    `paragraph` gives the text of a block of the note, which stands for a time that supports no sentence.

    Signals: `changed` – the strip came, or went; `step_requested` as of the strip.
    """

    changed = Signal()
    step_requested = Signal(int)

    def __init__(self, pane: QWidget, playback: Playback, themes: ThemeManager) -> None:
        super().__init__(pane)
        self._pane, self._playback, self._themes = pane, playback, themes
        self.full_screen = self.popped_out = self.times = self.there = False
        self.wanted = True
        self.paragraph: Callable[[str], str] = str
        self.strip: SentenceStrip | None = None
        self._shown, self._height = False, 0
        themes.changed.connect(self._recolour)

    @property
    def height(self) -> int:
        """What the strip takes of the height of the pane, in pixels; 0 while it is not there."""
        return self._height

    def arrange(self) -> None:
        """Show the strip, or hide it."""
        shown = self.wanted and self.there and self.times and (self.full_screen or self.popped_out)
        if shown is not self._shown:
            self._shown = shown
            self._follow(shown)
        if self.strip is None:
            return
        self._recolour()
        self.strip.set_large(self.full_screen)
        self.strip.setVisible(shown)
        before, self._height = self._height, self.strip.sizeHint().height() if shown else 0
        if self._height != before:
            self.changed.emit()

    def place(self, width: int, bottom: int) -> None:
        """Let the strip end at `bottom`, in pixels of the pane."""
        if self.strip is not None and self._height:
            self.strip.setGeometry(0, bottom - self._height, width, self._height)

    def _follow(self, on: bool) -> None:
        if not on:
            self._playback.moment_reached.disconnect(self._tell)
            return
        if self.strip is None:
            self.strip = SentenceStrip(self._pane)
            self.strip.step_requested.connect(self.step_requested)
        self._playback.moment_reached.connect(self._tell)
        self._tell(self._playback.moment)

    @Slot(object)
    def _tell(self, moment: Moment | None) -> None:
        if self.strip is None:
            return
        cue = moment.first if moment is not None else None
        words = (cue.sentence or self.paragraph(cue.block)) if cue is not None else ""
        self.strip.tell(" ".join(words.split()), cue.start if cue is not None else None)

    @Slot()
    def _recolour(self) -> None:
        # Beside a picture that fills the screen, everything is dark in every theme.
        if self.strip is not None:
            self.strip.set_theme(CONTRAST_DARK if self.full_screen else self._themes.theme)
