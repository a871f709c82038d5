"""Draws the program's icon in the sizes that desktops ask for: `python packaging/draw_icons.py share/icons/hicolor`.

Source of sizes and places: https://specifications.freedesktop.org/icon-theme-spec/latest/
"""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

SIZES = (16, 22, 24, 32, 48, 64, 128, 256, 512)  # pixels
ICON = Path(__file__).resolve().parent.parent / "resources" / "icons" / "karareader.svg"


def draw(size: int) -> QImage:
    """The icon, `size` pixels wide and high."""
    image = QImage(QSize(size, size), QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    QSvgRenderer(str(ICON)).render(painter)
    painter.end()
    return image


def main(folder: Path) -> None:
    """Write all sizes under `folder`."""
    application = QGuiApplication([])
    for size in SIZES:
        target = folder / f"{size}x{size}" / "apps" / "karareader.png"
        target.parent.mkdir(parents=True, exist_ok=True)
        if not draw(size).save(str(target)):
            raise OSError(f"{target} could not be written")
    del application


if __name__ == "__main__":
    main(Path(sys.argv[1]))
