"""The side panel under the video: tabs, into which features put their panels."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QSize, Qt, Signal, Slot
from PySide6.QtGui import QIcon, QResizeEvent
from PySide6.QtWidgets import QTabWidget, QWidget

from karareader.base.translation import number, tr
from karareader.ui.common import icons
from karareader.ui.common.theme import Theme, ThemeManager

_ICON = 16  # pixels
_CLOSER = 10  # pixels that a tab is narrower where they are crowded, see `style_sheet`


class SidePanel(QTabWidget):
    """The panels under the video, one at a time.

    Their tabs say their names. Where there is no room for all, the current one says its name and icons stand for the
    others; where there is no room for these either, the row of tabs scrolls. No name is cut or another one.

    The panel of the name `first` is shown once it is added; else the first one that is.

    Signals: `space_requested` – a panel is to be shown, and the window leaves no space for any.
    """

    space_requested = Signal()

    def __init__(self, themes: ThemeManager, first: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("sidePanel")
        self.setAccessibleName(tr("Side panel"))
        self.setDocumentMode(True)
        self.setUsesScrollButtons(True)
        self.setElideMode(Qt.TextElideMode.ElideNone)
        self.setIconSize(QSize(_ICON, _ICON))
        self.tabBar().setExpanding(False)
        self.setMinimumHeight(80)
        self.setMinimumWidth(150)
        self._names: list[str] = []
        self._icons: list[str] = []
        self._first = first
        self._counts: dict[QWidget, int] = {}
        self._drawn: dict[int, Theme] = {}  # the tabs that icons stand for, and in whose colours
        self._frames: int | None = None  # pixels that the tabs take besides their words, once that was measured
        self._theme = themes.theme
        self.currentChanged.connect(self._name_tabs)
        themes.changed.connect(self._recolour)

    def add(self, panel: QWidget, name: str, icon: str) -> None:
        """Add a panel; the `icon` of that name stands for it where there is no room for its name."""
        self._names.append(name)
        self._icons.append(icon)
        self._frames = None
        self.addTab(panel, name)
        if name == self._first:
            self.setCurrentWidget(panel)
        if self.isVisible():
            self._name_tabs()

    @property
    def panels(self) -> list[tuple[str, str, QWidget]]:
        """Name, icon and widget of each panel."""
        rows = zip(self._names, self._icons, map(self.widget, range(self.count())), strict=True)
        return [(name, icon, panel) for name, icon, panel in rows if panel is not None]

    @property
    def current_name(self) -> str:
        """The name of the panel that is shown."""
        return self._names[self.currentIndex()] if self._names else ""

    def show_name(self, name: str) -> None:
        """Show the panel of this name, if there is one."""
        if name in self._names:
            self.setCurrentIndex(self._names.index(name))

    def show_panel(self, panel: QWidget) -> None:
        """Show this panel, whatever the window shows now."""
        if not self.isVisible():
            self.space_requested.emit()
        self.setCurrentWidget(panel)

    @Slot(object)
    def _recolour(self, theme: Theme) -> None:
        self._theme = theme
        self._name_tabs()

    def set_count(self, panel: QWidget, count: int) -> None:
        """Let the tab of a panel say how much there is in it; 0 says nothing."""
        if self._counts.get(panel, 0) != count:
            self._counts[panel] = count
            self._name_tabs()

    def minimumSizeHint(self) -> QSize:
        return QSize(self.minimumWidth(), self.minimumHeight())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._name_tabs()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.StyleChange, QEvent.Type.FontChange):
            self._frames = None
            self._name_tabs()

    @Slot()
    def _name_tabs(self) -> None:
        """Say the names if there is room for them; icons stand closer together."""
        bar, metrics = self.tabBar(), self.tabBar().fontMetrics()
        words = sum(metrics.horizontalAdvance(self._text(at)) for at in range(self.count()))
        if self._frames is None:
            self._set_names(short=False)
            closer = _CLOSER * bar.count() if bar.property("crowded") else 0
            self._frames = bar.sizeHint().width() + closer - words
        crowded = self._frames + words > self.width()
        self._set_names(short=crowded)
        if crowded is not bool(bar.property("crowded")):
            bar.setProperty("crowded", crowded)
            self.style().unpolish(bar)
            self.style().polish(bar)
            QCoreApplication.sendEvent(bar, QEvent(QEvent.Type.StyleChange))  # or it keeps the widths of its tabs

    def _text(self, at: int, *, drawn: bool = False) -> str:
        """What a tab says: its name, unless an icon is `drawn` for that, and how much there is in its panel."""
        panel = self.widget(at)
        count = self._counts.get(panel, 0) if panel is not None else 0
        name = "" if drawn else self._names[at]
        return f"{name} {number(count)}" if count else name

    def _set_names(self, *, short: bool) -> None:
        """Set what is another one than before: each change lays all tabs out anew."""
        for at, name in enumerate(self._names):
            drawn = short and at != self.currentIndex()
            text = self._text(at, drawn=drawn)
            if self.tabText(at) != text:
                self.setTabText(at, text)
                self.tabBar().setAccessibleTabName(at, self._text(at))
            if (self._theme if drawn else None) is not self._drawn.get(at):
                self.setTabIcon(at, icons.icon(self._icons[at], self._theme) if drawn else QIcon())
                self.setTabToolTip(at, name if drawn else "")
                if drawn:
                    self._drawn[at] = self._theme
                else:
                    del self._drawn[at]
