"""How notes and window look, as the reader chooses: theme, font, size, following."""

# ruff: noqa: E501 - a table reads best with a row for each command

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtGui import QFontDatabase

from karareader.base.translation import noop, tr
from karareader.settings import Face, Settings, ThemeName
from karareader.ui.common.commands import Command
from karareader.ui.common.context import Context, Feature
from karareader.ui.common.settings_table import Section, SettingRow
from karareader.ui.reading.reading import Reading
from karareader.ui.services.services import Services

# Serif families that read well on a screen, the first that is installed is taken.
_SERIFS = ("Source Serif 4", "Source Serif Pro", "Noto Serif", "Charter", "Georgia", "Cambria", "DejaVu Serif")

_SECTION = Section(
    noop("Reading"),
    icon="note",
    intro=noop("How notes look, and whether they go along with the video."),
    rows=(
        SettingRow(
            "theme",
            noop("Theme"),
            "choice",
            choices={
                "system": noop("Same as system"),
                "light": noop("Light"),
                "dark": noop("Dark"),
                "sepia": noop("Sepia"),
                "contrast": noop("High contrast"),
            },
        ),
        SettingRow("face", noop("Typeface"), "choice", choices={"sans": noop("Sans serif"), "serif": noop("Serif")}),
        SettingRow("font", noop("Font"), "font", empty=noop("Default of the typeface")),
        SettingRow("zoom", noop("Text size"), "number", scale=100, unit=" %", step=10),
        SettingRow("line_width", noop("Line width"), "number", unit=noop(" characters"), step=4),
        SettingRow("line_spacing", noop("Line spacing"), "number", scale=100, unit=" %", step=5),
        SettingRow("paragraph_spacing", noop("Paragraph spacing"), "number", scale=100, unit=" %", step=10),
        SettingRow(
            "strict_line_breaks",
            noop("Strict line breaks"),
            "switch",
            noop("Joins the lines of a paragraph, as Markdown says. Without this, they stay as they are written."),
        ),
        SettingRow(
            "motion",
            noop("Motion"),
            "choice",
            noop("With reduced motion, the note jumps to the mark instead of gliding there."),
            choices={"system": noop("Same as system"), "full": noop("Full"), "reduced": noop("Reduced")},
        ),
        SettingRow(
            "follow",
            noop("The note follows the video"),
            "switch",
            noop("Scrolling by hand always suspends it, until you go back to the mark."),
        ),
        SettingRow(
            "announce",
            noop("Screen readers say the marked sentence"),
            "switch",
            noop("Each sentence once, when nothing more pressing is said. F7 lets a caret walk the note."),
        ),
        SettingRow(
            "language",
            noop("Language"),
            "choice",
            noop("Another language holds when KaraReader is started the next time."),
            choices={
                "system": noop("Same as system"),
                "de": "Deutsch",
                "en": "English",
                "es": "Español",
                "ar": "العربية",
            },
        ),
    ),
)


def family_of(settings: Settings) -> str:
    """The family of the note's font, empty for the system's."""
    if settings.font and QFontDatabase.hasFamily(settings.font):
        return settings.font
    if settings.face == "serif":
        installed = set(QFontDatabase.families())
        return next((family for family in _SERIFS if family in installed), "serif")
    return ""


def lines_of(settings: Settings) -> tuple[int, float, bool, float]:
    """The lines of the note as `NotePane.set_lines` takes them."""
    breaks = not settings.strict_line_breaks
    return settings.line_width, settings.line_spacing, breaks, settings.paragraph_spacing


class AppearanceFeature(Feature):
    """Takes the reader's choices, from commands and from the page of settings."""

    def __init__(self, context: Context, _services: Services, reading: Reading) -> None:
        super().__init__(context.window)
        self._settings, self._themes, self._actions = context.settings, context.themes, context.actions
        self._note = note = reading.note
        self.commands = (
            Command("follow", tr("Follow the video"), ("Ctrl+L",), tr("Let the note scroll along with the video, or not"), "Note", self.toggle_follow, "follow", toggles=True),
            Command("theme_system", tr("Same as system"), (), tr("Light or dark, as the system is"), "Window", self.use_system_theme, "theme-system", choice="theme"),
            Command("theme_light", tr("Light"), (), tr("Dark text on a light ground"), "Window", self.use_light_theme, "theme-light", choice="theme"),
            Command("theme_dark", tr("Dark"), (), tr("Light text on dark"), "Window", self.use_dark_theme, "theme-dark", choice="theme"),
            Command("theme_sepia", tr("Sepia"), (), tr("Brown text on a warm ground"), "Window", self.use_sepia_theme, "theme-sepia", choice="theme"),
            Command("theme_contrast", tr("High contrast"), (), tr("Black on white, or white on black where the system is dark"), "Window", self.use_contrast_theme, "theme-contrast", choice="theme"),
            Command("reduced_motion", tr("Reduced motion"), (), tr("Jump to the mark instead of gliding there, or glide again"), "Window", self.toggle_motion, toggles=True),
            Command("face_sans", tr("Sans serif"), (), tr("Show notes in the system's sans serif type"), "Window", self.use_sans, choice="face"),
            Command("face_serif", tr("Serif"), (), tr("Show notes in a serif type"), "Window", self.use_serif, choice="face"),
        )  # fmt: skip
        self.settings = (_SECTION.taken_up_by(self.take_up),)
        note.zoom_changed.connect(self.keep_zoom)
        note.following_changed.connect(self._tell_following)
        note.follow.wanted.connect(self.toggle_follow)
        note.follow.set_enabled(self._settings.follow)
        note.said.wanted = self._settings.announce
        context.themes.calm_changed.connect(self._tell_motion)
        self._check()
        self._tell_motion()
        self._tell_following()

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
    def use_sepia_theme(self) -> None:
        """Sepia."""
        self._use_theme("sepia")

    @Slot()
    def use_contrast_theme(self) -> None:
        """High contrast."""
        self._use_theme("contrast")

    @Slot()
    def toggle_motion(self) -> None:
        """Let nothing move by itself, or let things move again."""
        self._settings.motion = "full" if self._themes.calm else "reduced"
        self._themes.choose_motion(self._settings.motion)

    @Slot()
    def _tell_motion(self) -> None:
        self._actions.check("reduced_motion", self._themes.calm)

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
        self._check()
        self._actions.check("follow", settings.follow)
        self._themes.choose(settings.theme)
        self._themes.choose_motion(settings.motion)
        self._note.set_family(family_of(settings))
        self._note.set_lines(*lines_of(settings))
        self._note.set_zoom(settings.zoom)
        self._note.follow.set_enabled(settings.follow)
        self._note.said.wanted = settings.announce

    @Slot(float)
    def keep_zoom(self, zoom: float) -> None:
        """Remember the size of the text."""
        self._settings.zoom = zoom

    @Slot()
    def toggle_follow(self) -> None:
        """Resume the following where the reader's hand suspended it; else switch it on or off."""
        state = self._note.follow.state
        if state.enabled and state.suspended:
            self._note.follow.resume()
        else:
            self._settings.follow = not self._settings.follow
            self._note.follow.set_enabled(self._settings.follow)
        self._tell_following()

    @Slot()
    def _tell_following(self) -> None:
        self._actions.check("follow", self._note.follow.state.following)

    def _check(self) -> None:
        self._actions.check(f"theme_{self._settings.theme}", True)
        self._actions.check(f"face_{self._settings.face}", True)

    def _use_theme(self, name: ThemeName) -> None:
        self._settings.theme = name
        self._actions.check(f"theme_{name}", True)
        self._themes.choose(name)

    def _use_face(self, face: Face) -> None:
        if face != self._settings.face or self._settings.font:
            self._settings.face, self._settings.font = face, ""
            self._actions.check(f"face_{face}", True)
            self._note.set_family(family_of(self._settings))
