"""The window of downloads: what comes, what waits, what failed and why; beside the reading, never in its way."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QSize, Qt, Signal, Slot
from PySide6.QtGui import QAction, QShowEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QMenu, QStackedWidget, QToolButton, QVBoxLayout, QWidget

from karareader.base.contrast import blend
from karareader.base.translation import noop, tr
from karareader.media.downloads.model import DownloadItem, DownloadStage, News, Totals, size_words
from karareader.ui.common import icons
from karareader.ui.common.screens import open_sized
from karareader.ui.common.theme import Theme, ThemeManager
from karareader.ui.downloads.list_view import DownloadList, deeds
from karareader.ui.downloads.model import DownloadModel

_SIZE = QSize(620, 480)
_ART = 44
_EMPTY = noop(
    "Videos that you download, and their captions, are listed here while they come. A right click in the library, or "
    "the ⋯ menu, keeps a video on this computer; then it plays without the web."
)


class DownloadWindow(QDialog):
    """Signals: `wanted` (str, list[str] | None) – "pause", "resume", "remove", "show", "open", "copy", "first", "up",
    "down", "last" for the items with these keys; "pause" and "resume" for all where there are none; "retry", "clear",
    "folder", "settings".
    """

    wanted = Signal(str, object)  # what, list of keys or None

    def __init__(self, themes: ThemeManager, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("downloadsWindow")
        self.setWindowTitle(tr("Downloads"))
        self.setAccessibleName(tr("Downloads"))
        self._totals = Totals()
        self._deeds: dict[QAction, tuple[str, list[str]]] = {}
        self.model = DownloadModel(self)
        self.list = DownloadList(self.model, themes)
        self.list.wanted.connect(self.wanted)
        self.list.menu_wanted.connect(self._show_menu)
        self._summary = QLabel()
        self._summary.setObjectName("libraryName")
        self._words = QLabel()
        self._words.setObjectName("downloadsWait")
        self._words.setWordWrap(True)
        self.all = _button("downloadsAll", self._do_all)
        self.retry = _button("downloadsRetry", self._retry, tr("Try again"), tr("Try again what failed"))
        self.clear = _button(
            "downloadsClear", self._clear, tr("Clear"), tr("Take what is done out of the list; the files stay")
        )
        self._folder = _button("downloadsFolder", self._open_folder, "", tr("Open the folder of downloads"))
        self._settings = _button("downloadsSettings", self._open_settings, "", tr("Settings of downloads"))
        self._stack = QStackedWidget()
        self._stack.addWidget(self.list)
        self._nothing = self._empty_page()
        self._stack.addWidget(self._nothing)
        self._lay_out()
        themes.changed.connect(self._recolour)
        self._recolour(themes.theme)
        self._tell()
        open_sized(self, _SIZE)

    def showEvent(self, event: QShowEvent) -> None:
        """The keyboard goes to the list, or to the words in place of it, not to the first button."""
        super().showEvent(event)
        (self.list if self._totals.all else self._nothing).setFocus()

    @Slot(object)
    def take(self, news: News, waits: str = "") -> None:
        """Show what changed."""
        self._totals = news.totals
        self.model.take(news)
        self._words.setText(waits or news.waits)
        self._tell()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(18, 12, 10, 4)
        head.setSpacing(2)
        head.addWidget(self._summary, 1)
        for button in (self.all, self.retry, self.clear, self._folder, self._settings):
            head.addWidget(button)
        words = QHBoxLayout()
        words.setContentsMargins(18, 0, 18, 8)
        words.addWidget(self._words)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 6)
        column.setSpacing(0)
        column.addLayout(head)
        column.addLayout(words)
        column.addWidget(self._stack, 1)

    def _empty_page(self) -> QWidget:
        page = QWidget()
        page.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        page.setAccessibleName(tr("Nothing is being downloaded"))
        self._art = QLabel()
        self._art.setAlignment(Qt.AlignmentFlag.AlignCenter)
        title = QLabel(tr("Nothing is being downloaded"))
        title.setObjectName("libraryName")
        title.setAlignment(Qt.AlignmentFlag.AlignCenter)
        text = QLabel(tr(_EMPTY))
        text.setObjectName("quiet")
        text.setWordWrap(True)
        text.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(page)
        column.setContentsMargins(70, 0, 70, 0)
        column.setSpacing(10)
        column.addStretch(2)
        for widget in (self._art, title, text):
            column.addWidget(widget)
        column.addStretch(3)
        return page

    def _tell(self) -> None:
        totals = self._totals
        parts = []
        if totals.active:
            parts.append(tr("{active:,} to come", active=totals.active))
        elif totals.done:
            parts.append(tr("{done:,} done", done=totals.done))
        parts += [tr("{paused:,} paused", paused=totals.paused)] if totals.paused else []
        failed = totals.failed - totals.retrying
        parts += [tr("{failed:,} failed", failed=failed)] if failed else []
        parts += [f"{size_words(totals.rate)}/s"] if totals.rate else []
        self._summary.setText(" · ".join(parts) or tr("Downloads"))
        self._words.setVisible(bool(self._words.text()))
        self.all.setText(tr("Pause all") if totals.active else tr("Go on"))
        self.all.setVisible(bool(totals.active or totals.paused))
        self.retry.setVisible(totals.failed > 0)
        self.clear.setVisible(totals.done > 0)
        self._stack.setCurrentIndex(0 if totals.all else 1)

    @Slot()
    def _do_all(self) -> None:
        self.wanted.emit("pause" if self._totals.active else "resume", None)

    @Slot()
    def _retry(self) -> None:
        self.wanted.emit("retry", None)

    @Slot()
    def _clear(self) -> None:
        self.wanted.emit("clear", None)

    @Slot()
    def _open_folder(self) -> None:
        self.wanted.emit("folder", None)

    @Slot()
    def _open_settings(self) -> None:
        self.wanted.emit("settings", None)

    @Slot(object, QPoint)
    def _show_menu(self, index: object, where: QPoint) -> None:
        keys = self.list.chosen
        if not keys:
            return
        items = [self.model.item(one.row()) for one in self.list.selectionModel().selectedIndexes()]
        menu = QMenu(self)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.triggered.connect(self._do)
        self._deeds = {}
        for what, words in _offers(items):
            action = menu.addAction(words) if what else menu.addSeparator()
            self._deeds[action] = what, keys
        menu.popup(where)

    @Slot(QAction)
    def _do(self, action: QAction) -> None:
        self.wanted.emit(*self._deeds[action])

    @Slot(object)
    def _recolour(self, theme: Theme) -> None:
        self._folder.setIcon(icons.icon("folder-open", theme))
        self._settings.setIcon(icons.icon("settings", theme))
        ink = blend(theme.quiet, theme.surface, 0.35)
        self._art.setPixmap(icons.pixmap("download", ink, _ART, self.devicePixelRatioF()))


def _offers(items: list[DownloadItem]) -> list[tuple[str, str]]:
    """What the menu of these items offers: (what, words)."""
    if len(items) == 1:
        item = items[0]
        offers = [(what, tr(words)) for what, _, words in deeds(item)]
        if item.stage is DownloadStage.DONE:
            offers.insert(0, ("open", tr("Open in another program")))
        elif item.stage in (DownloadStage.WAITING, DownloadStage.FAILED, DownloadStage.PAUSED):
            offers += [("", ""), ("first", tr("To the beginning of the queue")), ("last", tr("To its end"))]
        return [*offers, ("", ""), ("copy", tr("Copy the address"))]
    stages = {item.stage for item in items}
    offers = []
    if stages & {DownloadStage.WAITING, DownloadStage.RUNNING}:
        offers.append(("pause", tr("Pause these {count:,}", count=len(items))))
    if stages & {DownloadStage.PAUSED, DownloadStage.FAILED}:
        offers.append(("resume", tr("Go on with these {count:,}", count=len(items))))
    if stages != {DownloadStage.DONE}:
        offers += [("first", tr("To the beginning of the queue")), ("last", tr("To its end"))]
    return [*offers, ("", ""), ("remove", tr("Take these {count:,} out of the list", count=len(items)))]


def _button(name: str, slot: object, text: str = "", meaning: str = "") -> QToolButton:
    button = QToolButton()
    button.setObjectName(name)
    button.setText(text)
    button.setToolTip(meaning)
    button.setAccessibleName(meaning or text)
    button.setIconSize(QSize(17, 17))
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    button.clicked.connect(slot)
    return button
