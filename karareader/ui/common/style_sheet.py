"""The style sheet of the window, made from the theme: quiet controls, hairlines, and a focus ring that is seen."""

from __future__ import annotations

from string import Template

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QApplication

from karareader.base.contrast import blend
from karareader.ui.common.theme import Theme, ThemeManager, palette

_SHEET = Template(
    """
* { outline: 0; }
QMainWindow, QDialog, #topBar, #messageLine, #libraryPane, #leftPane, #sidePanel, #videoColumn { background: $surface; }
#topBar { border-bottom: 1px solid $line; }
#messageLine { border-top: 1px solid $line; }
#libraryPane, #leftPane { border: 0; }
#librarySearchClose, #arrangeButton { padding: 2px; }
#searchHint { background: transparent; border-color: transparent; color: $link; padding: 3px 6px; text-align: left; }
#searchHint:hover { background: $raised; }
#searchHint:focus { border-color: $accent; }
#allNotesButton { color: $link; font-weight: 600; }
#welcome, #noteColumn { background: $paper; }
#mapPane, #mapWords { background: $paper; }
#mapTitle, #mapWordsTitle { font-weight: 600; }
#mapWordsTitle { font-size: 18px; }
#mapBar QToolButton, #mapSize QToolButton { padding: 2px; }
#mapLegend QToolButton { padding: 3px 8px; color: $ink; }
#mapSize { background: $menu; border: 1px solid $line; border-radius: 8px; }

QSplitter::handle { background: $line; }
QSplitter::handle:hover, QSplitter::handle:focus { background: $accent; }

QToolButton, QPushButton {
    background: transparent; border: 1px solid transparent; border-radius: 6px; padding: 4px 8px; color: $ink;
}
QToolButton:hover, QPushButton:hover { background: $raised; }
QToolButton:pressed, QPushButton:pressed, QToolButton:open { background: $pressed; }
QToolButton:checked { background: $raised; }
QToolButton:focus, QPushButton:focus { border-color: $accent; }
QToolButton:disabled, QPushButton:disabled { color: $dead; }
QToolButton::menu-indicator { image: none; width: 0; }
#topBar QToolButton { padding: 5px; }
QPushButton { background: $raised; border-color: $line; padding: 6px 14px; }
QPushButton:hover { background: $pressed; }
QPushButton:default, QPushButton#primary, QPushButton#openNotes {
    background: $strong; color: $on_strong; border-color: $strong;
}
QPushButton#primary:hover, QPushButton#openNotes:hover, QPushButton:default:hover { background: $strong_hover; }
QPushButton:disabled, QPushButton#primary:disabled { background: transparent; border-color: $line; color: $dead; }
QPushButton#primary:focus, QPushButton#openNotes:focus, QPushButton:default:focus {
    border: 2px solid $ink; padding: 5px 13px;
}

QLineEdit, QKeySequenceEdit QLineEdit {
    background: $field; border: 1px solid $line; border-radius: 6px; padding: 4px 8px; color: $ink;
    selection-background-color: $selection; selection-color: $ink; placeholder-text-color: $quiet;
}
QComboBox, QAbstractSpinBox {
    background: $field; border: 1px solid $line; border-radius: 6px; padding: 4px 8px; color: $ink; min-height: 18px;
    selection-background-color: $selection; selection-color: $ink;
}
QComboBox:hover, QAbstractSpinBox:hover { border-color: $line_strong; }
QComboBox:focus, QAbstractSpinBox:focus { border-color: $accent; }
QComboBox::drop-down { border: 0; width: 22px; }
QComboBox { combobox-popup: 0; }
QComboBox QAbstractItemView { background: $menu; border: 1px solid $line_strong; padding: 4px; outline: 0; }
QComboBox QAbstractItemView::item { padding: 5px 8px; border-radius: 5px; min-height: 18px; color: $ink; }
QComboBox QAbstractItemView::item:selected { background: $raised; color: $ink; }
QAbstractSpinBox[wrong="true"] { border-color: $danger; }
#refused { color: $danger; }
QAbstractSpinBox QLineEdit { background: transparent; border: 0; padding: 0; }
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button { width: 0; border: 0; }
QLineEdit:hover { border-color: $line_strong; }
QLineEdit:focus { border: 1px solid $accent; background: $paper; }

QLabel { background: transparent; }
#noteTitle { font-weight: 600; }
#libraryName { font-weight: 600; }
#welcomeNotice { border: 1px solid $warning; border-radius: 8px; }
#libraryCount, #libraryEmpty, #progressText, #quiet, #welcomeHint { color: $quiet; }
#messageText { color: $quiet; }
#messageText[kind="warning"], #downloadsWait { color: $warning; }
#messageText[kind="error"] { color: $danger; }
#messageLine QToolButton { padding: 1px 8px; }
#messageLine #messageAction, #messageLine #messageOther { color: $link; font-weight: 600; }
#settingsPage { background: $paper; }
#settingsEdge { background: $line; }
#settingsTitle { font-size: 19px; font-weight: 600; }
#settingsSections::item { padding: 7px 6px; border-radius: 6px; }
#settingsSections::item:selected { background: $raised; color: $ink; }
#settingsPage QListWidget { background: $field; border: 1px solid $line; border-radius: 6px; padding: 3px; }
#settingsPage QListWidget:focus { border-color: $accent; }
#welcomeTitle { font-size: 26px; font-weight: 600; }

QAbstractItemView { background: transparent; border: 0; selection-background-color: $raised; selection-color: $ink; }
QTreeView, QTableView, QListView { alternate-background-color: $surface; }
QTreeView::item { padding: 3px 4px; border-radius: 4px; }
QTreeView::item:selected, QTreeView::item:hover { background: $raised; color: $ink; }
QHeaderView::section { background: $surface; color: $quiet; border: 0; border-bottom: 1px solid $line; padding: 4px; }
#highlightBar, #commentEditor { background: $menu; border: 1px solid $line_strong; border-radius: 8px; }
#highlightBar QToolButton { padding: 3px; border-radius: 6px; }
#commentField { background: $field; border: 1px solid $line; border-radius: 6px; }
#commentField:focus { border-color: $accent; }
#commandPalette { background: $menu; border: 1px solid $line_strong; }
#searchPopup, #commentsPopup { background: $paper; border: 1px solid $line_strong; border-radius: 8px; }

QTabWidget::pane { border: 0; }
QTabBar { background: transparent; qproperty-drawBase: 0; }
QTabBar::tab {
    color: $quiet; background: transparent; border: 0; border-bottom: 2px solid transparent;
    padding: 6px 4px 4px 4px; margin: 0 8px; font-weight: 600;
}
QTabBar[crowded="true"]::tab { margin: 0 3px; }
QTabBar::tear { width: 0; border: 0; }
QTabBar QToolButton { background: $surface; border-radius: 0; padding: 0; }
QTabBar::tab:selected { color: $ink; }
QTabBar::tab:selected:!only-one { border-bottom-color: $accent; }
QTabBar::tab:focus { border-bottom-color: $accent; }

QMenu { background: $menu; border: 1px solid $line_strong; border-radius: 8px; padding: 5px; }
QMenu::item { padding: 6px 26px 6px 12px; border-radius: 5px; margin: 0 2px; }
QMenu::item:selected { background: $raised; }
QMenu::item:disabled { color: $dead; }
QMenu::icon { padding-left: 8px; }
QMenu::icon:checked { background: $checked; border-radius: 4px; margin-left: 4px; }
QMenu::item:checked { font-weight: 600; }
QMenu::indicator { width: 14px; height: 14px; padding-left: 8px; }
QMenu::separator { height: 1px; background: $line; margin: 5px 8px; }
QToolTip { background: $menu; color: $ink; border: 1px solid $line_strong; padding: 5px 8px; }

QScrollBar:vertical { background: transparent; width: 11px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 11px; margin: 0; }
QScrollBar::handle { background: $thumb; border-radius: 4px; margin: 2px; }
QScrollBar::handle:vertical { min-height: 32px; }
QScrollBar::handle:horizontal { min-width: 32px; }
QScrollBar::handle:hover { background: $thumb_hover; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }

QProgressBar { background: $raised; border: 0; border-radius: 2px; }
QProgressBar::chunk { background: $accent; border-radius: 2px; }
"""
)

_CALM = "* { widget-animation-duration: 0; }\n"


def sheet(theme: Theme, *, calm: bool = False) -> str:
    """The style sheet for a theme; with `calm`, nothing moves by itself."""
    # The accent as a ground: dark enough for white text in the light theme, where the accent itself is not.
    strong = theme.chip_active
    text = _SHEET.substitute(
        ink=theme.ink,
        quiet=theme.quiet,
        paper=theme.paper,
        surface=theme.surface,
        raised=theme.raised,
        line=theme.line,
        accent=theme.accent,
        link=theme.link,
        dead=theme.dead,
        selection=theme.selection,
        checked=theme.sentence,
        danger=theme.danger,
        warning=theme.warning,
        field=blend(theme.surface, theme.paper, 0.6) if not theme.dark else blend(theme.surface, theme.raised, 0.5),
        menu=theme.paper if not theme.dark else blend(theme.surface, theme.raised, 0.4),
        pressed=blend(theme.raised, theme.ink, 0.08),
        line_strong=blend(theme.line, theme.ink, 0.15),
        thumb=blend(theme.surface, theme.quiet, 0.35),
        thumb_hover=blend(theme.surface, theme.quiet, 0.6),
        strong=strong,
        strong_hover=blend(strong, theme.ink, 0.12),
        on_strong=theme.chip_active_ink,
    )
    return f"{text}{_CALM}" if calm else text


class Style(QObject):
    """Keeps the application in the colours of the theme."""

    def __init__(self, application: QApplication, themes: ThemeManager) -> None:
        super().__init__(application)
        self._application = application
        self._themes = themes
        if not application.styleSheet():  # else it is dressed already, by the program before
            application.setStyle("Fusion")
        application.setPalette(palette(themes.theme))

    def begin(self) -> None:
        """Dress the application. Widgets that are there already are dressed at once, not each time one is moved."""
        self._apply()
        self._themes.changed.connect(self._apply)
        self._themes.calm_changed.connect(self._apply)

    @Slot()
    def _apply(self) -> None:
        theme = self._themes.theme
        self._application.setPalette(palette(theme))
        text = sheet(theme, calm=self._themes.calm)
        if text != self._application.styleSheet():
            self._application.setStyleSheet(text)
