"""A note on paper: its page in the light theme, cut into sheets with a header and page numbers, on a printer or as PDF.

What is printed is the page that the window shows, by the same code; only its sheets are made here. Times and links lead
to the web, where they lead anywhere.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QLocale, QMarginsF, QPointF, QRectF, Qt
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QColor,
    QFontMetricsF,
    QPagedPaintDevice,
    QPageLayout,
    QPageSize,
    QPainter,
    QPdfWriter,
    QTextCharFormat,
    QTextLayout,
)

from karareader.base.errors import UserError
from karareader.base.translation import tr
from karareader.notes.section_stills import with_stills
from karareader.ui.common.theme import LIGHT
from karareader.ui.export.paper import Part, Sheet, sheets
from karareader.ui.note.geometry import GUTTER, RIGHT_GUTTER, format_range
from karareader.ui.note.page.document import Paper
from karareader.ui.note.page.model import NotePage, prepare
from karareader.ui.note.page.style import BODY_PX, Look

_BODY_PT = 10.5
_HEAD, _FOOT = 34.0, 34.0  # pixels of the page over and under its text
_SMALL = 0.8  # of the size of the text: what stands there
_SLICE = 0.01  # seconds that laying out may take at a time
_LINE_WIDTH = 96  # characters in a line at most, however wide the paper is
_RATIO = 3.0  # points of a picture for a pixel of the page: 330 to the inch
_RESOLUTION = 1200


def look_on_paper(look: Look) -> Look:
    """How a note that looks like this is printed: in the same type, but dark on white, and in one size."""
    return replace(look, theme=LIGHT, size_px=BODY_PX, device_pixel_ratio=_RATIO, line_width=_LINE_WIDTH, paper=True)


def for_paper(paper: Paper, page: NotePage, stills: Mapping[str, Path] | None = None) -> NotePage:
    """The page of a note as it is printed, with all that is folded opened; callable in any thread.

    `stills` are the files of pictures to be shown under headings, by their blocks.
    """
    rendered = page.rendered
    if stills:
        rendered = with_stills(rendered, stills)
    look, folds = look_on_paper(page.look), page.unfolded()
    return prepare(paper, page.note, rendered, page.video, look, length=page.length, folds=folds)


def page_layout() -> QPageLayout:
    """The sheet of a PDF: A4, or Letter where that is used; upright."""
    letter = QLocale.system().measurementSystem() == QLocale.MeasurementSystem.ImperialUSSystem
    size = QPageSize(QPageSize.PageSizeId.Letter if letter else QPageSize.PageSizeId.A4)
    margins = QMarginsF(22, 14, 22, 14)
    return QPageLayout(size, QPageLayout.Orientation.Portrait, margins, QPageLayout.Unit.Millimeter)


class NotePdf:
    """A PDF in memory. `data` are its bytes, once its painter has ended."""

    def __init__(self, title: str, layout: QPageLayout | None = None) -> None:
        self._bytes = QByteArray()
        self._buffer = QBuffer(self._bytes)
        self._buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        self.device = QPdfWriter(self._buffer)
        self.device.setResolution(_RESOLUTION)
        self.device.setPageLayout(layout or page_layout())
        self.device.setTitle(title)
        self.device.setCreator("KaraReader")

    @property
    def data(self) -> bytes:
        """The file."""
        return bytes(self._bytes.data())


def draw(page: NotePage, device: QPagedPaintDevice, resolution: int) -> Iterator[tuple[int, int]]:
    """Draw a page that was made by `for_paper` on `device`, bit by bit; in the GUI thread.

    Yields how many sheets are done, and how many there are (0 while that is not known). UserError where the device does
    not work.
    """
    layout = page.layout
    rect = QRectF(device.pageLayout().paintRectPixels(resolution))
    # A note of 16 pixels is one of 10.5 points.
    scale = resolution / 72.0 * _BODY_PT / BODY_PX
    width, height = rect.width() / scale, rect.height() / scale - _HEAD - _FOOT
    layout.tallest = height - 3 * page.sheet.em
    layout.set_width(min(width, page.sheet.column()) + GUTTER + RIGHT_GUTTER)
    while layout.go_on(_SLICE):
        yield 0, 0
    made: list[Sheet] = []
    for cut in sheets(page, height):
        made.append(cut)
        yield 0, 0
    painter = QPainter()
    if not painter.begin(device):
        raise UserError(tr("The printer does not answer."), tr("Choose another one, or save the note as PDF."))
    try:
        for number, sheet in enumerate(made, start=1):
            if number > 1 and not device.newPage():
                raise UserError(tr("The printer took no more pages."), tr("Save the note as PDF instead."))
            painter.save()
            painter.scale(scale, scale)
            _furniture(painter, page, QRectF(0, 0, width, height + _HEAD + _FOOT), number, len(made))
            painter.translate(max(0.0, (width - layout.column) / 2), _HEAD)
            if sheet.turned:
                painter.translate(0, height)
                painter.rotate(-90)
            _parts(painter, page, sheet.parts)
            painter.restore()
            yield number, len(made)
    finally:
        painter.end()


def _parts(painter: QPainter, page: NotePage, parts: list[Part]) -> None:
    layout, y = page.layout, 0.0
    for part in parts:
        painter.save()
        painter.translate(0, y)
        painter.scale(part.scale, part.scale)
        painter.translate(-layout.origin, -part.top)
        # The marks of doubtful times reach out a little at the right, the line of the next sheet not at all.
        clip = QRectF(0, part.top, layout.wide, part.bottom - part.top)
        painter.setClipRect(clip)
        context = QAbstractTextDocumentLayout.PaintContext()
        context.clip = clip.adjusted(0, 0.5, 0, -0.5)
        layout.draw(painter, context)
        painter.restore()
        y += part.height


def _furniture(painter: QPainter, page: NotePage, rect: QRectF, number: int, count: int) -> None:
    """The title and the video over a sheet, but for the first one, which begins with them; the page number under it."""
    font = page.sheet.font()
    font.setPixelSize(round(page.sheet.em * _SMALL))
    measure = QFontMetricsF(font)
    painter.setFont(font)
    painter.setPen(QColor(LIGHT.quiet))
    half, elide = rect.width() / 2 - 10, Qt.TextElideMode.ElideRight
    if number > 1:
        head = QRectF(0, 0, rect.width(), measure.height())
        video = page.rendered.facts.get("video_title", "") or page.rendered.channel
        title = measure.elidedText(page.note.title, elide, half if video else rect.width())
        painter.drawText(head, Qt.AlignmentFlag.AlignLeft, title)
        painter.drawText(head, Qt.AlignmentFlag.AlignRight, measure.elidedText(video, elide, half))
        painter.fillRect(QRectF(0, measure.height() + 3, rect.width(), 0.7), QColor(LIGHT.line))
    foot = QRectF(0, rect.bottom() - measure.height(), rect.width(), measure.height())
    painter.drawText(foot, Qt.AlignmentFlag.AlignRight, tr("{number} of {count}", number=number, count=count))
    if page.video is not None and page.video.url:
        words = measure.elidedText(page.video.url, Qt.TextElideMode.ElideMiddle, half * 1.6)
        linked = QTextCharFormat()
        linked.setAnchor(True)
        linked.setAnchorHref(page.video.url)
        line = QTextLayout(words, font)
        line.setFormats([format_range(0, len(words), linked)])
        line.beginLayout()
        line.createLine().setLineWidth(rect.width())
        line.endLayout()
        line.draw(painter, QPointF(0, foot.top()))
