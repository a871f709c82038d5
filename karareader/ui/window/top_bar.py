"""The tool bar: back and forward with the recent notes, the title, the search box, library, layout, and ⋯."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, QSize, Qt, Signal, Slot
from PySide6.QtGui import QAction, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QSizePolicy, QToolButton, QWidget

from karareader.base.readable_text import readable
from karareader.base.translation import tr
from karareader.ui.common import icons
from karareader.ui.common.actions import Actions, native
from karareader.ui.common.theme import Theme, ThemeManager
from karareader.ui.window.more_menu import more_menu
from karareader.ui.window.quick_open import QuickOpen
from karareader.ui.window.welcome import folder_words


class RecentMenu(QMenu):
    """The recent folders.

    Signals: `folder_requested` (Path).
    """

    folder_requested = Signal(object)  # Path

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("Recent folders"), parent)

    @Slot(object)
    def show_recent(self, folders: list[Path]) -> None:
        """List these folders."""
        self.clear()
        for folder in folders:
            action = _FolderAction(folder, folder_words(str(folder), folder), self)
            action.chosen.connect(self.folder_requested)
            self.addAction(action)
        self.setEnabled(bool(folders))


class _FolderAction(QAction):
    chosen = Signal(object)  # Path

    def __init__(self, folder: Path, words: str, parent: QObject) -> None:
        super().__init__(readable(words).replace("&", "&&"), parent)
        self._folder = folder
        self.triggered.connect(self._choose)

    @Slot()
    def _choose(self) -> None:
        self.chosen.emit(self._folder)


_ICON = QSize(20, 20)


class Title(QLabel):
    """One line of text that ends in … where there is no room."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.setMinimumWidth(40)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The whole title is in the tool tip where it does not fit."""
        super().resizeEvent(event)
        self._hint()

    def setText(self, text: str) -> None:
        super().setText(text)
        self._hint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setFont(self.font())
        painter.setPen(self.palette().color(self.foregroundRole()))
        text = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width())
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, text)

    def _hint(self) -> None:
        fits = self.fontMetrics().horizontalAdvance(self.text()) <= self.width()
        self.setToolTip("" if fits else self.text())


class TopBar(QWidget):
    """The row of controls at the top of the window."""

    def __init__(self, actions: Actions, themes: ThemeManager, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("topBar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._actions = actions
        self.title = Title()
        self.title.setObjectName("noteTitle")
        self.search = QuickOpen(themes)
        self.search.setFixedWidth(230)
        self.recent = RecentMenu()
        self._layout_button = self._menu_button(tr("Layout"), "layoutButton", self._layout_menu())
        self._more_button = self._menu_button(tr("More"), "moreButton", more_menu(actions, self.recent, self))
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 6, 8, 6)
        row.setSpacing(4)
        self._buttons = {name: self._button(name) for name in ("back", "forward", "library", "text")}
        row.addWidget(self._buttons["back"])
        row.addWidget(self._buttons["forward"])
        row.addSpacing(8)
        row.addWidget(self.title, 1)
        row.addSpacing(8)
        row.addWidget(self.search)
        row.addSpacing(4)
        row.addWidget(self._buttons["library"])
        row.addWidget(self._layout_button)
        row.addWidget(self._buttons["text"])
        row.addWidget(self._more_button)
        self._recolour(themes.theme)
        themes.changed.connect(self._recolour)
        actions.keys_changed.connect(self._show_key)
        actions.added.connect(self._name_buttons)

    @Slot()
    def _name_buttons(self) -> None:
        for name, button in self._buttons.items():
            button.setAccessibleName(self._actions[name].text())
        self._show_key()

    @Slot()
    def _show_key(self) -> None:
        """Name the key of the search box in it."""
        key = native(self._actions.keys("go_to_note"))
        self.search.setPlaceholderText(tr("Go to note   {key}", key=key).rstrip())

    @property
    def text_button(self) -> QToolButton:
        """What opens the sheet about the look of the text."""
        return self._buttons["text"]

    def _button(self, name: str) -> QToolButton:
        button = QToolButton()
        button.setDefaultAction(self._actions[name])
        return self._quiet(button, f"{name}Button")

    def _menu_button(self, text: str, name: str, menu: QMenu) -> QToolButton:
        button = QToolButton()
        button.setText(text)
        button.setToolTip(text)
        button.setAccessibleName(text)
        button.setMenu(menu)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        return self._quiet(button, name)

    @staticmethod
    def _quiet(button: QToolButton, name: str) -> QToolButton:
        button.setObjectName(name)
        button.setAutoRaise(True)
        button.setIconSize(_ICON)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return button

    def _layout_menu(self) -> QMenu:
        names = (
            "layout_side",
            "layout_top",
            "layout_note",
            "layout_video",
            "",
            "pop_out",
            "full_screen",
            "sentence_line",
        )
        return self._actions.menu(tr("Layout"), names, self)

    @Slot(object)
    def _recolour(self, theme: Theme) -> None:
        self._layout_button.setIcon(icons.icon("layout-side", theme))
        self._more_button.setIcon(icons.icon("more", theme))
