"""The comments of a note, which its page leaves out, shown on demand."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QLabel, QPlainTextEdit, QVBoxLayout, QWidget

from karareader.base.readable_text import readable
from karareader.base.translation import tr
from karareader.notes.markdown import comments

_WIDE, _HIGH = 440, 260  # pixels


def comments_of(body: str) -> list[str]:
    """What the comments in the body of a note say, without their marks, each with its line."""
    found = []
    for begin, end in comments.all_of(body):
        text = body[begin:end]
        mark, closing = ("%%", "%%") if text.startswith("%%") else ("<!--", "-->")
        text = text.removeprefix(mark).removesuffix(closing).strip()
        found.append(tr("Line {count}: {text}", count=body.count(chr(10), 0, begin) + 1, text=text))
    return found


class CommentsPopup(QFrame):
    """Shows comments until a click or Esc; the words can be selected and copied."""

    def __init__(self, texts: list[str], parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setObjectName("commentsPopup")
        self.setAccessibleName(tr("Comments of this note"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        title = QLabel(tr("Comments, which the page does not show"))
        title.setObjectName("quiet")
        self.words = QPlainTextEdit(readable("\n\n".join(texts)))
        self.words.setReadOnly(True)
        self.words.setFrameShape(QFrame.Shape.NoFrame)
        self.words.document().setDocumentMargin(0)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 10, 12, 10)
        column.setSpacing(6)
        column.addWidget(title)
        column.addWidget(self.words, 1)
        pitch = self.words.fontMetrics().lineSpacing()
        lines = sum(1 + text.count("\n") + 1 + len(text) // 60 for text in texts)
        self.resize(_WIDE, min(_HIGH, title.sizeHint().height() + lines * pitch + 28))

    def open_at(self, point: QPoint) -> None:
        """Show it near a point of the screen, and all of it on that screen."""
        screen = QGuiApplication.screenAt(point) or self.screen()
        room = screen.availableGeometry()
        x = max(room.left(), min(point.x(), room.right() - self.width()))
        y = max(room.top(), min(point.y() + 12, room.bottom() - self.height()))
        self.move(x, y)
        self.show()
        self.words.setFocus()
