"""The process that makes a PDF of a note for the command line, which itself knows nothing of Qt."""

from __future__ import annotations

import base64
import os
import pickle
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from karareader.base import limited_process

SECONDS, MEMORY = 120.0, 2 << 30
"""What one note may take: seconds of the processor, and bytes."""


def main() -> int:
    """Print until nobody asks any more."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from PySide6.QtGui import QGuiApplication

    application = QGuiApplication([])
    status = limited_process.serve(_answer, SECONDS, MEMORY)
    application.quit()
    return status


def _answer(question: Mapping[str, Any]) -> Mapping[str, Any]:
    from karareader.ui.common.theme import LIGHT
    from karareader.ui.export.printing import NotePdf, draw, for_paper
    from karareader.ui.note.page.document import Paper
    from karareader.ui.note.page.model import prepare
    from karareader.ui.note.page.style import Look

    # From nobody but the process that started this one.
    note, rendered, video, length = pickle.loads(base64.b64decode(question["note"]))
    look = Look(LIGHT, line_breaks=question["line_breaks"])
    page = prepare(Paper(), note, rendered, video, look, length=length)
    made = for_paper(Paper(), page, {block: Path(still) for block, still in question["stills"].items()})
    pdf = NotePdf(note.title)
    for _ in draw(made, pdf.device, pdf.device.resolution()):
        pass
    return {"pdf": base64.b64encode(pdf.data).decode()}
