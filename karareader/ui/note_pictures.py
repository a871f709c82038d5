"""The pictures of a note: drawn mathematics and image files, scaled to the column and crisp on the screen."""

from __future__ import annotations

from dataclasses import dataclass
from urllib.parse import unquote

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QImage, QImageIOHandler, QImageReader, QPainter, QTextFormat

from karareader.notes.note import Picture
from karareader.ui.note_style import BODY_PX, Look

PICTURE = QTextFormat.ObjectTypes.UserObject.value + 1
"""The object type of a picture in the text."""
PICTURE_KEY = QTextFormat.Property.UserProperty.value + 1
"""The property of its format that holds its index among the page's pictures."""

_TURNED = QImageIOHandler.Transformation.TransformationRotate90
_LARGEST = 40_000_000  # pixels of a picture that is still read


@dataclass(slots=True)
class Drawing:
    """A picture in the text: its size in pixels, how far it reaches below the base line, and what is drawn."""

    width: float
    height: float
    depth: float
    svg: bytes = b""
    image: QImage | None = None

    def at_ratio(self, ratio: float) -> QImage:
        """The picture for a screen of this device pixel ratio."""
        image = self.image
        if image is None or (self.svg and image.devicePixelRatio() != ratio):
            image = self.image = _painted(self.svg, self.width, self.height, ratio)
        return image


def formula(picture: Picture, look: Look, widest: float) -> Drawing:
    """The drawing of a formula in the ink of the theme, no wider than `widest` pixels."""
    scale = look.size_px / BODY_PX
    scale = min(scale, widest / picture.width) if picture.width > 0 else scale
    svg = picture.svg.replace(b"currentColor", look.theme.ink.encode())
    return Drawing(picture.width * scale, picture.height * scale, picture.depth * scale, svg)


def from_file(source: str, wanted: tuple[int, int], look: Look, widest: float) -> Drawing | None:
    """The image file that `source` (`file:` and a percent-encoded path) names, or None if it cannot be shown.

    `wanted` is its width and height in pixels, 0 where the note does not say.
    """
    if not source.startswith("file:"):
        return None
    reader = QImageReader(unquote(source.removeprefix("file:")))
    reader.setAutoTransform(True)
    reader.setAllocationLimit(256)
    size = reader.size()
    if not size.isValid() or size.width() * size.height() > _LARGEST or not size.width() or not size.height():
        return None
    shape = size.transposed() if reader.transformation() & _TURNED else size
    width = float(wanted[0] or shape.width()) * look.size_px / BODY_PX
    scale = min(width, widest) / shape.width()
    width, height = shape.width() * scale, shape.height() * scale
    if wanted[1] and wanted[0]:
        height = wanted[1] * width / wanted[0]
    ratio = min(look.device_pixel_ratio * scale, 1.0)
    if ratio < 1.0:
        reader.setScaledSize(QSize(max(1, round(size.width() * ratio)), max(1, round(size.height() * ratio))))
    image = reader.read()
    return None if image.isNull() else Drawing(width, height, 0.0, image=image)


def _painted(svg: bytes, width: float, height: float, ratio: float) -> QImage:
    from PySide6.QtSvg import QSvgRenderer

    image = QImage(
        max(1, round(width * ratio)), max(1, round(height * ratio)), QImage.Format.Format_ARGB32_Premultiplied
    )
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    QSvgRenderer(QByteArray(svg)).render(painter, QRectF(0, 0, image.width(), image.height()))
    painter.end()
    image.setDevicePixelRatio(ratio)
    return image
