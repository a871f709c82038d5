"""From place to place in notes and videos: links, back and forward."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from karareader.base.translation import tr
from karareader.notes.model import link_targets as places
from karareader.notes.model import video_ref as reference
from karareader.notes.model.links import FileLink, Link, NoteLink, Refused, TagLink, WebLink
from karareader.ui.common.messages import Message, Messages
from karareader.ui.note.pane import NotePane
from karareader.ui.reading.file_links import FileLinks
from karareader.ui.reading.help_pages import is_help
from karareader.ui.reading.history import History, Visit
from karareader.ui.reading.opened import Opened, OpenRequest, Spot
from karareader.ui.reading.session import Session
from karareader.ui.video.playback import Playback

_NEAR = 5.0  # seconds: what is nearer in a video is no other place
_HARDLY = 2.0  # seconds: where the reader was for less is no place to come back to


class Navigator(QObject):
    """Opens notes and keeps the places visited.

    A place is made wherever the reader goes to another note, or to another part of this one or of its video: not by
    small steps, and not where he hardly was.

    Signals: `can_go_changed` (bool, bool) – whether there is a way back, and forward; `spot_wanted` (Spot) – a place in
    the note that is open already; `place_wanted` (view, float or None) – back to a place in it, and to these seconds of
    the video; `note_link_followed` (NoteLink); `tag_followed` (str); `moment_wanted` (float, Path) – the video of a
    note that is about to be opened is to begin at these seconds; `video_wanted` (str or None) – a video that the note
    links to is to be played; `stayed` – the note that is open was asked for.
    """

    can_go_changed = Signal(bool, bool)  # back, forward
    spot_wanted = Signal(object)  # opened.Spot
    place_wanted = Signal(object, object)  # the state of the note pane, seconds
    note_link_followed = Signal(object)  # notes.links.NoteLink
    tag_followed = Signal(str)
    moment_wanted = Signal(float, object)  # seconds, Path
    video_wanted = Signal(object)  # key in the cues, None for the note's own
    stayed = Signal()

    def __init__(
        self,
        *,
        session: Session,
        note: NotePane,
        playback: Playback,
        messages: Messages,
        window: QWidget,
        now: Callable[[], float] = time.monotonic,
    ) -> None:
        super().__init__(window)
        self._session, self._note, self._playback, self._messages = session, note, playback, messages
        self._now, self._since = now, 0.0  # since when the reader is at the current place
        self._video = ""  # the key of the video beside the note; help stands beside that of the note before
        self._jumps: list[tuple[float, float, int]] = []
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self._settle)
        self._sought: float | None = None  # seconds to which a step back or forward takes the video
        self._files = FileLinks(messages=messages, open_note=self.open, pool=session.pool, session=session, parent=self)
        self._history = History()
        self._stepping = False

    @Slot(object)
    def open(self, path: Path, heading: str = "", spot: Spot | None = None) -> None:
        """Open the note at `path`, at a spot, or at a heading or another place of that name.

        See `notes.model.link_targets`.
        """
        self.leave()
        # Now, not when the note arrives: the reader may be typing somewhere by then.
        if not isinstance(QApplication.focusWidget(), QLineEdit):
            self._note.setFocus()
        seconds = places.seconds_of(heading)
        if path == self._session.path and self._history.current is not None:
            self.mark_place()
            self.stayed.emit()
            if spot is not None:
                self.spot_wanted.emit(spot)
            elif heading and not self._note.scroll_to_heading(heading):
                self._tell_missing(heading)
            elif seconds is not None:
                self._note.play(None, seconds)
            return
        self._stepping = False
        if seconds is not None:
            self.moment_wanted.emit(seconds, path)
        wish, current = OpenRequest(path, heading=heading, spot=spot), self._history.current
        first = self._session.path is None and not heading and spot is None
        if first and current is not None and current.path == path:
            # The first note is the one that was left last time, at its place.
            wish = OpenRequest(path, view=dict(current.view), video=current.video)
        self._session.open(wish)

    @Slot(object, object)
    def open_at(self, path: Path, spot: Spot) -> None:
        """Open the note at `path`, at a spot."""
        self.open(path, spot=spot)

    def open_place(self, place: Visit) -> None:
        """Open the note of a place, there; the video stays where it is."""
        if place.path == self._session.path and self._history.current is not None:
            self.mark_place()
            self.stayed.emit()
            self.place_wanted.emit(place.view, None)
        else:
            self.leave()
            self._stepping = False
            self._session.open(OpenRequest(place.path, view=dict(place.view), video=place.video))

    @Slot()
    def go_back(self) -> None:
        """To the place visited before, as it was left."""
        self._step(self._history.back)

    @Slot()
    def go_forward(self) -> None:
        """Forward again."""
        self._step(self._history.forward)

    def arrived(self, opened: Opened) -> None:
        """A note is shown."""
        if not self._stepping and not opened.wish.reload:
            self._history.visit(opened.wish.path)
            place = opened.wish.heading
            if place and places.find(opened.rendered, opened.rendered.timeline, place) is None:
                self._tell_missing(place)
        if not is_help(opened.wish.path):
            self._video = opened.video.key if opened.video is not None else ""
        if not opened.wish.reload:
            self._since = self._now()
        self._stepping = False
        self._tell()

    @Slot()
    def read_again(self) -> None:
        """The file of the note changed: show what it holds now, at the same place."""
        self._session.reload(self._note.view_state())

    @Slot(object)
    def follow(self, link: Link) -> None:
        """Go where a link of the note leads. Times are not followed here."""
        if isinstance(link, NoteLink):
            self.note_link_followed.emit(link)
        elif isinstance(link, TagLink):
            self.tag_followed.emit(link.tag)
        elif isinstance(link, WebLink):
            self._offer_page(link.url)
        elif isinstance(link, FileLink):
            self._files.follow(link.path)
        elif isinstance(link, Refused):
            self._messages.tell(Message(link.reason, "warning", about="note"))

    def _tell_missing(self, place: str) -> None:
        name = place.rpartition("#")[2].strip().lstrip("^")
        self._messages.about_note(tr("The note is here, but nothing in it is called “{name}”.", name=name))

    def renamed(self, old: Path, new: Path) -> None:
        """The note that is open lies elsewhere now: show it from there, as it is."""
        self._history.rename(old, new)
        self._session.open(OpenRequest(new, view=self._note.view_state(), reload=True, video=self._loaded))

    def restore(self, visits: Sequence[Visit], at: int) -> None:
        """Go on with the visits of the last time."""
        self._history.restore(visits, at)

    @property
    def visits(self) -> tuple[Sequence[Visit], int]:
        """The notes visited, and which of them is on the screen: -1 for none."""
        return self._history.visits

    def leave(self) -> None:
        """Keep how the note that is open is scrolled, and where its video is."""
        self._settle()
        self._leave(None, None)

    def _leave(self, second: float | None, scrolled: int | None) -> None:
        current = self._history.current
        if current is not None and current.path == self._session.path:
            now = self._playback.position if second is None else second
            seconds = round(now, 2) if self._playback.loaded else None
            self._history.leave(self._note.view_state(scrolled), self._loaded, self._film, seconds)

    def mark_place(self) -> None:
        """The reader is about to go elsewhere in the note or its video: the way back leads here."""
        self._settle()
        self._mark_place(None, None)

    def _mark_place(self, second: float | None, scrolled: int | None) -> None:
        """The same; where he went already, the video was at this `second`, and the note `scrolled` to this height."""
        self._leave(second, scrolled)
        current, left = self._history.current, self._now() - self._since
        if current is None or current.path != self._session.path or self._session.leaving:
            return
        self._since = self._now()
        if left < _HARDLY and self._history.can_go_back:
            self._history.forget_ahead()
        else:
            self._history.go_on(current.path)
        self._tell()

    @Slot(float, float, int)
    def jumped(self, begin: float, end: float, scrolled: int) -> None:
        """The video was taken from one second to another, from where the note was `scrolled` to this height."""
        # The picture and the mark come first.
        self._jumps.append((begin, end, scrolled))
        self._soon.start(0)

    @Slot()
    def _settle(self) -> None:
        """Make places of the jumps that were told."""
        jumps, self._jumps = self._jumps, []
        for begin, end, scrolled in jumps:
            sought, self._sought = self._sought, None
            if end != sought and abs(end - begin) >= _NEAR:
                self._mark_place(begin, scrolled)
                self._history.jumped()

    @property
    def _loaded(self) -> str | None:
        """The key of the video of the note that is loaded, as cues have it."""
        return self._session.current.loaded_key if self._session.current is not None else None

    @property
    def _film(self) -> str:
        """What is remembered of that video by."""
        current = self._session.current
        return current.loaded.key if current is not None and current.loaded is not None else ""

    def _step(self, step: Callable[[], Visit | None]) -> None:
        self.leave()
        before, at = self._history.current, self._history.visits[1]
        visit = step()
        # Where nothing came of a way, its end is its beginning.
        while visit is not None and replace(visit, jumped=False) == replace(before or visit, jumped=False):
            visit = step()
        if visit is None:
            self._tell()
            return
        self._since = self._now()
        here = visit.path == self._session.path and not self._session.leaving
        same_film = visit.film == self._film
        moved = self._history.jumped_since(at) or not same_film
        seconds = visit.seconds if moved else None
        self._sought = seconds
        if here and same_film:
            self.place_wanted.emit(visit.view, seconds)
        else:
            self._stepping = True
            if seconds is not None:
                self.moment_wanted.emit(seconds, visit.path)
            self._session.open(OpenRequest(visit.path, view=visit.view, video=visit.video))
        self._tell()

    def _tell(self) -> None:
        self.can_go_changed.emit(self._history.can_go_back, self._history.can_go_forward)

    def _offer_page(self, url: str) -> None:
        words, browse = tr("This link leads to {url}", url=url), _SystemOpening(QUrl(url)).go
        video, current = reference.from_url(url), self._session.current
        known = [each.key for each in current.videos if video and each.video.key == video.key] if current else []
        if known:
            play = partial(self.video_wanted.emit, known[0])
            offers = Message(
                words, action=tr("Play here"), do=play, other=tr("Open in browser"), do_other=browse, about="note"
            )
            self._messages.tell(offers)
        else:
            self._messages.tell(Message(words, action=tr("Open in browser"), do=browse, about="note"))


class _SystemOpening:
    """Hands an address to the system, once the reader said so."""

    def __init__(self, url: QUrl) -> None:
        self._url = url

    def go(self) -> None:
        QDesktopServices.openUrl(self._url)
