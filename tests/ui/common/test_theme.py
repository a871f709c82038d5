"""The themes: what is read has contrast enough on whatever lies under it; the desktop's wishes are followed."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from karareader.base.contrast import blend, contrast, moved
from karareader.ui.common.follow_scroll import animated
from karareader.ui.common.style_sheet import Style, sheet
from karareader.ui.common.theme import (
    CONTRAST_DARK,
    CONTRAST_LIGHT,
    DARK,
    LIGHT,
    SEPIA,
    THEMES,
    Theme,
    ThemeChoice,
    ThemeManager,
)
from karareader.ui.note.page.style import CALLOUT, FormatSheet, Look, _rules
from karareader.ui.note.surface import NoteSurface

GROUNDS = ("paper", "surface", "raised", "band", "sentence", "code")
# What is read, and all that it is read on.
READ = {
    "ink": (*GROUNDS, "highlight", "found", "selection"),
    "quiet": GROUNDS,
    "link": (*GROUNDS, "highlight", "selection"),
    "dead": ("paper", "surface", "raised", "band", "sentence"),
    "danger": ("paper", "surface"),
    "warning": ("paper", "surface"),
    "success": ("paper", "surface"),
    "chip_ink": ("chip",),
    "chip_active_ink": ("chip_active",),
}
ALL = pytest.mark.parametrize("theme", THEMES, ids=[theme.name for theme in THEMES])


def too_faint(theme: Theme) -> list[str]:
    """What cannot be read well in a theme."""
    pairs = [(ink, ground) for ink, grounds in READ.items() for ground in grounds]
    found = [(pair, contrast(getattr(theme, pair[0]), getattr(theme, pair[1]))) for pair in pairs]
    return [f"{ink} on {ground}: {share:.2f}" for (ink, ground), share in found if share < theme.least]


def test_contrast_is_that_of_wcag() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)
    assert contrast("#1f6feb", "#ffffff") == contrast("#ffffff", "#1f6feb") == pytest.approx(4.63, abs=0.01)


@ALL
def test_all_text_and_chips_can_be_read(theme: Theme) -> None:
    assert too_faint(theme) == []
    assert theme.least == (7.0 if theme.name.startswith("contrast") else 4.5)
    # What is not read but must be seen: the focus ring, a tick in a box, the mark, the sentence in it.
    assert contrast(theme.accent, theme.paper) >= 3
    assert contrast(theme.on_accent, theme.accent) >= 3
    assert contrast(theme.band, theme.paper) >= 1.1
    assert contrast(theme.sentence, theme.band) >= 1.1


def test_a_faint_ink_would_be_found() -> None:
    assert "quiet on paper: 2.32" in too_faint(replace(LIGHT, quiet="#aaaaaa"))


@ALL
@pytest.mark.usefixtures("qapp")
def test_code_and_callouts_of_a_note_can_be_read(theme: Theme) -> None:
    made, names = FormatSheet(Look(theme)), [name for name, rule in _rules().items() if "color" in rule]
    assert len(names) > 30
    for name in names:
        colour = made.colour(name)
        assert colour is not None
        ink = colour.name()
        for ground in (theme.paper, theme.code, blend(theme.paper, ink, CALLOUT if theme.dark else 0.07)):
            assert contrast(ink, ground) >= theme.least - 0.05, (name, ink, ground)


def test_a_colour_is_moved_no_further_than_it_must_be() -> None:
    assert moved("#0b5cc4", "#000000", ["#ffffff"], 4.5) == "#0b5cc4"
    nearer = moved("#888888", "#000000", ["#ffffff"], 4.5)
    assert 4.5 <= contrast(nearer, "#ffffff") < 4.8


class Hints:
    """The desktop's wishes."""

    def __init__(self, contrast: str = "NoPreference", motion: str = "NoPreference") -> None:
        self._contrast, self._motion = contrast, motion

    def contrastPreference(self) -> str:
        return f"ContrastPreference.{self._contrast}"

    def motionPreference(self) -> str:
        return f"MotionPreference.{self._motion}"


@pytest.mark.parametrize(
    ("choice", "dark", "wishes", "theme"),
    [
        ("system", False, Hints(), LIGHT),
        ("system", True, Hints(), DARK),
        ("system", False, Hints("HighContrast"), CONTRAST_LIGHT),
        ("system", True, Hints("HighContrast"), CONTRAST_DARK),
        ("sepia", True, Hints("HighContrast"), SEPIA),
        ("dark", False, Hints(), DARK),
        ("contrast", False, None, CONTRAST_LIGHT),
        ("contrast", True, Hints(), CONTRAST_DARK),
    ],
)
@pytest.mark.usefixtures("qapp")
def test_the_theme_is_the_readers_or_the_desktops(
    monkeypatch: pytest.MonkeyPatch, choice: ThemeChoice, dark: bool, wishes: Hints | None, theme: Theme
) -> None:
    scheme = Qt.ColorScheme.Dark if dark else Qt.ColorScheme.Light
    monkeypatch.setattr(type(QGuiApplication.styleHints()), "colorScheme", lambda _hints: scheme)
    manager = ThemeManager("light")
    manager._wishes = wishes
    told: list[Theme] = []
    manager.changed.connect(told.append)
    manager.choose(choice)
    assert manager.theme is theme
    assert told == ([] if theme is LIGHT else [theme])


def test_nothing_moves_where_the_reader_or_the_desktop_asks_for_calm(qtbot: QtBot, qapp: QApplication) -> None:
    manager = ThemeManager("light")
    style = Style(qapp, manager)
    view = NoteSurface()
    qtbot.addWidget(view)
    view.show()
    style.begin()
    try:
        assert not manager.calm
        assert animated(view)
        manager.choose_motion("reduced")
        assert manager.calm
        assert not animated(view)
        manager.choose_motion("system")
        assert animated(view)
        manager._wishes = Hints(motion="ReducedMotion")
        manager._apply()
        assert not animated(view)
        manager.choose_motion("full")
        assert animated(view)
    finally:
        qapp.setStyleSheet("")


@ALL
def test_every_theme_makes_a_whole_style_sheet(theme: Theme) -> None:
    assert "$" not in sheet(theme)
    assert theme.accent in sheet(theme)
