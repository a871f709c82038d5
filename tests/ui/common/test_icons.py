"""The drawings: all there, all in the theme's colours, crisp on every screen."""

from __future__ import annotations

from xml.etree import ElementTree

import pytest
from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QIcon, QPainter, QPixmap
from pytestqt.qtbot import QtBot

from karareader.base import resources as assets
from karareader.ui.common import icons
from karareader.ui.common.theme import DARK, LIGHT

CALLOUTS = {
    "note", "abstract", "info", "todo", "tip", "important", "success", "question", "warning", "failure", "danger",
    "bug", "example", "quote",
}  # fmt: skip
NAMES = sorted(path.stem for path in assets.path("icons").glob("*.svg") if path.stem != "karareader")


def colours_of(picture: QPixmap) -> set[str]:
    image = picture.toImage()
    points = [(x, y) for x in range(image.width()) for y in range(image.height())]
    return {image.pixelColor(*at).name() for at in points if image.pixelColor(*at).alpha() == 255}


@pytest.mark.parametrize("name", NAMES)
def test_every_drawing_is_a_line_icon_on_the_same_grid(name: str) -> None:
    root = ElementTree.fromstring(assets.text("icons", f"{name}.svg"))
    assert root.get("viewBox") == "0 0 24 24"
    assert root.get("stroke") == "currentColor"


def test_every_callout_has_a_drawing() -> None:
    assert set(NAMES) >= CALLOUTS


@pytest.mark.parametrize("name", NAMES)
def test_it_is_drawn_in_the_colour_asked_for(qtbot: QtBot, name: str) -> None:
    assert colours_of(icons.pixmap(name, "#ff0000", 24, 2.0)) == {"#ff0000"}


def test_hovered_and_disabled_icons_differ(qtbot: QtBot) -> None:
    icon = icons.icon("search", LIGHT)
    drawn = {
        mode: icon.pixmap(QSize(24, 24), mode).toImage()
        for mode in (QIcon.Mode.Normal, QIcon.Mode.Active, QIcon.Mode.Disabled)
    }
    assert len({image.pixelColor(10, 3).name() for image in drawn.values()}) == 3
    assert icons.icon("search", LIGHT) is icon
    assert icons.icon("search", DARK) is not icon


def test_pixels_are_those_of_the_screen(qtbot: QtBot) -> None:
    picture = icons.icon("play", LIGHT).pixmap(QSize(20, 20), 2.5)
    assert (picture.width(), picture.height()) == (50, 50)
    assert picture.devicePixelRatio() == 2.5


def test_a_copied_icon_still_draws(qtbot: QtBot) -> None:
    copy = QIcon(icons.icon("play", "#00ff00"))
    extra = QPixmap(8, 8)
    copy.addPixmap(extra)
    target = QPixmap(30, 20)
    target.fill("#000000")
    painter = QPainter(target)
    copy.paint(painter, QRect(0, 0, 30, 20))
    painter.end()
    assert "#00ff00" in colours_of(target)


def test_an_unknown_name_is_an_error(qtbot: QtBot) -> None:
    with pytest.raises(FileNotFoundError):
        icons.icon("no-such-thing", LIGHT)


def test_the_program_has_its_own_icon(qtbot: QtBot) -> None:
    picture = icons.application_icon().pixmap(QSize(128, 128), 1.0)
    assert picture.width() == 128
    assert len(colours_of(picture)) > 20


@pytest.mark.parametrize(
    ("share", "expected"), [(0.0, "#000000"), (1.0, "#ff8040"), (0.5, "#804020")]
)  # fmt: skip
def test_blending(share: float, expected: str) -> None:
    assert icons.blend("#000000", "#ff8040", share) == expected
