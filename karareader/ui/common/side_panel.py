"""The side panel under the video: tabs, into which features put their panels."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QSize, Qt, Signal, Slot
from PySide6.QtGui import QIcon, QResizeEvent
from PySide6.QtWidgets import QTabWidget, QWidget

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
        self.setAccessibleName("Side panel")
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
        self._theme = themes.theme
        self.currentChanged.connect(self._name_tabs)
        themes.changed.connect(self._recolour)

    def add(self, panel: QWidget, name: str, icon: str) -> None:
        """Add a panel; the `icon` of that name stands for it where there is no room for its name."""
        self._names.append(name)
        self._icons.append(icon)
        self.addTab(panel, name)
        if name == self._first:
            self.setCurrentWidget(panel)
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
            self._name_tabs()

    @Slot()
    def _name_tabs(self) -> None:
        """Say the names if there is room for them; icons stand closer together."""
        self._set_names(short=False)
        bar = self.tabBar()
        closer = _CLOSER * bar.count() if bar.property("crowded") else 0
        crowded = bar.sizeHint().width() + closer > self.width()
        if crowded:
            self._set_names(short=True)
        if crowded is not bool(bar.property("crowded")):
            bar.setProperty("crowded", crowded)
            self.style().unpolish(bar)
            self.style().polish(bar)
            QCoreApplication.sendEvent(bar, QEvent(QEvent.Type.StyleChange))  # or it keeps the widths of its tabs

    def _set_names(self, *, short: bool) -> None:
        for at, name in enumerate(self._names):
            panel = self.widget(at)
            count = self._counts.get(panel, 0) if panel is not None else 0
            drawn = short and at != self.currentIndex()
            text = f"{'' if drawn else name} {count:,}" if count else "" if drawn else name
            if self.tabText(at) != text:
                self.setTabText(at, text)
            self.setTabIcon(at, icons.icon(self._icons[at], self._theme) if drawn else QIcon())
            self.setTabToolTip(at, name if drawn else "")
            self.tabBar().setAccessibleTabName(at, f"{name} {count:,}" if count else name)
