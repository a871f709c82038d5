"""How notes and window look, as the reader chooses: theme, type, size, following."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QFontDatabase

from karareader.settings import Face, Settings, ThemeName
from karareader.ui.common.actions import Actions
from karareader.ui.common.theme import ThemeManager

# Serif families that read well on a screen, the first that is installed is taken.
_SERIFS = ("Source Serif 4", "Source Serif Pro", "Noto Serif", "Charter", "Georgia", "Cambria", "DejaVu Serif")


class Appearance(QObject):
    """Takes the reader's choices.

    Signals: `family_chosen` (str) – the family of the notes' type, empty for the system's; `follow_chosen` (bool);
    `zoom_chosen` (float) – 1 for the usual size; `lines_chosen` (int, float, bool) – the characters in a line, its
    height, and whether lines stay as written. `concerns` are the settings that it takes up.
    """

    concerns = ("theme", "face", "font", "zoom", "line_width", "line_spacing", "strict_line_breaks", "follow")

    family_chosen = Signal(str)
    follow_chosen = Signal(bool)
    zoom_chosen = Signal(float)
    lines_chosen = Signal(int, float, bool)

    def __init__(
        self, settings: Settings, themes: ThemeManager, actions: Actions, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._settings, self._themes, self._actions = settings, themes, actions
        actions.check(f"theme_{settings.theme}", True)
        actions.check(f"face_{settings.face}", True)
        actions.check("follow", settings.follow)

    @property
    def family(self) -> str:
        """The family of the note's type, empty for the system's."""
        if self._settings.font and QFontDatabase.hasFamily(self._settings.font):
            return self._settings.font
        if self._settings.face == "serif":
            installed = set(QFontDatabase.families())
            return next((family for family in _SERIFS if family in installed), "serif")
        return ""

    @Slot()
    def use_system_theme(self) -> None:
        """Like the system."""
        self._use_theme("system")

    @Slot()
    def use_light_theme(self) -> None:
        """Light."""
        self._use_theme("light")

    @Slot()
    def use_dark_theme(self) -> None:
        """Dark."""
        self._use_theme("dark")

    @Slot()
    def use_sans(self) -> None:
        """Sans serif."""
        self._use_face("sans")

    @Slot()
    def use_serif(self) -> None:
        """Serif."""
        self._use_face("serif")

    @Slot()
    def take_up(self) -> None:
        """The settings were changed elsewhere: look as they say."""
        settings = self._settings
        for name in (f"theme_{settings.theme}", f"face_{settings.face}"):
            self._actions.check(name, True)
        self._actions.check("follow", settings.follow)
        self._themes.choose(settings.theme)
        self.family_chosen.emit(self.family)
        self.lines_chosen.emit(settings.line_width, settings.line_spacing, not settings.strict_line_breaks)
        self.zoom_chosen.emit(settings.zoom)
        self.follow_chosen.emit(settings.follow)

    @Slot(float)
    def keep_zoom(self, zoom: float) -> None:
        """Remember the size of the text."""
        self._settings.zoom = zoom

    @Slot()
    def toggle_follow(self) -> None:
        """Let the note scroll along, or not."""
        self._settings.follow = not self._settings.follow
        self._actions.check("follow", self._settings.follow)
        self.follow_chosen.emit(self._settings.follow)

    def _use_theme(self, name: ThemeName) -> None:
        self._settings.theme = name
        self._actions.check(f"theme_{name}", True)
        self._themes.choose(name)

    def _use_face(self, face: Face) -> None:
        if face != self._settings.face or self._settings.font:
            self._settings.face, self._settings.font = face, ""
            self._actions.check(f"face_{face}", True)
            self.family_chosen.emit(self.family)
