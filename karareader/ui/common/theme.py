"""The colours of the window: a light and a dark palette, and their way into Qt."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QGuiApplication, QPalette

ThemeChoice = Literal["system", "light", "dark"]


@dataclass(frozen=True, slots=True)
class Theme:
    """Named colours as `#rrggbb`. Every ink on its ground has a contrast of at least 4.5:1 (WCAG AA)."""

    name: str
    dark: bool
    paper: str  # under the note
    surface: str  # under the toolbar, the panels and the message line
    raised: str  # under fields, hovered rows and buttons
    line: str  # hairlines between panes
    ink: str
    quiet: str  # secondary text
    accent: str
    on_accent: str  # text on the accent
    link: str
    dead: str  # links that lead nowhere
    band: str  # the marked paragraph
    sentence: str  # the active sentence in the band
    chip: str
    chip_ink: str
    chip_active: str
    chip_active_ink: str
    code: str  # under code
    highlight: str  # under ==marks==
    found: str  # under what “find” found
    selection: str
    danger: str
    warning: str
    success: str


LIGHT = Theme(
    name="light", dark=False, paper="#ffffff", surface="#f6f7f9", raised="#eceff3", line="#dfe3e8", ink="#24292f",
    quiet="#57606a", accent="#2f81f7", on_accent="#ffffff", link="#0b5cc4", dead="#6a737d", band="#eaf3ff",
    sentence="#d3e6ff", chip="#fff1d6", chip_ink="#7a4d00", chip_active="#1f6feb", chip_active_ink="#ffffff",
    code="#f3f4f6", highlight="#fff3a3", found="#ffd60a", selection="#b9d8ff", danger="#b42318", warning="#8a5300",
    success="#1a7f37",
)  # fmt: skip

DARK = Theme(
    name="dark", dark=True, paper="#16181d", surface="#1c1f25", raised="#272b33", line="#30353e", ink="#d7dbe0",
    quiet="#9aa4b2", accent="#6cb0ff", on_accent="#0b1a2e", link="#79b8ff", dead="#8b949e", band="#1b2a41",
    sentence="#25395a", chip="#3a2e14", chip_ink="#f0c674", chip_active="#6cb0ff", chip_active_ink="#0b1a2e",
    code="#1f232a", highlight="#5c5210", found="#8a6d00", selection="#2d4f7c", danger="#ff8a80", warning="#e3b341",
    success="#56d364",
)  # fmt: skip


def palette(theme: Theme) -> QPalette:
    """The Qt palette of a theme, for the widgets that draw themselves."""
    result = QPalette()
    roles = QPalette.ColorRole
    for role, colour in (
        (roles.Window, theme.surface),
        (roles.WindowText, theme.ink),
        (roles.Base, theme.paper),
        (roles.AlternateBase, theme.surface),
        (roles.Text, theme.ink),
        (roles.PlaceholderText, theme.quiet),
        (roles.Button, theme.raised),
        (roles.ButtonText, theme.ink),
        (roles.Highlight, theme.selection),
        (roles.HighlightedText, theme.ink),
        (roles.Link, theme.link),
        (roles.LinkVisited, theme.link),
        (roles.ToolTipBase, theme.raised),
        (roles.ToolTipText, theme.ink),
        (roles.Mid, theme.line),
        (roles.Accent, theme.accent),
    ):
        result.setColor(role, QColor(colour))
    for role in (roles.WindowText, roles.Text, roles.ButtonText):
        result.setColor(QPalette.ColorGroup.Disabled, role, QColor(theme.dead))
    return result


class ThemeManager(QObject):
    """Knows which theme holds now, and follows the system's where the reader chose so.

    Signals: `changed` (Theme) – another theme holds from now on.
    """

    changed = Signal(object)  # Theme

    def __init__(self, choice: ThemeChoice = "system", parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._choice: ThemeChoice = choice
        self._theme = self._resolve()
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._system_changed)

    @property
    def theme(self) -> Theme:
        """The theme that holds now."""
        return self._theme

    @property
    def choice(self) -> ThemeChoice:
        """What the reader chose."""
        return self._choice

    def choose(self, choice: ThemeChoice) -> None:
        """Use the light or the dark theme, or the system's."""
        self._choice = choice
        self._apply()

    def _resolve(self) -> Theme:
        if self._choice == "system":
            return DARK if QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark else LIGHT
        return DARK if self._choice == "dark" else LIGHT

    def _system_changed(self) -> None:
        self._apply()

    def _apply(self) -> None:
        theme = self._resolve()
        if theme != self._theme:
            self._theme = theme
            self.changed.emit(theme)
