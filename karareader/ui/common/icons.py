"""The line icons of `resources/icons`, drawn in the colours of the theme and crisp on every screen."""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QByteArray, QLibraryInfo, QPoint, QRect, QRectF, QSize, Qt, QVersionNumber
from PySide6.QtGui import QGuiApplication, QIcon, QIconEngine, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from karareader.base import resources as assets
from karareader.base.contrast import blend
from karareader.ui.common.theme import Theme

Mode = QIcon.Mode
# Before 6.8, Qt asked its icon engines for pixels of the screen instead.
_DIP = QLibraryInfo.version() >= QVersionNumber(6, 8)


# What points back or on in a text points the other way in a window that is read from right to left. The controls of
# the video stay as they are everywhere.
_DIRECTED = frozenset({"back", "forward", "undo", "redo", "external", "backlinks", "layout-side", "reading-list"})


@cache
def _drawing(name: str, colour: str) -> QSvgRenderer:
    source = assets.text("icons", f"{name}.svg").replace("currentColor", colour)
    return QSvgRenderer(QByteArray(source.encode()))


@cache
def pixmap(name: str, colour: str, size: int, ratio: float = 1.0) -> QPixmap:
    """One icon as a picture of `size` × `size` pixels of the window, for a screen of this device pixel ratio.

    `colour` is `#rrggbb`. Raises FileNotFoundError where there is no such icon.
    """
    device = max(1, round(size * ratio))
    result = QPixmap(device, device)
    result.fill(Qt.GlobalColor.transparent)
    painter = QPainter(result)
    if name in _DIRECTED and QGuiApplication.isRightToLeft():
        painter.translate(device, 0)
        painter.scale(-1, 1)
    _drawing(name, colour).render(painter, QRectF(0, 0, device, device))
    painter.end()
    result.setDevicePixelRatio(ratio)
    return result


class _LineIcon(QIconEngine):
    """Draws an icon at whatever size and ratio is asked for: faint where disabled, in `strong` where hovered or on."""

    def __init__(self, name: str, colour: str, strong: str, faint: str) -> None:
        super().__init__()
        self._name = name
        self._colour, self._strong, self._faint = colour, strong, faint

    def _ink(self, mode: QIcon.Mode, state: QIcon.State) -> str:
        if mode == Mode.Disabled:
            return self._faint
        return self._strong if mode in (Mode.Active, Mode.Selected) or state == QIcon.State.On else self._colour

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        """Draw into `rect`, which may lie anywhere and be of any shape: the icon stays square in its middle."""
        side = min(rect.width(), rect.height())
        if side <= 0:
            return
        device = painter.device()
        ratio = device.devicePixelRatio() if device else 1.0
        corner = QPoint(rect.x() + (rect.width() - side) // 2, rect.y() + (rect.height() - side) // 2)
        painter.drawPixmap(corner, pixmap(self._name, self._ink(mode, state), side, ratio))

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        return pixmap(self._name, self._ink(mode, state), min(size.width(), size.height()))

    def scaledPixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State, scale: float) -> QPixmap:
        """`size` counts pixels of the window, of which each is `scale` pixels of the screen wide."""
        side = min(size.width(), size.height())
        return pixmap(self._name, self._ink(mode, state), side if _DIP else round(side / scale), scale)

    def clone(self) -> QIconEngine:
        copy = _LineIcon(self._name, self._colour, self._strong, self._faint)
        _clones.append(copy)
        return copy


# WORKAROUND: Qt owns the copies that it asks for, Python does not know it; without this they would be freed under Qt.
_clones: list[QIconEngine] = []


@cache
def _icon(name: str, colour: str, strong: str, faint: str) -> QIcon:
    if not assets.path("icons", f"{name}.svg").is_file():
        raise FileNotFoundError(f"There is no icon {name!r}.")
    return QIcon(_LineIcon(name, colour, strong, faint))


def icon(name: str, colours: Theme | str) -> QIcon:
    """The icon of `resources/icons/<name>.svg`.

    With a theme it is quiet, in full ink when hovered or switched on, and faint when disabled; with a colour
    (`#rrggbb`) it keeps that one, and fades when disabled. Raises FileNotFoundError where there is no such icon.
    """
    if isinstance(colours, Theme):
        return _icon(name, colours.quiet, colours.ink, blend(colours.quiet, colours.surface, 0.55))
    return _icon(name, colours, colours, blend(colours, "#808080", 0.5))


@cache
def application_icon() -> QIcon:
    """The icon of the program, from 16 to 256 pixels."""
    return QIcon(str(assets.path("icons", "karareader.svg")))
