"""The process that draws formulas and pictures, as `notes.markdown.formulas` and `ui.note.page.pictures` ask it to."""

from __future__ import annotations

import os
from collections.abc import Mapping
from typing import Any

from karareader.base import limited_process
from karareader.notes.markdown import formulas


def main() -> int:
    """Draw until nobody asks any more."""
    # What is drawn here is seen nowhere; letters in pictures need Qt's fonts all the same.
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    formulas.make("x", False)  # loads what it takes
    return limited_process.serve(_answer, formulas.SECONDS, formulas.MEMORY)


def _answer(question: Mapping[str, Any]) -> Mapping[str, Any]:
    if "tex" in question:
        return formulas.answer(question)
    from karareader.ui.note.page import image_files as picture_files

    return picture_files.answer(question)
