"""Pages of the tests' own writing."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QApplication

from karareader.notes.load import parse_note
from karareader.notes.model.note import Note, Rendered
from karareader.notes.model.video_ref import VideoRef
from karareader.notes.render import render
from karareader.ui.common.theme import LIGHT
from karareader.ui.note.page.document import Paper
from karareader.ui.note.page.model import NotePage, prepare
from karareader.ui.note.page.style import Look
from karareader.ui.note.pane import NotePane

VIDEO = VideoRef("youtube", "qd7ezvCtIYg", "https://www.youtube.com/watch?v=qd7ezvCtIYg")


def stamp(time: str) -> str:
    """A time in the main dialect."""
    return f'<a class="yt-timestamp" data-t="{time}">[{time}]</a>'


def read(body: str, title: str = "A note") -> tuple[Note, Rendered]:
    """A note with this body, rendered; links to notes with «dead» in their name lead nowhere."""
    text = f"---\ntitle: {title}\nvideoId: {VIDEO.id}\n---\n{body}"
    note = parse_note(Path("/library/a note.md"), text.encode())
    return note, render(
        note, video=True, video_id=VIDEO.id, resolve=lambda target: None if "dead" in target else "/library/x.md"
    )


def page(body: str, title: str = "A note", look: Look | None = None, **more: object) -> NotePage:
    """A page with this body, for a light window."""
    note, rendered = read(body, title)
    return prepare(Paper(), note, rendered, VIDEO, look or Look(LIGHT), **more)  # type: ignore[arg-type]


def long_body(paragraphs: int = 60) -> str:
    """Paragraphs of some lines, each with a time a minute after the one before."""
    words = "The quick brown fox jumps over the lazy dog and goes on to the river. " * 4
    return "\n\n".join(f"Paragraph {at}. {words}{stamp(f'{at // 60:02}:{at % 60:02}:07')}." for at in range(paragraphs))


def settle(pane: NotePane) -> None:
    """Lay out all of the page that a pane shows."""
    while pane.page is not None and pane.page.layout.go_on(1.0):
        pass
    QApplication.processEvents()


def show(pane: NotePane, body: str) -> None:
    """Show a page with this body, laid out."""
    pane.show_page(page(body, look=pane.look))
    settle(pane)
