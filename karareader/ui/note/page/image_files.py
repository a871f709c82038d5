"""Image files, read and scaled; those that are programs of a kind, such as SVG, by the process that draws.

A few lines of SVG can ask for a million million shapes. What takes too long or too much memory has no picture.
"""

from __future__ import annotations

import base64
import os
import stat
import threading
from collections import OrderedDict
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from typing import Any

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize
from PySide6.QtGui import QGuiApplication, QImage, QImageIOHandler, QImageReader, QImageWriter

from karareader.base.limited_process import Failed, NotYet
from karareader.base.translation import tr
from karareader.notes.markdown import formulas

_TURNED = QImageIOHandler.Transformation.TransformationRotate90
_LARGEST = 40_000_000  # pixels of a picture that is still read
# What is nothing but points, so that its size tells what it takes.
_POINTS = frozenset(
    ["png", "jpg", "jpeg", "jp2", "gif", "bmp", "dib", "webp", "ico", "cur", "tif", "tiff", "pbm", "pgm", "ppm", "xbm",
     "xpm", "wbmp", "tga", "icns", "avif", "heic"]
)  # fmt: skip
_KEPT = 64

TOO_SLOW = formulas.TOO_SLOW


@dataclass(frozen=True, slots=True)
class PictureRequest:
    """A picture as it is wanted: the `path` of its file, its size in the note (0 where that does not say).

    `zoom` is how much larger than usual the text is, `widest` and the device pixel `ratio` are those of the page.
    """

    path: str
    width: int
    height: int
    zoom: float
    widest: float
    ratio: float


@dataclass(slots=True)
class Read:
    """A picture, and how large it is on the page, in pixels."""

    image: QImage
    width: float
    height: float


_lock = threading.Lock()
_drawn: OrderedDict[tuple[PictureRequest, str, int, int], Read] = OrderedDict()
_failed: set[tuple[str, int, int]] = set()
_application: QGuiApplication | None = None


def read(wish: PictureRequest, within: float | None = None) -> Read | str | None:
    """The picture; why it is not drawn (“takes too long to draw”); or None where there is none that could be shown.

    One that the other process did not draw `within` so many seconds by the clock is `formulas.PUT_OFF`.
    """
    try:
        facts = os.stat(wish.path)  # noqa: PTH116
    except (OSError, ValueError):
        return None
    if not stat.S_ISREG(facts.st_mode):  # a pipe would keep us waiting
        return None
    reader = _reader(wish.path)
    if bytes(reader.format().data()).decode() in _POINTS:
        return _scaled(reader, wish)
    file = (wish.path, facts.st_mtime_ns, facts.st_size)
    key = (wish, *file)
    with _lock:
        if file in _failed:
            return TOO_SLOW
        if key in _drawn:
            _drawn.move_to_end(key)
            return _drawn[key]
    made = _ask(wish, within) if within is None or within > 0 else tr(formulas.PUT_OFF)
    with _lock:
        if isinstance(made, Read):
            _drawn[key] = made
            while len(_drawn) > _KEPT:
                _drawn.popitem(last=False)
        elif made == TOO_SLOW:  # in every size
            _failed.add(file)
    return made


def answer(question: Mapping[str, Any]) -> dict[str, Any]:
    """What the process that draws answers to a question about a picture."""
    global _application  # noqa: PLW0603 - there is one in a process
    if _application is None:
        _application = QGuiApplication([])
    wish = PictureRequest(**question)
    made = _scaled(_reader(wish.path), wish)
    if made is None:
        return {}
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"png")).write(made.image)
    return {"png": base64.b64encode(data.data()).decode(), "width": made.width, "height": made.height}


def _ask(wish: PictureRequest, within: float | None) -> Read | str | None:
    try:
        told = formulas.process.ask(asdict(wish), within)
    except NotYet:
        return tr(formulas.PUT_OFF)
    except Failed:
        return TOO_SLOW
    if "png" not in told:
        return None
    image = QImage.fromData(base64.b64decode(told["png"]))
    return None if image.isNull() else Read(image, told["width"], told["height"])


def _reader(path: str) -> QImageReader:
    reader = QImageReader(path)
    # Whatever it is called.
    reader.setDecideFormatFromContent(True)
    reader.setAutoTransform(True)
    reader.setAllocationLimit(256)
    return reader


def _scaled(reader: QImageReader, wish: PictureRequest) -> Read | None:
    size = reader.size()
    if not size.isValid() or size.width() * size.height() > _LARGEST or not size.width() or not size.height():
        return None
    shape = size.transposed() if reader.transformation() & _TURNED else size
    width = float(wish.width or shape.width()) * wish.zoom
    scale = min(width, wish.widest) / shape.width()
    width, height = shape.width() * scale, shape.height() * scale
    if wish.width and wish.height:
        height = wish.height * width / wish.width
    ratio = min(wish.ratio * scale, 1.0)
    if ratio < 1.0:
        reader.setScaledSize(QSize(max(1, round(size.width() * ratio)), max(1, round(size.height() * ratio))))
    image = reader.read()
    return None if image.isNull() else Read(image, width, height)
