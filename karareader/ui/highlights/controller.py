"""The highlights of the note that is open: placed on its page, changed by the reader, kept, and undone."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from karareader.base.errors import UserError
from karareader.base.translation import noop, tr
from karareader.library.choices import key_of, name_of
from karareader.notes.annotations.model import Candidate, Colour, FoundQuote, Highlight, Lost
from karareader.notes.annotations.store import Annotations, text_key
from karareader.notes.model.video_ref import VideoRef
from karareader.ui.common.context import Context
from karareader.ui.common.undo import Change
from karareader.ui.highlights import placing
from karareader.ui.highlights.files import HighlightFiles
from karareader.ui.highlights.page_text import PageText
from karareader.ui.note.marks import Shade
from karareader.ui.note.page.model import NotePage
from karareader.ui.reading.help_pages import is_help
from karareader.ui.reading.opened import Opened
from karareader.ui.reading.reading import Reading
from karareader.ui.runtime.tasks import Latest

_SHOWN = 40  # characters of a highlight in a menu


class HighlightsController(QObject):
    """Signals: `changed` – the highlights of this note, or where they stand, are others now; `kept` – a file is about
    to be written.
    """

    changed = Signal()
    kept = Signal()

    def __init__(self, context: Context, reading: Reading, files: HighlightFiles) -> None:
        super().__init__(context.window)
        self._messages, self._undo, self._files = context.messages, context.undo, files
        self._note, self._session = reading.note, reading.session
        self._placing = Latest(context.pool, self)
        self._page: NotePage | None = None
        self._text: PageText | None = None
        self._video: VideoRef | None = None
        self._sound = False  # the file of this note's highlights could be read, and may be written over
        self._wanted = ""  # the highlight to be shown once it is placed
        self.annotations: Annotations | None = None
        self.found: dict[str, FoundQuote | Lost] = {}
        self.picked = ""
        reading.note.page_taken.connect(self._page_taken)
        reading.note_shown.connect(self._note_shown)
        reading.note_closed.connect(self._closed)

    # What is open

    @Slot(object)
    def _note_shown(self, opened: Opened) -> None:
        name = name_of(key_of(opened.video), opened.wish.path)
        self._video = opened.video
        if self.annotations is not None and self.annotations.note == name and opened.wish.reload:
            return
        self.annotations, self.found, self._sound = None, {}, False
        self.changed.emit()
        if not is_help(opened.wish.path):
            take = partial(self._take, opened.note.title)
            self._files.read(name, opened.wish.path, take, self._failed)

    @Slot()
    def _closed(self) -> None:
        self.annotations, self._page, self._text, self.found = None, None, None, {}
        self.changed.emit()

    def _take(self, title: str, read: Annotations) -> None:
        self.annotations, self._sound = replace(read, title=title), True
        self._place()

    def _failed(self, error: UserError) -> None:
        self._messages.problem(error)

    @Slot(object)
    def _page_taken(self, page: NotePage) -> None:
        """Another page is about to be shown: another note, or this one in another form."""
        self._page, self._text = page, None
        if self.annotations is not None and self.annotations.path == page.note.path:
            self._place()

    @property
    def text(self) -> PageText | None:
        """The plain text of the page; made when somebody asks."""
        if self._text is None and self._page is not None:
            self._text = PageText(self._page)
        return self._text

    def _place(self) -> None:
        """Find where the highlights stand in the page."""
        kept, page = self.annotations, self._page
        if kept is None or page is None or not kept.highlights:
            self._placing.cancel()
            self._show({})
            return
        text = self.text
        assert text is not None
        key, times = text_key(text.text), list(text.times)
        here: dict[str, FoundQuote | Lost] = {
            each.id: FoundQuote(each.start, each.end, "same") for each in kept.highlights if each.text == key
        }
        moved = [each for each in kept.highlights if each.id not in here]
        self._show(here)
        if moved:
            texts, new = kept.texts, text.text
            self._placing.run(lambda: placing.relocated(moved, texts, new, times), partial(self._relocated, text))

    def _relocated(self, text: PageText, found: dict[str, FoundQuote | Lost]) -> None:
        kept = self.annotations
        if kept is None or text is not self._text:
            return
        self._show({**self.found, **found})
        if self._page is not None and self._page.flow.hidden:
            return  # what is folded away is not lost, and the text not all of the note
        for each in kept.highlights:
            place = found.get(each.id)
            if isinstance(place, FoundQuote):
                kept = kept.put(each.id, placing.placed(each, text, place.start, place.end), text.text)
        if kept is not self.annotations:
            self.annotations = kept
            self._keep()
            self.changed.emit()

    def _show(self, found: dict[str, FoundQuote | Lost]) -> None:
        self.found = found
        page, text, shades = self._page, self._text, dict[int, list[Shade]]()
        if page is not None and text is not None and self.annotations is not None:
            for each in self.annotations.highlights:
                place = found.get(each.id)
                if isinstance(place, FoundQuote):
                    for part, (leaf, begin, end) in enumerate(text.on_page(place.start, place.end)):
                        comment, picked = "" if part else each.comment, each.id == self.picked
                        shades.setdefault(leaf, []).append(Shade(begin, end, each.colour, each.id, comment, picked))
        if page is not None and (shades or page.layout.marks.shades):
            page.layout.marks.shades = shades
            self._note.view.viewport().update()
        self.changed.emit()
        if self._wanted in found:
            self.show(self._wanted)

    @property
    def hidden(self) -> bool:
        """True if parts of the page are folded away, in which highlights may stand."""
        return self._page is not None and bool(self._page.flow.hidden)

    # What the reader asks

    def get(self, id_: str) -> Highlight | None:
        """The highlight of this note with that id."""
        items = self.annotations.highlights if self.annotations is not None else ()
        return next((each for each in items if each.id == id_), None)

    def show(self, id_: str) -> None:
        """Bring a highlight of this note into view; once it is placed, if it is not yet."""
        self._wanted = ""
        place = self.found.get(id_)
        if place is None:
            self._wanted = id_
        elif isinstance(place, FoundQuote):
            self.pick(id_)
            self._bring_in(place.start, place.end)

    def show_soon(self, id_: str) -> None:
        """Bring a highlight of the note that is about to be opened into view."""
        self._wanted = id_

    def show_candidate(self, candidate: Candidate) -> None:
        """Bring a place into view at which a lost highlight may belong."""
        self._bring_in(candidate.start, candidate.end)

    def pick(self, id_: str) -> None:
        """Let a highlight stand out; "" for none."""
        if id_ != self.picked:
            self.picked = id_
            self._show(self.found)

    def _bring_in(self, start: int, end: int) -> None:
        places = self.text.on_page(start, end) if self.text is not None else []
        if places:
            self._note.show_words(*places[0])

    def selected(self) -> tuple[int, int]:
        """What is selected of the text; (0, 0) for nothing."""
        cursor = self._note.view.textCursor()
        if not cursor.hasSelection() or self.text is None or not self._sound:
            return 0, 0
        return self.text.of_page(cursor.selectionStart(), cursor.selectionEnd())

    def add(self, colour: Colour) -> str:
        """Highlight what is selected; the id of the highlight, "" where nothing is."""
        from uuid import uuid4

        start, end = self.selected()
        text, kept = self.text, self.annotations
        if start >= end or text is None or kept is None:
            return ""
        same = next(
            (each for each in kept.highlights if self.found.get(each.id) == FoundQuote(start, end, "same")), None
        )
        cursor = self._note.view.textCursor()
        cursor.setPosition(cursor.selectionEnd())
        self._note.view.setTextCursor(cursor)  # its colour is seen, not that of the selection
        if same is not None:
            self.change(same.id, colour=colour)
            return same.id
        made = placing.placed(
            Highlight(str(uuid4()), "", "", "", 0, 0, colour, created=placing.now()), text, start, end
        )
        self._did(made.id, None, made, noop("highlight “{words}”"))
        return made.id

    def change(self, id_: str, *, colour: Colour | None = None, comment: str | None = None) -> None:
        """Give a highlight another colour or margin note."""
        before = self.get(id_)
        if before is None:
            return
        after = replace(before, colour=colour or before.colour, comment=before.comment if comment is None else comment)
        if after != before:
            what = noop("colour of highlight “{words}”") if comment is None else noop("margin note on “{words}”")
            self._did(id_, before, replace(after, modified=placing.now()), what)

    def remove(self, id_: str) -> None:
        """Take a highlight away."""
        before = self.get(id_)
        if before is not None:
            self._did(id_, before, None, noop("removal of highlight “{words}”"))

    def accept(self, id_: str, candidate: Candidate) -> None:
        """A lost highlight belongs to this place."""
        before, text = self.get(id_), self.text
        if before is not None and text is not None:
            after = placing.placed(before, text, candidate.start, candidate.end)
            self._did(id_, before, replace(after, modified=placing.now()), noop("place of highlight “{words}”"))

    # Keeping

    def _did(self, id_: str, before: Highlight | None, after: Highlight | None, what: str) -> None:
        kept, text = self.annotations, self.text
        if kept is None or text is None:
            return
        texts = {**kept.texts, text_key(text.text): text.text}
        put = partial(self._put, self._video, kept.path, id_, texts)
        put(after)
        highlight = after or before
        words = " ".join(highlight.exact.split()) if highlight is not None else ""
        short = words if len(words) <= _SHOWN else f"{words[: _SHOWN - 1]}…"
        change = Change(tr(what, words=short), partial(put, before), partial(put, after), kept.path)
        told = tr("The highlight “{words}” was removed.", words=short) if after is None else ""
        self._undo.push(change, told, about="note" if told else "")

    def _put(
        self, video: VideoRef | None, path: Path, id_: str, texts: dict[str, str], highlight: Highlight | None
    ) -> None:
        """Set a highlight of a note, which may not be open any more."""
        path = self._undo.place(path)
        name = name_of(key_of(video), path)
        here = self.annotations is not None and self.annotations.note == name
        try:
            kept = self.annotations if here and self.annotations else self._files.read_now(name, path)
        except UserError as error:
            self._messages.problem(error)
            return
        kept = kept.put(id_, highlight, texts.get(highlight.text) if highlight is not None else None)
        if here:
            self.annotations = kept
            self._keep()
            self._place()
        else:
            self._files.write(kept)
            self.kept.emit()

    def _keep(self) -> None:
        if self.annotations is not None and self._sound:
            self._files.write(self.annotations)
            self.kept.emit()

    def renamed(self, old: Path, new: Path) -> None:
        """The note that is open lies elsewhere now."""
        self._files.rename(name_of(key_of(self._video), old), name_of(key_of(self._video), new), new)
