"""The type of the window where the desktop names none, and smaller ones."""

from __future__ import annotations

from PySide6.QtGui import QFont, QFontDatabase, QFontInfo, QGuiApplication

# What fontconfig falls back to without a desktop's choice: complete, but wide and made for the screens of another age.
_FALLBACKS = frozenset({"DejaVu Sans", "Bitstream Vera Sans", "Verdana", "Sans Serif", "Sans"})
_PREFERRED = ("Inter", "Noto Sans", "Open Sans", "Liberation Sans")


def choose() -> None:
    """Use a better sans serif where the system's is only the one that is there when nobody chose.

    A font that the reader's desktop chose is never replaced.
    """
    font = QGuiApplication.font()
    if QFontInfo(font).family() not in _FALLBACKS:
        return
    family = next((family for family in _PREFERRED if QFontDatabase.hasFamily(family)), None)
    if family is not None:
        better = QFont(font)
        better.setFamily(family)
        QGuiApplication.setFont(better)


def smaller(font: QFont, share: float = 0.9) -> QFont:
    """The type of what is less important: `share` of the size of `font`."""
    result = QFont(font)
    if font.pointSizeF() > 0:
        result.setPointSizeF(font.pointSizeF() * share)
    return result
