"""The empty document that a note is written on, with its layout.

Workers write notes, but they must not make, connect, move or destroy objects of Qt. Qt guards the connections of all
objects with a small pool of locks (`signalSlotLock` in qobject.cpp), which two objects that have nothing to do with one
another may share. An object that is destroyed holds such a lock while it tells the senders of its signals, and PySide
asks for Python then; a thread that has Python and waits for the same lock, for an object of its own, waits for ever,
and the window with it. So paper is made and destroyed in the GUI thread, and a worker only writes on it.
"""

from __future__ import annotations

import threading
from collections import deque

from PySide6.QtGui import QTextDocument

from karareader.ui.note.layout import NoteLayout

# Documents that were let go of in a worker; the GUI thread destroys them.
_left: deque[QTextDocument] = deque()


class Paper:
    """An empty document and its layout, for one page; made in the GUI thread."""

    __slots__ = ("document", "layout")

    def __init__(self) -> None:
        assert _in_gui_thread()
        _left.clear()
        self.document = QTextDocument()
        self.document.setUndoRedoEnabled(False)
        self.document.setDocumentMargin(0)
        # Qt makes the frame of the whole text when it is first asked for.
        self.document.rootFrame()
        self.layout = NoteLayout(self.document)
        self.document.setDocumentLayout(self.layout)

    def __del__(self) -> None:
        if not _in_gui_thread():
            _left.append(self.document)


def _in_gui_thread() -> bool:
    return threading.get_ident() == threading.main_thread().ident
