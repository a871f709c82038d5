"""The pictures of a note: drawn mathematics and image files, scaled to the column and crisp on the screen."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from urllib.parse import unquote

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QImage, QPainter, QTextFormat

from karareader.base.translation import tr
from karareader.notes.markdown.formulas import PUT_OFF
from karareader.notes.model.note import Picture
from karareader.ui.note.page.image_files import PictureRequest, Read, read
from karareader.ui.note.page.style import BODY_PX, Look

PICTURE = QTextFormat.ObjectTypes.UserObject.value + 1
"""The object type of a picture in the text."""
PICTURE_KEY = QTextFormat.Property.UserProperty.value + 1
"""The property of its format that holds its index among the page's pictures."""


@dataclass(slots=True)
class Drawing:
    """A picture in the text: its size in pixels, how far it reaches below the base line, and what is drawn."""

    width: float
    height: float
    depth: float
    svg: bytes = b""
    image: QImage | None = None

    def draw(self, painter: QPainter, rect: QRectF) -> None:
        """Draw the drawing itself, which is sharp at any size."""
        from PySide6.QtSvg import QSvgRenderer

        # WORKAROUND: where an SVG has no stroke, Qt's pen has no colour but a width, and its PDF engine draws with it:
        # all letters are bold.
        svg = self.svg.replace(b"<svg ", b'<svg stroke-width="0.001" ', 1)
        QSvgRenderer(QByteArray(svg)).render(painter, rect)

    def at_ratio(self, ratio: float) -> QImage:
        """The picture for a screen of this device pixel ratio."""
        image = self.image
        if image is None or (self.svg and image.devicePixelRatio() != ratio):
            image = self.image = self._painted(ratio)
        return image

    def _painted(self, ratio: float) -> QImage:
        width, height = max(1, round(self.width * ratio)), max(1, round(self.height * ratio))
        image = QImage(width, height, QImage.Format.Format_ARGB32_Premultiplied)
        image.fill(Qt.GlobalColor.transparent)
        painter = QPainter(image)
        self.draw(painter, QRectF(0, 0, width, height))
        painter.end()
        image.setDevicePixelRatio(ratio)
        return image


def formula(picture: Picture, look: Look, widest: float) -> Drawing:
    """The drawing of a formula in the ink of the theme, no wider than `widest` pixels."""
    scale = look.size_px / BODY_PX
    scale = min(scale, widest / picture.width) if picture.width > 0 else scale
    svg = picture.svg.replace(b"currentColor", look.theme.ink.encode())
    return Drawing(picture.width * scale, picture.height * scale, picture.depth * scale, svg)


# Draws a picture within so many seconds by the clock, or with all the patience that there is.
Drawer = Callable[[float | None], object]


class PictureFiles:
    """The image files of one page. Those that are drawn by the other process may take `seconds` by the clock together.

    `put_off` draws the others, for somebody to call later.
    """

    def __init__(self, look: Look, widest: float, seconds: float) -> None:
        self._look, self._widest, self._left = look, widest, seconds
        self.put_off: list[Drawer] = []

    def drawing(self, source: str, size: tuple[int, int]) -> Drawing | str:
        """The image file that `source` (`file:` and a percent-encoded path) names, or words for why it is not shown.

        `size` is its width and height in pixels, 0 where the note does not say.
        """
        if not source.startswith("file:"):
            return ""
        zoom = self._look.size_px / BODY_PX
        path = unquote(source.removeprefix("file:"))
        wish = PictureRequest(path, *size, zoom, self._widest, self._look.device_pixel_ratio)
        began = time.monotonic()
        found = read(wish, self._left)
        self._left -= time.monotonic() - began
        if found == tr(PUT_OFF):
            self.put_off.append(partial(read, wish))
        return Drawing(found.width, found.height, 0.0, image=found.image) if isinstance(found, Read) else found or ""
