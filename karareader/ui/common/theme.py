"""The colours of the window: its palettes, and their way into Qt."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QColor, QGuiApplication, QPalette

ThemeChoice = Literal["system", "light", "sepia", "dark", "contrast"]
Motion = Literal["system", "full", "reduced"]


@dataclass(frozen=True, slots=True)
class Theme:
    """Named colours as `#rrggbb`. Ink on its ground has a contrast of at least `least`:1 (WCAG: 4.5 is AA, 7 AAA)."""

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
    least: float = 4.5


LIGHT = Theme(
    name="light", dark=False, paper="#ffffff", surface="#f6f7f9", raised="#eceff3", line="#dfe3e8", ink="#24292f",
    quiet="#57606a", accent="#2f81f7", on_accent="#ffffff", link="#0b5cc4", dead="#5c656f", band="#eaf3ff",
    sentence="#d3e6ff", chip="#fff1d6", chip_ink="#7a4d00", chip_active="#1f6feb", chip_active_ink="#ffffff",
    code="#f3f4f6", highlight="#fff3a3", found="#ffd60a", selection="#c1ddff", danger="#b42318", warning="#8a5300",
    success="#1a7f37",
)  # fmt: skip

SEPIA = Theme(
    name="sepia", dark=False, paper="#f7f0e1", surface="#f0e7d3", raised="#e7dbc1", line="#d9cbab", ink="#3a2f22",
    quiet="#665640", accent="#a8641c", on_accent="#ffffff", link="#7a4310", dead="#635848", band="#efe0bf",
    sentence="#e6cf9f", chip="#fbe3bd", chip_ink="#6e4100", chip_active="#8a4f12", chip_active_ink="#ffffff",
    code="#efe6d2", highlight="#f6e27a", found="#f0c12e", selection="#e3cb96", danger="#9b2415", warning="#7a4700",
    success="#2a6430",
)  # fmt: skip

DARK = Theme(
    name="dark", dark=True, paper="#16181d", surface="#1c1f25", raised="#272b33", line="#30353e", ink="#d7dbe0",
    quiet="#9aa4b2", accent="#6cb0ff", on_accent="#0b1a2e", link="#82bdff", dead="#9ba3ad", band="#1b2a41",
    sentence="#25395a", chip="#3a2e14", chip_ink="#f0c674", chip_active="#6cb0ff", chip_active_ink="#0b1a2e",
    code="#1f232a", highlight="#4d4510", found="#705800", selection="#28466e", danger="#ff8a80", warning="#e3b341",
    success="#56d364",
)  # fmt: skip

CONTRAST_LIGHT = Theme(
    name="contrast-light", dark=False, paper="#ffffff", surface="#ffffff", raised="#e8e8e8", line="#5c5c5c",
    ink="#000000", quiet="#333333", accent="#0047b3", on_accent="#ffffff", link="#003d99", dead="#404040",
    band="#e6f0ff", sentence="#c2dcff", chip="#ffedc2", chip_ink="#4d3000", chip_active="#003d99",
    chip_active_ink="#ffffff", code="#f0f0f0", highlight="#fff27a", found="#ffd60a", selection="#c2ddff",
    danger="#8a0f0f", warning="#5c3600", success="#0a4d1c", least=7.0,
)  # fmt: skip

CONTRAST_DARK = Theme(
    name="contrast-dark", dark=True, paper="#000000", surface="#000000", raised="#242424", line="#8c8c8c",
    ink="#ffffff", quiet="#d6d6d6", accent="#7cc0ff", on_accent="#000000", link="#a6d4ff", dead="#cccccc",
    band="#12294d", sentence="#1b3a6b", chip="#241a00", chip_ink="#ffdf80", chip_active="#8cc8ff",
    chip_active_ink="#000000", code="#1a1a1a", highlight="#423a00", found="#5c4800", selection="#183b6a",
    danger="#ffb0a8", warning="#ffd24d", success="#7ee08a", least=7.0,
)  # fmt: skip

THEMES = (LIGHT, SEPIA, DARK, CONTRAST_LIGHT, CONTRAST_DARK)


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
    """Knows which theme holds now, and whether things may move; follows the desktop's wishes where the reader chose so.

    Signals: `changed` (Theme) – another theme holds from now on; `calm_changed` – things may move now, or not any more.
    """

    changed = Signal(object)  # Theme
    calm_changed = Signal()

    def __init__(
        self, choice: ThemeChoice = "system", parent: QObject | None = None, *, motion: Motion = "system"
    ) -> None:
        super().__init__(parent)
        self._choice: ThemeChoice = choice
        self._motion: Motion = motion
        self._hints = QGuiApplication.styleHints()
        # From Qt 6.10 on it is known whether the desktop asks for contrast, from 6.11 on whether it asks for calm.
        accessibility = getattr(self._hints, "accessibility", None)
        self._wishes = accessibility() if accessibility is not None else None
        self._theme, self._calm = self.theme_of(choice), self._is_calm()
        self._hints.colorSchemeChanged.connect(self._apply)
        for name in ("contrastPreferenceChanged", "motionPreferenceChanged"):
            signal = getattr(self._wishes, name, None)
            if signal is not None:
                signal.connect(self._apply)

    @property
    def theme(self) -> Theme:
        """The theme that holds now."""
        return self._theme

    @property
    def choice(self) -> ThemeChoice:
        """What the reader chose."""
        return self._choice

    @property
    def calm(self) -> bool:
        """True where nothing may move by itself."""
        return self._calm

    def choose(self, choice: ThemeChoice) -> None:
        """Use this theme, or the desktop's."""
        self._choice = choice
        self._apply()

    def choose_motion(self, motion: Motion) -> None:
        """Let things move, or not, or as the desktop does."""
        self._motion = motion
        self._apply()

    def theme_of(self, choice: ThemeChoice) -> Theme:
        """The theme that would hold now if the reader chose this."""
        dark = self._hints.colorScheme() == Qt.ColorScheme.Dark
        if choice == "contrast" or (choice == "system" and self._wishes_for("contrastPreference", "High")):
            return CONTRAST_DARK if dark else CONTRAST_LIGHT
        if choice == "system":
            return DARK if dark else LIGHT
        return {"light": LIGHT, "sepia": SEPIA, "dark": DARK}[choice]

    def _is_calm(self) -> bool:
        return self._motion == "reduced" or (
            self._motion == "system" and self._wishes_for("motionPreference", "Reduced")
        )

    def _wishes_for(self, name: str, word: str) -> bool:
        """True if the desktop is known to prefer that."""
        preference = getattr(self._wishes, name, None)
        return preference is not None and word in str(preference())

    @Slot()
    def _apply(self) -> None:
        theme, calm = self.theme_of(self._choice), self._is_calm()
        if theme != self._theme:
            self._theme = theme
            self.changed.emit(theme)
        if calm != self._calm:
            self._calm = calm
            self.calm_changed.emit()
