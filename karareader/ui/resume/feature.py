"""What to go on with: on the page that stands at the beginning, and as lists of their own."""

# ruff: noqa: E501 - a table reads best with a row for each command

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import partial
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Slot

from karareader.base.translation import tr
from karareader.library.names.catalog import pretty
from karareader.timeline.timecode import format_time
from karareader.ui.common.commands import Command
from karareader.ui.common.context import Context, Feature
from karareader.ui.reading.help_pages import is_help
from karareader.ui.reading.history import Visit
from karareader.ui.reading.opened import Opened
from karareader.ui.reading.reading import Reading
from karareader.ui.resume.bookmarks import Bookmark, Bookmarks
from karareader.ui.runtime.tasks import Latest
from karareader.ui.services.services import Services
from karareader.ui.window.welcome import WelcomeRow, exists

if TYPE_CHECKING:
    from karareader.library.jots.marks import Mark

_SHOWN = 4  # rows of a kind on the page at the beginning
_GLANCE = 0.2  # seconds: a disk that takes longer counts as not there


class ResumeFeature(Feature):
    """Keeps bookmarks and the reading list, and remembers with which note a video was opened."""

    def __init__(self, context: Context, services: Services, reading: Reading) -> None:
        super().__init__(context.window)
        self._state, self._messages, self._themes = context.state, context.messages, context.themes
        self._actions, self._side = context.actions, context.side
        self._reading, self._window, self._library = reading, reading.window, services.library
        self.reading_list = services.reading_list
        self.bookmarks = Bookmarks(context.state, context.undo, self)
        self._marks: Sequence[Mark] = ()
        self._looking = Latest(context.pool, self)
        self.commands = (
            Command("bookmark", tr("Bookmark this place"), ("Ctrl+D",), tr("Keep this place of the note, or forget it"), "Note", self.toggle_bookmark, "pin"),
            Command("bookmarks", tr("Bookmarks…"), ("Ctrl+Alt+D",), tr("Go to one of the places that were kept"), "Go", self.show_bookmarks, "pin"),
            Command("read_later", tr("Read later"), (), tr("Put this note on the reading list, or take it away"), "Note", self.toggle_read_later, "reading-list", toggles=True),
            Command("reading_list", tr("Reading list…"), (), tr("Open one of the notes to be read later"), "Go", self.show_reading_list, "reading-list"),
        )  # fmt: skip
        reading.note_shown.connect(self._note_shown)
        reading.video_changed.connect(self._remember)
        reading.session.renamed.connect(self._renamed)
        self.reading_list.changed.connect(self._list_changed)
        services.library.titles_learned.connect(self._fill)
        self.bookmarks.changed.connect(self._fill)
        self._window.panes.welcome.shown.connect(self._fill)

    @Slot(object)
    def take_marks(self, marks: Sequence[Mark]) -> None:
        """These marks wait to be written about."""
        self._marks = marks
        self._fill()

    # Commands

    @Slot()
    def toggle_bookmark(self) -> None:
        """Keep the place that is read, or forget it."""
        current, page = self._reading.session.current, self._reading.note.page
        if current is None or page is None:
            self._messages.info(tr("Open a note first."))
            return
        view = self._reading.note.view_state()
        blocks = current.rendered.blocks
        words = next((block.text for block in blocks if block.id == view.get("block")), "")
        words = " ".join(words.split()) or current.note.title
        self.bookmarks.toggle(Bookmark(Visit(current.wish.path, view, current.loaded_key), words))

    @Slot()
    def show_bookmarks(self) -> None:
        """List the places that were kept."""
        marks = self.bookmarks.all
        titles = self._titles(mark.place.path for mark in marks)
        self._list(
            tr("Bookmarks"),
            [(mark.words, titles[mark.place.path]) for mark in marks],
            lambda row: self._go(marks[row]),
            lambda row: self.bookmarks.toggle(marks[row]),
            tr("There are no bookmarks yet: “Bookmark this place” keeps one."),
        )

    @Slot()
    def toggle_read_later(self) -> None:
        """Put the note on the reading list, or take it away."""
        current = self._reading.session.current
        if current is None or is_help(current.wish.path):
            self._messages.info(tr("Open a note of yours first."))
        else:
            self.reading_list.toggle(current.wish.path, current.note.title)
        self._tell()

    @Slot()
    def show_reading_list(self) -> None:
        """List the notes to be read later."""
        notes = self.reading_list.notes
        titles = self._titles(notes)
        self._list(
            tr("Reading list"),
            [(titles[note], str(note.parent)) for note in notes],
            lambda row: self._reading.navigator.open(notes[row]),
            lambda row: self.reading_list.toggle(notes[row], titles[notes[row]]),
            tr("The reading list is empty: “Read later” puts a note on it."),
        )

    def _list(
        self,
        name: str,
        rows: Sequence[tuple[str, str]],
        choose: Callable[[int], object],
        remove: Callable[[int], object],
        none: str,
    ) -> None:
        if not rows:
            self._messages.info(none)
            return
        from karareader.ui.video.row_sheet import RowSheet

        sheet = RowSheet(name, rows, self._themes.theme, self._window, removable=True)
        sheet.chosen.connect(choose)
        sheet.removed.connect(remove)
        sheet.open_at(self._window)

    def _go(self, mark: Bookmark) -> None:
        self._reading.navigator.open_place(mark.place)

    # What is open

    @Slot(object)
    def _note_shown(self, _opened: Opened) -> None:
        self._remember()
        self._tell()

    @Slot()
    def _remember(self) -> None:
        current = self._reading.session.current
        if current is not None and current.loaded is not None and not is_help(current.wish.path):
            self._state.remember_note_of(current.loaded.key, current.wish.path)

    @Slot(object, object)
    def _renamed(self, old: Path, new: Path) -> None:
        self.reading_list.renamed(old, new)
        self.bookmarks.renamed(old, new)
        for video in [video for video, note in self._state.note_of.items() if note == str(old)]:
            self._state.note_of[video] = str(new)

    @Slot()
    def _list_changed(self) -> None:
        self._tell()
        self._fill()

    def _tell(self) -> None:
        path = self._reading.session.path
        self._actions.check("read_later", path is not None and path in self.reading_list)

    # The page at the beginning

    @Slot()
    def _fill(self) -> None:
        if not self._window.panes.welcome.isVisible():
            return
        from karareader.ui.resume.unfinished import begun, waiting

        marks, notes, go = self.bookmarks.all, self.reading_list.notes, self._reading.navigator.open
        videos, waits = begun(self._state), waiting(self._marks, self._state)
        titles = self._titles([*notes, *(each.note for each in videos), *(mark.place.path for mark in marks)])
        offered: dict[str, list[tuple[Path, WelcomeRow]]] = {
            "Continue watching": [
                (each.note, WelcomeRow("play", titles[each.note], f"   {_far(each.seconds, each.length)}", partial(go, each.note)))
                for each in videos
            ],
            "Marks to write up": [
                (each.note, WelcomeRow("bookmark", each.title, f"   {_marks(each.count)}", partial(self._write_up, each.note)))
                for each in waits
            ],
            "Reading list": [(note, WelcomeRow("reading-list", titles[note], "", partial(go, note))) for note in notes],
            "Bookmarks": [
                (mark.place.path, WelcomeRow("pin", mark.words, f"   {titles[mark.place.path]}", partial(self._go, mark)))
                for mark in marks
            ],
        }  # fmt: skip
        self._looking.run(partial(_first, offered), self._offer)

    def _offer(self, rows: Mapping[str, Sequence[WelcomeRow]]) -> None:
        for title, of_kind in rows.items():
            self._window.panes.welcome.show_rows(title, of_kind)

    def _titles(self, notes: Iterable[Path]) -> dict[Path, str]:
        """What these notes are called: as the library knows them, else by their files."""
        titles = {str(note): pretty(note.stem) for note in notes}
        titles |= {entry.file: entry.title for entry in self._library.entries if entry.file in titles}
        return {Path(file): title for file, title in titles.items()}

    def _write_up(self, note: Path) -> None:
        self._reading.navigator.open(note)
        self._side.show_name(tr("Marks"))


def _first(offered: Mapping[str, Sequence[tuple[Path, WelcomeRow]]]) -> dict[str, list[WelcomeRow]]:
    """The first few rows of each kind of which the note is there. Work for a worker: a disk may not answer."""
    return {
        title: list(islice((row for note, row in rows if exists(note, _GLANCE)), _SHOWN))
        for title, rows in offered.items()
    }


def _marks(count: int) -> str:
    return tr("%n mark", "%n marks", count)


def _far(seconds: float, length: float) -> str:
    return (
        tr("{time} of {length}", time=format_time(seconds), length=format_time(length))
        if length
        else format_time(seconds)
    )
