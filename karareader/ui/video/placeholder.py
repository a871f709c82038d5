"""What the video pane shows where there is nothing to play, and the words for each case."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QIcon, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from karareader.base.contrast import blend
from karareader.base.readable_text import name_of
from karareader.base.translation import noop, tr
from karareader.notes.model.video_ref import VideoRef
from karareader.ui.common import icons
from karareader.ui.common.theme import Theme
from karareader.ui.video.keep_button import KeepButton, KeepButtonText

ART = 44  # pixels
WIDEST = 420
LEAST_MARGIN = 20
# What the button says that opens a setting.
SETTINGS = {"proxy": noop("Proxy settings…"), "cookies_from_browser": noop("Cookie settings…")}


@dataclass(frozen=True, slots=True)
class PlaceholderText:
    """A title, what it means and what would help, and whether choosing a file would.

    `offer` is what another button says, which goes before that one; `offer_icon` the icon on it. A `quiet` offer is
    not what the reader should do. `keeps` tells that keeping the video on this computer makes sense too; `setting`
    names the setting that would help, which another button opens.
    """

    title: str
    text: str
    can_choose: bool = True
    offer: str = ""
    offer_icon: str = ""
    quiet: bool = False
    keeps: bool = False
    setting: str = ""


def no_note() -> PlaceholderText:
    """Nothing is open whose video could be here."""
    return PlaceholderText(tr("No note is open"), tr("Open a note to see its video here."), can_choose=False)


def no_video() -> PlaceholderText:
    """The note names no video."""
    return PlaceholderText(
        tr("This note has no video"),
        tr(
            "It does not say which one it is about. If you have the file, choose it: the times in the note then"
            " lead into it."
        ),
    )


def missing(ref: VideoRef) -> PlaceholderText:
    """The note's video is not on this machine."""
    if ref.path is not None:
        return PlaceholderText(
            tr("The video is not there"),
            tr(
                "The note names the file “{name}”, but it was not found. Put it back, or choose another place.",
                name=name_of(ref.path),
            ),
        )
    if ref.site == "url":
        return PlaceholderText(
            tr("The video is on the web"),
            tr("It is at {url}. To play it here, choose a copy that lies on this computer.", url=ref.url),
        )
    return PlaceholderText(
        tr("The video is not on this computer"),
        tr(
            "To play it here, put a file whose name holds “{id}” into the library or into a media folder, or"
            " choose the file. The note can be read without it.",
            id=ref.id,
        ),
    )


def failed(error: str) -> PlaceholderText:
    """The file was found but cannot be played; `error` is a sentence that says why."""
    return PlaceholderText(
        tr("This video cannot be played"),
        tr("{error} Another file may work; the note can be read without it.", error=error),
    )


class EmptyState(QWidget):
    """A title, a text, an offer and «Choose a file…», in the middle of the pane."""

    choose_requested = Signal()
    offer_taken = Signal()  # the button of `PlaceholderText.offer`
    keep_requested = Signal()  # see `set_keeping`
    setting_requested = Signal(str)  # the name of a setting

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("emptyState")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._art = QLabel(self)
        self._art.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.title = QLabel(self)
        self.title.setObjectName("emptyTitle")
        font = self.title.font()
        font.setPointSizeF(font.pointSizeF() * 1.2)
        font.setBold(True)
        self.title.setFont(font)
        self.text = QLabel(self)
        for label in (self.title, self.text):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            label.setWordWrap(True)
        self.offer = QPushButton(self)
        self.offer.setObjectName("offerButton")
        self.offer.clicked.connect(self.offer_taken)
        self.keep = KeepButton(self)
        self.keep.clicked.connect(self.keep_requested)
        self._keeping: KeepButtonText | None = None
        self._keeps = False
        self.setting = QPushButton(self)
        self.setting.setObjectName("settingButton")
        self.setting.setProperty("second", True)
        self.setting.clicked.connect(self._ask_for_setting)
        self._setting = ""
        self.choose = QPushButton(tr("Choose a file…"), self)
        self.choose.clicked.connect(self.choose_requested)
        for button in (self.offer, self.keep, self.setting, self.choose):
            button.setCursor(Qt.CursorShape.PointingHandCursor)
            button.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.contents = column = QVBoxLayout(self)
        column.setSpacing(0)
        column.addStretch(2)
        column.addWidget(self._art)
        column.addSpacing(10)
        for label in (self.title, self.text):
            column.addWidget(label)
            column.addSpacing(6)
        column.addSpacing(8)
        self._pair = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._pair.setSpacing(6)
        for button in (self.offer, self.keep, self.setting):
            self._pair.addWidget(button, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addLayout(self._pair)
        column.setAlignment(self._pair, Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(6)
        column.addWidget(self.choose, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(3)
        self.set_theme(theme)

    def set_theme(self, theme: Theme) -> None:
        """Draw in the colours of `theme`."""
        self._theme = theme
        self.keep.set_theme(theme)
        ink = blend(theme.quiet, theme.surface, 0.35)
        self._art.setPixmap(icons.pixmap("film", ink, ART, self.devicePixelRatioF()))

    def tell(self, words: PlaceholderText) -> None:
        """Say why there is nothing, and what would help."""
        self.title.setText(words.title)
        self.text.setText(words.text)
        self.text.setVisible(bool(words.text))
        self.choose.setVisible(words.can_choose)
        # Of two buttons one is the obvious one.
        for button, second in ((self.choose, bool(words.offer)), (self.offer, words.quiet)):
            button.setProperty("second", second)
            button.style().unpolish(button)
            button.style().polish(button)
        self.offer.setVisible(bool(words.offer))
        self.offer.setText(words.offer)
        ink = self._theme.chip_active_ink
        self.offer.setIcon(icons.icon(words.offer_icon, ink) if words.offer_icon else QIcon())
        self._setting = words.setting
        self.setting.setText(tr(SETTINGS.get(words.setting, noop("Settings…"))))
        self.setting.setVisible(bool(words.setting))
        self._keeps = words.keeps
        self._offer_keeping()

    @Slot()
    def _ask_for_setting(self) -> None:
        self.setting_requested.emit(self._setting)

    def set_keeping(self, keeping: KeepButtonText | None) -> None:
        """What the button says that keeps the video, where the words leave room for it; None for no such button."""
        self._keeping = keeping
        if keeping is not None:
            self.keep.say(keeping)
        self._offer_keeping()

    def _offer_keeping(self) -> None:
        self.keep.setVisible(self._keeps and self._keeping is not None)
        self._make_room()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lines as long as are good to read, whatever the width."""
        side = max(LEAST_MARGIN, (self.width() - WIDEST) // 2)
        self.contents.setContentsMargins(side, 12, side, 12)
        self._make_room()

    def _make_room(self) -> None:
        """In a narrow pane the two buttons stand above each other; in a small one the words go before the drawing."""
        margins = self.contents.contentsMargins()
        room = self.width() - margins.left() - margins.right()
        second = self.setting.sizeHint().width() if self._setting else self.keep.widest
        side_by_side = self.offer.sizeHint().width() + second + self._pair.spacing() <= room
        direction = QBoxLayout.Direction
        self._pair.setDirection(direction.LeftToRight if side_by_side else direction.TopToBottom)
        self._art.show()
        self.contents.invalidate()
        self._art.setVisible(self.contents.totalHeightForWidth(self.width()) <= self.height())
